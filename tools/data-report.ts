// Counts what the record covers and lacks, and writes docs/data-report.md with its pictures, docs/data-report/figures.json
// and the marked block of README.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfReport } from './data-report/files.ts';
import { root } from './setup.mjs';

const readme = join(root, 'README.md');
const { files, figures, withReadme } = filesOfReport();
mkdirSync(join(root, 'docs', 'data-report'), { recursive: true });
for (const [path, content] of files) writeFileSync(join(root, path), content);
writeFileSync(readme, withReadme(readFileSync(readme, 'utf8')));
console.log(
  `${figures.records} records; ${figures.covered} of ${figures.currentTrusts} current trusts have one. Written: README.md (its block), ${[...files.keys()].join(', ')}`,
);
