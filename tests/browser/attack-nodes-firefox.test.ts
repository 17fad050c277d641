/**
 * Firefox hands the page elements of closed roots: what an event first met (`originalTarget`, `explicitOriginalTarget`,
 * `rangeParent`). What a page gets of them in every way that a reader meets our layer, and what it can do with it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attackUrl, cardOf, type FirefoxPages, passages, startFirefoxPages } from './support/firefox.ts';

let firefox: FirefoxPages;
beforeAll(async () => {
  firefox = await startFirefoxPages();
});
afterEach(() => firefox?.closePages());
afterAll(() => firefox?.close());

/** What of ours an event gave to the page. */
interface Given {
  nodes: string[];
  /** The same, for the page to go on from. */
  held: Node[];
  events: string[];
}

/** Runs in the page: looks at every property of every event for nodes that are not of its own document. */
function watchNodes() {
  const given: Given = { nodes: [], held: [], events: [] };
  Object.assign(globalThis, { given });
  const types = new Set(['focusin', 'focusout', 'selectionchange', 'dragexit', 'rejectionhandled']);
  for (let one: object | null = document.body; one; one = Object.getPrototypeOf(one)) names(one);
  names(window);
  function names(of: object) {
    for (const name of Object.getOwnPropertyNames(of)) if (name.startsWith('on')) types.add(name.slice(2));
  }
  const isNode = (value: unknown): value is Node => {
    try {
      return typeof (value as Node | null)?.nodeType === 'number';
    } catch {
      // A window of another origin.
      return false;
    }
  };
  for (const type of types) {
    addEventListener(
      type,
      (event) => {
        given.events.push(`${type} ${Reflect.get(event, 'key') ?? ''}`);
        for (const key in event) {
          const value: unknown = Reflect.get(event, key);
          if (!isNode(value) || value.getRootNode() === document) continue;
          given.nodes.push(`${type}.${key} ${value.nodeName}`);
          given.held.push(value);
        }
      },
      true,
    );
  }
}
declare const given: Given;

const givenIn = (page: Page) => page.evaluate(() => given.nodes);

async function press(page: Page, ...keys: ('Tab' | 'Enter' | 'Escape' | 'x' | 'Shift+Tab')[]) {
  for (const key of keys) {
    if (key === 'Shift+Tab') await page.keyboard.down('Shift');
    await page.keyboard.press(key === 'Shift+Tab' ? 'Tab' : key);
    if (key === 'Shift+Tab') await page.keyboard.up('Shift');
  }
}

const atHost = (page: Page) => page.evaluate(() => document.activeElement?.outerHTML === '<div></div>');

async function tabToMark(page: Page) {
  for (let count = 0; count < 20 && !(await atHost(page)); count++) await press(page, 'Tab');
  expect(await atHost(page)).toBe(true);
}

