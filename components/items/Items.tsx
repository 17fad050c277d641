import type { Items as ItemsFacts } from '../../utils/dataset/schema.ts';
import type { Book } from '../model.ts';
import { SourceKindTag } from '../Source.tsx';
import { say } from '../say.ts';
import { Pilots } from './Pilots.tsx';
import { Replies } from './Replies.tsx';

/** The itemised part of a record, each form in its own shape. */
export function Items({ items, book }: { items: ItemsFacts; book: Book }) {
  switch (items.form) {
    case 'replies':
      return <Replies rows={items.rows} />;
    case 'pilots':
      return <Pilots rows={items.rows} book={book} />;
    case 'positions':
      return (
        <section class="items">
          <h4>{say('items_positions')}</h4>
          <ul>
            {items.rows.map(({ site, speaker, target, position }) => (
              <li key={`${site} ${speaker}`}>
                <strong>{site}</strong>, {speaker}. {say('items_target', target)} {position}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'demands':
      return (
        <section class="items claim" data-source="political-party">
          <h4>{say('items_demands', items.rows.length, items.by)}</h4>
          <ol>
            {items.rows.map(({ number, demand }) => (
              <li key={number}>{demand}</li>
            ))}
          </ol>
        </section>
      );
    case 'answers':
      return (
        <section class="items">
          <h4>{say('items_answers')}</h4>
          <dl class="pairs">
            {items.rows.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
        </section>
      );
    case 'points':
      return (
        <section class="items">
          <h4>{say('items_points')}</h4>
          <ul>
            {items.rows.map(({ speaker, speakerKind, point }) => (
              <li key={point}>
                <SourceKindTag kind={speakerKind} /> {say('items_speaker', speaker)} {point}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'reasons':
      return (
        <section class="items">
          <h4>{say('items_reasons', items.by)}</h4>
          <ul>
            {items.rows.map(({ reason }) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      );
  }
}
