/** Thousands of damaged files, each refused by file, field and reason: those that people write, and those of the bundle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../utils/dataset/check.ts';
import { compileDataset } from '../../utils/dataset/compile.ts';
import { type DataFile, dataFile, fieldOf } from '../../utils/dataset/files.ts';
import { loadDataset } from '../../utils/dataset/load.ts';
import { datasetFormat } from '../../utils/dataset/shards.ts';
import { filesOf, sample } from './data-samples.ts';

const runs = 2_000;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Path = (string | number)[];

/** A sound dataset in which every optional field and every form of list stands once. */
function full(): Record<string, Json> {
  const data = sample() as Record<string, { [key: string]: Json }>;
  const replies = { number: '1', concern: 'a', reply: 'b', stance: 'accepted', commitment: null };
  const fate = { became: 'organisation', organisation: 'ZZ2', date: '2002', source: 'https://page.example/' };
  const pilot = { site: 'a', trusts: 1, clientGroup: 'b', target: null, status: 'c', fate };
  Object.assign(data['records/second.json'] ?? {}, {
    dateNote: 'a note',
    dateEstimated: true,
    parties: [{ name: 'A council', kind: 'council', role: 'mentioned', outcome: 'agreed' }],
    places: ['a place'],
    services: ['acute'],
    figures: [{ figure: '5', counts: 'beds' }],
    discrepancies: ['one says so'],
    matter: 'a-matter',
    items: [
      { form: 'replies', rows: [replies] },
      { form: 'pilots', rows: [pilot, { ...pilot, fate: { became: 'unknown' } }] },
      { form: 'positions', rows: [{ site: 'a', speaker: 'b', target: 'c', position: 'd' }] },
      { form: 'demands', by: 'a', rows: [{ number: '1', demand: 'b' }] },
      { form: 'answers', rows: [{ question: 'a', answer: 'b' }] },
      { form: 'points', rows: [{ speaker: 'a', speakerKind: 'press', point: 'b' }] },
      { form: 'reasons', by: 'a', rows: [{ reason: 'b' }] },
    ],
    foi: { reference: '1', requested: '2005', responded: null, authority: 'a', outcome: 'b', exemptions: ['c'] },
  });
  Object.assign(data['organisations/apart.json'] ?? {}, {
    status: 'former',
    closed: '2013',
    fate: { is: 'no-successor', note: 'a note', source: 'a page' },
  });
  Object.assign(data['organisations/third.json'] ?? {}, {
    planned: { kind: 'merger', date: '2030', final: false, with: ['ZZ2'], source: 'a page' },
  });
  data['accepted-warnings.json'] = { accepted: [{ file: 'a', warning: 'mirror', why: 'for the test' }] };
  data['known-names.json'] = { names: [{ name: 'a', reason: 'b' }] };
  data['mirror-hosts.json'] = { hosts: [{ host: 'a.example', what: 'b', alone: 'c' }] };
  return data;
}

/** Every place in a value, but for itself. */
function placesIn(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [];
  const entries: [string | number, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, one]) => [[...path, key], ...placesIn(one, [...path, key])]);
}

function valueAt(value: Json, path: Path): Json {
  return path.reduce<Json>((node, key) => (node as Record<string | number, Json>)[key] as Json, value);
}

/** A copy with another value at `path`; undefined takes the place away. */
function changed(value: Json, path: Path, to: Json | undefined): Json {
  const copy = structuredClone(value);
  const key = path.at(-1) as string;
  const holder = valueAt(copy, path.slice(0, -1)) as Record<string, Json>;
  if (to === undefined) delete holder[key];
  else holder[key] = to;
  return copy;
}

const typeOf = (value: Json) => (value === null ? 'text' : Array.isArray(value) ? 'list' : typeof value);
const wrong: Record<string, Json[]> = {
  string: [7, true, ['a'], { a: 'b' }],
  text: [7, true, ['a'], { a: 'b' }],
  number: ['a', true, null, [1]],
  boolean: ['true', 0, null, []],
  list: ['a', 7, null, { 0: 'a' }],
  object: ['a', 7, null, ['a']],
};

/** A value of a type that never stands at such a place. */
const wrongFor = (value: Json) => fc.constantFrom(...(wrong[typeOf(value)] ?? []));

/** A place in one of the files, and what stands there. */
const placeIn = (files: Record<string, Json>, fits: (value: Json, path: Path) => boolean) => {
  const places = Object.entries(files).flatMap(([file, value]) =>
    placesIn(value)
      .filter((path) => fits(valueAt(value, path), path))
      .map((path) => ({ file, path, value: valueAt(value, path) })),
  );
  return fc.constantFrom(...places);
};

function refused(files: readonly DataFile[], file: string, field: string) {
  const { errors, dataset } = checkDataset(files);
  expect(dataset).toBeNull();
  const named = errors.filter((one) => one.file === file && one.message.trim() !== '');
  expect(named.map((one) => one.field)).toContainEqual(field);
}

const damaged = (files: Record<string, Json>, file: string, value: Json) =>
  filesOf({ ...files, [file]: value } as ReturnType<typeof sample>);

