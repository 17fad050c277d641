import { PageView, type PageViewProps } from '../PageView.tsx';
import { PageNotes } from './PageNotes.tsx';
import { UnfinishedFirst } from './Unfinished.tsx';
import { type PageNotesBegin, usePageNotes } from './use-page-notes.ts';

/** What is known about the page in the tab with the reader's own notes: a draft that waits is said first, the notes after the facts. */
export function PageWithNotes({
  begin,
  page,
}: {
  begin: PageNotesBegin;
  page: Omit<PageViewProps, 'notes' | 'unfinished'>;
}) {
  const notes = usePageNotes(begin);
  return <PageView {...page} unfinished={<UnfinishedFirst notes={notes} />} notes={<PageNotes notes={notes} />} />;
}
