import { useState } from 'preact/hooks';
import type { FactRecord } from '../utils/dataset/schema.ts';
import { say } from './say.ts';

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
      <span role="status">{state === 'copied' ? say('correction_copied') : ''}</span>
      {state === 'shown' ? <textarea readOnly rows={4} value={text} aria-label={say('correction_copy')} /> : null}
    </div>
  );
}
