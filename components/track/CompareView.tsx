import type { FactRecord } from '../../utils/dataset/schema.ts';
import { mostCompared, type View } from '../../utils/track/address.ts';
import type { Answer, Comparison, Declined } from '../../utils/track/compare.ts';
import { Bearing } from '../Bearing.tsx';
import { type OpenSearch, Search } from '../Search.tsx';
import { say, sayDate, sayWord } from '../say.ts';
import { StackedTable } from './StackedTable.tsx';
import type { Shown, Track } from './shown.ts';
import { ViewLink } from './ViewLink.tsx';

type CompareShown = Extract<Shown, { of: 'compare' }>;
type OfCompare = Extract<View, { of: 'compare' }>;

/** Up to four trusts, only on what the record answers for each; otherwise says what is not known. */
export function CompareView({
  shown: { trusts, comparisons, declined, book },
  view,
  track,
  open,
}: {
  shown: CompareShown;
  view: OfCompare;
  track: Track;
  open: OpenSearch;
}) {
  const nameOf = (id: string) => trusts.find((trust) => trust.id === id)?.name ?? id;
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{say('compare_title')}</h1>
        <p class="note">{say('compare_hint')}</p>
      </header>
      <ul class="chosen">
        {trusts.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <ViewLink to={{ ...view, ids: view.ids.filter((one) => one !== id) }} track={track}>
              {say('move_out_short')}
              <span class="unseen"> {name}</span>
            </ViewLink>
          </li>
        ))}
      </ul>
      {trusts.length < mostCompared ? (
        <Search
          open={open}
          book={{
            nameOf: track.nameOf,
            isFormer: track.isFormer,
            addressOf: (of) =>
              'organisation' in of ? track.href({ ...view, ids: [...view.ids, of.organisation] }) : null,
            sameTab: true,
          }}
          hint={say(trusts.length === 1 ? 'compare_add_second' : 'compare_add')}
        />
      ) : null}
      {trusts.length > 1 ? (
        <>
          <Day view={view} track={track} />
          {comparisons.map((one) => (
            <Compared
              key={one.of === 'answer' ? one.record : 'ratings'}
              one={one}
              book={book}
              nameOf={nameOf}
              track={track}
            />
          ))}
          {comparisons.length === 0 ? <p class="banner">{say('compare_none')}</p> : null}
          {declined.length > 0 ? (
            <section>
              <h2>{say('compare_declined')}</h2>
              <ul>
                {declined.map((one) => (
                  <li key={one.record ?? 'ratings'}>{sayDeclined(one, book.related, nameOf)}</li>
                ))}
              </ul>
            </section>
          ) : null}
        </>
      ) : null}
    </>
  );
}

function Day({ view, track }: { view: OfCompare; track: Track }) {
  return (
    <div class="field">
      <label for="compare-day">{say('compare_day')}</label>
      <input
        id="compare-day"
        type="date"
        value={view.day ?? ''}
        max={track.today}
        onChange={({ currentTarget }) => track.go({ ...view, day: currentTarget.value || null })}
      />
    </div>
  );
}

function Compared({
  one,
  book,
  nameOf,
  track,
}: {
  one: Comparison;
  book: CompareShown['book'];
  nameOf: (id: string) => string;
  track: Track;
}) {
  return (
    <section>
      <h2>{one.of === 'ratings' ? say('compare_ratings') : (book.related(one.record)?.title ?? one.record)}</h2>
      <p class="note">{say(one.of === 'ratings' ? 'compare_ratings_note' : 'compare_answer_note')}</p>
      <StackedTable
        columns={['outcomes_body', 'outcomes_outcome', 'compare_record']}
        rows={one.answers.map(({ id, said }) => ({
          key: id,
          cells: [
            nameOf(id),
            said.map((answer) => sayAnswer(answer)),
            [...new Set(said.map(({ record }) => record))].map((record) => (
              <p key={record}>
                <span class="when">{sayDate(book.related(record)?.date ?? '')}</span>{' '}
                <ViewLink to={{ of: 'record', id: record, trust: id }} track={track}>
                  {book.related(record)?.title ?? record}
                </ViewLink>
              </p>
            )),
          ],
        }))}
      />
    </section>
  );
}

function sayAnswer({ outcome, as }: Answer['said'][number]) {
  if (as) return <Bearing key={as.id + outcome} match={{ as, outcome }} />;
  return <p key={outcome}>{sayWord('outcome', outcome)}</p>;
}

function sayDeclined(
  { of, record, known, unknown }: Declined,
  related: (id: string) => FactRecord | undefined,
  nameOf: (id: string) => string,
): string {
  const names = (ids: readonly string[]) => ids.map(nameOf).join('; ');
  if (of === 'ratings') return say('compare_declined_ratings', names(known), names(unknown));
  return say('compare_declined_answer', related(record ?? '')?.title ?? '', names(known), names(unknown));
}
