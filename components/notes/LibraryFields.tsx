import type { Order, View, Wanted } from '../../utils/notes/search.ts';
import { Choice } from '../Choice.tsx';
import { say } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';

/** What is looked for: words, view, tag, trust, order. */
export function LibraryFields({
  wanted,
  change,
  tags,
  trusts,
}: {
  wanted: Wanted;
  change: (part: Partial<Wanted>) => void;
  tags: readonly string[];
  /** Id and name. */
  trusts: readonly (readonly [string, string])[];
}) {
  const id = useFieldId();
  return (
    <search class="fields">
      <div class="field">
        <label for={id}>{say('library_words')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={wanted.words}
          onInput={({ currentTarget }) => change({ words: currentTarget.value })}
        />
      </div>
      <Choice
        label={say('library_view')}
        value={wanted.view}
        options={[
          ['all', say('library_view_all')],
          ['orphans', say('library_view_orphans')],
          ['bin', say('library_view_bin')],
        ]}
        choose={(view) => change({ view: view as View })}
      />
      <Choice
        label={say('library_tag')}
        value={wanted.tag}
        options={[['', say('library_any')], ...tags.map((tag) => [tag, tag] as const)]}
        choose={(tag) => change({ tag })}
      />
      <Choice
        label={say('library_trust')}
        value={wanted.trust}
        options={[['', say('library_any')], ...trusts]}
        choose={(trust) => change({ trust })}
      />
      <Choice
        label={say('library_order')}
        value={wanted.order}
        options={[
          ['newest', say('library_order_newest')],
          ['oldest', say('library_order_oldest')],
          ['page', say('library_order_page')],
        ]}
        choose={(order) => change({ order: order as Order })}
      />
    </search>
  );
}
