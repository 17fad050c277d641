/** Weak ground: copies without an original, faults told by one voice, days that are only those of a report. */
import type { FactRecord } from '../../utils/dataset/schema.ts';
import type { Doubt, Records } from './doubt.ts';

/** Words by which a title or an outcome says that a body did wrong. */
const fault =
  /\b(?:fined|fine|convicted|guilty|inadequate|warning|breach(?:es|ed)?|failings?|failed|unlawful|prosecut\w+|penalt(?:y|ies)|bull(?:ied|ying)|harass\w+|abuse|neglect|undertaking|reprimand|unsafe|special measures)\b/i;

/** Those who decide, or answer for themselves; what they say of a fault stands on its own. */
const firstHand = new Set(['regulator', 'court', 'inquiry-report', 'government', 'trust', 'foi-response']);
const reports = new Set(['press', 'trade-press', 'blog', 'campaign']);

export function findWeakSources(records: Records): Doubt[] {
  return records.flatMap(({ file, value }) => [
    ...copiesAlone(file, value),
    ...singleSourceFault(file, value),
    ...falsePrecision(file, value),
  ]);
}

function copiesAlone(file: string, { sources }: FactRecord): Doubt[] {
  if (!sources.every(({ copy }) => copy === 'mirror' || copy === 'document-host')) return [];
  const message = 'rests on copies at other addresses alone: look for the original';
  return [{ kind: 'copies-alone', file, field: 'sources', message }];
}

function singleSourceFault(file: string, { title, organisations, sources, confidence }: FactRecord): Doubt[] {
  if (confidence !== 'single-source' || sources.some(({ kind, copy }) => firstHand.has(kind) && copy !== 'mirror'))
    return [];
  const told = [title, ...organisations.map(({ outcome }) => outcome?.replaceAll('-', ' ') ?? '')];
  if (!told.some((text) => fault.test(text))) return [];
  const message =
    'a claim of fault by one source that is not first-hand: look for the regulator’s or the body’s own page';
  return [{ kind: 'single-source-fault', file, field: 'confidence', message }];
}

function falsePrecision(file: string, { date, dateNote, sources }: FactRecord): Doubt[] {
  if (date.length < 10 || dateNote || !sources.every(({ kind }) => reports.has(kind))) return [];
  if (!sources.some(({ published }) => published === date)) return [];
  const message = `${date} is the day of a report, with no note that the event was that day`;
  return [{ kind: 'false-precision', file, field: 'date', message }];
}
