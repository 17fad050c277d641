/** Whose page an address is, and where the extension may run at all: both from the hosts of the dataset's index. */
import { certainlyAfter, certainlyBefore } from './dates.ts';
import type { HostHolder, Index } from './shards.ts';

export interface HostOwner {
  /** ODS code or, without one, official name. */
  id: string;
  /** The known host that matched. */
  host: string;
  /** `former-host`: the body has since given the host to another, and the date of the page falls before that. */
  how: 'host' | 'sub-host' | 'former-host';
  /** False where two bodies held the host and no date decides between them. */
  sure: boolean;
}

/**
 * A label below a body's host that names somebody else: its charity, a commissioner, a school, or a network of several bodies of
 * which it is the host alone. What is said there is not the body's word.
 */
const ofAnother =
  /(?:charit(?:y|ies)|leagueoffriends|healthwatch|alliance|networks?|consortium|collaborative|deanery|medicalschool)$|^(?:friends|fundraising|icb|ics|ccg|pct|stp|ahsn|school|university|unison)$/;

/**
 * The body that holds `host`, or null: an unknown host, a shared one, an IP address, a single label.
 * A host matches a known one exactly or below it at a label boundary, the longest known one wins; `www.` and a closing
 * dot do not count. A label below it that names somebody else makes it nobody's. `date` is the page's own date, partial ISO, or null.
 */
export function hostOwner(
  index: Pick<Index, 'hosts' | 'sharedHosts'>,
  host: string,
  date: string | null,
): HostOwner | null {
  const name = plainHost(host);
  if (!name) return null;
  const labels = name.split('.');
  for (let cut = 0; cut < labels.length - 1; cut++) {
    const known = labels.slice(cut).join('.');
    if (index.sharedHosts.includes(known)) return null;
    const holders = Object.hasOwn(index.hosts, known) ? index.hosts[known] : undefined;
    const chosen = holders && choose(holders, date);
    if (chosen && labels.slice(0, cut).some((label) => ofAnother.test(label))) return null;
    if (chosen)
      return {
        id: chosen.id,
        host: known,
        how: chosen.past ? 'former-host' : cut === 0 ? 'host' : 'sub-host',
        sure: chosen.sure,
      };
  }
  return null;
}

function choose(
  holders: readonly HostHolder[],
  date: string | null,
): { id: string; past: boolean; sure: boolean } | null {
  const fitting = holders.filter(
    ({ from, until }) => !date || !((from && certainlyBefore(date, from)) || (until && certainlyAfter(date, until))),
  );
  const chosen = fitting[0] ?? holders[0];
  if (!chosen) return null;
  return { id: chosen.id, past: chosen.until !== undefined, sure: fitting.length === 1 || holders.length === 1 };
}

/** Lower case, punycode, without port, closing dot and `www.`; null for what is no host name of two labels or more. */
export function plainHost(host: string): string | null {
  if (/[/\\?#@\s]/.test(host)) return null;
  const address = `http://${host}`;
  if (!URL.canParse(address)) return null;
  const name = new URL(address).hostname.replace(/\.$/, '').replace(/^www\./, '');
  const isAddress = name.startsWith('[') || /^[\d.]+$/.test(name);
  return isAddress || !name.includes('.') || name.split('.').includes('') ? null : name;
}

const underNhs = (host: string) => host.endsWith('.nhs.uk');

/** Match patterns of the content script: the known hosts under nhs.uk and all below them, never a shared one. */
export function contentScriptMatches(index: Pick<Index, 'hosts' | 'sharedHosts'>): string[] {
  return patterns(index, underNhs);
}

/** Match patterns of the bodies' own hosts outside nhs.uk, each to be asked for by a button that names it. */
export function optionalHosts(index: Pick<Index, 'hosts' | 'sharedHosts'>): string[] {
  return patterns(index, (host) => !underNhs(host));
}

function patterns(
  { hosts, sharedHosts }: Pick<Index, 'hosts' | 'sharedHosts'>,
  wanted: (host: string) => boolean,
): string[] {
  const known = Object.keys(hosts).filter((host) => wanted(host) && host !== 'nhs.uk' && !sharedHosts.includes(host));
  const all = new Set(known);
  const belowAnother = (host: string) =>
    host.split('.').some((_, cut, labels) => cut > 0 && all.has(labels.slice(cut).join('.')));
  return known
    .filter((host) => !belowAnother(host))
    .sort()
    .map((host) => `*://*.${host}/*`);
}
