import { useState } from 'preact/hooks';
import { correctionLink } from '../utils/corrections.ts';
import type { FactRecord } from '../utils/dataset/schema.ts';
import { corrections } from './corrections.ts';
import { say } from './say.ts';

interface CopyCorrectionProps {
  record: Pick<FactRecord, 'id' | 'title' | 'date'>;
  place?: typeof corrections;
}

/** Offers a correction as text to copy and, where the project names a place for it, a link that names that place. */
export function CopyCorrection({ record, place = corrections }: CopyCorrectionProps) {
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
      {place ? (
        <a href={correctionLink(place, record.id, text)} target="_blank" rel="noreferrer noopener">
          {say('correction_place', place.name)}
        </a>
      ) : null}
      <span role="status">{state === 'copied' ? say('correction_copied') : ''}</span>
      {state === 'shown' ? <textarea readOnly rows={4} value={text} aria-label={say('correction_copy')} /> : null}
    </div>
  );
}
