/** The styles of the layer. */

const ofHost = `
:host {
  all: initial !important;
  position: absolute !important;
  top: 0 !important;
  left: 0 !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  pointer-events: none !important;
  direction: ltr !important;
  unicode-bidi: isolate !important;
  font-family: system-ui, sans-serif !important;
  overflow-anchor: none !important;
}
`;

/** Of the root that holds the other two. */
export const outerRules = `
${ofHost}
details {
  position: absolute;
  pointer-events: none;
}
summary {
  display: none;
}
`;

/** Of the root that holds the card's frame alone. */
export const cardRules = `
${ofHost}
iframe {
  all: initial;
  position: fixed;
  inset: 12px 12px auto auto;
  box-sizing: border-box;
  width: min(27rem, calc(100vw - 24px));
  height: min(42rem, calc(100vh - 24px));
  border: 1px solid #5c564d;
  border-radius: 6px;
  background: Canvas;
  box-shadow: 0 4px 24px #0005;
  pointer-events: auto;
  color-scheme: light dark;
}
@media print {
  iframe { display: none !important; }
}
`;

/**
 * The page's own styles win nothing here: `all` leaves out direction and unicode-bidi, and a named font can spy on letters.
 * The numbers are drawn by generated content, since `window.find` reads text even in a closed root. The cover lies over the
 * whole window: a page that watches what covers its paragraphs (IntersectionObserver with `trackVisibility`) finds them all
 * covered alike. Cover and marks stand in the top layer: whatever the page does to the document element (a transform, a
 * margin, no height) neither moves them nor lets a paragraph look out from under the cover.
 */
export const marksRules = `
${ofHost}.top {
  all: initial;
  position: absolute;
  top: 0;
  left: 0;
  width: 0;
  height: 0;
  overflow: visible;
  overflow-anchor: none;
  pointer-events: none;
}
/* Not drawn: the keys stop in it (see stops.ts). */
iframe {
  all: initial;
  position: fixed;
  top: 0;
  left: 0;
  width: 1px;
  height: 1px;
  opacity: 0;
  pointer-events: none;
}
/* Layout containment keeps what stands in it out of the host's scrollWidth and scrollHeight, and out of the page's. */
.sheet {
  position: absolute;
  top: 0;
  left: 0;
  /* Its width as drawn tells how far the page zooms the document. */
  width: 100px;
  height: 0;
  contain: layout;
}
.cover {
  position: fixed;
  inset: 0;
}
/* Moved by translation alone: what moves by its left and top is told to the page as a layout shift, with its rectangles. */
.mark, .tab {
  all: initial;
  position: absolute;
  top: 0;
  left: 0;
  box-sizing: border-box;
  pointer-events: none;
  color: inherit;
}
.mark::before {
  content: attr(data-number);
  position: absolute;
  inset: 3px 2px;
  box-sizing: border-box;
  border: 1px solid currentColor;
  border-radius: 3px;
  font: 600 11px/16px system-ui, sans-serif;
  text-align: center;
}
.line {
  position: absolute;
  top: 0;
  left: 0;
  height: 0;
  border-bottom: 1px dotted currentColor;
  pointer-events: none;
}
.line.noted {
  box-sizing: border-box;
  border: 1px solid #b3541e;
  border-radius: 2px;
  background: #f2c14e40;
}
.mark.noted::before {
  border-radius: 50%;
}
.tab {
  position: fixed;
  visibility: hidden;
  border: 1px solid #fbf9f5;
  border-radius: 4px;
  background: #6b2f5f;
  color: #fbf9f5;
}
.tab::before {
  content: attr(data-number);
  position: absolute;
  inset: 0;
  font: 600 11px/42px system-ui, sans-serif;
  text-align: center;
}
.mark:focus, .tab:focus, .at {
  outline: 3px solid #b3541e;
  outline-offset: 1px;
}
@media (forced-colors: active) {
  .mark, .tab { color: CanvasText; }
  .tab { background: Canvas; border-color: CanvasText; }
  .line, .line.noted { border-color: CanvasText; background: none; }
}
@media print {
  .tab { display: none !important; }
}
[hidden] { display: none; }
`;

/** A printed page carries the numbers only where the reader asked for it. */
export const unprinted = '@media print { :host { display: none !important; } }';

/** Nothing of ours is drawn. */
export const undrawn = ':host { display: none !important; }';
