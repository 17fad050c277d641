/** One Web Annotation as a note: ours with all it carries, another's with what it says. */
import * as z from 'zod/mini';
import { type Anchor, type Note, type NoteKind, noteLimits, tidyTags } from '../model.ts';
import { pageKeys, withoutFragment } from '../pages.ts';
import { anchor as anchorForm, note as noteForm, problemOf, timeOf } from './file.ts';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());
const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The note that an annotation says, or what is wrong with it. `now` stands for times it does not give. */
export function readAnnotation(item: unknown, now: string): Note | string {
  if (!isFields(item)) return 'not an annotation';
  const target = listOf(item.target)[0];
  const url = sourceOf(target);
  const pages = pageKeys(url, '');
  if (pages.length === 0) return 'target: no web address';
  const created = timeOf(item.created) ?? now;
  const changed = timeOf(item.modified) ?? created;
  const anchor = isFields(target) ? anchorOf(target, item, changed) : null;
  const bodies = [...listOf(item.body), ...listOf(item.bodyValue)];
  const text = bodies.map(commentOf).filter(Boolean).join('\n\n');
  const made = {
    id: stringOf(item.id).replace(/^urn:uuid:/i, ''),
    kind: kindOf(item, anchor, text),
    page: {
      url: withoutFragment(url),
      title: stringOf(item['tf:title']),
      organisation: stringOf(item['tf:organisation']) || null,
    },
    pages: z.array(z.string()).safeParse(item['tf:pages']).data ?? pages,
    anchor,
    text,
    tags: tidyTags(bodies.map(tagOf)),
    footnote: stringOf(item['tf:footnote']) || null,
    created,
    changed,
    revision: item['tf:revision'] ?? 1,
    binned: item['tf:binned'] ?? '',
    batch: item['tf:batch'] ?? '',
  };
  const checked = noteForm.safeParse(made);
  return checked.success ? checked.data : problemOf(checked.error);
}

function sourceOf(target: unknown): string {
  if (typeof target === 'string') return target;
  if (!isFields(target)) return '';
  const { source, id } = target;
  if (isFields(source)) return stringOf(source.id);
  return stringOf(source) || stringOf(id);
}

/** Selectors stand in a list, alone, or refined by one another; the first of each type counts. */
function anchorOf(target: Fields, item: Fields, changed: string): Anchor | null {
  const all = flatten(target.selector);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector');
  if (!quote || !stringOf(quote.exact)) return null;
  const position = all.find(({ type }) => type === 'TextPositionSelector');
  const units = z.tuple([z.number(), z.number(), z.number(), z.number()]).safeParse(position?.['tf:units']).data;
  const state = listOf(target.state).find((one) => isFields(one) && one.type === 'TimeState');
  const made = {
    quote: stringOf(quote.exact),
    prefix: stringOf(quote.prefix).slice(-1_000),
    suffix: stringOf(quote.suffix).slice(0, 1_000),
    position: units ? { start: units[0], end: units[1], length: units[2], pairs: units[3] } : null,
    heading: typeof item['tf:heading'] === 'string' ? item['tf:heading'] : null,
    rival: item['tf:rival'] ?? null,
    seen: timeOf(isFields(state) ? listOf(state.sourceDate)[0] : null) ?? changed,
  };
  return anchorForm.safeParse(made).data ?? null;
}

function flatten(selector: unknown): Fields[] {
  return listOf(selector).flatMap((one) => (isFields(one) ? [one, ...flatten(one.refinedBy)] : []));
}

function kindOf(item: Fields, anchor: Anchor | null, text: string): NoteKind {
  const own = z.enum(['passage', 'page', 'highlight']).safeParse(item['tf:kind']).data;
  if (own) return own;
  if (!anchor) return 'page';
  return text === '' && listOf(item.motivation).includes('highlighting') ? 'highlight' : 'passage';
}

const isTag = (body: Fields): boolean => listOf(body.purpose).includes('tagging');

function commentOf(body: unknown): string {
  if (typeof body === 'string') return body.slice(0, noteLimits.text);
  return isFields(body) && !isTag(body) ? stringOf(body.value) : '';
}

function tagOf(body: unknown): string {
  return isFields(body) && isTag(body) ? stringOf(body.value) : '';
}
