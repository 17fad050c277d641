/**
 * Where the reader's keys stop: a button for each mark. Firefox tells the page which element of a closed root a key or the focus
 * met (`originalTarget` of the event), and with it the page holds all that stands in that root. There the buttons stand in an
 * empty frame of their own, whose events are none of the page's, and what is drawn in the page takes no focus.
 */
import type { Layer } from './layer.ts';

/** What is drawn, and the button that is pressed by keys; elsewhere than in Firefox one and the same. */
export interface Stop {
  drawn: HTMLElement;
  button: HTMLButtonElement;
}

export interface Stops {
  /** A stop of a class that the styles know, drawn in `parent`; marks come before what stands fixed in the window. */
  make(className: string, id: string, label: string, parent: HTMLElement): Stop;
  remove(stop: Stop): void;
  /** Whether keys stop at it; what is drawn is hidden apart from this. */
  turn(stop: Stop, on: boolean): void;
  hasFocus(stop: Stop): boolean;
  /** Keys and clicks on the buttons. */
  listen(type: 'keydown' | 'click', listener: (event: Event) => void): void;
}

/** Whether the browser tells the page which element an event first met, be it in a closed root. */
export const tellsOriginalTargets = () => 'originalTarget' in Event.prototype;

export function makeStops(document: Document, layer: Layer): Stops {
  return tellsOriginalTargets() ? stopsApart(document, layer) : stopsInPlace(document, layer);
}

function stopsInPlace(document: Document, { root }: Layer): Stops {
  return {
    make(className, id, label, parent) {
      const button = buttonOf(document, label);
      button.className = className;
      button.id = id;
      parent.append(button);
      return { drawn: button, button };
    },
    remove: ({ button }) => button.remove(),
    turn() {},
    hasFocus: ({ button }) => root.activeElement === button,
    listen: (type, listener) => root.addEventListener(type, listener),
  };
}

function stopsApart(document: Document, { root, sheet }: Layer): Stops {
  const frame = document.createElement('iframe');
  // Of the page's origin, so that we can write into it, and without scripts; the page finds no way to it.
  frame.sandbox.value = 'allow-same-origin';
  const all = document.createElement('div');
  const [moving, fixed] = [document.createElement('div'), document.createElement('div')];
  all.append(moving, fixed);
  // Empty anew whenever the host was hung into the document.
  const fill = () => frame.contentDocument?.body?.append(all);
  frame.addEventListener('load', fill);
  root.append(frame);
  const drawnFor = new Map<EventTarget, HTMLElement>();
  let at: HTMLElement | null = null;
  all.addEventListener('focusin', ({ target }) => {
    at = (target && drawnFor.get(target)) ?? null;
    at?.classList.add('at');
    // As the browser does for what it gives the focus itself.
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  });
  all.addEventListener('focusout', () => {
    at?.classList.remove('at');
    at = null;
  });
  return {
    make(className, id, label, parent) {
      const drawn = document.createElement('div');
      drawn.className = className;
      drawn.id = id;
      parent.append(drawn);
      const button = buttonOf(document, label);
      (parent === sheet ? moving : fixed).append(button);
      drawnFor.set(button, drawn);
      return { drawn, button };
    },
    remove({ drawn, button }) {
      drawn.remove();
      button.remove();
      drawnFor.delete(button);
    },
    turn({ button }, on) {
      button.hidden = !on;
    },
    hasFocus: ({ drawn }) => drawn === at,
    listen: (type, listener) => all.addEventListener(type, listener),
  };
}

function buttonOf(document: Document, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.setAttribute('aria-label', label);
  return button;
}
