import type { Items } from '../../utils/dataset/schema.ts';
import { say, sayWord } from '../say.ts';

type Rows = Extract<Items, { form: 'replies' }>['rows'];

/** A board's reply, item by item: concern, reply, the commitment made and, marked as ours, how we read the answer. */
export function Replies({ rows }: { rows: Rows }) {
  return (
    <section class="items replies">
      <h4>{say('items_replies')}</h4>
      <ol>
        {rows.map(({ number, concern, reply, stance, commitment }) => (
          <li key={number}>
            <p class="concern">
              <span class="number">{number}</span> {concern}
            </p>
            <p class="reply">
              <span class="label">{say('items_reply')}</span> {reply}
            </p>
            {commitment ? (
              <p class="commitment">
                <span class="label">{say('items_commitment')}</span> {commitment}
              </p>
            ) : null}
            <p class="stance" data-stance={stance}>
              <span class="label">{say('items_our_reading')}</span> {sayWord('stance', stance)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
