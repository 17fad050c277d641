/** Finding the browsers that the tests and `npm run try` drive, and installing them where that can be done quietly. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Wanted {
  name: string;
  /** Names on the PATH. */
  commands: string[];
  /** Whole paths on systems that keep programs elsewhere. */
  paths: string[];
  /** Names a path that the other two do not cover. */
  variable: string;
  debian: string;
  elsewhere: string;
}

/** Branded Chrome is not listed: from version 137 on it ignores `--load-extension`. */
const wanted = {
  chromium: {
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    variable: 'CHROMIUM_PATH',
    debian: 'chromium',
    elsewhere: 'Install Chromium or Chrome for Testing and set CHROMIUM_PATH to its program.',
  },
  firefox: {
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    variable: 'FIREFOX_PATH',
    debian: 'firefox-esr',
    elsewhere: 'Install Firefox 142 or newer and set FIREFOX_PATH to its program.',
  },
} satisfies Record<string, Wanted>;

export type BrowserName = keyof typeof wanted;

/** Path of the browser's program, or null. */
export function findBrowser(browser: BrowserName): string | null {
  const { commands, paths, variable } = wanted[browser];
  const named = process.env[variable];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...(named ? [named] : []), ...onPath, ...paths].find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Path of the browser's program, installed first where this is Debian and we may; otherwise an error that says how. */
export function needBrowser(browser: BrowserName): string {
  const found = findBrowser(browser);
  if (found) return found;
  const { name, debian, elsewhere } = wanted[browser];
  if (canRun('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.error(`${name} is missing; installing the Debian package ${debian} ...`);
    const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: ['ignore', 2, 2] });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', debian);
    const installed = findBrowser(browser);
    if (installed) return installed;
  }
  throw new Error(`${name} is missing. On Debian: apt-get install ${debian}. ${elsewhere}`);
}
