import { useState } from 'preact/hooks';
import type { FactRecord } from '../utils/dataset/schema.ts';
import { say } from './say.ts';

/** Address for corrections, from `bugs` in package.json when the extension was built; empty where it names none. */
declare const __CORRECTIONS_TO__: string | undefined;
const correctionsTo = typeof __CORRECTIONS_TO__ === 'string' ? __CORRECTIONS_TO__ : '';

/** Offers a correction as text to copy: nothing is sent, the reader decides where it goes. */
export function CopyCorrection({ record }: { record: Pick<FactRecord, 'id' | 'title' | 'date'> }) {
  const [state, setState] = useState<'idle' | 'copied' | 'shown'>('idle');
  const text = say('correction_text', record.id, record.title, record.date);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('shown'),
    );
  };
  return (
    <div class="correction">
      <button type="button" class="quiet" onClick={copy}>
        {say('correction_copy')}
      </button>
      {correctionsTo ? (
        <a href={correctionsTo} target="_blank" rel="noreferrer noopener">
          {say('correction_where', new URL(correctionsTo).hostname)}
        </a>
      ) : null}
      <span role="status">{state === 'copied' ? say('correction_copied') : ''}</span>
      {state === 'shown' ? <textarea readOnly rows={4} value={text} aria-label={say('correction_copy')} /> : null}
    </div>
  );
}
