// Removes whatever is hung on the document beside head and body, at once and again and again.
window.taken = 0;
const tidy = () => {
  for (const one of [...document.documentElement.children]) {
    if (one.localName === 'head' || one.localName === 'body') continue;
    window.taken++;
    one.remove();
  }
};
new MutationObserver(tidy).observe(document.documentElement, { childList: true });
setInterval(tidy, 50);
