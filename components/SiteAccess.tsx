import { say } from './say.ts';

/** A body's site outside nhs.uk: it is read only where the reader allows that very site. */
export interface Site {
  host: string;
  allowed: boolean;
}

export function SiteAccess({
  heading = say('sites_heading'),
  gain = say('sites_gain'),
  sites,
  allow,
}: {
  heading?: string;
  /** What the reader has of allowing it. */
  gain?: string;
  sites: readonly Site[];
  allow: (host: string) => void;
}) {
  if (sites.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <p class="note">{gain}</p>
      <ul class="undone">
        {sites.map(({ host, allowed }) => (
          <li key={host}>
            {allowed ? (
              <>
                {host} <span class="note">{say('sites_allowed')}</span>
              </>
            ) : (
              <button type="button" class="quiet" onClick={() => allow(host)}>
                {say('sites_allow', host)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
