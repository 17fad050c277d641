import type { FactRecord } from '../utils/dataset/schema.ts';
import type { MatchedRecord } from '../utils/match/context.ts';
import type { Collecting } from './model.ts';
import { say } from './say.ts';

/** Puts a record into the reader's folder, with the passage it hangs on, and takes it out again. */
export function CollectRecord({
  record,
  matches,
  collecting,
  trust,
}: {
  record: FactRecord;
  matches: readonly MatchedRecord[];
  collecting: Collecting;
  /** In whose record it is read; null where in none. */
  trust: string | null;
}) {
  const inside = collecting.has(record.id);
  const passage = matches.find((match) => match.passage)?.passage ?? null;
  return (
    <>
      <button
        type="button"
        class="quiet"
        onClick={() => (inside ? collecting.take(record.id) : collecting.put(record.id, trust, passage?.quote ?? null))}
      >
        {say(inside ? 'folder_take' : 'folder_put')}
      </button>
      <span role="status" class="note">
        {inside ? say('folder_inside') : ''}
      </span>
    </>
  );
}
