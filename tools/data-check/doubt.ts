/** What the checks of likely faults share. A doubt is a warning: something a person should look at, right or wrong. */
import type { From } from '../../utils/dataset/files.ts';
import type { FactRecord } from '../../utils/dataset/schema.ts';

/** Names of the checks, as `data/accepted-warnings.json` uses them. */
export const doubtKinds = [
  'same-event',
  'near-equal-titles',
  'copies-alone',
  'single-source-fault',
  'name-of-a-person',
  'false-precision',
  'common-key-term',
  'wrong-folder',
] as const;

export type DoubtKind = (typeof doubtKinds)[number];

export interface Doubt {
  kind: DoubtKind;
  file: string;
  /** Path inside the file, `sources[0].url`. */
  field: string;
  message: string;
}

export type Records = readonly From<FactRecord>[];

/** Bodies that a record is about; a body merely mentioned does not count. */
export function subjectsOf({ organisations }: FactRecord): string[] {
  return organisations.filter(({ role }) => role !== 'mentioned').map(({ id }) => id);
}

/** Every text of a record that a reader sees, with the field it stands in. */
export function textsOf(record: FactRecord): { field: string; text: string }[] {
  const texts: { field: string; text: string }[] = [];
  const walk = (value: unknown, field: string) => {
    if (typeof value === 'string') texts.push({ field, text: value });
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, `${field}[${index}]`);
    else if (value && typeof value === 'object') {
      for (const [key, one] of Object.entries(value)) walk(one, field ? `${field}.${key}` : key);
    }
  };
  walk(record, '');
  return texts;
}
