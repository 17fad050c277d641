import type { TrustSearch } from '../utils/dataset/search.ts';
import type { TabAnswer } from '../utils/messages.ts';
import { Colophon } from './Colophon.tsx';
import type { Loaded } from './load-entries.ts';
import { PageSummary } from './PageSummary.tsx';
import { Search } from './Search.tsx';
import { say } from './say.ts';
import { Tiers } from './Tiers.tsx';

export interface PageViewProps {
  answer: TabAnswer;
  /** Cards for the page's trust; null where there is none. */
  loaded: Loaded | null;
  book: Loaded['book'];
  search: TrustSearch;
  /** Asks the browser for the permission to read trusts' sites; called from the reader's own click. */
  allow: () => void;
}

/** What the popup and the side panel show about the page in the tab. */
export function PageView({ answer, loaded, book, search, allow }: PageViewProps) {
  return (
    <main class="surface">
      <Body answer={answer} loaded={loaded} book={book} allow={allow} />
      <Search search={search} book={book} />
      <Colophon recordAsOf={book.recordAsOf} />
    </main>
  );
}

function Body({ answer, loaded, book, allow }: Omit<PageViewProps, 'search'>) {
  switch (answer.state) {
    case 'no-permission':
      return (
        <section>
          <h1>{say('extName')}</h1>
          <p>{say('state_no_permission')}</p>
          <button type="button" onClick={allow}>
            {say('state_allow')}
          </button>
        </section>
      );
    case 'no-trust':
      return <Sentence text={say('state_no_trust')} />;
    case 'not-read':
      return <Sentence text={say('state_not_read')} />;
    case 'failed':
      return <Sentence text={say('state_failed', answer.reason)} />;
    case 'trust':
      return <TrustPage answer={answer} loaded={loaded} book={book} />;
  }
}

function Sentence({ text }: { text: string }) {
  return (
    <section>
      <h1>{say('extName')}</h1>
      <p>{text}</p>
    </section>
  );
}

function TrustPage({
  answer: { context },
  loaded,
  book,
}: {
  answer: Extract<TabAnswer, { state: 'trust' }>;
  loaded: Loaded | null;
  book: Loaded['book'];
}) {
  return (
    <>
      <PageSummary context={context} book={book} />
      {context.page.quiet ? <p class="quiet-page">{say('state_quiet')}</p> : null}
      {loaded && context.records.length > 0 ? <Tiers {...loaded} /> : <p>{say('state_no_record')}</p>}
      {context.organisation ? (
        <p>
          <a href={book.addressOf({ organisation: context.organisation.id })} target="_blank" rel="noreferrer">
            {say('open_record')}
          </a>
        </p>
      ) : null}
    </>
  );
}
