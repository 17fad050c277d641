import type { SwitchChange } from '../utils/messages.ts';
import { marksAllowed, type Switches, siteOf } from '../utils/switches.ts';
import { say } from './say.ts';
import { useFieldId } from './use-field-id.ts';

/** The switches of the marks: everywhere, on this site, in print. Turning one back is undoing it. */
export function SwitchBoard({
  switches,
  host,
  turn,
}: {
  switches: Switches;
  /** Host of the page that is spoken of; null where there is none. */
  host: string | null;
  turn: (change: SwitchChange) => void;
}) {
  return (
    <fieldset class="switches">
      <legend>{say('switches_legend')}</legend>
      <Switch
        label={say('switch_everywhere')}
        on={switches.marks}
        turn={(marks) => turn({ of: 'everywhere', marks })}
      />
      {host === null ? null : (
        <Switch
          label={say('switch_site', siteOf(host))}
          on={marksAllowed({ ...switches, marks: true }, host)}
          turn={(marks) => turn({ of: 'site', host, marks })}
        />
      )}
      <Switch label={say('switch_print')} on={switches.print} turn={(print) => turn({ of: 'print', print })} />
    </fieldset>
  );
}

function Switch({ label, on, turn }: { label: string; on: boolean; turn: (on: boolean) => void }) {
  const id = useFieldId();
  return (
    <p class="switch">
      <input id={id} type="checkbox" checked={on} onChange={({ currentTarget }) => turn(currentTarget.checked)} />
      <label for={id}>{label}</label>
    </p>
  );
}
