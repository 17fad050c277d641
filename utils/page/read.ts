/** Reads a document into a `PageReading`: tree and attributes only, one walk, no library, nothing of the browser's layout. */
import { datesInSteps } from './block-dates.ts';
import { gatherer, type Manner, type Trace } from './blocks.ts';
import { inline, isBreadcrumb, namesOf, roleOf, silent, zoneOf } from './elements.ts';
import { readHead } from './head.ts';
import type { FoundDate, PageReading } from './reading.ts';
import { countOf, settleZones } from './settle.ts';

interface Place extends Manner {
  /** Ends its block when the walk leaves it. */
  block: boolean;
  /** Inside a `header` here belongs to the item, not to the site. */
  inside: boolean;
  crumb: boolean;
  /** The walk looked into an `aria-hidden` subtree that holds the page itself; no need to look again. */
  unhidden: boolean;
  /** Set on `time`, and on microdata that is a date: what to note when the walk leaves it. */
  time: { value: string; names: string; start: number } | null;
}

/** Characters of an attribute that are looked at, and of work done (nodes, and characters in them) before a page is cut. */
const longestAttribute = 2_000;
const mostWork = 8_000_000;

const document_ = /\.(?:pdf|docx?|xlsx?|pptx?|csv|rtf|od[tsp])(?:$|[?#])/i;
const notDisplayed = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * What the page says, as plain data. `url` is the page's address. Never walks into shadow roots and frames, never
 * throws on any tree; linear in the number of nodes. `trace`, where given, is told which text nodes each segment is made of.
 */
export function readPage(document: Document, url: string, trace?: Trace): PageReading {
  const steps = readingSteps(document, url, trace);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many nodes are walked between two pauses: well below a millisecond's work. */
const nodesAtATime = 200;

/**
 * The same, with a pause after every few nodes, so that whoever runs it can let the browser draw in between. The document must
 * not change meanwhile: a walk that was overtaken gives some reading, and not one to be used.
 */
export function* readingSteps(document: Document, url: string, trace?: Trace): Generator<void, PageReading, void> {
  const gathered = gatherer(trace);
  const head = readHead(document, url);
  const { dates, types } = head;
  // Methods of the prototype: a form's own fields may be called "getAttribute" or "firstChild".
  const { getAttribute, hasAttribute, querySelector } = document.createElement('p');
  // Cut: a thousand elements can share one value of ten megabytes, which would be looked through a thousand times.
  const attribute = (element: Element, name: string): string =>
    (getAttribute.call(element, name) ?? '').slice(0, longestAttribute);
  const has = (element: Element, name: string): boolean => hasAttribute.call(element, name);
  const crumbTexts: string[] = [];
  let crumbFrom = -1;
  let passwordFields = 0;

  /** The place that `element` opens, or null where nothing in it is read. */
  function enter(element: Element, from: Place): Place | null {
    const tag = element.localName;
    if (silent.has(tag) || (tag === 'dialog' && !has(element, 'open'))) return null;
    if (tag === 'input') {
      if (attribute(element, 'type').toLowerCase() === 'password') passwordFields++;
      return null;
    }
    if (tag === 'br') {
      gathered.lineBreak(from);
      return null;
    }
    const page = tag === 'body' || tag === 'html';
    let { unhidden } = from;
    if (!page) {
      if (has(element, 'hidden') && attribute(element, 'hidden') !== 'until-found') return null;
      if (notDisplayed.test(attribute(element, 'style'))) return null;
      if (!unhidden && attribute(element, 'aria-hidden') === 'true') {
        // An open cookie dialog hides the whole page behind it from assistive technology: that is still the page.
        if (inline.has(tag) || !querySelector.call(element, 'main,h1,[role=main]')) return null;
        unhidden = true;
      }
    }
    const block = !inline.has(tag);
    const names = namesOf(attribute(element, 'class'), attribute(element, 'id'));
    const role = attribute(element, 'role').toLowerCase().trim();
    const zone = (block || role || tag === 'a' ? zoneOf(tag, role, names, from) : null) ?? from.zone;
    const apart = block || zone !== from.zone;
    if (apart) gathered.end();
    const place: Place = { ...from, block: apart, zone, unhidden, time: null };
    place.inMain = from.inMain || tag === 'main' || role === 'main';
    place.inside = place.inMain || from.inside || tag === 'article';
    if (!from.crumb && zone === 'nav' && crumbFrom < 0 && isBreadcrumb(names, attribute(element, 'aria-label'))) {
      gathered.end();
      place.crumb = true;
      crumbFrom = gathered.blocks.length;
    }
    const level = headingLevel(tag, role, attribute(element, 'aria-level'));
    if (level) Object.assign(place, { role: 'heading', level });
    else if (from.role !== 'heading') place.role = roleOf(tag) ?? from.role;
    if (tag === 'a' && has(element, 'href')) {
      place.linked = true;
      gathered.link(document_.test(attribute(element, 'href')), place);
    }
    const property = attribute(element, 'itemprop');
    if (tag === 'time' || /^date(?:published|modified|created)$/i.test(property)) {
      const value = attribute(element, 'datetime') || attribute(element, 'content');
      place.time = {
        value,
        names: `${names} ${property}${has(element, 'pubdate') ? ' published' : ''}`,
        start: gathered.at(),
      };
    }
    const type = attribute(element, 'itemtype');
    if (type) head.addType(type);
    return place;
  }

  function leave(place: Place): void {
    if (place.time) gathered.time(place.time.value, place.time.names, place.time.start);
    if (place.block) gathered.end();
  }

  const root = document.body ?? document.documentElement;
  let place: Place = {
    zone: 'main',
    role: 'text',
    level: 0,
    linked: false,
    inMain: false,
    inside: false,
    block: true,
    crumb: false,
    unhidden: false,
    time: null,
  };
  if (root) {
    const walker = document.createTreeWalker(root, 5 /* elements and text */);
    const above: Place[] = [];
    let more = walker.firstChild() !== null;
    let walked = 0;
    let work = 0;
    while (more) {
      if (++walked % nodesAtATime === 0) yield;
      const node = walker.currentNode;
      let inner: Place | null = null;
      work += node.nodeType === 3 ? 10 + (node as Text).length : 10;
      if (work > mostWork) {
        gathered.cut();
        break;
      }
      if (node.nodeType === 3) gathered.add((node as Text).data, place, node as Text);
      else inner = enter(node as Element, place);
      if (gathered.full()) break;
      if (inner && walker.firstChild()) {
        above.push(place);
        place = inner;
        continue;
      }
      if (inner) leave(inner);
      while (!walker.nextSibling()) {
        const outer = above.pop();
        if (!outer) {
          more = false;
          break;
        }
        leave(place);
        if (place.crumb && !outer.crumb) for (const { text } of gathered.blocks.slice(crumbFrom)) crumbTexts.push(text);
        place = outer;
        walker.parentNode();
      }
    }
    gathered.end();
  }

  const { blocks } = gathered;
  yield;
  settleZones(blocks);
  yield;
  const counts = yield* countOf(blocks);
  const found: FoundDate[] = [...dates, ...(yield* datesInSteps(blocks))];
  return {
    url,
    title: head.title,
    canonical: head.canonical,
    lang: head.lang,
    meta: head.meta,
    types,
    breadcrumb: crumbTexts.length ? trail(crumbTexts) : head.breadcrumb,
    segments: blocks.map(({ text, role, zone, level, linked }) => ({ text, role, zone, level, linked })),
    dates: found.slice(0, 500),
    counts: { ...counts, passwordFields },
    truncated: gathered.truncated(),
  };
}

function headingLevel(tag: string, role: string, ariaLevel: string): number {
  const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === 'heading' ? Number(ariaLevel) || 2 : 0;
  return level >= 1 && level <= 6 ? Math.floor(level) : 0;
}

/** The names of a breadcrumb from the texts in it, separators and "You are here" removed. */
export function trail(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/\s*[»›>→|]\s*|\s+\/\s+/))
    .map((text) => text.replace(/^you are here:?\s*/i, '').trim())
    .filter((text) => text && !/^(?:back to|breadcrumbs?$)/i.test(text))
    .slice(0, 20);
}
