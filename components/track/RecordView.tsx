import { trustView } from '../../utils/track/address.ts';
import { Card } from '../Card.tsx';
import { say } from '../say.ts';
import type { Shown, Track } from './shown.ts';
import { ViewLink } from './ViewLink.tsx';
import { WholeItems } from './WholeItems.tsx';

/** One record on a page of its own, its itemised parts in full. */
export function RecordView({ shown, track }: { shown: Extract<Shown, { of: 'record' }>; track: Track }) {
  const { entry, book, owner } = shown;
  return (
    <>
      <header>
        <h1 tabIndex={-1}>{owner?.name ?? say('record_heading')}</h1>
        {owner ? (
          <p class="actions">
            <ViewLink class="button" to={trustView(owner.id)} track={track}>
              {say('record_of')}
            </ViewLink>
            <ViewLink class="button" to={{ of: 'ask', id: owner.id, about: entry.record.id }} track={track}>
              {say('record_ask')}
            </ViewLink>
          </p>
        ) : null}
      </header>
      <h2>{say('one_record')}</h2>
      <Card entry={entry} book={book} open items={WholeItems} />
    </>
  );
}
