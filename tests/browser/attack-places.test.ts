/**
 * What a hostile page could learn of the place of a mark, be it a footnote's or a note's, or of the extension, by means that are no sweep: layout shifts, what
 * is loaded by being measured, a cover that is moved aside, the edge of the window, made-up events; and what it
 * could do to an open card. Each is tried with the mark at two places, and must tell the same.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putOutOfReach } from './support/attack.ts';
import { cardIn, expectMarks, frameOf, marksIn } from './support/marks.ts';
import { ask } from './support/notes.ts';
import { readingIn } from './support/reading.ts';
import { type Rig, startRig } from './support/rig.ts';
import { timerNumbers } from './support/timers.ts';

const url = 'https://www.fenwater.nhs.uk/attack';
const passages = ['two non-executive directors have told the council', 'The governors will begin the search'];

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

type Of = 'footnote' | 'note';

async function marked(of: Of, words = passages[0] as string, prepare?: () => void): Promise<Page> {
  const page = await rig.open(url);
  await expectMarks(page, 1);
  if (prepare) await page.evaluate(prepare);
  await page.waitForTimeout(600);
  const { segments } = readingIn(await rig.tell(page, { type: 'read-again' }));
  const segment = segments.findIndex(({ text }) => text.includes(words));
  const quote = segments[segment]?.text ?? '';
  const passage = { segment, start: 0, end: quote.length, quote };
  await rig.tell(page, {
    type: 'show-marks',
    url,
    footnotes: of === 'footnote' ? [{ number: 1, passage }] : [],
    notes: of === 'note' ? [{ number: 1, places: [passage] }] : [],
    print: false,
  });
  await page.waitForTimeout(200);
  return page;
}

/** What `attack` gives with the mark at each place. */
async function atBoth<T>(of: Of, attack: () => Promise<T>, prepare?: () => void): Promise<T[]> {
  const learnt: T[] = [];
  for (const words of passages) {
    const page = await marked(of, words, prepare);
    learnt.push(await page.evaluate(attack));
    await page.close();
  }
  return learnt;
}

describe.each<Of>(['footnote', 'note'])('the place of a %s', (of) => {
  it.each(['body', 'html'])('is in no layout shift when the page moves its %s', async (moved) => {
    const shifts = async () => {
      const seen: unknown[] = [];
      const { documentElement: html, body } = document;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as {
          sources: { node: Node | null; currentRect: DOMRect }[];
        }[])
          for (const { node, currentRect } of entry.sources) seen.push([node?.nodeName ?? null, currentRect]);
      }).observe({ type: 'layout-shift' });
      html.style.position = 'relative';
      const target = html.dataset.moved === 'html' ? html : body;
      target.style.marginTop = '60px';
      await new Promise((done) => setTimeout(done, 600));
      return JSON.stringify(seen);
    };
    const [first, second] = await atBoth(
      of,
      shifts,
      moved === 'html' ? () => document.documentElement.setAttribute('data-moved', 'html') : undefined,
    );
    expect(second).toBe(first);
    expect(first).not.toContain('null');
  });

  it('loads nothing that the browser leaves undrawn', async () => {
    const prepare = () => {
      const style = document.createElement('style');
      style.textContent = '.hidden { content-visibility: hidden }';
      for (const [index, one] of [...document.querySelectorAll('main p')].entries()) {
        const box = document.createElement('div');
        box.className = 'hidden';
        one.replaceWith(box);
        box.append(one);
        one.className = `p${index}`;
        style.textContent += `@font-face { font-family: f${index}; src: url(/f${index}) } .p${index} { font-family: f${index} }`;
      }
      document.head.append(style);
    };
    const loads = async () => [...document.fonts].map(({ family, status }) => `${family} ${status}`);
    const [first, second] = await atBoth(of, loads, prepare);
    expect(second).toEqual(first);
    expect(first?.filter((one) => !one.endsWith('unloaded') && /^f\d/.test(one))).toEqual([]);
  });

  it('does not show where the page moves the cover aside', async () => {
    const uncovered = async () => {
      document.documentElement.style.cssText = 'height: 0; transform: translateZ(0)';
      await new Promise((done) => setTimeout(done, 300));
      const seen: Record<string, unknown> = {};
      for (const one of document.querySelectorAll('main p')) {
        const init = { trackVisibility: true, delay: 100 } as IntersectionObserverInit;
        const see = (entries: IntersectionObserverEntry[]) => {
          seen[one.textContent ?? ''] = (entries.at(-1) as unknown as { isVisible: boolean }).isVisible;
        };
        new IntersectionObserver(see, init).observe(one);
      }
      await new Promise((done) => setTimeout(done, 600));
      return seen;
    };
    const [first, second] = await atBoth(of, uncovered);
    expect(second).toEqual(first);
    expect(Object.keys(first ?? {})).not.toHaveLength(0);
  });

  it('does not show at the window’s edge where a passage has no blank beside it', async () => {
    const edges = async () => {
      const found: boolean[] = [];
      const cover = document.createElement('div');
      cover.style.cssText = 'position: fixed; inset: 0 30px; z-index: 1';
      document.body.append(cover);
      for (const one of document.querySelectorAll<HTMLElement>('main p')) {
        one.style.cssText = 'position: relative; z-index: 2; display: inline';
        await new Promise((done) => setTimeout(done, 500));
        const heights = Array.from({ length: Math.floor(innerHeight / 10) }, (_, index) => index * 10 + 5);
        const at = (x: number, y: number) => document.elementFromPoint(x, y);
        const html = document.documentElement;
        found.push(
          heights.some((y) =>
            [4, html.clientWidth - 4].some((x) => !document.body.contains(at(x, y)) && at(x, y) !== html),
          ),
        );
        one.style.cssText = '';
      }
      return found;
    };
    for (const found of await atBoth(of, edges)) expect(found).not.toContain(true);
  });
});

