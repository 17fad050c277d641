import { useEffect, useRef, useState } from 'preact/hooks';
import type { TrustHit, TrustSearch } from '../utils/dataset/search.ts';
import type { Book } from './model.ts';
import { OwnLink } from './OwnLink.tsx';
import { say, sayCount } from './say.ts';
import { useFieldId } from './use-field-id.ts';

/** Reads the names and builds the search; asked for at the first touch of the box, not before the first paint. */
export type OpenSearch = () => Promise<TrustSearch>;

/** How many finds are shown. */
const most = 8;

/** A box that finds any trust by whatever name, code, place or address. Nothing is sent: the names are in the extension. */
export function Search({
  open,
  book,
  query: first = '',
  asked,
  hint,
}: {
  open: OpenSearch;
  book: Pick<Book, 'nameOf' | 'addressOf' | 'sameTab' | 'isFormer'>;
  /** What stands in the box at first. */
  query?: string;
  /** Told of every change, for a page that keeps it in its address. */
  asked?: (query: string) => void;
  hint?: string;
}) {
  const id = useFieldId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState(first);
  const [search, setSearch] = useState<{ find: TrustSearch } | null>(null);
  const ready = () => {
    if (!search) void open().then((find) => setSearch({ find }));
  };
  useEffect(() => {
    if (first) ready();
  }, [first]);
  const wanted = query.trim().length > 1;
  // One more than is shown tells whether there are more.
  const found = wanted && search ? search.find(query, most + 1) : [];
  const hits = found.slice(0, most);
  return (
    <search class="find">
      <label for={id}>{say('search_label')}</label>
      {hint ? <p class="note">{hint}</p> : null}
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onFocus={ready}
        onInput={({ currentTarget }) => {
          ready();
          setQuery(currentTarget.value);
          asked?.(currentTarget.value);
        }}
        // Enter leads to the first find and does not open it: after a slip in the spelling it may be the wrong one.
        onKeyDown={(event) => {
          const first = event.key === 'Enter' && !event.isComposing ? list.current?.querySelector('a') : null;
          if (!first) return;
          event.preventDefault();
          first.focus();
        }}
      />
      <p role="status" class="note">
        {wanted && search ? sayFound(found.length) : ''}
      </p>
      <ul class="hits" ref={list}>
        {hits.map((hit) => (
          <li key={hit.id}>
            <OwnLink to={{ organisation: hit.id }} book={book}>
              {book.nameOf(hit.id)}
            </OwnLink>
            {book.isFormer?.(hit.id) ? <span class="note"> {say('search_former')}</span> : null}
            <Matched hit={hit} name={book.nameOf(hit.id)} />
          </li>
        ))}
      </ul>
    </search>
  );
}

function sayFound(count: number): string {
  if (count === 0) return say('search_none');
  return count > most ? say('search_found_first', most) : sayCount('search_found', count);
}

/** The spelling that was found, where the name does not show it already. */
function Matched({ hit, name }: { hit: TrustHit; name: string }) {
  if (name.startsWith(hit.matched) || hit.kind === 'code') return null;
  const key = hit.kind === 'place' || hit.kind === 'site' ? 'search_through' : 'search_also';
  return <span class="note"> {say(key, hit.matched)}</span>;
}
