import { useState } from 'preact/hooks';
import type { Items } from '../../utils/dataset/schema.ts';
import { say, sayCount, sayWord } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';
import { StackedTable } from './StackedTable.tsx';

type Rows = Extract<Items, { form: 'replies' }>['rows'];

/** A board's reply as a table: what was raised, what it answered, what it promised; the promises alone by one tick. */
export function RepliesWhole({ rows }: { rows: Rows }) {
  const id = useFieldId();
  const [promised, setPromised] = useState(false);
  const promises = rows.filter(({ commitment }) => commitment).length;
  const shown = promised ? rows.filter(({ commitment }) => commitment) : rows;
  return (
    <section class="replies-whole">
      <h4>{say('items_replies')}</h4>
      {promises > 0 ? (
        <p class="switch">
          <input
            id={id}
            type="checkbox"
            checked={promised}
            onChange={({ currentTarget }) => setPromised(currentTarget.checked)}
          />
          <label for={id}>{sayCount('replies_promises', promises)}</label>
        </p>
      ) : null}
      <StackedTable
        columns={['replies_concern', 'replies_reply', 'replies_commitment', 'replies_reading']}
        rows={shown.map(({ number, concern, reply, commitment, stance }) => ({
          key: number,
          cells: [
            <>
              <span class="number">{number}</span> {concern}
            </>,
            reply,
            commitment ?? '–',
            <span key="stance" class="stance" data-stance={stance}>
              {sayWord('stance', stance)}
            </span>,
          ],
        }))}
      />
    </section>
  );
}
