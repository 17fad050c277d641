/** Thousands of damaged files and shards: each refused, by file, field and reason; none let through, none thrown over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataFolder, readData } from '../../tools/data-files.ts';
import { checkDataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { type DataFile, sortFiles } from '../../utils/dataset/files.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { filesOf, sample } from './data-samples.ts';

type Path = (string | number)[];

/** Every place in a JSON value, its branches and its leaves. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...entries.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

function put(value: unknown, path: Path, to: unknown): unknown {
  const copy = structuredClone(value);
  const last = path.at(-1) as string | number;
  const at = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (node, key) => node[key] as Record<string | number, unknown>,
      copy as Record<string | number, unknown>,
    );
  if (to === undefined) delete at[last];
  else at[last] = to;
  return copy;
}

/** Values that no field of the dataset can hold: of a kind that none has, or text that no list and no format allows. */
const wrong = fc.constantFrom<unknown>(-1.5, Number.MAX_VALUE, { unknown: 1 }, [[]], [null], { a: { b: [] } });

const real = readData(dataFolder, []);
const someReal = real.filter((_, index) => index % 7 === 0);

describe('damaged files', () => {
  const place = (files: readonly DataFile[]) =>
    fc
      .constantFrom(...files)
      .chain(({ file, value }) =>
        fc.record({ file: fc.constant(file), value: fc.constant(value), path: fc.constantFrom(...placesIn(value)) }),
      );

  it('of the real record: a value that fits no field is refused with file and field', () => {
    fc.assert(
      fc.property(place(someReal), wrong, ({ file, value, path }, damage) => {
        const { problems } = sortFiles([{ file, value: put(value, path, damage) }]);
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) {
          expect(problem.file).toBe(file);
          expect(problem.message.length).toBeGreaterThan(3);
        }
        const [key] = path;
        expect(problems.some(({ field }) => field.startsWith(String(key)))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('with a field too many are refused by its name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...someReal), fc.stringMatching(/^[a-z]{4,9}X$/), (one, key) => {
        const { problems } = sortFiles([{ file: one.file, value: { ...(one.value as object), [key]: 1 } }]);
        expect(problems).toContainEqual({ file: one.file, field: key, message: 'no such field' });
      }),
      { numRuns: 1_000 },
    );
  });

  it('in the sample: whatever is put anywhere, the check names what it finds and never throws', () => {
    const files = filesOf(sample());
    fc.assert(
      fc.property(
        place(files),
        fc.oneof(wrong, fc.constant(undefined), fc.jsonValue()),
        ({ file, value, path }, damage) => {
          const changed = files.map((one) => (one.file === file ? { file, value: put(value, path, damage) } : one));
          const { errors, dataset } = checkDataset(changed);
          for (const error of errors) expect(error.file.length * error.message.length).toBeGreaterThan(0);
          // Sound or refused: there is no third way.
          expect(dataset === null).toBe(errors.length > 0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('that are no JSON are refused as that', () => {
    const { problems } = sortFiles([{ file: 'records/a.json', fault: 'Unexpected end' }]);
    expect(problems).toEqual([{ file: 'records/a.json', field: '', message: 'not JSON: Unexpected end' }]);
  });
});

describe('damaged shards', () => {
  const { dataset } = checkDataset(filesOf(sample()));
  if (!dataset) throw new Error('The sample has faults.');
  const compiled = compileDataset(dataset);

  it('are refused by path and field, or read as they are; a reader never hangs', async () => {
    const paths = [...compiled.keys()];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, value) => {
        const read = async () => {
          const loaded = await loadDataset(async (asked) => (asked === path ? value : compiled.get(asked)));
          await Promise.all([loaded.family('ZZ1'), loaded.family('ZZ4'), loaded.record('third'), loaded.names()]);
          await Promise.all([loaded.stemCounts(), loaded.family('Apart Care Trust')]);
          return 'read';
        };
        const outcome = await read().catch((error: Error) => error.message);
        if (outcome !== 'read') expect(outcome).toContain(path);
      }),
      { numRuns: 1_000 },
    );
  });

  it('of any other format are refused', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer().filter((format) => format !== 1),
        async (format) => {
          const other = async (path: string) => ({ ...(compiled.get(path) as object), format });
          await expect(loadDataset(other)).rejects.toThrow(/dataset\/index\.json, format: \d+ expected, found -?\d+/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
