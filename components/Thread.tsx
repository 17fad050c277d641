import type { NameThread } from '../utils/match/trust.ts';
import type { Book } from './model.ts';
import { type MessageKey, say, sayDate } from './say.ts';

/** The names and mergers of a body, as lines of text. */
export function Thread({ thread: { formerNames, before, now }, book }: { thread: NameThread; book: Book }) {
  if (formerNames.length + before.length + now.length === 0) return null;
  return (
    <section class="thread">
      <h2>{say('thread_heading')}</h2>
      <ul>
        {formerNames.map(({ name, until }) => (
          <li key={name}>
            {until ? say('thread_former_name', name, sayDate(until)) : say('thread_former_name_undated', name)}
          </li>
        ))}
        {before.map(({ from, to, by, date, part }) => (
          <li key={`${from} ${to}`}>
            <span class="when">{sayDate(date)}</span> <Link id={from} book={book} /> → <Link id={to} book={book} /> (
            {say(`hop_kind_${by.replaceAll('-', '_')}` as MessageKey)}
            {part ? `; ${say('thread_part')}` : ''})
          </li>
        ))}
        {now.map(({ id, by, date }) => (
          <li key={id}>
            {say('thread_now')} <Link id={id} book={book} /> (
            {say(`hop_${by.replaceAll('-', '_')}` as MessageKey, date.slice(0, 4))})
          </li>
        ))}
      </ul>
    </section>
  );
}

function Link({ id, book }: { id: string; book: Book }) {
  if (id === book.organisation?.id) return <span>{book.nameOf(id)}</span>;
  return <a href={book.addressOf({ organisation: id }) ?? undefined}>{book.nameOf(id)}</a>;
}
