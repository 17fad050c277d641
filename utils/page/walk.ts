/** From a page's copy to its blocks of text: one pass over the tokens, in the order of the document. */
import { gatherer, type Manner, type Trace } from './blocks.ts';
import type { Token } from './copy.ts';
import { headingLevel, isBreadcrumb, namesOf, roleOf, zoneOf } from './elements.ts';
import { holdersSteps } from './holders.ts';
import { inline } from './tags.ts';

interface Standing extends Manner {
  /** Ends its block when the walk leaves it. */
  block: boolean;
  /** Inside a `header` here belongs to the item, not to the site. */
  inside: boolean;
  crumb: boolean;
  /** Set on `time`, and on microdata that is a date: what to note when the walk leaves it. */
  time: { value: string; names: string; start: number } | null;
}

export interface Walked {
  gathered: ReturnType<typeof gatherer>;
  /** Texts of the breadcrumb, separators among them. */
  crumbs: string[];
  /** Values of `itemtype`. */
  types: string[];
}

const document_ = /\.(?:pdf|docx?|xlsx?|pptx?|csv|rtf|od[tsp])$/i;

/** What lies over the page is never the page, however short that is. */
const overlaid = /(?<!\bnon-)(?:cookie|consent|onetrust|modal|popup|lightbox|dialog)/;

/** How many tokens are walked between two pauses: well below a millisecond's work. */
const tokensAtATime = 200;

/** Gathers the blocks of a body's tokens, with a pause after every few of them. `trace` is told which tokens each block is made of. */
export function* walkingSteps(body: readonly Token[], trace?: Trace): Generator<void, Walked, void> {
  const gathered = gatherer(trace);
  const crumbs: string[] = [];
  const types: string[] = [];
  const walked = { gathered, crumbs, types };
  let crumbFrom = -1;
  const holders = yield* holdersSteps(body);

  /** How what stands in an element stands. */
  function enter(tag: string, attributes: Record<string, string>, from: Standing, token: number): Standing {
    const value = (name: string): string => (Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : '');
    const names = namesOf(value('class'), value('id'));
    const role = value('role').toLowerCase().trim();
    const level = headingLevel(tag, role, value('aria-level'));
    const block = level > 0 || !inline.has(tag);
    // What holds the page is furniture by its element or role alone.
    const holds = holders.has(token) && tag !== 'header' && !overlaid.test(names);
    const zone = (block || role || tag === 'a' ? zoneOf(tag, role, holds ? '' : names, from) : null) ?? from.zone;
    // Links of a breadcrumb may stand side by side without a mark or a space between them.
    const apart = block || zone !== from.zone || (from.crumb && tag === 'a');
    if (apart) gathered.end();
    const here: Standing = { ...from, block: apart, zone, time: null };
    here.inMain = from.inMain || tag === 'main' || role === 'main';
    here.inside = here.inMain || from.inside || tag === 'article';
    if (!from.crumb && zone === 'nav' && crumbFrom < 0 && isBreadcrumb(names, value('aria-label'))) {
      gathered.end();
      here.crumb = true;
      crumbFrom = gathered.blocks.length;
    }
    if (level) Object.assign(here, { role: 'heading', level });
    else if (from.role !== 'heading') here.role = roleOf(tag) ?? from.role;
    if (tag === 'a' && Object.hasOwn(attributes, 'href')) {
      here.linked = true;
      gathered.link(document_.test(value('href')), here);
    }
    const property = value('itemprop');
    if (tag === 'time' || /^date(?:published|modified|created)$/i.test(property)) {
      const published = Object.hasOwn(attributes, 'pubdate') ? ' published' : '';
      here.time = {
        value: value('datetime') || value('content'),
        names: `${names} ${property}${published}`,
        start: gathered.at(),
      };
    }
    if (value('itemtype')) types.push(value('itemtype'));
    return here;
  }

  function leave({ time, block }: Standing): void {
    if (time) gathered.time(time.value, time.names, time.start);
    if (block) gathered.end();
  }

  let here: Standing = {
    zone: 'main',
    role: 'text',
    level: 0,
    linked: false,
    inMain: false,
    inside: false,
    block: true,
    crumb: false,
    time: null,
  };
  const above: Standing[] = [];
  for (const [index, token] of body.entries()) {
    if (index % tokensAtATime === tokensAtATime - 1) yield;
    if (typeof token === 'string') gathered.add(token, here, index);
    else if (token === 0) {
      const outer = above.pop();
      // A copy that was cut, or one that nobody's walk made, may end more than it opened.
      if (!outer) break;
      leave(here);
      if (here.crumb && !outer.crumb) for (const { text } of gathered.blocks.slice(crumbFrom)) crumbs.push(text);
      here = outer;
    } else if (token[0] === 'br') gathered.lineBreak(here);
    else {
      above.push(here);
      here = enter(token[0], token[1] ?? {}, here, index);
    }
    if (gathered.full()) break;
  }
  gathered.end();
  return walked;
}
