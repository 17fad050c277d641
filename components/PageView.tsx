import type { ComponentChild } from 'preact';
import { footnotesOf } from '../utils/match/footnotes.ts';
import type { SwitchChange, TabAnswer } from '../utils/messages.ts';
import { marksAllowed, type Switches } from '../utils/switches.ts';
import { Colophon } from './Colophon.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FootnoteList, titlesOf } from './FootnoteList.tsx';
import type { Loaded } from './load-entries.ts';
import { OwnLink } from './OwnLink.tsx';
import { PageSummary } from './PageSummary.tsx';
import { type OpenSearch, Search } from './Search.tsx';
import { SwitchBoard } from './SwitchBoard.tsx';
import { say, sayCount, sayCountOf, sayOf } from './say.ts';
import { Tiers } from './Tiers.tsx';

/** What the surface does when it is asked to. */
export interface PageDoes {
  /** Asks the browser for the permission to read trusts' sites; called from the reader's own click. */
  allow(): void;
  turn(change: SwitchChange): void;
  /** Shows the passage of a footnote in the page. */
  goTo(number: number): void;
  /** Opens the side panel; null in the side panel itself. */
  toPanel: (() => void) | null;
  toOptions(): void;
}

export interface PageViewProps {
  answer: TabAnswer;
  /** Cards for the page's trust; null where there is none. */
  loaded: Loaded | null;
  book: Loaded['book'];
  search: OpenSearch;
  switches: Switches;
  does: PageDoes;
  /** The reader's own draft that waits to be finished; above the facts. */
  unfinished?: ComponentChild;
  /** The notes of the page; shown wherever a page is read. */
  notes?: ComponentChild;
}

/** What the popup and the side panel show about the page in the tab. */
export function PageView({ answer, loaded, book, search, switches, does, unfinished, notes }: PageViewProps) {
  const isRead = answer.state === 'trust' || answer.state === 'no-trust';
  return (
    <main class="surface">
      <Body
        answer={answer}
        loaded={loaded}
        book={book}
        switches={switches}
        does={does}
        unfinished={isRead ? unfinished : null}
      />
      {isRead ? notes : null}
      <Search open={search} book={book} />
      <p class="actions">
        {does.toPanel ? (
          <button type="button" class="quiet" onClick={does.toPanel}>
            {say('open_panel')}
          </button>
        ) : null}
        <button type="button" class="quiet" onClick={does.toOptions}>
          {say('open_options')}
        </button>
      </p>
      <Colophon recordAsOf={book.recordAsOf} />
    </main>
  );
}

type BodyProps = Omit<PageViewProps, 'search' | 'notes'>;

function Body({ answer, ...rest }: BodyProps) {
  switch (answer.state) {
    case 'no-permission':
      return (
        <section>
          <h1>{say('extName')}</h1>
          <p>{say('state_no_permission')}</p>
          <button type="button" onClick={rest.does.allow}>
            {say('state_allow')}
          </button>
        </section>
      );
    case 'no-trust':
      return <Sentence text={say('state_no_trust')} more={rest.unfinished} />;
    case 'not-read':
      return <Sentence text={say('state_not_read')} />;
    case 'failed':
      return <Sentence text={say('state_failed', answer.reason)} />;
    case 'trust':
      return <TrustPage answer={answer} {...rest} />;
  }
}

function Sentence({ text, more }: { text: string; more?: ComponentChild }) {
  return (
    <section>
      <h1>{say('extName')}</h1>
      <p>{text}</p>
      {more}
    </section>
  );
}

function TrustPage({
  answer: { context },
  loaded,
  book: plainBook,
  switches,
  does,
  unfinished,
}: BodyProps & { answer: Extract<TabAnswer, { state: 'trust' }> }) {
  const book = { ...plainBook, hiding: { hidden: switches.hidden, turn: does.turn } };
  const name = context.organisation?.name;
  const { hostname } = new URL(context.url);
  const footnotes = footnotesOf(context, switches.hidden);
  const drawn = marksAllowed(switches, hostname) && footnotes.length > 0;
  return (
    <>
      <PageSummary context={context} book={book} />
      {unfinished}
      {drawn ? (
        <Disclosure label={sayCount('footnotes_where', footnotes.length)}>
          <FootnoteList footnotes={footnotes} titleOf={titlesOf(book)} goTo={does.goTo} />
        </Disclosure>
      ) : null}
      {context.page.quiet ? <p class="quiet-page">{say('state_quiet')}</p> : null}
      {loaded && context.records.length > 0 ? (
        <Tiers {...loaded} book={book} />
      ) : (
        <p>{sayOf(name, 'state_no_record')}</p>
      )}
      {context.more ? <p>{sayCountOf(name, 'list_more', context.more)}</p> : null}
      {context.organisation ? (
        <p>
          <OwnLink to={{ organisation: context.organisation.id }} book={book}>
            {sayOf(name, 'open_record')}
          </OwnLink>
        </p>
      ) : null}
      <Disclosure label={say('switches_label')}>
        <SwitchBoard switches={switches} host={hostname} turn={does.turn} />
      </Disclosure>
    </>
  );
}
