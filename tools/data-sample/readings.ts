/** What came of reading drawn records again: `docs/data-sample/readings.json`, and the page made from it. */
import { z } from 'zod';

export const verdicts = ['agrees', 'differs', 'not-readable'] as const;
export type Verdict = (typeof verdicts)[number];

const text = z.string().trim().min(1);

const reading = z
  .strictObject({
    id: text,
    verdict: z.enum(verdicts),
    /** What differed, or what of the sources could not be read. */
    differed: text.optional(),
    mended: text.optional(),
  })
  .refine(({ verdict, differed }) => verdict === 'agrees' || differed !== undefined, 'say what differed')
  .refine(({ verdict, mended }) => verdict !== 'differs' || mended !== undefined, 'say what was mended');

const schema = z.strictObject({
  rounds: z.array(
    z
      .strictObject({
        /** Of the random choice; null where all of some records were read. */
        seed: z.int().nullable(),
        /** What was read, where it was no sample: "all 20 records written that day". */
        of: text.optional(),
        date: z.iso.date(),
        /** Commit of the records that were drawn from. */
        commit: text,
        /** How many were drawn; the first of them, in the order drawn, were read. */
        drawn: z.int().positive(),
        readings: z.array(reading),
      })
      .refine(({ seed, of }) => seed !== null || of !== undefined, 'say what was read'),
  ),
  /** Faults whose like was looked for in the whole record. */
  alike: z.array(z.strictObject({ fault: text, searched: text, found: z.int(), mended: z.int() })),
});

export type Readings = z.output<typeof schema>;

/** Throws with field and reason where the file is damaged. */
export function checkReadings(value: unknown): Readings {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`readings.json, ${issue?.path.join('.')}: ${issue?.message}`);
}

const words: Record<Verdict, string> = {
  agrees: 'agrees',
  differs: 'differs',
  'not-readable': 'source not readable',
};

/** A cell of a Markdown table: a bar or a line break would end it. */
const cell = (content = ''): string => content.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');

const row = (...cells: readonly (string | number | undefined)[]): string =>
  `| ${cells.map((one) => cell(one === undefined ? '' : String(one))).join(' | ')} |`;

type Round = Readings['rounds'][number];

const nameOf = ({ seed, of = '' }: Round): string => (seed === null ? of : `Seed ${seed}`);
const fileOf = (number: number): string => `data-sample/round-${number}.md`;

/**
 * The pages in Markdown, by their path below `docs/`: one with the counts, one for each round. `pathOf` gives the file of a record
 * in `data/`, or nothing where the record was taken out.
 */
export function pagesOf({ rounds, alike }: Readings, pathOf: (id: string) => string | undefined): Map<string, string> {
  const counts = rounds.map((round, index) => [
    `[${nameOf(round)}](${fileOf(index + 1)})`,
    round.drawn,
    round.drawn - round.readings.length,
    ...verdicts.map((verdict) => round.readings.filter((one) => one.verdict === verdict).length),
  ]);
  const overview = `# Records read again

Drawn by a seeded random choice across kinds and times, or all of some records, and read again against their sources by someone who
had not written them. Written by \`npm run data:sample -- --table\` from \`docs/data-sample/readings.json\`.

Every field was judged: date and its precision, bodies and their roles, who says so, the statement, outcome, figures, key terms
and names. A record *differs* where any of them did, however small; all were mended. *Source not readable* means that no stored copy of
a source was found that told the matter; nothing is said of such a record. The sources were read as stored copies, most
of them as excerpts of a page from its beginning, so a detail further down may have been missed.

| round | drawn | not yet read | agrees | differs | source not readable |
|---|---|---|---|---|---|
${counts.map((cells) => row(...cells)).join('\n')}

## The like in the whole record

Each row says how far the like of what differed was looked for, beyond the records drawn too.

| fault | how it was looked for | found | mended |
|---|---|---|---|
${alike.map(({ fault, searched, found, mended }) => row(fault, searched, found, mended)).join('\n')}
`;
  return new Map([
    ['data-sample.md', overview],
    ...rounds.map((round, index): [string, string] => [fileOf(index + 1), roundPage(round, pathOf)]),
  ]);
}

function roundPage(round: Round, pathOf: (id: string) => string | undefined): string {
  const record = (id: string) => {
    const path = pathOf(id);
    return path === undefined ? id : `[${id}](../../data/${path})`;
  };
  const rows = round.readings.map(({ id, verdict, differed, mended }) =>
    row(record(id), words[verdict], differed, mended),
  );
  return `# ${nameOf(round)}

Read ${round.date}, from the records of commit ${round.commit}. What this is: [records read again](../data-sample.md).

| record | verdict | what differed | what was mended |
|---|---|---|---|
${rows.join('\n')}
`;
}
