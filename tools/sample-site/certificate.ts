/** A certificate for the sample hosts, made at run time and thrown away. Node has no way to make one by itself. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Certificate {
  key: string;
  cert: string;
}

/** A self-signed certificate for `hosts`, or null where there is no `openssl` command. */
export function makeCertificate(hosts: readonly string[]): Certificate | null {
  const folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  const names = hosts.map((host) => `DNS:${host}`).join(',');
  try {
    const run = spawnSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=sample site',
        '-addext',
        `subjectAltName=${names}`,
        '-keyout',
        key,
        '-out',
        cert,
      ],
      { stdio: 'ignore' },
    );
    if (run.status !== 0) return null;
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
