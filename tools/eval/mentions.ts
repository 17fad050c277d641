/** Who is named: on the described pages, and on sentences made of all names with what writers do to them. */
import { randomFrom } from '../../tests/labels/generated/pages.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import type { Organisation } from '../../utils/dataset/schema.ts';
import { match } from '../../utils/match/match.ts';
import { mentionsIn } from '../../utils/match/mentions.ts';
import { type CorpusPage, plainReading } from './inputs.ts';
import { idsByName, type Section, today } from './pages.ts';
import { ahoCorasick, type NameFinder, regExpFinder } from './peers.ts';
import { type Counts, countSets, head, noCounts, row, table } from './stats.ts';

/** The first two words of a name, as far as they tell it from others. */
const plainStart = (name: string): string => name.toLowerCase().replace(/^the /, '').split(' ').slice(0, 2).join(' ');

interface Contender {
  name: string;
  counts: Counts;
  ids(text: string): ReadonlySet<string>;
}

/** The peers are given every name of the dataset but acronyms and short names, and the same way from name to body. */
async function peersOf(dataset: LoadedDataset): Promise<Contender[]> {
  const names = (await dataset.names()).filter(
    ({ kind }) => kind === 'official' || kind === 'former-name' || kind === 'trading-name',
  );
  const owners = new Map<string, Set<string>>();
  for (const { name, id } of names)
    owners.set(name.toLowerCase(), (owners.get(name.toLowerCase()) ?? new Set()).add(id));
  const idsOf = (find: NameFinder) => (text: string) =>
    new Set(
      find(text).flatMap((name) => {
        const [id, ...more] = owners.get(name) ?? [];
        return id && more.length === 0 ? [id] : [];
      }),
    );
  const all = [...owners.keys()];
  return [
    { name: 'RegExp of all names', counts: noCounts(), ids: idsOf(regExpFinder(all)) },
    ...ahoCorasick.map(({ name, build }) => ({ name, counts: noCounts(), ids: idsOf(build(all)) })),
  ];
}

/** On the described pages: the page's own body and regulators are not asked for. */
export async function corpusMentions(pages: readonly CorpusPage[], dataset: LoadedDataset): Promise<Section> {
  const idOf = await idsByName(dataset);
  const ours = noCounts();
  const regulators = noCounts();
  const peers = await peersOf(dataset);
  const failures: string[] = [];
  let leftOut = 0;
  for (const page of pages) {
    if (!page.text) continue;
    const context = await match(plainReading(page), dataset, today);
    const own = page.trust ? idOf(page.trust) : null;
    const without = (ids: Iterable<string>): Set<string> => new Set([...ids].filter((id) => id !== own));
    const said = `${page.title} ${page.text}`.toLowerCase();
    const standing = page.mentions.filter((name) => said.includes(plainStart(name)));
    leftOut += page.mentions.length - standing.length;
    const truth = without(standing.flatMap((name) => idOf(name) ?? []));
    const answer = without(context.mentions.map(({ id }) => id));
    countSets(ours, truth, answer);
    for (const { counts, ids } of peers) countSets(counts, truth, without(ids(`${page.title}\n${page.text}`)));
    const named = new Set(
      standing.filter((name) =>
        /^(?:Care Quality Commission|NHS England|NHS Improvement|Monitor|Health Education England|Public Health England)$/.test(
          name,
        ),
      ),
    );
    countSets(regulators, named, new Set(context.national.map(({ name }) => name).filter((name) => named.has(name))));
    for (const id of truth) if (!answer.has(id)) failures.push(`missed ${id} on ${page.url}`);
    for (const id of answer)
      if (!truth.has(id)) failures.push(`named ${id}, which the label does not have, on ${page.url}`);
  }
  return {
    title: 'Bodies named (described pages with text)',
    text: `${table(head, [row('ours', ours), ...peers.map(({ name, counts }) => row(name, counts)), row('regulators and national bodies, ours (recall only)', regulators)])}\n\nLabels give names in full that the descriptions shorten or leave out; ${leftOut} whose first two words do not stand in the description are not asked for. What differs:\n\n${failures.map((line) => `- ${line}`).join('\n')}`,
  };
}

const writers: [string, (name: string) => string][] = [
  ['as it is', (name) => name],
  ['in capitals', (name) => name.toUpperCase()],
  ['“&” for “and”', (name) => name.replaceAll(' and ', ' & ')],
  ['curly apostrophe', (name) => name.replaceAll("'", '’')],
  ['“NHS FT”', (name) => name.replace('NHS Foundation Trust', 'NHS FT')],
  ['over two lines', (name) => name.replace(' NHS', '\nNHS')],
  ['possessive', (name) => `${name}’s board`],
  ['“Trust” alone', (name) => name.replace(/ NHS (?:Foundation )?Trust$/, ' Trust')],
  ['with its acronym', (name) => `${name} (XYZFT)`],
];

/** Sentences in which nobody of the dataset is named. */
const nobody = [
  'It wants to be an NHS foundation trust by the end of the year, the health trust said.',
  'People in East London, West Suffolk and the Isle of Wight were asked for their views.',
  'The National Trust and the Wildlife Trust opened a garden for patients.',
  'General hospital services and community health care are under pressure across the South West.',
  'The board of directors of the trust met on 14 SEPT with the chief executive of the council.',
  'Staff at Somerset County Council and Rotherham United thanked the mental health partnership.',
];

export async function madeMentions(organisations: readonly Organisation[], dataset: LoadedDataset): Promise<Section> {
  const random = randomFrom(7);
  const tableOfNames = await dataset.nameTable();
  const peers = await peersOf(dataset);
  const ours = noCounts();
  const byWriter = new Map<string, Counts>();
  const bodies = organisations.filter(({ status, kind }) => status === 'current' && kind !== 'icb');
  const namesakes = (name: string): boolean => organisations.filter((one) => one.name === name).length > 1;
  const find = (text: string): Set<string> => {
    const segment = { text, role: 'text' as const, zone: 'main' as const, level: 0, linked: 0 };
    return new Set(mentionsIn([segment], tableOfNames, today, new Set(), (id) => id).bodies.map(({ id }) => id));
  };
  for (const body of bodies) {
    if (namesakes(body.name)) continue;
    for (const [how, write] of writers) {
      const other = nobody[Math.floor(random() * nobody.length)] ?? '';
      const text = `${other} A spokesman for ${write(body.name)} said that talks went on. ${other}`;
      const truth = new Set([body.ods ?? body.name]);
      const answer = find(text);
      countSets(ours, truth, answer);
      const counts = byWriter.get(how) ?? noCounts();
      countSets(counts, truth, answer);
      byWriter.set(how, counts);
      for (const { counts: theirs, ids } of peers) countSets(theirs, truth, ids(text));
    }
  }
  return {
    title: `Bodies named (${bodies.length * writers.length} made sentences: every present trust, as writers write it)`,
    text: table(head, [
      row('ours', ours),
      ...peers.map(({ name, counts }) => row(name, counts)),
      ...[...byWriter].map(([how, counts]) => row(`ours: ${how}`, counts)),
    ]),
  };
}