describe('the elements that Firefox gives the page', () => {
  it.each(['footnote', 'note'] as const)('are none by the keys and the focus at the mark of a %s', async (of) => {
    const page = await firefox.marked(attackUrl);
    await firefox.markAt(attackUrl, passages[0] as string, of);
    await page.evaluate(watchNodes);
    await page.evaluate(() => {
      const after = document.createElement('div');
      after.innerHTML = '<input>';
      document.documentElement.append(after);
    });
    await tabToMark(page);
    const keys = () => page.evaluate(() => given.events.filter((type) => /key|input/.test(type)));
    const before = await keys();
    await press(page, 'x');
    // Not even that a key was pressed there.
    expect(await keys()).toEqual(before);
    await press(page, 'Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await press(page, 'Shift+Tab');
    expect(await atHost(page)).toBe(true);
    await press(page, 'Enter');
    await firefox.card(page);
    await press(page, 'Escape');
    await expect.poll(() => cardOf(page)).toBeUndefined();
    await press(page, 'Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('a');
    expect(await givenIn(page)).toEqual([]);
  });

  it('are none by the pointer over a mark, by what is dragged over it, and by keys and clicks in the card', async () => {
    const page = await firefox.marked(attackUrl);
    await firefox.markAt(attackUrl, passages[0] as string);
    await page.evaluate(watchNodes);
    const [mark] = await firefox.marks(attackUrl);
    const { left = 0, top = 0 } = mark?.box ?? {};
    await page.mouse.move(left - 60, top + 8);
    await page.mouse.move(left + 8, top + 8, { steps: 4 });
    await page.mouse.down();
    await page.mouse.move(left + 12, top + 60, { steps: 4 });
    await page.mouse.up();
    expect(await givenIn(page)).toEqual([]);
    await page.mouse.move(20, 560);
    await firefox.say(attackUrl, { type: 'open-list' });
    const card = await firefox.card(page);
    await expect.poll(() => card.evaluate(() => document.hasFocus())).toBe(true);
    await press(page, 'x', 'Tab', 'Enter');
    expect(await page.evaluate(() => given.events.filter((type) => /key|input/.test(type)))).toEqual([]);
    expect(await givenIn(page)).toEqual([]);
  });

  it('are by the pointer over the card its frame and what stands around it, and from there no mark is reached', async () => {
    const learnt: unknown[] = [];
    for (const of of ['footnote', 'note'] as const) {
      for (const words of passages) {
        const page = await firefox.marked(attackUrl);
        await firefox.markAt(attackUrl, words, of);
        await page.evaluate(watchNodes);
        await firefox.say(attackUrl, { type: 'open-note' });
        await firefox.card(page);
        await overCard(page);
        learnt.push(await page.evaluate(reachFromHeld));
        await page.close();
      }
    }
    const [first] = learnt as ReturnType<typeof reachFromHeld>[];
    expect(first?.nodes).toContain('IFRAME');
    expect(first?.nodes.filter((name) => /BUTTON/.test(name))).toEqual([]);
    expect(first?.html.join()).not.toMatch(/mark|number|note|moz-extension/i);
    for (const other of learnt) expect(other).toEqual(first);
  });

  it.each([
    'styles the frame',
    'styles what holds the frame',
    'adds a style sheet',
    'switches the style sheet off',
    'puts a page of its own into the frame',
    'names the frame',
    'takes the frame away',
    'takes the marks away',
    'adds a box',
  ])('are of no use to a page that %s: all that is ours goes', async (means) => {
    const page = await firefox.marked(attackUrl);
    await page.evaluate(watchNodes);
    await firefox.say(attackUrl, { type: 'open-list' });
    await firefox.card(page);
    await overCard(page);
    expect(await page.evaluate(handle, means)).toBe(true);
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await cardOf(page)).toBeUndefined();
    await firefox.markAt(attackUrl, passages[0] as string).catch(() => {});
    expect(await firefox.marks(attackUrl)).toEqual([]);
  });
});

async function overCard(page: Page) {
  const width = await page.evaluate(() => innerWidth);
  await page.mouse.move(20, 560);
  await page.mouse.move(width - 200, 120, { steps: 4 });
  await expect.poll(() => page.evaluate(() => given.held.length)).toBeGreaterThan(0);
}

/** Runs in the page: everything that is reached from what an event gave. */
function reachFromHeld() {
  const reached = new Set<Node>();
  const roots: ShadowRoot[] = [];
  const reach = (node: Node | null | undefined) => {
    if (!node || reached.has(node) || node === document) return;
    reached.add(node);
    const root = node.getRootNode();
    if (root instanceof ShadowRoot && !roots.includes(root)) roots.push(root);
    if (document.documentElement.contains(node)) return;
    for (const one of [root, (root as ShadowRoot).host, node.parentNode, ...node.childNodes]) reach(one);
    if (node instanceof Element) reach(node.shadowRoot);
    if (node instanceof HTMLIFrameElement) reach(node.contentDocument);
  };
  for (const one of given.held) reach(one);
  const found = new Set<string>();
  for (let y = 2; y < innerHeight; y += 6) {
    for (let x = 2; x < innerWidth; x += 6) {
      for (const root of roots)
        found.add(
          root
            .elementsFromPoint(x, y)
            .map((one) => one.nodeName)
            .join(),
        );
      const options = { shadowRoots: roots };
      const caret = document.caretPositionFromPoint(x, y, options);
      if (caret && caret.offsetNode.getRootNode() !== document) found.add(`caret ${caret.offsetNode.nodeName}`);
    }
  }
  return {
    nodes: [...reached].map(({ nodeName }) => nodeName).sort(),
    html: roots.map(({ innerHTML }) => innerHTML).sort(),
    boxes: [...reached]
      .flatMap((one) =>
        one instanceof Element && one.getRootNode() !== document
          ? [JSON.stringify([one.nodeName, one.getBoundingClientRect(), one.scrollWidth, one.scrollHeight])]
          : [],
      )
      .sort(),
    found: [...found].sort(),
    sheets: roots
      .flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]))
      .map(({ cssText }) => cssText)
      .sort(),
    active: roots.map(({ activeElement }) => String(activeElement?.nodeName)).sort(),
  };
}

/** Runs in the page: does something to what an event gave; false where there is nothing to do it to. */
function handle(means: string): boolean {
  const frame = given.held.find((one) => one instanceof HTMLIFrameElement);
  const root = frame?.getRootNode();
  if (!(frame instanceof HTMLIFrameElement) || !(root instanceof ShadowRoot)) return false;
  const own = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('iframe { opacity: 0 }');
  const acts: Record<string, () => unknown> = {
    'styles the frame': () => frame.style.setProperty('opacity', '0', 'important'),
    'styles what holds the frame': () => (root.host as HTMLElement).style.setProperty('zoom', '2'),
    'adds a style sheet': () => root.adoptedStyleSheets.push(sheet),
    'switches the style sheet off': () => {
      for (const one of root.adoptedStyleSheets) one.disabled = true;
    },
    'puts a page of its own into the frame': () => frame.contentWindow?.location.replace('/without-footnotes-30'),
    'names the frame': () => frame.setAttribute('name', 'taken'),
    'takes the frame away': () => frame.remove(),
    'takes the marks away': () => root.host.previousElementSibling?.remove(),
    'adds a box': () => root.append(own),
  };
  acts[means]?.();
  return true;
}
