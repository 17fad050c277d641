import type { TrustSearch } from '../utils/dataset/search.ts';
import type { RecordFilter } from '../utils/match/filter.ts';
import type { Trust } from '../utils/match/trust.ts';
import { Colophon } from './Colophon.tsx';
import type { Loaded } from './load-entries.ts';
import { ChosenRecords } from './record/ChosenRecords.tsx';
import { Search } from './Search.tsx';
import { type Site, SiteAccess } from './SiteAccess.tsx';
import { say } from './say.ts';
import { Thread } from './Thread.tsx';

/** A trust's whole record on a page of its own: who it is, who it was, and every entry. */
export function TrustView({
  trust,
  loaded,
  book,
  search,
  open,
  filter,
  choose,
  sites,
  allow,
}: {
  trust: Trust | null;
  loaded: Loaded | null;
  book: Loaded['book'];
  search: TrustSearch;
  /** Id of the record to stand open. */
  open: string | undefined;
  filter: RecordFilter;
  /** Puts another choice into the address and draws it. */
  choose: (filter: RecordFilter) => void;
  /** Its sites outside nhs.uk. */
  sites: readonly Site[];
  /** Asks the browser for one of them; called from the reader's own click. */
  allow: (host: string) => void;
}) {
  return (
    <main class="surface">
      {trust ? (
        <header>
          <h1>{trust.name}</h1>
          <Thread thread={trust.thread} book={book} />
        </header>
      ) : (
        <header>
          <h1>{say('record_page_title')}</h1>
          <p>{say('record_page_hint')}</p>
        </header>
      )}
      {loaded && !isEmpty(loaded) ? (
        <ChosenRecords loaded={loaded} filter={filter} choose={choose} open={open} />
      ) : null}
      {trust && loaded && isEmpty(loaded) ? <p>{say('state_no_record')}</p> : null}
      <SiteAccess sites={sites} allow={allow} />
      <Search search={search} book={book} />
      <Colophon recordAsOf={book.recordAsOf} />
    </main>
  );
}

function isEmpty({ entries }: Loaded): boolean {
  return Object.values(entries).every((group) => group.length === 0);
}
