import type { Footnote } from '../utils/match/footnotes.ts';
import type { Book } from './model.ts';
import { say, sayCount } from './say.ts';

/** "Footnotes on this page": each passage in its own words, what hangs on it, and the way there and to its card. */
export function FootnoteList({
  footnotes,
  titleOf,
  goTo,
  open,
}: {
  footnotes: readonly Footnote[];
  /** Title of a record by its id. */
  titleOf: (record: string) => string;
  /** Shows the passage in the page. */
  goTo: (number: number) => void;
  /** Opens the footnote's card; not where the cards stand on the same surface. */
  open?: (number: number) => void;
}) {
  return (
    <section class="footnotes" aria-label={say('footnotes_heading')}>
      {open ? <p class="note">{sayCount('footnotes_count', footnotes.length)}</p> : null}
      <ol>
        {footnotes.map(({ number, passage, records }) => (
          <li key={number} value={number}>
            <blockquote>{passage.quote}</blockquote>
            <ul>
              {records.map((id) => (
                <li key={id}>{titleOf(id)}</li>
              ))}
            </ul>
            <p class="actions">
              {open ? (
                <button type="button" class="quiet" onClick={() => open(number)}>
                  {say('footnotes_open', number)}
                </button>
              ) : null}
              <button type="button" class="quiet" onClick={() => goTo(number)}>
                {say('footnotes_go_to', number)}
              </button>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Titles of records as a list needs them, out of the book that the cards are drawn from. */
export function titlesOf(book: Pick<Book, 'related'>): (record: string) => string {
  return (id) => book.related(id)?.title ?? id;
}
