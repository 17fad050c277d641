import { useMemo, useState } from 'preact/hooks';
import type { FactRecord } from '../../utils/dataset/schema.ts';
import { trustView } from '../../utils/track/address.ts';
import { letterOf, longestAddress, openPoints, requestAddress } from '../../utils/track/ask.ts';
import { type Draft, folderLimits } from '../../utils/track/folder.ts';
import { Disclosure } from '../Disclosure.tsx';
import { say, sayDate } from '../say.ts';
import { AskedBefore } from './AskedBefore.tsx';
import { CopyText } from './CopyText.tsx';
import { TextField } from './Fields.tsx';
import type { Asked, Track } from './shown.ts';
import { TakenAway } from './TakenAway.tsx';
import { useDraft } from './use-draft.ts';
import { ViewLink } from './ViewLink.tsx';

/** Drafts a request for information: was it asked before, to whom, and a letter that the reader edits and sends. */
export function AskView({ asked, track }: { asked: Asked; track: Track }) {
  const { about } = asked;
  const { failed } = track.folder;
  const [at, setAt] = useState(0);
  /** What stood here before the page was emptied: it can be put back. */
  const [emptied, setEmptied] = useState<Draft | null>(null);
  const fresh = { subject: about ? say('ask_subject_about', about.title) : '', questions: [''], letter: null };
  const { draft, write: writeOn, forget } = useDraft(`${asked.id} ${about?.id ?? ''}`, fresh, track);
  const write: typeof writeOn = (more) => {
    setEmptied(null);
    writeOn(more);
  };
  const { subject, questions } = draft;
  const recipient = asked.recipients[at];
  const written = questions.some((one) => one.trim()) || draft.letter !== null;
  const predecessors = useMemo(() => new Set(asked.predecessors.map(({ id }) => id)), [asked]);
  const found = asked.search(`${subject} ${questions.join(' ')}`, asked.id, predecessors);
  const letter = draft.letter ?? letterFor(asked, recipient?.name ?? asked.name, questions);
  const empty = () => {
    setEmptied(draft);
    void forget();
  };
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{say('ask_title')}</h1>
        <p>
          <ViewLink to={trustView(asked.id)} track={track}>
            {asked.name}
          </ViewLink>
        </p>
        <p class="note">{say('ask_hint')}</p>
      </header>
      <section>
        <h2>{say('ask_step_what')}</h2>
        <TextField
          label={say('ask_subject')}
          value={subject}
          rows={1}
          most={folderLimits.subject}
          set={(words) => write({ subject: words })}
        />
        {questions.map((text, index) => (
          <TextField
            key={index}
            label={say('ask_question', index + 1)}
            value={text}
            rows={3}
            most={folderLimits.words}
            set={(words) => write({ questions: questions.with(index, words) })}
          />
        ))}
        {questions.length < folderLimits.asked ? (
          <button type="button" class="quiet" onClick={() => write({ questions: [...questions, ''] })}>
            {say('ask_more')}
          </button>
        ) : null}
      </section>
      {about ? (
        <OpenPoints about={about} use={(words) => write({ questions: withQuestion(questions, words) })} />
      ) : null}
      <AskedBefore found={found} track={track} named={subject.trim() !== '' || questions.some((one) => one.trim())} />
      <section>
        <h2>{say('ask_step_whom')}</h2>
        {asked.recipients.length === 0 ? <p>{say('ask_nobody')}</p> : null}
        {recipient && recipient.id !== asked.id ? (
          <p>{say(asked.recipients.length > 1 ? 'ask_heirs' : 'ask_heir', asked.name, recipient.name)}</p>
        ) : null}
        {recipient && asked.recipients.length === 1 ? <p>{say('ask_to_one', recipient.name)}</p> : null}
        {asked.recipients.length > 1 ? (
          <fieldset class="recipients">
            <legend class="note">{say('ask_to')}</legend>
            {asked.recipients.map(({ id, name }, index) => (
              <label key={id} class="switch">
                <input type="radio" name="recipient" checked={index === at} onChange={() => setAt(index)} /> {name}
              </label>
            ))}
          </fieldset>
        ) : null}
      </section>
      <section>
        <h2>{say('ask_step_letter')}</h2>
        {written ? (
          <>
            <TextField
              label={say('ask_letter')}
              hint={say('ask_letter_note')}
              value={letter}
              rows={14}
              most={folderLimits.words}
              set={(words) => write({ letter: words })}
            />
            {draft.letter === null ? null : (
              <button type="button" class="quiet" onClick={() => write({ letter: null })}>
                {say('ask_again')}
              </button>
            )}
            <Send slug={recipient?.slug ?? null} subject={subject} letter={letter} />
          </>
        ) : (
          <p>{say('ask_not_ready')}</p>
        )}
        <p role="status" class={failed ? 'banner' : 'note'}>
          {failed ? say('folder_failed', failed) : say('ask_kept')}
        </p>
        {emptied ? (
          <TakenAway what={say('ask_emptied')} back={() => write(emptied)} />
        ) : written || subject !== fresh.subject ? (
          <button type="button" class="quiet" onClick={empty}>
            {say('ask_afresh')}
          </button>
        ) : null}
      </section>
    </>
  );
}

