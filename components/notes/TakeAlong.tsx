/** Taking notes along, and bringing them in: a file is shown before anything is done with it. */
import { useRef, useState } from 'preact/hooks';
import type { RestoreAnswer } from '../../utils/messages.ts';
import type { Contents } from '../../utils/notes/formats/file.ts';
import type { Everything } from '../../utils/notes/reads.ts';
import { countFates, plan } from '../../utils/notes/restore.ts';
import { Disclosure } from '../Disclosure.tsx';
import { type MessageKey, say, sayCount } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';

export type FileKind = 'backup' | 'jsonld' | 'hypothesis' | 'csv' | 'markdown';

export interface TakeAlongDoes {
  /** Gives the reader a file; with a passphrase a sealed one. Resolves when it was handed over. */
  hand(kind: FileKind, passphrase: string): Promise<void>;
  /** Reads a file; `ask` is called where it is sealed. Rejects with a sentence for the reader. */
  read(file: File, ask: () => Promise<string | null>): Promise<Contents | null>;
  /** Brings it in; `progress` gets the share that is done, 0 to 1. Resolves to null where it was cancelled. */
  restore(
    contents: Contents,
    progress: (share: number) => void,
    cancelled: () => boolean,
  ): Promise<RestoreAnswer | null>;
}

export function TakeAlong({ all, nothing, does }: { all: Everything; nothing: boolean; does: TakeAlongDoes }) {
  return (
    <>
      {nothing ? null : <Export does={does} />}
      <Disclosure label={say('bring_heading')}>
        <Import all={all} does={does} />
      </Disclosure>
    </>
  );
}

const kinds: readonly [FileKind, MessageKey][] = [
  ['jsonld', 'take_jsonld'],
  ['hypothesis', 'take_hypothesis'],
  ['csv', 'take_csv'],
  ['markdown', 'take_markdown'],
];

/** The backup one click away; sealed ones and files for other programs behind a fold. */
function Export({ does }: { does: TakeAlongDoes }) {
  const field = useRef<HTMLInputElement>(null);
  const [sealed, setSealed] = useState(false);
  const [said, setSaid] = useState('');
  const id = useFieldId();
  const hand = (kind: FileKind, passphrase = '') =>
    does.hand(kind, passphrase).then(
      () => setSaid(say('take_done')),
      (error) => setSaid(String(error)),
    );
  return (
    <>
      <p class="actions">
        <button type="button" onClick={() => void hand('backup')}>
          {say('take_backup')}
        </button>
      </p>
      <p role="status">{said}</p>
      <Disclosure label={say('take_heading')}>
        <div class="fields-column">
          <p>{say('take_what')}</p>
          <label for={id}>{say('take_passphrase')}</label>
          <input
            id={id}
            type="password"
            ref={field}
            autocomplete="new-password"
            onInput={({ currentTarget }) => setSealed(currentTarget.value !== '')}
          />
          <p class="actions">
            {/* What stands in the field when the button is pressed, not what was last drawn. */}
            <button type="button" disabled={!sealed} onClick={() => void hand('backup', field.current?.value)}>
              {say('take_backup_sealed')}
            </button>
          </p>
          <p class="actions">
            {kinds.map(([kind, key]) => (
              <button key={kind} type="button" class="quiet" onClick={() => void hand(kind)}>
                {say(key)}
              </button>
            ))}
          </p>
        </div>
      </Disclosure>
    </>
  );
}

function Import({ all, does }: { all: Everything; does: TakeAlongDoes }) {
  const [contents, setContents] = useState<Contents | null>(null);
  const [said, setSaid] = useState('');
  const [share, setShare] = useState<number | null>(null);
  const [asking, setAsking] = useState<((words: string | null) => void) | null>(null);
  const cancelled = useRef(false);
  const id = useFieldId();

  const read = async (file: File | undefined) => {
    setContents(null);
    setSaid('');
    if (!file) return;
    const ask = () => new Promise<string | null>((answer) => setAsking(() => answer));
    try {
      setContents(await does.read(file, ask));
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
    setAsking(null);
  };
  const restore = async (what: Contents) => {
    cancelled.current = false;
    setShare(0);
    const answer = await does.restore(what, setShare, () => cancelled.current);
    setShare(null);
    setContents(null);
    if (!answer) setSaid(say('bring_cancelled'));
    else if (answer.state === 'failed') setSaid(say('bring_failed', answer.reason));
    else setSaid(say('bring_done', answer.counts.new + answer.counts.newer));
  };
  return (
    <div class="fields-column">
      <label for={id}>{say('bring_file')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        onChange={({ currentTarget }) => void read(currentTarget.files?.[0])}
      />
      {asking ? <Passphrase answer={asking} /> : null}
      {contents && share === null ? (
        <Plan contents={contents} all={all} act={() => void restore(contents)} leave={() => setContents(null)} />
      ) : null}
      {share !== null ? (
        <p>
          <progress max={1} value={share} aria-label={say('bring_progress')} />
          <button
            type="button"
            class="quiet"
            onClick={() => {
              cancelled.current = true;
            }}
          >
            {say('cancel')}
          </button>
        </p>
      ) : null}
      <p role="status">{said}</p>
    </div>
  );
}

function Passphrase({ answer }: { answer: (words: string | null) => void }) {
  const field = useRef<HTMLInputElement>(null);
  const id = useFieldId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        answer(field.current?.value ?? '');
      }}
    >
      <label for={id}>{say('bring_passphrase')}</label>
      <input id={id} ref={field} type="password" autocomplete="off" />
      <p class="actions">
        <button type="submit">{say('bring_open')}</button>
        <button type="button" class="quiet" onClick={() => answer(null)}>
          {say('cancel')}
        </button>
      </p>
    </form>
  );
}

/** What bringing the file in will do, before it is done. */
function Plan({
  contents,
  all,
  act,
  leave,
}: {
  contents: Contents;
  all: Everything;
  act: () => void;
  leave: () => void;
}) {
  const counts = countFates(plan(contents.notes, all.notes));
  return (
    <section class="conflict">
      <h3>{say('plan_heading')}</h3>
      <ul>
        <li>{sayCount('plan_new', counts.new)}</li>
        {counts.newer > 0 ? <li>{sayCount('plan_newer', counts.newer)}</li> : null}
        {counts.older > 0 ? <li>{sayCount('plan_older', counts.older)}</li> : null}
        {counts.same > 0 ? <li>{sayCount('plan_same', counts.same)}</li> : null}
        {contents.drafts.length > 0 ? <li>{sayCount('plan_drafts', contents.drafts.length)}</li> : null}
        {contents.refused.length > 0 ? <li>{sayCount('plan_refused', contents.refused.length)}</li> : null}
      </ul>
      {contents.refused.slice(0, 10).map(({ where, reason }) => (
        <p key={where} class="note">
          {where}: {reason}
        </p>
      ))}
      <p class="actions">
        <button type="button" onClick={act}>
          {say('bring_do')}
        </button>
        <button type="button" class="quiet" onClick={leave}>
          {say('cancel')}
        </button>
      </p>
    </section>
  );
}
