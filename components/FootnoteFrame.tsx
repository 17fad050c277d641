/** What the frame in the page shows: one footnote's card, or the list of all. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { matchesOf } from '../utils/match/footnotes.ts';
import type { CardAnswer, SwitchChange } from '../utils/messages.ts';
import type { Switches } from '../utils/switches.ts';
import { beginAt } from './begin-at.ts';
import { Card } from './Card.tsx';
import { Colophon } from './Colophon.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FootnoteList, titlesOf } from './FootnoteList.tsx';
import { entriesOf } from './load-entries.ts';
import type { Book, Collecting, Entry } from './model.ts';
import { SwitchBoard } from './SwitchBoard.tsx';
import { say, sayCount } from './say.ts';
import { useEscape } from './use-escape.ts';

export interface FrameDoes {
  close(number: number | null): void;
  goTo(number: number): void;
  toPanel(): void;
  /** Gives the switches as they are then. */
  turn(change: SwitchChange): Promise<Switches>;
  addressOf: Book['addressOf'];
}

export function FootnoteFrame({
  answer,
  does,
  collecting,
}: {
  answer: CardAnswer;
  does: FrameDoes;
  /** Null until the folder was read, and in private windows. */
  collecting: Collecting | null;
}) {
  const { context, footnotes } = answer;
  const [number, setNumber] = useState(answer.number);
  const [switches, setSwitches] = useState(answer.switches);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before it is drawn: it is never seen further down.
  useLayoutEffect(() => beginAt(heading.current), [number]);
  useEscape(() => does.close(number));

  const turn = (change: SwitchChange) => void does.turn(change).then(setSwitches);
  const records = new Map(answer.records.map((record) => [record.id, record]));
  const book: Book = {
    organisation: context.organisation,
    recordAsOf: answer.recordAsOf,
    nameOf: (id) => answer.names[id] ?? id,
    related: (id) => records.get(id),
    addressOf: does.addressOf,
    hiding: { hidden: switches.hidden, turn },
    ...(collecting ? { collecting } : {}),
  };
  const footnote = footnotes.find((one) => one.number === number);
  return (
    <main class="surface">
      <header class="frame-head">
        <h1 ref={heading} tabIndex={-1}>
          {footnote ? say('frame_footnote', footnote.number, footnotes.length) : say('frame_list')}
        </h1>
        <p class="actions">
          {footnote && footnotes.length > 1 ? (
            <button type="button" class="quiet" onClick={() => setNumber(null)}>
              {say('frame_all')}
            </button>
          ) : null}
          <button type="button" class="quiet" onClick={does.toPanel}>
            {say('open_panel')}
          </button>
          <button type="button" class="quiet" onClick={() => does.close(number)}>
            {say('frame_close')}
          </button>
        </p>
      </header>
      {footnote ? (
        <Records entries={entriesOf(matchesOf(footnote, context.records), records)} book={book} />
      ) : (
        <FootnoteList footnotes={footnotes} titleOf={titlesOf(book)} goTo={does.goTo} open={setNumber} />
      )}
      <Disclosure label={say('switches_label')}>
        <SwitchBoard switches={switches} host={new URL(context.url).hostname} turn={turn} />
      </Disclosure>
      <Colophon recordAsOf={answer.recordAsOf} />
    </main>
  );
}

function Records({ entries, book }: { entries: readonly Entry[]; book: Book }) {
  return (
    <section>
      <h2>{sayCount('frame_about', entries.length)}</h2>
      {entries.map((entry, index) => (
        <Card key={entry.record.id} entry={entry} book={book} open={index === 0} />
      ))}
    </section>
  );
}
