/** What the extension drew into a page, seen from outside the page: the DevTools protocol looks into closed roots. */
import type { CDPSession, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Drawn {
  kind: 'mark' | 'tab' | 'line' | 'frame' | 'cover' | 'sheet';
  number: string;
  label: string;
  /** Null where it is not drawn. */
  box: Box | null;
  opacity: string;
  backendNodeId: number;
}

interface CdpNode {
  nodeName: string;
  nodeId: number;
  backendNodeId: number;
  attributes?: string[];
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
  shadowRootType?: string;
}

const sessions = new WeakMap<Page, CDPSession>();

/** One session a page, never detached: ending one also ends what the page emulates (print). */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

async function layerOf(session: CDPSession): Promise<CdpNode[]> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const hosts = (html?.children ?? []).filter((one) => one.shadowRoots?.length && one.nodeName === 'DIV');
  // Our own roots are closed; a browser's are its own.
  const inside = ({ children = [], shadowRoots = [] }: CdpNode): CdpNode[] => [
    ...children.flatMap((node) => [node, ...inside(node)]),
    ...shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed').flatMap(inside),
  ];
  return hosts.flatMap(inside);
}

function attribute({ attributes = [] }: CdpNode, name: string): string {
  const at = attributes.indexOf(name);
  return at < 0 ? '' : (attributes[at + 1] ?? '');
}

async function styleOf(
  session: CDPSession,
  { backendNodeId }: CdpNode,
): Promise<{ opacity: string; visibility: string }> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration:
      'function () { const { opacity, visibility } = getComputedStyle(this); return { opacity, visibility }; }',
    returnByValue: true,
  });
  return result.value;
}

/** Everything in our layer, with its box in the window. */
export async function drawnIn(page: Page): Promise<Drawn[]> {
  const session = await sessionOf(page);
  const drawn: Drawn[] = [];
  for (const node of await layerOf(session)) {
    const kind = node.nodeName === 'IFRAME' ? 'frame' : (attribute(node, 'class').split(' ')[0] as Drawn['kind']);
    const quads = await session.send('DOM.getContentQuads', { backendNodeId: node.backendNodeId }).catch(() => null);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads?.quads[0] ?? [];
    const { opacity, visibility } = await styleOf(session, node);
    drawn.push({
      kind,
      number: attribute(node, 'data-number'),
      label: attribute(node, 'aria-label'),
      box: quads?.quads.length && visibility === 'visible' ? { left, top, right, bottom } : null,
      opacity,
      backendNodeId: node.backendNodeId,
    });
  }
  return drawn;
}

/** The marks that a reader sees. */
export async function marksIn(page: Page): Promise<Drawn[]> {
  return (await drawnIn(page)).filter(({ kind, box, opacity }) => kind === 'mark' && box && opacity === '1');
}

/** Waits until so many marks are seen. */
export async function expectMarks(page: Page, count: number): Promise<Drawn[]> {
  await expect.poll(async () => (await marksIn(page)).length, { timeout: 8_000, interval: 100 }).toBe(count);
  return marksIn(page);
}

export async function focusMark(page: Page, { backendNodeId }: Drawn): Promise<void> {
  const session = await sessionOf(page);
  await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.send('DOM.focus', { backendNodeId });
}

/** The card's frame, once it shows something. */
export async function cardIn(page: Page): Promise<Frame> {
  await expect.poll(() => frameOf(page) !== undefined, { timeout: 5_000, interval: 50 }).toBe(true);
  const frame = frameOf(page) as Frame;
  await frame.waitForSelector('main h1');
  return frame;
}

export function frameOf(page: Page): Frame | undefined {
  return page.frames().find((one) => one.url().includes('/frame.html'));
}

/** Presses the mark with the mouse, where a reader would. */
export async function pressMark(page: Page, { box }: Drawn): Promise<void> {
  if (!box) throw new Error('The mark is not drawn.');
  await page.mouse.click((box.left + box.right) / 2, (box.top + box.bottom) / 2);
}

/** Does what closes the card. The frame goes with the key or click, and the browser then may never say that it has arrived. */
export async function leaveCard(page: Page, act: () => Promise<unknown>): Promise<void> {
  const done = act().catch(() => {});
  await Promise.race([done, page.waitForTimeout(500)]);
  await expect.poll(() => frameOf(page)).toBeUndefined();
}

export const escapeCard = (page: Page): Promise<void> => leaveCard(page, () => page.keyboard.press('Escape'));

/** Rectangles of the page's own text, letter runs and not blocks, and of its controls and pictures. */
export function obstaclesIn(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
    const add = (rects: Iterable<DOMRect>) => {
      for (const { left, top, right, bottom, width, height } of rects) {
        if (width > 0 && height > 0) boxes.push({ left, top, right, bottom });
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      add(range.getClientRects());
    }
    for (const control of document.querySelectorAll('a,button,input,select,textarea,summary,label,img,svg,video')) {
      add(control.getClientRects());
    }
    return boxes;
  });
}

export function overlaps(a: Box, b: Box): boolean {
  const tolerance = 0.5;
  return (
    a.left < b.right - tolerance &&
    b.left < a.right - tolerance &&
    a.top < b.bottom - tolerance &&
    b.top < a.bottom - tolerance
  );
}
