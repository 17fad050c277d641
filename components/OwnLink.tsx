import type { ComponentChildren } from 'preact';
import type { Book, Place } from './model.ts';

/** A link to a body's or a record's own page inside the extension; plain words where none is opened (private windows). */
export function OwnLink({
  to,
  book,
  children,
}: {
  to: Place;
  book: Pick<Book, 'addressOf' | 'sameTab'>;
  children: ComponentChildren;
}) {
  const address = book.addressOf(to);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target={book.sameTab ? undefined : '_blank'} rel="noreferrer">
      {children}
    </a>
  );
}
