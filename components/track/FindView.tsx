import type { Book } from '../model.ts';
import { type OpenSearch, Search } from '../Search.tsx';
import { say } from '../say.ts';
import type { Track } from './shown.ts';

/** Where a reader begins: one box, and what can be done here. */
export function FindView({
  query,
  track,
  open,
  book,
}: {
  query: string;
  track: Track;
  open: OpenSearch;
  book: Pick<Book, 'nameOf' | 'addressOf' | 'isFormer'>;
}) {
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{say('record_page_title')}</h1>
        <p>{say('record_page_hint')}</p>
      </header>
      <Search
        open={open}
        book={{ ...book, sameTab: true }}
        query={query}
        hint={say('search_hint')}
        asked={(words) => track.go({ of: 'find', query: words }, 'replace')}
      />
    </>
  );
}
