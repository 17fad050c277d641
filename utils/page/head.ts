/** What the head of a document says of itself: title, meta, canonical address, JSON-LD. */
import type { PageCopy } from './copy.ts';
import { isoFromMachine } from './dates.ts';
import type { DateAt, FoundDate } from './reading.ts';

export interface Head {
  title: string;
  canonical: string;
  lang: string;
  meta: Record<string, string>;
  types: string[];
  breadcrumb: string[];
  dates: FoundDate[];
  /** Adds a type by its name or its schema.org address. */
  addType(type: string): void;
}

const dateNames =
  /^(?:article:(?:published|modified)_time|dc(?:terms)?\.(?:date|created|issued|modified)(?:\.\w+)?|date|pub(?:lish)?-?date|last-modified)$/;
const most = { meta: 120, types: 40, dates: 40 };

export function readHead({ url, title, lang, head }: PageCopy): Head {
  const meta: Record<string, string> = Object.create(null);
  const types: string[] = [];
  const dates: FoundDate[] = [];
  let breadcrumb: string[] = [];
  const short = (text: unknown, length: number): string =>
    String(text ?? '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, length);

  function addDate(text: string, label: string, at: DateAt): void {
    const iso = isoFromMachine(text);
    if (iso && dates.length < most.dates) dates.push({ text: text.slice(0, 60), iso, at, label, segment: -1 });
  }

  function addType(type: string): void {
    for (const address of short(type, 300).split(' ')) {
      const name = address.replace(/^.*[/#:]/, '');
      if (name && !types.includes(name) && types.length < most.types) types.push(name);
    }
  }

  /** Called for every value of a JSON-LD script, from the innermost out. */
  function structured(_: string, node: unknown): unknown {
    // Of a text, the rest would be one value for each of its letters.
    if (typeof node !== 'object' || node === null) return node;
    const { '@type': type, itemListElement, ...rest } = node as Record<string, unknown>;
    const names = [type].flat().filter((name) => typeof name === 'string');
    names.forEach(addType);
    for (const key of names.length ? ['datePublished', 'dateModified'] : []) {
      if (typeof rest[key] === 'string') addDate(rest[key], `${names[0]}.${key}`, 'structured');
    }
    if (names.includes('BreadcrumbList') && !breadcrumb.length) {
      breadcrumb = [itemListElement as ({ name?: unknown; item?: { name?: unknown } } | null)[]]
        .flat()
        .slice(0, 20)
        .map((entry) => short(entry?.name ?? entry?.item?.name, 200))
        .filter(Boolean);
    }
    return node;
  }

  let canonical = '';
  for (const [of, named, said] of head) {
    if (of === 'canonical') {
      if (!canonical && URL.canParse(said, url)) canonical = new URL(said, url).href.slice(0, 2_000);
    } else if (of === 'structured') {
      try {
        JSON.parse(said, structured);
      } catch {
        // Broken structured data is common; the page is read without it.
      }
    } else {
      const name = short(named, 100).toLowerCase();
      const content = short(said, 1_000);
      if (!name || !content || name in meta || Object.keys(meta).length >= most.meta) continue;
      meta[name] = content;
      if (dateNames.test(name)) addDate(content, name, 'meta');
    }
  }
  return {
    title: short(title, 1_000),
    canonical,
    lang: short(lang, 35).toLowerCase(),
    meta: { ...meta },
    types,
    breadcrumb,
    dates,
    addType,
  };
}
