/** Serves the sample site under its host names: one server for http, one for https, the site chosen by the Host header. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answer, sampleHosts } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import type { Truth } from './model.ts';
import { samplePages } from './pages.ts';
import { testRoutes } from './test-routes.ts';

export interface ServedPage extends Truth {
  /** Address with its real scheme and host; a browser must be told to look for the host on this machine. */
  url: string;
}

export interface SampleServer {
  httpPort: number;
  /** Null where no certificate could be made (no `openssl`): then only http is served, for every host. */
  httpsPort: number | null;
  pages: ServedPage[];
  /** The routes of the test-only host on which something unusual happens. */
  routes: { url: string; what: string }[];
  /** Hosts that answer with pages. */
  hosts: string[];
  close(): Promise<void>;
}

/** Ports are free ones where none are given. Listens on 127.0.0.1 only. */
export async function startSampleSite(options: { httpPort?: number; httpsPort?: number } = {}): Promise<SampleServer> {
  const hosts = sampleHosts();
  const plain = createServer(respond);
  const certificate = makeCertificate(hosts);
  const secure = certificate && createSecureServer(certificate, respond);
  const servers: Server[] = secure ? [plain, secure] : [plain];
  const httpPort = await listen(plain, options.httpPort ?? 0);
  const httpsPort = secure ? await listen(secure, options.httpsPort ?? 0) : null;
  return {
    httpPort,
    httpsPort,
    pages: samplePages().map(({ url, truth }) => ({ url, ...truth })),
    routes: testRoutes.map(({ path, what }) => ({ url: `https://www.fenwater.nhs.uk${path}`, what })),
    hosts,
    close: async () => {
      await Promise.all(servers.map(stop));
    },
  };
}

function respond(request: IncomingMessage, response: ServerResponse): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const { status, headers, body } = answer(host, request.url ?? '/');
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** The value of Chromium's `--host-resolver-rules` that sends the sample hosts here and every other host nowhere. */
export function resolverRules({ httpPort, httpsPort }: Pick<SampleServer, 'httpPort' | 'httpsPort'>): string {
  const rules = ['*.nhs.uk', '*.example.org'].flatMap((hosts) => [
    `MAP ${hosts}:80 127.0.0.1:${httpPort}`,
    ...(httpsPort === null ? [] : [`MAP ${hosts}:443 127.0.0.1:${httpsPort}`]),
  ]);
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}
