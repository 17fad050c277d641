import { useState } from 'preact/hooks';
import type { TrustHit, TrustSearch } from '../utils/dataset/search.ts';
import type { Book } from './model.ts';
import { OwnLink } from './OwnLink.tsx';
import { say, sayCount } from './say.ts';
import { useFieldId } from './use-field-id.ts';

/** A box that finds any trust by name, old name, acronym or ODS code. Nothing is sent: the names are in the extension. */
export function Search({ search, book }: { search: TrustSearch; book: Pick<Book, 'nameOf' | 'addressOf'> }) {
  const id = useFieldId();
  const [query, setQuery] = useState('');
  const hits = query.trim().length > 1 ? search(query) : [];
  return (
    <search class="find">
      <label for={id}>{say('search_label')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p role="status" class="note">
        {query.trim().length > 1 ? sayCount('search_found', hits.length) : ''}
      </p>
      <ul class="hits">
        {hits.map((hit) => (
          <li key={hit.id}>
            <OwnLink to={{ organisation: hit.id }} book={book}>
              {book.nameOf(hit.id)}
            </OwnLink>
            <Matched hit={hit} name={book.nameOf(hit.id)} />
          </li>
        ))}
      </ul>
    </search>
  );
}

function Matched({ hit, name }: { hit: TrustHit; name: string }) {
  if (hit.matched === name || hit.kind === 'code') return null;
  return <span class="note"> {say('search_also', hit.matched)}</span>;
}
