/**
 * The W3C Web Annotation model (Recommendation of 23 February 2017) as one AnnotationCollection with its first page in it.
 * Carries everything but history and drafts: what the model has no words for stands under terms of our own, `tf:`.
 */
import type { Note } from '../model.ts';
import { type Contents, FileProblem } from './file.ts';
import { readAnnotation } from './jsonld-read.ts';

export const anno = 'http://www.w3.org/ns/anno.jsonld';
export const terms = 'urn:trust-footnotes:terms#';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const motivations = { passage: 'commenting', page: 'commenting', highlight: 'highlighting' } as const;

/** The notes as a collection; `made` is the time of writing. */
export function toJsonLd(notes: readonly Note[], made: string): object {
  return {
    '@context': [anno, { tf: terms }],
    id: `urn:trust-footnotes:collection:${made}`,
    type: 'AnnotationCollection',
    label: 'Notes from Trust Footnotes',
    created: made,
    total: notes.length,
    first: {
      id: `urn:trust-footnotes:collection:${made}#1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: notes.map(annotationOf),
    },
  };
}

function annotationOf(note: Note): object {
  const { id, kind, page, text, tags, footnote, created, changed, anchor } = note;
  const body = [
    ...(text ? [{ type: 'TextualBody', value: text, format: 'text/plain', purpose: 'commenting' }] : []),
    ...tags.map((value) => ({ type: 'TextualBody', value, purpose: 'tagging' })),
  ];
  return {
    id: uuid.test(id) ? `urn:uuid:${id}` : id,
    type: 'Annotation',
    motivation: motivations[kind],
    created,
    modified: changed,
    ...(body.length ? { body } : {}),
    target: anchor
      ? { source: page.url, selector: selectorsOf(note), state: { type: 'TimeState', sourceDate: anchor.seen } }
      : page.url,
    'tf:kind': kind,
    'tf:title': page.title,
    'tf:organisation': page.organisation,
    'tf:pages': note.pages,
    'tf:footnote': footnote,
    'tf:revision': note.revision,
    'tf:binned': note.binned,
    'tf:batch': note.batch,
    ...(anchor ? { 'tf:heading': anchor.heading, 'tf:rival': anchor.rival } : {}),
  };
}

/** The model counts in code points; our own count in UTF-16 units stands beside it. */
function selectorsOf({ anchor }: Note): object[] {
  if (!anchor) return [];
  const { quote, prefix, suffix, position } = anchor;
  const start = position ? position.start - position.pairs : 0;
  return [
    { type: 'TextQuoteSelector', exact: quote, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) },
    ...(position
      ? [
          {
            type: 'TextPositionSelector',
            start,
            end: start + [...quote].length,
            'tf:units': [position.start, position.end, position.length, position.pairs],
          },
        ]
      : []),
  ];
}

/** Reads a collection, a page, an array or a single annotation, ours or another's. Throws `FileProblem` for anything else. */
export function fromJsonLd(json: unknown, now: string): Contents {
  const contents: Contents = { notes: [], drafts: [], refused: [] };
  itemsOf(json).forEach((item, index) => {
    const read = readAnnotation(item, now);
    if (typeof read === 'string') contents.refused.push({ where: String(index + 1), reason: read });
    else contents.notes.push({ note: read, revisions: [] });
  });
  return contents;
}

function itemsOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) throw new FileProblem('import_unknown');
  const { first, items, type } = json as Record<string, unknown>;
  if (Array.isArray(items)) return items;
  if (typeof first === 'object' && first !== null) return itemsOf(first);
  if ([type].flat().includes('Annotation')) return [json];
  throw new FileProblem('import_unknown');
}

/** Whether a file looks like one of these. */
export function isJsonLd(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return false;
  if (Array.isArray(json)) return json.length > 0 && isJsonLd(json[0]);
  const { type } = json as Record<string, unknown>;
  return [type].flat().some((one) => typeof one === 'string' && /^Annotation(?:Collection|Page)?$/.test(one));
}
