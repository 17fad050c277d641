/** `npm run site`: serves the sample site until it is stopped, and says how to open it. */
import { resolverRules, startSampleSite } from './sample-site/server.ts';

const server = await startSampleSite({ httpPort: 8080, httpsPort: 8443 });
const rules = resolverRules(server);
const starts = server.pages.filter(({ kind }) => kind === 'home').map(({ url }) => url);

console.log(
  `The sample site is served on port ${server.httpPort} (http)${server.httpsPort ? ` and ${server.httpsPort} (https)` : ''}.`,
);
if (!server.httpsPort)
  console.log('There is no openssl command to make a certificate with: read http:// for https:// below.');
console.log('\nOpen it in a Chromium of its own, which then finds no other site:\n');
console.log(
  `chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors --disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable \\\n  --host-resolver-rules="${rules}" ${starts[0]}\n`,
);
console.log(`Front pages:\n${starts.map((url) => `  ${url}`).join('\n')}`);
console.log(`\nRoutes for tests:\n${server.routes.map(({ url, what }) => `  ${url}  ${what}`).join('\n')}`);
console.log('\nStop with Ctrl-C.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
