/** Claims on ordinary items of news, put on the days and the sites of every record: every one is wrong. */
import { ordinaryItems } from '../../tests/labels/ordinary/pages.ts';
import type { LoadedDataset } from '../../utils/dataset/load.ts';
import type { FactRecord, Organisation } from '../../utils/dataset/schema.ts';
import { match } from '../../utils/match/match.ts';
import { readPlain } from '../../utils/page/plain.ts';
import { type Section, today } from './pages.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day or month as news writes it. */
function written(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return [day && String(Number(day)), months[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** A name in the record's key terms, as the place where the ordinary thing happens: what is most like the record. */
const placeOf = ({ keyTerms, places }: FactRecord): string =>
  places[0] ??
  keyTerms.find((term) =>
    /^\p{Lu}.* (?:Hospital|Infirmary|Unit|Centre|House|Lodge|Ward|Clinic|Park|Road|Court)$/u.test(term),
  ) ??
  'Oakfield';

export interface OrdinaryClaim {
  record: string;
  item: string;
  claimed: string[];
}

export interface OrdinaryRun {
  pages: number;
  claims: OrdinaryClaim[];
}

/** Asks of every item on the site of each body of each record that has a day or month; `share` takes one in so many of the pages. */
export async function askOrdinary(
  records: readonly FactRecord[],
  organisations: readonly Organisation[],
  dataset: LoadedDataset,
  share = 1,
): Promise<OrdinaryRun> {
  const byId = new Map(organisations.map((one) => [one.ods ?? one.name, one]));
  const run: OrdinaryRun = { pages: 0, claims: [] };
  let turn = 0;
  for (const record of records) {
    if (record.date.length < 7) continue;
    const own = record.organisations.find(({ id, role }) => role !== 'mentioned' && byId.get(id)?.hosts.length);
    const host = own && byId.get(own.id)?.hosts[0]?.host;
    if (!host) continue;
    const other = record.organisations.find(({ id }) => id !== own.id);
    const partner = (other && byId.get(other.id)?.name) ?? 'Oakfield Hospitals';
    const fill = (words: string): string =>
      words.replaceAll('{place}', placeOf(record)).replaceAll('{partner}', partner);
    for (const [index, { title, text }] of ordinaryItems.entries()) {
      if (turn++ % share !== 0) continue;
      const body = [written(record.date), ...text].map(fill).join('\n');
      const reading = readPlain(`https://${host}/news/item-${index}`, fill(title), body);
      const { records: found } = await match(reading, dataset, today);
      const claimed = found.filter(({ tier }) => tier === 'about-this-page').map(({ id }) => id);
      run.pages++;
      if (claimed.length > 0) run.claims.push({ record: record.id, item: title, claimed });
    }
  }
  return run;
}

export function ordinarySection({ pages, claims }: OrdinaryRun): Section {
  const listed = claims.map(({ record, item, claimed }) => `- ${claimed.join(', ')} on “${item}” (day of ${record})`);
  return {
    title: `Ordinary items of news on the days of records (${pages} pages)`,
    text: `${ordinaryItems.length} items about no record, each put on the site and the day of every record that has a day or a month, with a place and a partner of the record’s filled in. ${claims.length} are taken for a record’s.\n\n${listed.join('\n') || 'None.'}`,
  };
}
