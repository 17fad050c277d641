// A page that never rests: the same words, in new elements, twenty times a second.
const main = document.getElementById('view');
const words = main.innerHTML;
setInterval(() => {
  main.innerHTML = words;
}, 50);
