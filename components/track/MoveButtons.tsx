import { say } from '../say.ts';

/** Up, down, out: the order of a list by keyboard as by mouse. Each button names what it moves. */
export function MoveButtons({
  name,
  at,
  of,
  move,
  remove,
}: {
  name: string;
  at: number;
  of: number;
  move: (by: 1 | -1) => void;
  remove: () => void;
}) {
  return (
    <p class="actions">
      <button
        type="button"
        class="quiet"
        aria-label={say('move_up', name)}
        disabled={at === 0}
        onClick={() => move(-1)}
      >
        {say('move_up_short')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={say('move_down', name)}
        disabled={at === of - 1}
        onClick={() => move(1)}
      >
        {say('move_down_short')}
      </button>
      <button type="button" class="quiet" aria-label={say('move_out', name)} onClick={remove}>
        {say('move_out_short')}
      </button>
    </p>
  );
}