/** What the record that is followed up left open, each with a button that makes a question of it. */
function OpenPoints({ about, use }: { about: FactRecord; use: (words: string) => void }) {
  const points = openPoints(about);
  if (points.length === 0) return null;
  return (
    <Disclosure label={say('ask_open_points', about.sources[0]?.publisher ?? '')} open>
      <ul class="undone">
        {points.map(({ number, concern }) => (
          <li key={number}>
            <strong>{number}</strong> {concern}{' '}
            <button
              type="button"
              class="quiet"
              onClick={() => use(concern.trim().endsWith('?') ? concern : say('ask_point', concern))}
            >
              {say('ask_use', number)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Into the first empty question, or a new one. */
function withQuestion(questions: readonly string[], words: string): string[] {
  const at = questions.findIndex((one) => !one.trim());
  return at < 0 ? [...questions, words] : questions.with(at, words);
}

/** The letter as it stands before the reader touches it. */
function letterFor({ id, about, predecessors }: Asked, name: string, questions: readonly string[]): string {
  const source = about?.sources.find(({ url }) => url);
  const answered = about?.organisations.some((one) => one.id === id && one.role === 'respondent');
  return letterOf(
    {
      opening: say('letter_opening', name),
      heldBefore: predecessors.length > 0 ? say('letter_before', predecessors.map((one) => one.name).join('; ')) : null,
      seen: about
        ? say(
            answered ? 'letter_seen' : 'letter_seen_other',
            about.foi?.reference ?? about.title,
            [sayDate(about.date), source?.url].filter(Boolean).join(', '),
          )
        : null,
      costs: say('letter_costs'),
      form: say('letter_form'),
    },
    questions,
  );
}

function Send({ slug, subject, letter }: { slug: string | null; subject: string; letter: string }) {
  const address = requestAddress(slug, subject, letter, ['trust-footnotes']);
  return (
    <>
      {address ? (
        <p>
          <a class="button main" href={address} target="_blank" rel="noreferrer noopener">
            {say('ask_send')}
          </a>
        </p>
      ) : (
        <p>{slug ? say('ask_too_long', longestAddress) : say('ask_no_page')}</p>
      )}
      {address ? <p class="note">{say('ask_send_note')}</p> : null}
      {slug && !address ? (
        <p>
          <a
            href={`https://www.whatdotheyknow.com/new/${encodeURIComponent(slug)}`}
            target="_blank"
            rel="noreferrer noopener"
          >
            {say('ask_empty_form')}
          </a>
        </p>
      ) : null}
      <CopyText text={letter} label={say('ask_copy')} />
    </>
  );
}
