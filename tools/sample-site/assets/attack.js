// A hostile page: everything a page's own scripts may try to learn what a footnote extension shows and where.
// Tests call `attack.probe()` and `attack.heard()`; what they give is all that the page has learnt.
(() => {
  // Heard before any script that comes later, and told to none of them.
  if (location.hash === '#stops-copy') addEventListener('copy', (event) => event.stopImmediatePropagation(), true);

  let watching = false;
  const calls = [];
  const events = [];
  const mutations = [];
  const covered = new Map();

  for (const [owner, name] of [
    [Element.prototype, 'attachShadow'],
    [Document.prototype, 'createElement'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [Element.prototype, 'setAttribute'],
    [Element.prototype, 'getBoundingClientRect'],
    [Range.prototype, 'getClientRects'],
    [Document.prototype, 'elementFromPoint'],
    [Document.prototype, 'caretPositionFromPoint'],
    [Document.prototype, 'createTreeWalker'],
    [CSSStyleSheet.prototype, 'replaceSync'],
    [HTMLElement.prototype, 'showPopover'],
    [HTMLElement.prototype, 'focus'],
    [EventTarget.prototype, 'addEventListener'],
    [Window.prototype, 'postMessage'],
  ]) {
    const original = owner[name];
    if (!original) continue;
    owner[name] = function (...args) {
      if (watching) calls.push(name);
      return Reflect.apply(original, this, args);
    };
  }

  const nameOf = (target) =>
    target === window ? 'window' : target === document ? 'document' : (target?.localName ?? String(target));
  for (const type of (
    'keydown keyup keypress beforeinput input compositionstart focus focusin focusout blur click dblclick auxclick ' +
    'pointerdown pointerup pointermove pointerover mousedown mouseup mouseover selectionchange selectstart copy cut paste ' +
    'message messageerror unhandledrejection rejectionhandled toggle beforetoggle load error scroll securitypolicyviolation transitionend animationstart ' +
    'beforeprint afterprint fullscreenchange slotchange resize'
  ).split(' ')) {
    addEventListener(
      type,
      (event) => {
        if (!watching) return;
        const path = event.composedPath().map(nameOf);
        events.push({ type, target: nameOf(event.target), path, key: event.key ?? null, data: event.data ?? null });
      },
      true,
    );
  }

  const observer = new MutationObserver((list) => {
    for (const { type, addedNodes, removedNodes, target, attributeName } of list) {
      if (!watching) continue;
      const added = [...addedNodes].map((node) => node.outerHTML ?? node.data);
      mutations.push({ type, target: nameOf(target), added, removed: removedNodes.length, attributeName });
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
  /** What the attack itself does to the page is not what it hears. */
  const unheard = (act) => {
    const before = watching;
    watching = false;
    act();
    observer.takeRecords();
    watching = before;
  };

  function watchCover() {
    for (const [index, element] of [...document.querySelectorAll('main *, p, li, h1, h2')].entries()) {
      const see = (entries) => covered.set(`${index} ${element.localName}`, entries.at(-1)?.isVisible ?? null);
      try {
        new IntersectionObserver(see, { trackVisibility: true, delay: 100 }).observe(element);
      } catch {
        new IntersectionObserver(see).observe(element);
      }
    }
  }

  const strangers = () => [...document.documentElement.children].filter((one) => !/^(?:HEAD|BODY)$/.test(one.tagName));

  function sweep(look) {
    const found = new Set();
    for (let y = 2; y < innerHeight; y += 5) for (let x = 2; x < innerWidth; x += 5) found.add(look(x, y));
    return [...found].sort();
  }
  const ours = (node) =>
    !node ? 'nothing' : document.body.contains(node) || node === document.documentElement ? 'own' : 'stranger';
  const caret = (x, y) => {
    const position = document.caretPositionFromPoint?.(x, y);
    const range = document.caretRangeFromPoint?.(x, y);
    return ours(position?.offsetNode ?? range?.startContainer);
  };

  const finds = (text) => {
    getSelection().removeAllRanges();
    let count = 0;
    try {
      while (count < 500 && window.find(text, true, false, false, false, true, false)) count++;
    } catch {
      return 'throws';
    }
    return count;
  };

  function selections() {
    const all = [];
    const selection = getSelection();
    selection.removeAllRanges();
    selection.selectAllChildren(document.documentElement);
    all.push(selection.toString());
    document.execCommand('selectAll');
    all.push(selection.toString());
    selection.collapse(document.body, document.body.childNodes.length);
    selection.modify('extend', 'forward', 'documentboundary');
    all.push(selection.toString());
    window.find('stand down');
    for (let step = 0; step < 30; step++) selection.modify('extend', 'forward', 'line');
    all.push(selection.toString());
    const range = document.createRange();
    for (const stranger of strangers()) range.selectNode(stranger);
    all.push(range.toString());
    selection.removeAllRanges();
    return all;
  }

  function spyFonts() {
    const style = document.createElement('style');
    const names = ['system-ui', 'sans-serif', 'serif', 'Times New Roman', 'DejaVu Sans', 'spy'];
    style.textContent = `${names
      .map(
        (name) =>
          `@font-face{font-family:"${name}";src:url("/font-${name.replaceAll(' ', '-')}.woff2");unicode-range:U+0-10FFFF}`,
      )
      .join('')}html{font-family:"spy"!important}body,body *{font-family:monospace!important}`;
    document.head.append(style);
  }

  const reach = async (address) => {
    try {
      const { status } = await fetch(address);
      return status;
    } catch {
      return 'refused';
    }
  };

  const attack = {
    start() {
      unheard(spyFonts);
      watchCover();
      watching = true;
    },
    /** What came in without being asked for. */
    heard: () => ({ calls, events, mutations }),
    /** Everything that can be asked for; `addresses` are the extension's own, as a page may come to know them. */
    async probe(addresses = []) {
      await new Promise((done) => setTimeout(done, 400));
      watching = false;
      const hosts = strangers();
      const result = {
        hosts: hosts.map((host) => ({
          html: host.outerHTML,
          clone: host.cloneNode(true).outerHTML,
          shadow: host.shadowRoot === null,
          text: `${host.innerText}${host.textContent}`,
          box: JSON.stringify(host.getBoundingClientRect()),
          scroll: [host.scrollWidth, host.scrollHeight, host.offsetWidth, host.offsetHeight],
          html2: host.getHTML?.({ serializableShadowRoots: true }) ?? '',
          pseudo: [getComputedStyle(host, '::before').content, getComputedStyle(host).fontFamily],
          animations: host.getAnimations({ subtree: true }).length,
        })),
        text: document.documentElement.innerText,
        size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        active: nameOf(document.activeElement),
        highlights: CSS.highlights?.size ?? 0,
        sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
        popovers: document.querySelectorAll(':popover-open, iframe, [popover]').length,
        frames: [window.length, typeof window.frames[0]],
        registry: document.getElementsByTagName('*').length,
        globals: Object.keys(window).filter((key) => /footnote|extension|wxt/i.test(key)),
        covered: [...covered].sort(),
        points: sweep((x, y) => ours(document.elementFromPoint(x, y))),
        stacks: sweep((x, y) => document.elementsFromPoint(x, y).map(ours).join()),
        carets: sweep(caret),
        found: ['1', '2', 'Footnote', 'Who says so', 'Gazette', 'Close', 'single source'].map(finds),
        selections: selections(),
        fonts: [...document.fonts].map(({ family, status }) => `${family} ${status}`),
        resources: performance
          .getEntries()
          .map(({ name }) => name)
          .filter((name) => /extension|frame\.html/.test(name)),
        reached: await Promise.all(addresses.map(reach)),
        animations: document.getAnimations().length,
      };
      watching = true;
      return result;
    },
    /** Frames an address of the extension itself. */
    frame(address) {
      const frame = document.createElement('iframe');
      frame.src = address;
      frame.id = 'taken';
      document.body.append(frame);
      return new Promise((done) => {
        frame.addEventListener('load', () => setTimeout(done, 600));
        setTimeout(done, 2_000);
      });
    },
    /** The page's own styles against the host: shown, moved, blown up, imitated. */
    restyle: () => unheard(restyle),
  };
  window.attack = attack;

  function restyle() {
    const style = document.createElement('style');
    style.textContent = `html > div { all: revert !important; display: block !important; position: static !important;
        width: 400px !important; height: 300px !important; color: red !important; font-family: spy !important;
        direction: rtl !important; user-select: all !important; pointer-events: auto !important; }
        html > div::before { content: "1" !important; } * { letter-spacing: 1px; }`;
    document.head.append(style);
  }
})();
