/** Finding the key terms of a record in the text of a page. */
import { stemmer } from 'stemmer';
import { wordsOf } from '../dataset/text-words.ts';
import type { Segment } from '../page/reading.ts';
import type { Passage } from './context.ts';

/** A key term, cut and stemmed, with what finding it is worth. */
export interface Term {
  term: string;
  stems: string[];
  weight: number;
}

export interface TermHit {
  term: Term;
  segment: number;
  start: number;
  end: number;
}

/** The words of a page's main text, stemmed once for all records. */
export interface StemmedText {
  segments: { index: number; text: string; stems: { stem: string; start: number; end: number }[] }[];
}

/** Words that bind others and carry nothing of the matter. */
const fillers = new Set(
  'a an and as at be by for from has have in into is it its of on or that the this to was were will with'.split(' '),
);

/** Words that stand on nearly every trust's pages: a term made only of them says nothing about the matter. */
const everyday = new Set(
  (
    'nhs trust trusts foundation care health mental hospital hospitals service services partnership board meeting meetings ' +
    'staff patients patient people local community plan news press release statement information freedom request public ' +
    'year annual general report quality chair chief executive director directors new england review published healthcare'
  )
    .split(' ')
    .map(stemmer),
);

function stemsOf(text: string): { stem: string; start: number; end: number }[] {
  return wordsOf(text)
    .filter(({ word }) => !fillers.has(word))
    .map(({ word, start, end }) => ({ stem: stemmer(word), start, end }));
}

/** The terms of a record. A term of everyday words alone, or of one short word, weighs little. */
export function termsOf(keyTerms: readonly string[]): Term[] {
  return keyTerms.map((term) => {
    const stems = stemsOf(term).map(({ stem }) => stem);
    const telling = stems.filter((stem) => !everyday.has(stem)).length;
    const weight = telling === 0 ? 0.25 : stems.length === 1 ? 0.5 : stems.length === 2 ? 1 : 1.5;
    return { term, stems, weight };
  });
}

/** Cuts and stems the main text of a page. */
export function stemText(segments: readonly Segment[]): StemmedText {
  const out: StemmedText['segments'] = [];
  segments.forEach(({ text, zone }, index) => {
    if (zone === 'main') out.push({ index, text, stems: stemsOf(text) });
  });
  return { segments: out };
}

/** Every place where a term stands, its words in a row (filler words between them do not count). */
export function findTerms(terms: readonly Term[], text: StemmedText): TermHit[] {
  const byFirst = new Map<string, Term[]>();
  for (const term of terms) {
    const first = term.stems[0];
    if (first) byFirst.set(first, [...(byFirst.get(first) ?? []), term]);
  }
  const hits: TermHit[] = [];
  for (const { index, stems } of text.segments) {
    stems.forEach((word, at) => {
      for (const term of byFirst.get(word.stem) ?? []) {
        const last = stems[at + term.stems.length - 1];
        if (last && term.stems.every((stem, i) => stems[at + i]?.stem === stem)) {
          hits.push({ term, segment: index, start: word.start, end: last.end });
        }
      }
    });
  }
  return hits;
}

/** The sentence (or, without sentences, the segment) that holds the most of what was found. */
export function bestPassage(hits: readonly TermHit[], text: StemmedText): Passage | null {
  let best: { passage: Passage; score: number } | null = null;
  for (const { index, text: whole } of text.segments) {
    const inside = hits.filter(({ segment }) => segment === index);
    if (inside.length === 0) continue;
    for (const { start, end } of sentencesOf(whole)) {
      const found = new Set(inside.filter((hit) => hit.start >= start && hit.end <= end).map(({ term }) => term));
      const score = [...found].reduce((sum, { weight }) => sum + weight, 0);
      if (score > (best?.score ?? 0)) {
        best = { score, passage: { segment: index, start, end, quote: whole.slice(start, end) } };
      }
    }
  }
  return best?.passage ?? null;
}

/** Where the sentences of `text` begin and end; abbreviations such as "St." do not end one unless a capital follows. */
export function sentencesOf(text: string): { start: number; end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)) {
    const trimmed = segment.trimEnd();
    if (trimmed) sentences.push({ start: index, end: index + trimmed.length });
  }
  return sentences;
}