describe('files of data/', () => {
  const files = full();

  it('are sound before they are damaged', () => {
    expect(checkDataset(filesOf(files as ReturnType<typeof sample>)).errors).toEqual([]);
    expect(Object.values(files).flatMap((value) => placesIn(value)).length).toBeGreaterThan(200);
  });

  it('are refused with a value of another type anywhere', () => {
    const damages = placeIn(files, () => true).chain((place) =>
      wrongFor(place.value).map((value) => ({ ...place, value })),
    );
    fc.assert(
      fc.property(damages, ({ file, path, value }) =>
        refused(damaged(files, file, changed(files[file] as Json, path, value)), file, fieldOf(path)),
      ),
      { numRuns: runs },
    );
  });

  it('are refused with an empty text anywhere', () => {
    fc.assert(
      fc.property(
        placeIn(files, (value) => typeof value === 'string'),
        fc.constantFrom('', ' ', '\n\t'),
        ({ file, path }, blank) =>
          refused(damaged(files, file, changed(files[file] as Json, path, blank)), file, fieldOf(path)),
      ),
      { numRuns: runs },
    );
  });

  it('are refused with a field that does not exist, in any object', () => {
    const objects = placeIn(files, (value) => typeof value === 'object' && value !== null && !Array.isArray(value));
    fc.assert(
      fc.property(objects, fc.stringMatching(/^[a-z]{12}$/), fc.jsonValue(), ({ file, path }, name, value) => {
        const at = [...path, name];
        refused(damaged(files, file, changed(files[file] as Json, at, value as Json)), file, fieldOf(at));
      }),
      { numRuns: runs },
    );
  });

  it('are refused without a field that is needed', () => {
    const optional =
      /(?:Note|Estimated|parties|affects|places|services|figures|items|discrepancies|matter|next|beside|foi|exemptions|locator|outcome|aliases\[\d\]\.\w+|scope|predecessors|fate|planned|alone|note)$/;
    const needed = placeIn(files, (_, path) => typeof path.at(-1) === 'string' && !optional.test(fieldOf(path)));
    fc.assert(
      fc.property(needed, ({ file, path }) =>
        refused(damaged(files, file, changed(files[file] as Json, path, undefined)), file, fieldOf(path)),
      ),
      { numRuns: runs },
    );
  });

  it('are refused when they are cut short or hold what no JSON holds', () => {
    const texts = Object.entries(files).map(([file, value]) => ({ file, text: JSON.stringify(value, null, 2) }));
    const cut = fc.constantFrom(...texts).chain(({ file, text }) =>
      fc.tuple(fc.nat(text.length - 1), fc.boolean()).map(([at, short]) => ({
        file,
        text: short ? text.slice(0, at) : `${text.slice(0, at)}\u0000${text.slice(at)}`,
      })),
    );
    fc.assert(
      fc.property(cut, ({ file, text }) => {
        const others = filesOf(files as ReturnType<typeof sample>).filter((one) => one.file !== file);
        const { errors, dataset } = checkDataset([...others, dataFile(file, text)]);
        expect(dataset).toBeNull();
        expect(errors).toContainEqual({ file, field: '', message: expect.stringMatching(/^not JSON: ./) });
      }),
      { numRuns: runs },
    );
  });
});

describe('files of the bundle', () => {
  const { dataset } = checkDataset(filesOf(full() as ReturnType<typeof sample>));
  if (!dataset) throw new Error('not sound');
  const compiled = Object.fromEntries(compileDataset(dataset)) as Record<string, Json>;

  /** Opens and reads everything there is. */
  async function readAll(files: Record<string, Json>) {
    const loaded = await loadDataset(async (path) => {
      if (!(path in files)) throw new Error(`${path}: missing`);
      return files[path];
    });
    await Promise.all([loaded.names(), loaded.nameTable(), loaded.stemCounts(), loaded.asked()]);
    const ids = Object.keys(loaded.index.organisations);
    const families = await Promise.all(ids.map((id) => loaded.family(id)));
    await Promise.all(families.map((family) => loaded.matters(family?.records ?? [])));
    const records = new Set(families.flatMap((family) => family?.records.map(({ id }) => id) ?? []));
    return Promise.all([...records].map((id) => loaded.record(id)));
  }

  it('are read whole while they are sound', async () => {
    expect((await readAll(compiled)).map((record) => record?.id).sort()).toEqual(['first', 'second', 'third']);
  });

  it('are refused with a value of another type anywhere, by file, field and reason', async () => {
    const damages = placeIn(compiled, () => true).chain((place) =>
      wrongFor(place.value).map((value) => ({ ...place, value })),
    );
    await fc.assert(
      fc.asyncProperty(damages, async ({ file, path, value }) => {
        const files = { ...compiled, [file]: changed(compiled[file] as Json, path, value) };
        await expect(readAll(files)).rejects.toThrow(`${file}, ${fieldOf(path)}: `);
      }),
      { numRuns: runs },
    );
  });

  it('are refused when something else stands in a file’s place, or nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(compiled)), fc.jsonValue(), async (file, value) => {
        await expect(readAll({ ...compiled, [file]: value as Json })).rejects.toThrow(file);
        const { [file]: _, ...others } = compiled;
        await expect(readAll(others)).rejects.toThrow(file);
      }),
      { numRuns: runs / 10 },
    );
  });

  it('are refused when a record that they promise is not there', async () => {
    const without = (file: string, field: string) => ({ ...compiled, [file]: { format: datasetFormat, [field]: [] } });
    const lines = Object.keys(compiled).filter((file) => /^dataset\/details\//.test(file));
    expect(lines.length).toBeGreaterThan(0);
    for (const file of lines) {
      await expect(readAll(without(file, 'details'))).rejects.toThrow(/details: ".+" is missing/);
    }
    const empty = Object.fromEntries(
      Object.keys(compiled)
        .filter((file) => file.startsWith('dataset/family/'))
        .map((file) => [file, { format: datasetFormat, families: [] }]),
    );
    await expect(readAll({ ...compiled, ...empty })).rejects.toThrow(/families: ".+" is missing/);
  });
});
