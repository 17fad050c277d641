// Clones whatever is hung on the document beside head and body, and lays a box over all; `covers.lay()` begins it.
window.covers = {
  clones: [],
  lay() {
    for (const one of [...document.documentElement.children]) {
      if (one.localName === 'head' || one.localName === 'body') continue;
      const clone = one.cloneNode(true);
      window.covers.clones.push(clone.outerHTML);
      document.body.append(clone);
    }
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:2147483647';
    box.textContent = 'Covered';
    document.documentElement.append(box);
    window.covers.box = box;
  },
  lift() {
    window.covers.box.remove();
  },
};
