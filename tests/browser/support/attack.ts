/** What tools/sample-site/assets/attack.js gives the tests, and what must hold of it in either browser. */
import { expect } from 'vitest';
import { readingIn } from './reading.ts';

export const url = 'https://www.fenwater.nhs.uk/attack';
/** The same page where the extension does not run. */
export const elsewhere = 'https://www.fenwater.example.org/attack';

export interface Attack {
  start(): void;
  restyle(): void;
  probe(addresses?: string[]): Promise<Learnt>;
  heard(): {
    calls: string[];
    events: { type: string; target: string; path: string[]; key: string | null }[];
    mutations: unknown[];
  };
  frame(address: string): Promise<void>;
}
export type Learnt = Record<string, unknown> & {
  hosts: Record<string, unknown>[];
  found: number[];
  selections: string[];
  text: string;
};
/** Words that stand in the card and not in the page. */
const secrets = [
  'Who says so',
  'Fenwater Gazette',
  'Told by one source',
  'Hide this footnote',
  'Trust Footnotes',
  'Why this is shown',
];

/** Two sentences of the page that a mark could hang on, as the worker would name them. */
export function places(answer: unknown) {
  const { segments } = readingIn(answer);
  return ['two non-executive directors have told the council', 'The governors will begin the search'].map((words) => {
    const segment = segments.findIndex(({ text }) => text.includes(words));
    const quote = segments[segment]?.text ?? '';
    return { segment, start: 0, end: quote.length, quote };
  });
}

export const showMarks = (passage: object) => ({
  type: 'show-marks',
  url,
  footnotes: [{ number: 1, passage }],
  print: false,
});
export const showNotes = (passage: object) => ({
  ...showMarks(passage),
  footnotes: [],
  notes: [{ number: 1, places: [passage] }],
});

/** What holds of everything that a page learnt, in either browser. */
export function holdsNothing(learnt: Learnt, heard: ReturnType<Attack['heard']>) {
  const all = JSON.stringify([learnt, heard]);
  for (const words of secrets) expect(all).not.toContain(words);
  expect(learnt.hosts).toHaveLength(1);
  expect(learnt.hosts[0]).toMatchObject({
    html: '<div></div>',
    clone: '<div></div>',
    shadow: true,
    text: '',
    animations: 0,
  });
  expect(learnt).toMatchObject({ highlights: 0, popovers: 0, animations: 0, globals: [], resources: [] });
  expect(learnt.frames).toEqual([0, 'undefined']);
  expect(heard.calls).toEqual([]);
  expect(
    heard.events.filter(({ type }) => /message|rejection|toggle|input|copy|key|securitypolicy/.test(type)),
  ).toEqual([]);
}

/** What must not differ from a page on which the extension does not run. */
export function plainOf({ found, selections, text, fonts, size, sheets, stacks }: Learnt) {
  // An open card is the one stranger that a sweep finds.
  return {
    found,
    selections,
    text,
    fonts,
    size,
    sheets,
    stacks: (stacks as string[]).filter((one) => !one.includes('stranger')),
  };
}

/** What a page may do to the element that our layer hangs on, or to what that hangs on; run in the page. */
export const waysToMoveTheHost: [what: string, act: () => void][] = [
  ['takes the host away', () => document.documentElement.lastElementChild?.remove()],
  [
    'takes the host away and puts it back',
    () => {
      const host = document.documentElement.lastElementChild as Element;
      host.remove();
      document.documentElement.append(host);
    },
  ],
  [
    'moves the host into a box',
    () => {
      const box = document.createElement('div');
      document.body.append(box);
      box.append(document.documentElement.lastElementChild as Element);
    },
  ],
  [
    'puts another body in place',
    () => {
      const other = document.body.cloneNode(true) as HTMLBodyElement;
      document.body = other;
      document.documentElement.lastElementChild?.remove();
    },
  ],
  [
    'puts another element of the document in place',
    () => {
      document.replaceChild(document.documentElement.cloneNode(true), document.documentElement);
    },
  ],
];

/** Run in the page: makes the host inert, or lays a dialogue or a box in the top layer over the card. */
export function putOutOfReach(by: string): void {
  if (by === 'inert') (document.documentElement.lastElementChild as HTMLElement).inert = true;
  const box = document.createElement(by === 'modal' ? 'dialog' : 'div');
  document.body.append(box);
  if (box instanceof HTMLDialogElement) box.showModal();
  else if (by === 'popover') {
    box.popover = 'manual';
    box.style.cssText = 'position: fixed; inset: 12px 12px auto auto; margin: 0; width: 430px; height: 600px';
    box.showPopover();
  }
}
