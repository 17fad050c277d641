import type { AskedBefore as Found } from '../../utils/track/ask.ts';
import { say, sayDate, sayWord } from '../say.ts';
import type { Track } from './shown.ts';
import { ViewLink } from './ViewLink.tsx';

/** What the record holds of earlier requests on the same words, by whom they were answered. */
export function AskedBefore({ found, track, named }: { found: readonly Found[]; track: Track; named: boolean }) {
  const groups = [...Map.groupBy(found, ({ of }) => of)];
  return (
    <section class="asked-before">
      <h2>{say('ask_step_before')}</h2>
      <div role="status">
        {found.length === 0 ? <p>{say(named ? 'asked_none' : 'asked_none_at_all')}</p> : null}
        {groups.map(([of, requests]) => (
          <div key={of}>
            <h3>{sayWord('asked_of', of)}</h3>
            <ul>
              {requests.map(({ request }) => (
                <li key={request.id}>
                  <span class="when">{sayDate(request.date)}</span>{' '}
                  <ViewLink to={{ of: 'record', id: request.id, trust: null }} track={track}>
                    {request.title}
                  </ViewLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="note">{say('asked_note')}</p>
    </section>
  );
}
