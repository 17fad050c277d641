// The matcher on the command line: the same code as in the extension, with jsdom in the browser's place.
// stdout carries nothing but JSON; whatever goes wrong is said on stderr, or in the place of the line it concerns.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { datasetFromCompiled } from '../utils/dataset/load.ts';
import { match } from '../utils/match/match.ts';
import { readPlain } from '../utils/page/plain.ts';
import type { PageReading } from '../utils/page/reading.ts';
import { buildDataset } from './data-files.ts';
import { readHtml } from './html.ts';
import { report } from './report.ts';

const usage = `Usage:
  npm run --silent inspect -- --url URL --html FILE [--on DATE]
  npm run --silent inspect -- --jsonl FILE [--on DATE]

FILE "-" is standard input. A line of --jsonl holds { "url", "html" } or { "url", "title", "text" }, where title and text may be null.`;

/** A caller's mistake, said in one line and without a stack. */
class Misuse extends Error {}

function readOptions() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, html: { type: 'string' }, jsonl: { type: 'string' }, on: { type: 'string' } },
  });
  const on = values.on ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on)))
    throw new Misuse(`--on: "${on}" is no day like 2026-11-24`);
  if (values.jsonl !== undefined) return { jsonl: values.jsonl, on };
  if (values.url === undefined || values.html === undefined) throw new Misuse(usage);
  return { url: values.url, html: values.html, on };
}

/** npm runs this from the project's folder; a relative path is meant from where the caller stands. */
function bytesOf(file: string): Buffer {
  return file === '-' ? readFileSync(0) : readFileSync(resolve(process.env.INIT_CWD ?? '.', file));
}

function readLine(line: string): PageReading {
  const value: unknown = JSON.parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  const { url, html, title, text } = value as Record<string, unknown>;
  if (typeof url !== 'string') throw new Error('"url" is missing');
  if (!URL.canParse(url)) throw new Error(`"url" is no address: ${url}`);
  if (typeof html === 'string') return readHtml(html, url);
  // Null is said of a page that shows none: its address still tells whose it is.
  const said = [title, text].map((value) => (value === null ? '' : value));
  if (said.every((value) => typeof value === 'string')) return readPlain(url, said[0] ?? '', said[1] ?? '');
  throw new Error('neither "html" nor "title" and "text"');
}

/** The address of a line that could not be read, as far as it can be told. */
function addressOf(line: string): string | null {
  try {
    const { url } = JSON.parse(line) as { url?: unknown };
    return typeof url === 'string' ? url : null;
  } catch {
    return null;
  }
}

async function main() {
  const options = readOptions();
  const dataset = await datasetFromCompiled(buildDataset().compiled);
  const answer = async (reading: PageReading) => report(await match(reading, dataset, options.on));
  if (options.jsonl === undefined) {
    if (!URL.canParse(options.url)) throw new Misuse(`--url: "${options.url}" is no address`);
    console.log(JSON.stringify(await answer(readHtml(bytesOf(options.html), options.url)), null, 2));
    return;
  }
  const lines = bytesOf(options.jsonl).toString('utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    try {
      console.log(JSON.stringify(await answer(readLine(line))));
    } catch (error) {
      process.exitCode = 1;
      console.log(
        JSON.stringify({ url: addressOf(line), error: error instanceof Error ? error.message : String(error) }),
      );
    }
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof Misuse ? 2 : 1;
}
