// What moves text after it was read: an image that comes late, a fold that closes. Tests call these.
window.moves = {
  image() {
    const image = document.createElement('img');
    image.style.cssText = 'display:block;width:100%;height:220px';
    image.src = '/sample-site/picture.svg';
    document.getElementById('late').append(image);
  },
  fold(open) {
    document.getElementById('fold').open = open;
  },
};
