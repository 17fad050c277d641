import type { SwitchChange } from '../utils/messages.ts';
import type { Switches } from '../utils/switches.ts';
import { Colophon } from './Colophon.tsx';
import { type Site, SiteAccess } from './SiteAccess.tsx';
import { SwitchBoard } from './SwitchBoard.tsx';
import { say } from './say.ts';

/** Everything that was switched or allowed, each with the way back. */
export function OptionsView({
  switches,
  titles,
  allowed,
  archives,
  allow,
  recordAsOf,
  turn,
  forbid,
  toLibrary,
}: {
  switches: Switches;
  /** Titles of the hidden records, by id. */
  titles: ReadonlyMap<string, string>;
  /** Match patterns of sites outside nhs.uk that the reader allowed. */
  allowed: readonly string[];
  /** Web archives, which keep trusts' former sites. */
  archives: readonly Site[];
  allow: (host: string) => void;
  recordAsOf: string;
  turn: (change: SwitchChange) => void;
  forbid: (pattern: string) => void;
  toLibrary: () => void;
}) {
  return (
    <main class="surface">
      <h1>{say('options_title')}</h1>
      <SwitchBoard switches={switches} host={null} turn={turn} />
      <section>
        <h2>{say('notes_heading_options')}</h2>
        <p>{say('notes_uninstall')}</p>
        <button type="button" class="quiet" onClick={toLibrary}>
          {say('library_open_backup')}
        </button>
      </section>
      <Undone
        heading={say('options_sites_off')}
        none={say('options_sites_off_none')}
        rows={switches.sitesOff.map((host) => ({
          key: host,
          text: host,
          undo: say('options_site_on', host),
          act: () => turn({ of: 'site', host, marks: true }),
        }))}
      />
      <Undone
        heading={say('options_hidden')}
        none={say('options_hidden_none')}
        rows={switches.hidden.map((id) => ({
          key: id,
          text: titles.get(id) ?? id,
          undo: say('footnote_show'),
          act: () => turn({ of: 'record', id, shown: true }),
        }))}
      />
      <Undone
        heading={say('options_allowed')}
        none={say('options_allowed_none')}
        rows={allowed.map((pattern) => ({
          key: pattern,
          text: siteIn(pattern),
          undo: say('options_forbid', siteIn(pattern)),
          act: () => forbid(pattern),
        }))}
      />
      <SiteAccess
        heading={say('options_archives')}
        gain={say('options_archives_gain')}
        sites={archives}
        allow={allow}
      />
      <Colophon recordAsOf={recordAsOf} />
    </main>
  );
}

interface Row {
  key: string;
  text: string;
  undo: string;
  act: () => void;
}

function Undone({ heading, none, rows }: { heading: string; none: string; rows: readonly Row[] }) {
  return (
    <section>
      <h2>{heading}</h2>
      {rows.length === 0 ? <p class="note">{none}</p> : null}
      <ul class="undone">
        {rows.map(({ key, text, undo, act }) => (
          <li key={key}>
            {text}{' '}
            <button type="button" class="quiet" onClick={act}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The host that a match pattern names: `*://*.example.org/*` is example.org. */
export function siteIn(pattern: string): string {
  return pattern.replace(/^.*:\/\/(?:\*\.)?/, '').replace(/\/.*$/, '');
}
