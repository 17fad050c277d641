import { useEffect, useRef } from 'preact/hooks';
import { glossed, type Term, terms } from '../../utils/track/gloss.ts';
import { say, sayWord } from '../say.ts';

/** Words of the field explained, in a dialog: opened by the button, by its access key, or at a word in a text. */
export function Glossary({ at, close }: { at: Term | 'all'; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!element.open) element.showModal();
    document.getElementById(`term-${at}`)?.scrollIntoView({ block: 'center' });
  }, [at]);
  // Not left to the browser's own closing alone, which it may put off.
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <dialog ref={dialog} class="glossary" aria-labelledby="glossary-heading" onClose={close} onKeyDown={onKey}>
      <form method="dialog">
        <h2 id="glossary-heading">{say('gloss_heading')}</h2>
        <button type="submit" class="quiet">
          {say('frame_close')}
        </button>
      </form>
      <dl>
        {terms.map((term) => (
          <div key={term} id={`term-${term}`} data-asked={term === at ? 'yes' : undefined}>
            <dt>{term}</dt>
            <dd>{sayWord('gloss', term.toLowerCase())}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}

/** A text in which the words of the field can be pressed. */
export function Glossed({ text, explain }: { text: string; explain: (term: Term) => void }) {
  return (
    <>
      {glossed(text).map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <button
            key={part.term}
            type="button"
            class="term"
            title={sayWord('gloss', part.term.toLowerCase())}
            onClick={() => explain(part.term)}
          >
            {part.written}
          </button>
        ),
      )}
    </>
  );
}
