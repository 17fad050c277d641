/** Checks of the records: sources, who they are about, and how they hang together. */
import type { Book } from './check.ts';
import { certainlyAfter, certainlyBefore } from './dates.ts';
import type { From } from './files.ts';
import { type FactRecord, serviceWords } from './schema.ts';

export function checkRecords(book: Book): void {
  const files = new Map<string, string>();
  for (const { file, value } of book.records) {
    const other = files.get(value.id);
    if (other) book.error(file, 'id', `"${value.id}" also stands in ${other}`);
    else files.set(value.id, file);
    if (!file.endsWith(`/${value.id}.json`)) book.error(file, 'id', `"${value.id}" is not the file's name`);
  }
  for (const one of book.records) {
    checkSources(one, book);
    checkBodies(one, book);
    checkLinks(one, book, files);
    checkDates(one, book);
    for (const [index, word] of one.value.services.entries()) {
      if (!(serviceWords as readonly string[]).includes(word)) {
        book.warn(one.file, `services[${index}]`, `"${word}" is no word for a service that a scope could name`);
      }
    }
  }
}

function checkSources({ file, value }: From<FactRecord>, { error }: Book): void {
  for (const [index, { url, copy }] of value.sources.entries()) {
    if (url === null && copy !== 'held-by-project')
      error(file, `sources[${index}].url`, 'no address, and not marked as a copy held by the project');
  }
  if (value.sources.every(({ url }) => url === null) && value.confidence !== 'single-source') {
    error(file, 'confidence', `"${value.confidence}", but no source has an address: never more than single-source`);
  }
}

function checkBodies({ file, value }: From<FactRecord>, { resolve }: Book): void {
  for (const [index, { id }] of value.organisations.entries()) resolve(file, `organisations[${index}].id`, id);
  for (const [index, { organisation }] of value.affects.entries())
    resolve(file, `affects[${index}].organisation`, organisation);
  for (const [at, item] of value.items.entries()) {
    if (item.form !== 'pilots') continue;
    for (const [row, { fate }] of item.rows.entries()) {
      if (fate.became === 'organisation')
        resolve(file, `items[${at}].rows[${row}].fate.organisation`, fate.organisation);
    }
  }
}

function checkLinks(
  { file, value }: From<FactRecord>,
  { error, faultyRecords }: Book,
  files: ReadonlyMap<string, string>,
): void {
  const links = [
    ...value.next.map((id, index) => ({ id, field: `next[${index}]` })),
    ...value.beside.map(({ id }, index) => ({ id, field: `beside[${index}].id` })),
  ];
  for (const { id, field } of links) {
    if (id === value.id) error(file, field, 'a record cannot be linked to itself');
    else if (!files.has(id) && !faultyRecords.has(id)) error(file, field, `no record "${id}"`);
  }
}

function checkDates({ file, value }: From<FactRecord>, { bodies, error, warn }: Book): void {
  for (const [index, { from, to }] of value.affects.entries()) {
    if (to && certainlyAfter(from, to)) error(file, `affects[${index}].to`, `${to} lies before ${from}`);
  }
  const { requested = null, responded = null } = value.foi ?? {};
  if (requested && responded && certainlyAfter(requested, responded)) {
    error(file, 'foi.responded', `${responded} lies before ${requested}, the day of the request`);
  }
  for (const [index, { id, role }] of value.organisations.entries()) {
    if (role === 'predecessor' || role === 'successor') continue;
    const body = bodies.get(id)?.value;
    if (body?.opened && certainlyBefore(value.date, body.opened)) {
      warn(
        file,
        `organisations[${index}].id`,
        `${value.date} lies before ${body.opened}, the day ${body.name} opened`,
        'lifetime',
      );
    }
    if (body?.closed && certainlyAfter(value.date, body.closed)) {
      warn(
        file,
        `organisations[${index}].id`,
        `${value.date} lies after ${body.closed}, the day ${body.name} closed`,
        'lifetime',
      );
    }
  }
}
