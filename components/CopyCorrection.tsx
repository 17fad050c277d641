import { correctionLink } from '../utils/corrections.ts';
import type { FactRecord } from '../utils/dataset/schema.ts';
import { corrections } from './corrections.ts';
import { say } from './say.ts';
import { useCopy } from './use-copy.ts';

interface CopyCorrectionProps {
  record: Pick<FactRecord, 'id' | 'title' | 'date'>;
  place?: typeof corrections;
}

/** Offers a correction as text to copy and, where the project names a place for it, a link that names that place. */
export function CopyCorrection({ record, place = corrections }: CopyCorrectionProps) {
  const text = say('correction_text', record.id, record.title, record.date);
  const { copy, state } = useCopy(text);
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
      {state === 'forbidden' ? <textarea readOnly rows={4} value={text} aria-label={say('correction_copy')} /> : null}
    </div>
  );
}
