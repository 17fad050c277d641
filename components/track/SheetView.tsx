import { sheetAsCsv, sheetAsJson, sheetAsMarkdown } from '../../utils/track/export.ts';
import { isBlank } from '../../utils/track/folder.ts';
import { promisesIn, type Sheet, type SheetEntry, type SheetNote, sheetOf } from '../../utils/track/sheet.ts';
import { SourceKindTag } from '../Source.tsx';
import { say, sayDate, sayDateOf, sayWord } from '../say.ts';
import { sheetWords } from './sheet-words.ts';
import type { FolderShown, Track } from './shown.ts';
import { ViewLink } from './ViewLink.tsx';

/** The folder as a sheet to print or to take away as a file. On paper the buttons are gone. */
export function SheetView({ records, bearings, track }: Pick<FolderShown, 'records' | 'bearings'> & { track: Track }) {
  const { folder, private: hidden } = track.folder;
  if (hidden) return <p>{say('folder_private')}</p>;
  if (!folder) return <p>{say('folder_opening')}</p>;
  if (isBlank(folder)) {
    return (
      <>
        <h1 tabIndex={-1}>{say('sheet_title')}</h1>
        <p>{say('sheet_blank')}</p>
        <p class="actions">
          <ViewLink class="button" to={{ of: 'folder' }} track={track}>
            {say('sheet_back')}
          </ViewLink>
        </p>
      </>
    );
  }
  const sheet = sheetOf(folder, {
    recordAsOf: track.recordAsOf,
    record: (id) => records.get(id),
    nameOf: track.nameOf,
    bearings: (record, trust) => bearings.get(`${record} ${trust}`) ?? [],
  });
  const name = `trust-footnotes-${track.today}`;
  const words = sheetWords(track.recordAsOf);
  return (
    <>
      <div class="on-screen">
        <p class="actions">
          <button type="button" onClick={track.print}>
            {say('sheet_print')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => track.save(`${name}.md`, 'text/markdown', sheetAsMarkdown(sheet, words))}
          >
            {say('sheet_markdown')}
          </button>
          <button type="button" class="quiet" onClick={() => track.save(`${name}.csv`, 'text/csv', sheetAsCsv(sheet))}>
            {say('sheet_csv')}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => track.save(`${name}.json`, 'application/json', sheetAsJson(folder, sheet))}
          >
            {say('sheet_json')}
          </button>
          <ViewLink class="button" to={{ of: 'folder' }} track={track}>
            {say('sheet_back')}
          </ViewLink>
        </p>
        <p class="note">{say('sheet_hint')}</p>
      </div>
      <Paper sheet={sheet} today={track.today} />
    </>
  );
}

function Paper({ sheet, today }: { sheet: Sheet; today: string }) {
  return (
    <article class="paper">
      <header>
        <h1 tabIndex={-1}>{sheet.title || say('sheet_title')}</h1>
        <p class="note">
          {say('sheet_as_of', sayDate(sheet.recordAsOf), sayDate(today))} {say('colophon_independent')}
        </p>
      </header>
      {sheet.entries.map((entry, at) => (
        <Entry key={at} entry={entry} />
      ))}
      {sheet.questions.length > 0 ? (
        <section class="paper-questions">
          <h2>{say('folder_questions')}</h2>
          <ol>
            {sheet.questions.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
        </section>
      ) : null}
      {sheet.notes.length > 0 ? (
        <section class="paper-notes">
          <h2>{say('sheet_sources')}</h2>
          <ol>
            {sheet.notes.map((note) => (
              <Note key={note.number} note={note} />
            ))}
          </ol>
        </section>
      ) : null}
    </article>
  );
}

function Entry({ entry }: { entry: SheetEntry }) {
  switch (entry.of) {
    case 'words':
      return (
        <div class="paper-own">
          <p>
            <strong>{say('sheet_own')}</strong> {entry.text}
          </p>
          {entry.from ? <p class="note">{entry.from}</p> : null}
        </div>
      );
    case 'trust':
      return <h2>{entry.name}</h2>;
    case 'gone':
      return <p class="note">{say('sheet_gone', entry.id)}</p>;
    case 'record': {
      const { record, notes, page, outcomes } = entry;
      return (
        <section class="paper-record">
          <h2>{record.title}</h2>
          <p class="note">
            {sayDateOf(record)} · {sayWord('record_kind', record.kind)} · {sayWord('confidence', record.confidence)}
          </p>
          {outcomes.map(({ name, outcome }) => (
            <p key={name + outcome} class="bearing">
              {say('sheet_outcome', name, sayWord('outcome', outcome))}
            </p>
          ))}
          {page ? (
            <blockquote>
              {page.quote}
              <p class="note">{page.url}</p>
            </blockquote>
          ) : null}
          <p>
            {record.summary}
            {notes.map((number) => (
              <sup key={number}>
                <a href={`#source-${number}`}>{number}</a>
              </sup>
            ))}
          </p>
          {promisesIn(record).length > 0 ? (
            <ul>
              {promisesIn(record).map(({ number, promise }) => (
                <li key={number}>{say('sheet_promise', number, promise)}</li>
              ))}
            </ul>
          ) : null}
          {record.figures.length > 0 ? (
            <ul>
              {record.figures.map(({ figure, counts }) => (
                <li key={counts}>
                  <strong>{figure}</strong> {counts}
                </li>
              ))}
            </ul>
          ) : null}
          {record.discrepancies.length > 0 ? (
            <p class="note">
              {say('card_discrepancies')}: {record.discrepancies.join(' ')}
            </p>
          ) : null}
        </section>
      );
    }
  }
}

function Note({ note: { number, source } }: { note: SheetNote }) {
  const { publisher, title, published, url, locator, kind } = source;
  return (
    <li id={`source-${number}`} value={number}>
      <SourceKindTag kind={kind} /> {publisher}: {title}
      {locator ? `, ${locator}` : ''}
      {published ? `, ${sayDate(published)}` : ''}.{' '}
      {url ? (
        <a href={url} target="_blank" rel="noreferrer noopener">
          {url}
        </a>
      ) : (
        say('sheet_no_address')
      )}
    </li>
  );
}
