/**
 * The page as it stands, copied into plain data: the part of the reading that has to be done in the page, where every
 * millisecond is taken from the reader's scrolling. What the copy says is found out elsewhere (`read.ts`).
 */
import { inline, silent } from './tags.ts';
import { unclobbered } from './unclobbered.ts';

/** A text node's words; an element with those of its attributes that are read; 0 where the last open element ends. */
export type Token = string | 0 | [tag: string, attributes?: Record<string, string>];

export interface PageCopy {
  url: string;
  /** The document's title element. */
  title: string;
  /** Language of the document element, as written. */
  lang: string;
  /** In document order: `meta` names and properties with their content, `link rel=canonical`, JSON-LD scripts. */
  head: [of: 'meta' | 'canonical' | 'structured', name: string, content: string][];
  /** What the body shows. A `br` has no end of its own. */
  body: Token[];
  passwordFields: number;
  /** True where the page was longer than is copied. */
  cut: boolean;
}

/** Attributes that the reading looks at, beside those that hide an element. */
const wanted = new Set(
  'class id role href aria-label aria-level itemprop itemtype datetime content pubdate'.split(' '),
);

/** Most that is copied; several times what the reading takes in, since it takes in less of menus than of the text. */
export const mostCopied = {
  /** Characters of all text, and of one text node. */
  characters: 400_000,
  text: 300_000,
  tokens: 60_000,
  /** Nodes that are walked, hidden ones among them. */
  nodes: 200_000,
  attribute: 2_000,
  /** Characters of all elements' names and attributes together. */
  attributes: 1_500_000,
  head: 300,
  /** Characters of all JSON-LD scripts together. */
  structured: 200_000,
};

const notDisplayed = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** How many nodes are walked in a step: well below a millisecond's work. */
const nodesAtATime = 200;

/**
 * Copies the document in one walk: tree and attributes only, nothing of the browser's layout, no shadow root, no frame; throws on
 * no tree; linear in the number of nodes. What it gives is called again and again, each time walking a few nodes further, until
 * it answers with the copy: whoever calls can let the browser draw in between. (No generator: cold, it takes twice as long.)
 * The document must not change meanwhile: the copy of a page that changed on the way is not to be used.
 *
 * `nodes`, where given, is told the text node of each token that is one, by the token's number in `body`.
 */
export function copier(page: Document, url: string, nodes?: Text[]): () => PageCopy | null {
  const document = unclobbered(page);
  // Methods of the prototype: a form's own fields may be called "getAttribute" or "firstChild".
  const { getAttribute, getAttributeNames, hasAttribute, querySelector } = document.createElement('p');
  const attribute = (element: Element, name: string): string => {
    const value = getAttribute.call(element, name) ?? '';
    // Cut: a thousand elements can share one value of ten megabytes, which would be looked through a thousand times.
    return value.length > mostCopied.attribute ? value.slice(0, mostCopied.attribute) : value;
  };
  const body: Token[] = [];
  const head = copyHead(document);
  const root = document.body ?? document.documentElement;
  const walker = root && document.createTreeWalker(root, 5 /* elements and text */);
  let more = walker?.firstChild() ?? null;
  let depth = 0;
  /** How deep the element stands that is called hidden and yet holds the page, while the walk is in it; 0 elsewhere. */
  let unhidden = 0;
  let passwordFields = 0;
  let characters = 0;
  let attributesLength = 0;
  let steps = 0;

  /** Copies an element's beginning; false where nothing in it is read. */
  function enter(element: Element): boolean {
    const name = element.localName;
    const tag = typeof name === 'string' ? name : 'form';
    if (silent.has(tag) || (tag === 'dialog' && !hasAttribute.call(element, 'open'))) return false;
    if (tag === 'input') {
      if (attribute(element, 'type').toLowerCase() === 'password') passwordFields++;
      return false;
    }
    let attributes: Record<string, string> | undefined;
    let opensHidden = false;
    for (const name of getAttributeNames.call(element)) {
      if (wanted.has(name)) {
        attributes ??= {};
        attributes[name] = attribute(element, name);
        attributesLength += attributes[name].length;
      } else if (tag === 'body') continue;
      else if (name === 'hidden') {
        if (attribute(element, name) !== 'until-found') return false;
      } else if (name === 'style') {
        if (notDisplayed.test(attribute(element, name))) return false;
      } else if (name === 'aria-hidden' && unhidden === 0 && attribute(element, name) === 'true') {
        // An open cookie dialog hides the whole page behind it from assistive technology: that is still the page.
        if (inline.has(tag) || !querySelector.call(element, 'main,h1,[role=main]')) return false;
        opensHidden = true;
      }
    }
    attributesLength += tag.length;
    if (opensHidden) unhidden = depth + 1;
    // Only whether it leads to a document is asked of a link.
    if (attributes?.href) attributes.href = attributes.href.replace(/[?#].*/s, '').slice(-8);
    body.push(attributes ? [tag, attributes] : [tag]);
    return tag !== 'br';
  }

  function leave(): void {
    body.push(0);
    if (unhidden === depth) unhidden = 0;
    depth--;
  }

  const isFull = () =>
    characters > mostCopied.characters || attributesLength > mostCopied.attributes || body.length > mostCopied.tokens;

  const done = (cut: boolean): PageCopy => ({
    url,
    title: document.title.slice(0, mostCopied.attribute),
    lang: root ? attribute(document.documentElement, 'lang') : '',
    head,
    body,
    passwordFields,
    cut,
  });

  return () => {
    if (!walker || !more) return done(false);
    if (++steps * nodesAtATime > mostCopied.nodes) return done(true);
    for (let walked = 0; walked < nodesAtATime; walked++) {
      if (isFull()) return done(true);
      const node = walker.currentNode;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        if (nodes) nodes[body.length] = node as Text;
        const words = data.length > mostCopied.text ? data.slice(0, mostCopied.text) : data;
        // What stands between two elements is mostly the indentation of the source.
        body.push(words.trim() || words.includes('\uFEFF') ? words : ' ');
        characters += words.length;
      } else if (enter(node as Element)) {
        depth++;
        if (walker.firstChild()) continue;
        leave();
      }
      more = walker.nextSibling();
      while (!more && depth > 0) {
        walker.parentNode();
        leave();
        more = walker.nextSibling();
      }
      if (!more) return done(isFull());
    }
    return null;
  };
}

function copyHead(document: Document): PageCopy['head'] {
  const head: PageCopy['head'] = [];
  let room = mostCopied.structured;
  for (const element of document.querySelectorAll('meta,link[rel~=canonical],script[type="application/ld+json"]')) {
    if (head.length >= mostCopied.head) break;
    const value = (name: string) => element.getAttribute(name);
    if (element.localName === 'link')
      head.push(['canonical', '', (value('href') ?? '').slice(0, mostCopied.attribute)]);
    else if (element.localName === 'script') {
      const text = element.textContent ?? '';
      if (text.length > room) continue;
      room -= text.length;
      head.push(['structured', '', text]);
    } else {
      const name = (value('name') ?? value('property') ?? '').slice(0, 200);
      if (name) head.push(['meta', name, (value('content') ?? '').slice(0, mostCopied.attribute)]);
    }
  }
  return head;
}

/** The same in one go. */
export function copyPage(document: Document, url: string, nodes?: Text[]): PageCopy {
  const next = copier(document, url, nodes);
  for (;;) {
    const copy = next();
    if (copy) return copy;
  }
}
