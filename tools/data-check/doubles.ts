/** The same event told twice: records on one body, at one time, with titles or terms alike, and nothing that links them. */
import { distance } from 'fastest-levenshtein';
import { daysBetween } from '../../utils/dataset/dates.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import { type Doubt, type Records, subjectsOf } from './doubt.ts';

/** Days that two reports of one event may lie apart. */
const oneEvent = 45;
/** How alike two titles are, 0 to 1, from which on they are the same but for a word or a letter. */
const nearEqual = 0.86;
/** Share of words in common from which on two titles may tell of one event. */
const alike = 0.5;

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();

/** 1 for equal titles, 0 for titles without a letter in common (Levenshtein distance over the longer length). */
export function titleLikeness(a: string, b: string): number {
  const [one, other] = [plain(a), plain(b)];
  const longer = Math.max(one.length, other.length);
  return longer === 0 ? 1 : 1 - distance(one, other) / longer;
}

function sharedWords(a: string, b: string): number {
  const [one, other] = [a, b].map(
    (title) =>
      new Set(
        plain(title)
          .split(/\s+/)
          .filter((word) => word.length > 3),
      ),
  );
  if (!one || !other || one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.min(one.size, other.size);
}

function linked(a: FactRecord, b: FactRecord): boolean {
  const links = ({ next, beside }: FactRecord) => [...next, ...beside.map(({ id }) => id)];
  return links(a).includes(b.id) || links(b).includes(a.id) || (a.matter !== undefined && a.matter === b.matter);
}

export function findDoubles(records: Records): Doubt[] {
  const doubts: Doubt[] = [];
  records.forEach(({ file, value: one }, index) => {
    const ours = new Set(subjectsOf(one));
    const terms = new Set(one.keyTerms.map((term) => term.toLowerCase()));
    for (const { file: otherFile, value: other } of records.slice(index + 1)) {
      const likeness = titleLikeness(one.title, other.title);
      if (likeness >= nearEqual) {
        doubts.push({
          kind: 'near-equal-titles',
          file: otherFile,
          field: 'title',
          message: `"${other.title}" is nearly that of ${file}`,
        });
      }
      if (!subjectsOf(other).some((id) => ours.has(id))) continue;
      if (daysBetween(one.date, other.date) > oneEvent || linked(one, other)) continue;
      const shared = other.keyTerms.filter((term) => terms.has(term.toLowerCase())).length;
      if (one.kind === other.kind && (sharedWords(one.title, other.title) >= alike || shared >= 3)) {
        doubts.push({
          kind: 'same-event',
          file: otherFile,
          field: 'date',
          message: `may tell the event of ${file} once more: join them, or link them by next, beside or matter`,
        });
      }
    }
  });
  return doubts;
}
