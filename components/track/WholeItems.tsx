import { Items } from '../items/Items.tsx';
import type { Book, Entry } from '../model.ts';
import { OutcomesWhole } from './OutcomesWhole.tsx';
import { PilotsWhole } from './PilotsWhole.tsx';
import { RepliesWhole } from './RepliesWhole.tsx';

/** The itemised parts of a record where there is room for them: pictures, tables, and what to look for in them. */
export function WholeItems({ entry, book }: { entry: Entry; book: Book }) {
  const { record, matches } = entry;
  const own = matches.map(({ as }) => as?.id ?? book.organisation?.id ?? '');
  return (
    <>
      <OutcomesWhole record={record} book={book} own={own} />
      {record.items.map((items) => {
        if (items.form === 'replies') return <RepliesWhole key="replies" rows={items.rows} />;
        if (items.form === 'pilots') return <PilotsWhole key="pilots" rows={items.rows} book={book} />;
        return <Items key={items.form} items={items} book={book} />;
      })}
    </>
  );
}
