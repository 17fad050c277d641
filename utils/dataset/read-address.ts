/** Where the extension stays away though the site is a trust's: portals, mail, intranets, log-ins. */
import { archivedPage } from './archive.ts';
import { hostOwner } from './hosts.ts';
import type { Index } from './shards.ts';

/** First labels of hosts on which people sign in or work. */
const privateHosts = [
  'my',
  'myaccount',
  'account',
  'portal',
  'patientportal',
  'mail',
  'webmail',
  'owa',
  'autodiscover',
  'remote',
  'vpn',
  'citrix',
  'intranet',
  'extranet',
  'staffnet',
  'login',
  'auth',
  'sso',
  'adfs',
];

/** Words of a path that stand for signing in. */
const privatePaths = ['login', 'log-in', 'logon', 'signin', 'sign-in', 'wp-login.php', 'wp-admin'];

/** The same as globs over whole addresses, as `exclude_globs` of a manifest takes them. */
export function excludeGlobs(): string[] {
  return [
    ...privateHosts.map((label) => `*://${label}.*`),
    ...privatePaths.flatMap((word) => [`*://*/${word}`, `*://*/${word}/*`, `*://*/${word}?*`]),
  ];
}

/** Whether the page at `url`, or the page that it is an archived copy of, may be read: it belongs to a known body, and nobody signs in there. */
export function isReadAddress(index: Index, address: string): 'read' | 'no-trust' | 'not-read' {
  const url = archivedPage(address)?.url ?? address;
  if (!URL.canParse(url)) return 'no-trust';
  const { protocol, hostname, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol) || !hostOwner(index, hostname, null)) return 'no-trust';
  const first = hostname.toLowerCase().split('.')[0] ?? '';
  const words = pathname.toLowerCase().split('/');
  const excluded = privateHosts.includes(first) || words.some((word) => privatePaths.includes(word));
  return excluded ? 'not-read' : 'read';
}
