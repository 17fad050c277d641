/**
 * Whether a JSON value has the form of a type: for the extension's own files, which are large and read at every start, so
 * that a walk without copies and without made-up code is wanted. What readers and pages send is checked by the schema library.
 */

/** What is wrong, and where: the path is built from the inside out. */
export interface Fault {
  path: PropertyKey[];
  expected: string;
  found: unknown;
}

/** Null where the value fits. The type says what a value that fits can be taken for. */
export interface Check<T> {
  (value: unknown): Fault | null;
  readonly fits?: T;
}

/** A check for each field of `T`; those that may be missing take `optional`. */
export type Fields<T> = { [K in keyof T]-?: Check<T[K]> };

const fault = (expected: string, found: unknown): Fault => ({ path: [], expected, found });

export const text: Check<string> = (value) => (typeof value === 'string' ? null : fault('string', value));
export const flag: Check<boolean> = (value) => (typeof value === 'boolean' ? null : fault('boolean', value));

/** A whole number from `least` on. */
export const count =
  (least = 0): Check<number> =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least ? null : fault(`whole number from ${least}`, value);

export const nullable =
  <T>(of: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : of(value);

export const optional =
  <T>(of: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined ? null : of(value);

export function oneOf<const T extends string | number>(words: readonly T[]): Check<T> {
  const known = new Set<unknown>(words);
  return (value) => (known.has(value) ? null : fault(words.join(' or '), value));
}

export const list =
  <T>(of: Check<T>): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return fault('array', value);
    for (let index = 0; index < value.length; index++) {
      const found = of(value[index]);
      if (found) return within(index, found);
    }
    return null;
  };

export const table =
  <T>(of: Check<T>): Check<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return fault('object', value);
    for (const key of Object.keys(value)) {
      const found = of(value[key]);
      if (found) return within(key, found);
    }
    return null;
  };

/** Fields that are not named may stand there too. */
export function object<T>(fields: Fields<T>): Check<T> {
  const checks = Object.entries(fields) as [string, Check<unknown>][];
  return (value) => {
    if (!isObject(value)) return fault('object', value);
    for (const [field, check] of checks) {
      const found = check(value[field]);
      if (found) return within(field, found);
    }
    return null;
  };
}

/** One of several forms, told apart by the word in `field`. */
export function formOf<T>(field: string, forms: Readonly<Record<string, Check<never>>>): Check<T> {
  return (value) => {
    if (!isObject(value)) return fault('object', value);
    const word = value[field];
    const form = typeof word === 'string' && Object.hasOwn(forms, word) ? forms[word] : undefined;
    return form ? form(value) : within(field, fault(Object.keys(forms).join(' or '), word));
  };
}

function within(part: PropertyKey, { path, expected, found }: Fault): Fault {
  return { path: [part, ...path], expected, found };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
