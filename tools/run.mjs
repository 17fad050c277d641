// The one door to every command of package.json: sets up what is missing, then runs the task on the right Node.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, setup } from './setup.mjs';

const windows = process.platform === 'win32';

/** A task is a list of steps; a step is a program of node_modules/.bin, or a TypeScript file that Node runs as it is. */
const tasks = {
  setup: [],
  inspect: ['tools/inspect.ts'],
  try: ['wxt prepare', 'wxt build', 'tools/try.ts'],
  test: ['tools/test.ts'],
  build: ['wxt build'],
  'build:firefox': ['wxt build -b firefox --mv3'],
  dev: ['wxt'],
  check: ['wxt prepare', 'tsc --noEmit', 'biome ci --error-on-warnings .', 'tools/data-check.ts'],
  fix: ['biome check --write .'],
  unit: ['vitest run --project unit'],
  browsers: ['tools/test.ts --browsers'],
  'data:check': ['tools/data-check.ts'],
  'data:schema': ['tools/data-schema.ts'],
  'data:sample': ['tools/data-sample/main.ts'],
  'data:report': ['tools/data-report/main.ts'],
  site: ['tools/site.ts'],
  'bench:page': ['tools/bench/page.ts'],
  'bench:record': ['wxt build', 'tools/bench/record.ts'],
  'bench:anchors': ['tools/bench/anchors.ts'],
  'stress:notes': ['wxt build', 'wxt build -b firefox --mv3', 'tools/stress-notes.ts'],
  'bench:data': ['wxt build', 'tools/bench/data.ts'],
  eval: ['tools/eval/main.ts'],
  'bench:match': ['tools/bench/match.ts'],
  pictures: ['wxt build', 'tools/pictures.ts'],
};

const [name, ...rest] = process.argv.slice(2);
const steps = tasks[name];
if (!steps) {
  console.error(`No task named "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

try {
  const { node, env } = setup();
  steps.forEach((step, index) => {
    const [program, ...args] = step.split(' ');
    const all = index === steps.length - 1 ? [...args, ...rest] : args;
    const script = program.endsWith('.ts');
    // Only the last step may speak on stdout: what a build says on the way is not the task's answer.
    const stdio = ['inherit', index === steps.length - 1 ? 'inherit' : 2, 'inherit'];
    const run = script
      ? spawnSync(node, [join(root, program), ...all], { cwd: process.cwd(), env, stdio })
      : spawnSync(program, all, { cwd: root, env, stdio, shell: windows });
    if (run.error) throw run.error;
    if (run.status !== 0) process.exit(run.status ?? 1);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
