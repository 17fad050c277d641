import { say } from './say.ts';

/** A body's site outside nhs.uk: it is read only where the reader allows that very site. */
export interface Site {
  host: string;
  allowed: boolean;
}

export function SiteAccess({
  heading = say('sites_heading'),
  sites,
  allow,
}: {
  heading?: string;
  sites: readonly Site[];
  allow: (host: string) => void;
}) {
  if (sites.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul class="undone">
        {sites.map(({ host, allowed }) => (
          <li key={host}>
            {host}{' '}
            {allowed ? (
              <span class="note">{say('sites_allowed')}</span>
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
