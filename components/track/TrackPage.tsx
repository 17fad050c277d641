import { useEffect, useState } from 'preact/hooks';
import type { Term } from '../../utils/track/gloss.ts';
import { beginAt } from '../begin-at.ts';
import { Colophon } from '../Colophon.tsx';
import type { Book } from '../model.ts';
import type { OpenSearch } from '../Search.tsx';
import { say, sayCount } from '../say.ts';
import { AskView } from './AskView.tsx';
import { CompareView } from './CompareView.tsx';
import { FindView } from './FindView.tsx';
import { FolderView } from './FolderView.tsx';
import { Glossary, Glossed } from './Glossary.tsx';
import { RecordView } from './RecordView.tsx';
import { SheetView } from './SheetView.tsx';
import type { Shown, Track } from './shown.ts';
import { TrustView } from './TrustView.tsx';
import { ViewLink } from './ViewLink.tsx';

export interface TrackPageProps {
  shown: Shown;
  track: Omit<Track, 'explain'>;
  open: OpenSearch;
  book: Pick<Book, 'nameOf' | 'addressOf' | 'isFormer'>;
  /** Asks the browser for a site of the trust's outside nhs.uk; called from the reader's own click. */
  allow: (host: string) => void;
}

/** The record page: the way around on top, one view, the words explained. */
export function TrackPage({ track: outer, ...props }: TrackPageProps) {
  const [term, setTerm] = useState<Term | 'all' | null>(null);
  const track: Track = { ...outer, explain: (one) => setTerm(one ?? 'all') };
  const { view, faults } = track;
  const at = JSON.stringify(view.of === 'trust' || view.of === 'record' ? [view.of, view.id] : view.of);
  // A new view begins at its heading, for the eye and for a screen reader; the first one is left as the browser has it.
  useHeadingFocus(at);
  useKey('KeyG', () => setTerm('all'));
  return (
    <>
      <Ways track={track} explain={() => setTerm('all')} />
      <main class="surface track">
        {faults.length > 0 ? (
          <ul class="banner" role="status">
            {faults.map(({ name, value }) => (
              <li key={name}>{say('address_fault', name, value)}</li>
            ))}
          </ul>
        ) : null}
        <Body {...props} track={track} />
        <div class="on-screen">
          <Colophon recordAsOf={track.recordAsOf} />
        </div>
      </main>
      {term === null ? null : <Glossary at={term} close={() => setTerm(null)} />}
    </>
  );
}

function Body({ shown, track, open, book: plain, allow }: Omit<TrackPageProps, 'track'> & { track: Track }) {
  const { view } = track;
  const full = (book: Book): Book => ({
    ...book,
    gloss: (text) => <Glossed text={text} explain={track.explain} />,
  });
  switch (shown.of) {
    case 'find':
      return <FindView query={view.of === 'find' ? view.query : ''} track={track} open={open} book={plain} />;
    case 'trust':
      if (view.of !== 'trust') return null;
      return (
        <TrustView
          key={shown.trust.id}
          shown={{ ...shown, book: full(shown.book) }}
          view={view}
          track={track}
          allow={allow}
        />
      );
    case 'record':
      return <RecordView shown={{ ...shown, book: full(shown.book) }} track={track} />;
    case 'compare':
      return view.of === 'compare' ? <CompareView shown={shown} view={view} track={track} open={open} /> : null;
    case 'ask':
      return <AskView key={`${shown.asked.id} ${shown.asked.about?.id ?? ''}`} asked={shown.asked} track={track} />;
    case 'folder':
      return <FolderView records={shown.records} track={track} />;
    case 'sheet':
      return <SheetView records={shown.records} bearings={shown.bearings} track={track} />;
    case 'missing':
      return (
        <>
          <p class="banner" role="status">
            {say(shown.what === 'record' ? 'missing_record' : 'missing_organisation', shown.id)}
          </p>
          <FindView query={shown.what === 'organisation' ? shown.id : ''} track={track} open={open} book={plain} />
        </>
      );
  }
}

function Ways({ track, explain }: { track: Track; explain: () => void }) {
  const { view, folder } = track;
  const count = folder.folder?.items.length ?? 0;
  return (
    <nav class="ways on-screen" aria-label={say('ways_label')}>
      <ViewLink to={{ of: 'find', query: '' }} here={view.of === 'find'} track={track}>
        {say('ways_find')}
      </ViewLink>
      <ViewLink to={{ of: 'folder' }} here={view.of === 'folder' || view.of === 'sheet'} track={track}>
        {count > 0 ? sayCount('ways_folder', count) : say('folder_title')}
      </ViewLink>
      <ViewLink to={{ of: 'compare', ids: [], day: null }} here={view.of === 'compare'} track={track}>
        {say('ways_compare')}
      </ViewLink>
      <button type="button" class="quiet" aria-keyshortcuts="Alt+G" title={say('gloss_key')} onClick={explain}>
        {say('gloss_open')}
      </button>
    </nav>
  );
}

/** With Alt held: a single letter would fire while somebody dictates or types. */
function useKey(code: string, act: () => void) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.code !== code || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [code]);
}

function useHeadingFocus(at: string) {
  const [first] = useState(at);
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    if (at === first && !moved) return;
    setMoved(true);
    beginAt(document.querySelector<HTMLElement>('main h1'));
  }, [at]);
}
