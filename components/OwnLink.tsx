import type { ComponentChildren } from 'preact';
import type { Book } from './model.ts';

/** A link to a body's or a record's own page inside the extension; plain words where none is opened (private windows). */
export function OwnLink({
  to,
  book,
  children,
}: {
  to: { organisation: string } | { record: string };
  book: Pick<Book, 'addressOf'>;
  children: ComponentChildren;
}) {
  const address = book.addressOf(to);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
