// All tests in one go: types, lint, data, unit, builds, real browsers. The last line counts what ran.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needBrowser } from './browsers.ts';

interface Step {
  name: string;
  command: string;
  env?: Record<string, string>;
}

const testData = { TRUST_FOOTNOTES_EXTRA_DATA: join('tests', 'fixtures', 'data') };

const checks: Step[] = [
  { name: 'generated types', command: 'wxt prepare' },
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint and format', command: 'biome ci --error-on-warnings .' },
  { name: 'data', command: 'node tools/data-check.ts' },
];

const builds: Step[] = [
  { name: 'Chrome build', command: 'wxt build' },
  { name: 'Firefox build', command: 'wxt build -b firefox --mv3' },
  { name: 'Firefox package lint', command: 'web-ext lint -s .output/firefox-mv3 --self-hosted' },
  // With the invented trust of tests/fixtures beside the real ones.
  { name: 'Chrome test build', command: 'wxt build --mode test', env: testData },
  { name: 'Firefox test build', command: 'wxt build -b firefox --mv3 --mode test', env: testData },
];

function run({ name, command, env }: Step): boolean {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Runs one project of vitest.config.ts; what it prints goes straight through. */
function vitest(project: string): Counts {
  const folder = mkdtempSync(join(tmpdir(), 'trust-footnotes-'));
  const file = join(folder, 'result.json');
  const command = `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`;
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  try {
    const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
    const passed = result.numPassedTests ?? 0;
    const failed = result.numFailedTests ?? 0;
    // A file that does not even load has no test to count as failed.
    const unseen = status !== 0 && failed === 0 ? 1 : 0;
    return { passed, failed: failed + unseen, skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0) };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function main(): Counts {
  const total: Counts = { passed: 0, failed: 0, skipped: 0 };
  const add = ({ passed, failed, skipped }: Counts) => {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  };
  const runAll = (steps: readonly Step[]) => {
    for (const step of steps) {
      const ok = run(step);
      add({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });
    }
  };
  needBrowser('chromium');
  needBrowser('firefox');
  const browsersOnly = process.argv.includes('--browsers');
  if (!browsersOnly) runAll(checks);
  if (!browsersOnly) add(vitest('unit'));
  runAll(builds);
  if (total.failed === 0 || browsersOnly) add(vitest('browsers'));
  else console.log('The browser tests were left out: mend what failed above first.');
  return total;
}

const { passed, failed, skipped } = main();
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