/** The HTML that a page gets of a selection of everything, and of words of its own after our host. */
async function copiedFrom(page: Page): Promise<string> {
  await page.evaluate(() => {
    const after = document.createElement('div');
    after.textContent = 'the end';
    document.documentElement.append(after);
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.addEventListener('paste', (event) => {
      document.title = event.clipboardData?.getData('text/html') ?? '';
      event.preventDefault();
    });
    after.append(field);
    getSelection()?.setBaseAndExtent(document.body, 0, after, 1);
    document.execCommand('copy');
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.title();
}

/** The HTML that a page gets of a selection of everything that the reader drags. */
async function draggedFrom(page: Page): Promise<string> {
  const { x, y } = await page.evaluate(() => {
    addEventListener('dragstart', (event) => {
      document.title = event.dataTransfer?.getData('text/html') ?? '';
    });
    getSelection()?.selectAllChildren(document.documentElement);
    const { left, top } = document.querySelector('main p')?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: left + 20, y: top + 8 };
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 40, { steps: 5 });
  await page.mouse.up();
  return page.title();
}

it.each([
  ['copies', copiedFrom],
  ['drags', draggedFrom],
])('is not in what the reader %s', async (_, taken) => {
  const learnt: string[] = [];
  for (const of of ['footnote', 'note'] as const) {
    for (const words of passages) {
      const page = await marked(of, words);
      await rig.tell(page, { type: 'open-list' });
      if (of === 'footnote') await cardIn(page);
      learnt.push(await taken(page));
      await page.close();
    }
  }
  expect(learnt[0]).toContain('two non-executive directors have told the council');
  expect(learnt[0]).not.toMatch(/<(?:button|iframe)|translate: -?\d|chrome-extension/);
  expect(new Set(learnt).size).toBe(1);
});

it('does not answer an event that a page made up', async () => {
  const page = await rig.open(url);
  await expectMarks(page, 1);
  const slices = () =>
    rig
      .control()
      .then((control) => control.evaluate(() => chrome.storage.session.get(null)))
      .then(JSON.stringify);
  await (await rig.control()).evaluate(() => chrome.storage.session.clear());
  await page.bringToFront();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.waitForTimeout(500);
  expect(await slices()).toBe('{}');
  await page.close();
});

it.each(['inert', 'modal', 'popover'])('closes a card that the page puts out of reach (%s)', async (means) => {
  const page = await marked('footnote');
  await rig.tell(page, { type: 'open-list' });
  await cardIn(page);
  await page.evaluate(putOutOfReach, means);
  await expect.poll(() => frameOf(page)).toBeUndefined();
  await page.close();
});

it('is there, whatever the page calls its own elements', async () => {
  const page = await rig.open('https://www.fenwater.nhs.uk/namesakes');
  await expectMarks(page, 1);
  await rig.tell(page, { type: 'open-list' });
  await cardIn(page);
  await page.close();
});

it('takes none of the page’s timers: where there are no footnotes nothing shows that the page is read', async () => {
  const page = await rig.open('https://www.fenwater.nhs.uk/without-footnotes-30');
  await page.waitForTimeout(600);
  expect(await page.evaluate(timerNumbers)).toEqual([0, 1, 2, 3]);
  await page.close();
});

it('cannot be stopped by a page that clears every timer and frame', async () => {
  const page = await marked('footnote');
  await rig.tell(page, { type: 'open-list' });
  await cardIn(page);
  await page.evaluate(() => {
    for (let number = 0; number < 10_000; number++) {
      clearTimeout(number);
      cancelAnimationFrame(number);
    }
    // Between the points that a coarse look would take.
    const box = document.createElement('div');
    document.body.append(box);
    box.popover = 'manual';
    box.style.cssText =
      'position: fixed; inset: 150px 60px auto auto; margin: 0; padding: 0; width: 60px; height: 60px';
    box.showPopover();
  });
  await expect.poll(() => frameOf(page)).toBeUndefined();
  await page.evaluate(() => {
    const cancel = () => {
      for (let number = 0; number < 10_000; number++) cancelAnimationFrame(number);
    };
    addEventListener('scroll', cancel);
    document.body.style.paddingBottom = '3000px';
    (document.querySelector('main') as HTMLElement).style.paddingTop = '200px';
    scrollTo(0, 100);
  });
  const passageTop = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll('main p')];
      const one = all.find((each) => each.textContent?.includes('two non-executive directors'));
      return one?.getBoundingClientRect().top ?? 0;
    });
  const off = async () => ((await marksIn(page))[0]?.box?.top ?? 0) - (await passageTop());
  await expect.poll(async () => Math.abs(await off())).toBeLessThan(40);
  await page.close();
});

it('takes no word of a note that is being written when the page copies, however often', async () => {
  const page = await rig.open(url);
  await expectMarks(page, 1);
  const tabId = await rig.tabOf(page);
  await ask(await rig.control(), { type: 'note-start', tabId, on: 'page', inCard: true });
  await page.bringToFront();
  const card = await cardIn(page);
  await card.locator('textarea').waitFor();
  await expect.poll(() => card.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  await page.keyboard.type('written before');
  const copied = await page.evaluate(async () => {
    const done: boolean[] = [];
    getSelection()?.selectAllChildren(document.body);
    // Measuring in the middle makes the browser notice that the card is not drawn.
    addEventListener('copy', () => document.body.offsetWidth);
    for (let time = 0; time < 3; time++) {
      done.push(document.execCommand('copy'));
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
    return done;
  });
  expect(copied).toEqual([true, true, true]);
  expect(await card.locator('textarea').inputValue()).toBe('written before');
  await page.close();
});
