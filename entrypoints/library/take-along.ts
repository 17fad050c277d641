import browser from 'webextension-polyfill';
import type { FileKind, TakeAlongDoes } from '../../components/notes/TakeAlong.tsx';
import { type MessageKey, say } from '../../components/say.ts';
import type { AboutNotes, RestoreAnswer, WriteAnswer } from '../../utils/messages.ts';
import type { NotesDatabase } from '../../utils/notes/db.ts';
import { toBackup } from '../../utils/notes/formats/backup.ts';
import { toCsv } from '../../utils/notes/formats/csv.ts';
import { FileProblem } from '../../utils/notes/formats/file.ts';
import { toHypothesis } from '../../utils/notes/formats/hypothesis.ts';
import { toJsonLd } from '../../utils/notes/formats/jsonld.ts';
import { toMarkdown } from '../../utils/notes/formats/markdown.ts';
import { mostBytes, readAny } from '../../utils/notes/formats/read-any.ts';
import { seal } from '../../utils/notes/formats/seal.ts';
import { type Everything, everything } from '../../utils/notes/reads.ts';
import type { Row } from '../../utils/notes/restore.ts';
import { saveFile } from '../shared/save.ts';

const ending: Record<FileKind, string> = {
  backup: 'backup.json',
  jsonld: 'jsonld',
  hypothesis: 'hypothesis.json',
  csv: 'csv',
  markdown: 'md',
};
/** Rows that go to the worker at a time: progress is shown and cancelling heard between two portions. */
const portion = 200;

const tell = (message: AboutNotes): Promise<unknown> => browser.runtime.sendMessage(message);

export function takeAlong(db: NotesDatabase): TakeAlongDoes {
  return {
    async hand(kind, passphrase) {
      const made = new Date().toISOString();
      const content = await contentOf(kind, await everything(db), passphrase, made);
      const name = `trust-footnotes-${made.slice(0, 10)}.${passphrase ? 'sealed.json' : ending[kind]}`;
      saveFile(name, 'application/octet-stream', content);
      if (kind === 'backup') await tell({ type: 'notes-backed-up', tabId: null });
    },
    async read(file, ask) {
      if (file.size > mostBytes) throw new Error(say('import_too_big'));
      try {
        return await readAny(await file.text(), new Date().toISOString(), ask);
      } catch (error) {
        if (error instanceof FileProblem) throw new Error(say(error.key as MessageKey, ...error.values));
        throw error;
      }
    },
    async restore({ notes, drafts }, progress, cancelled) {
      const restore = crypto.randomUUID();
      const rows: Row[] = [...notes, ...drafts.map((draft) => ({ draft }))];
      const cancel = () => tell({ type: 'restore-cancel', tabId: null, restore });
      try {
        for (let at = 0; at < rows.length; at += portion) {
          if (cancelled()) {
            await cancel();
            return null;
          }
          const staged = await tell({
            type: 'restore-stage',
            tabId: null,
            restore,
            rows: rows.slice(at, at + portion),
          });
          const answer = (staged ?? { state: 'failed', reason: say('import_refused') }) as WriteAnswer;
          if (answer.state === 'failed') {
            await cancel();
            return answer;
          }
          progress((at + portion) / (rows.length + portion));
        }
        return (await tell({
          type: 'restore-take-over',
          tabId: null,
          restore,
          expected: rows.length,
        })) as RestoreAnswer;
      } catch (error) {
        await cancel().catch(() => {});
        return { state: 'failed', reason: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}

async function contentOf(kind: FileKind, all: Everything, passphrase: string, made: string): Promise<string> {
  const notes = all.notes.filter(({ binned }) => !binned);
  const json = (value: object) => JSON.stringify(value, null, 2);
  switch (kind) {
    case 'backup': {
      const backup = json(toBackup(all, made));
      return passphrase ? json(await seal(backup, passphrase)) : backup;
    }
    case 'jsonld':
      return json(toJsonLd(notes, made));
    case 'hypothesis':
      return json(toHypothesis(notes, made));
    case 'csv':
      return toCsv(notes);
    case 'markdown':
      return toMarkdown(notes, {
        title: say('library_title'),
        link: say('note_go_to'),
        tags: say('note_tags_short'),
        wholePage: say('note_whole_page'),
      });
  }
}
