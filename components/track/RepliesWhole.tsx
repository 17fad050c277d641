import { useState } from 'preact/hooks';
import type { Items } from '../../utils/dataset/schema.ts';
import { say, sayCount, sayWord } from '../say.ts';
import { useFieldId } from '../use-field-id.ts';

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
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{say('replies_concern')}</th>
            <th scope="col">{say('replies_reply')}</th>
            <th scope="col">{say('replies_commitment')}</th>
            <th scope="col">{say('replies_reading')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ number, concern, reply, commitment, stance }) => (
            <tr key={number}>
              <th scope="row" data-label={say('replies_concern')}>
                <span class="number">{number}</span> {concern}
              </th>
              <td data-label={say('replies_reply')}>{reply}</td>
              <td data-label={say('replies_commitment')}>{commitment ?? '–'}</td>
              <td data-label={say('replies_reading')}>
                <span class="stance" data-stance={stance}>
                  {sayWord('stance', stance)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
