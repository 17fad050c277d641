// How right the reading is: tables on stdout, and the same in docs/eval.md. Ours and its peers are asked in one run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { match } from '../../utils/match/match.ts';
import { buildDataset } from '../data-files.ts';
import { root } from '../setup.mjs';
import { growthSection, inspectSection } from './growth.ts';
import { independentSections, nearMissSection } from './independent.ts';
import { corpus, generated, independentLabels, labels, nearMisses, sampleSite } from './inputs.ts';
import { corpusMentions, madeMentions } from './mentions.ts';
import { askOrdinary, ordinarySection } from './ordinary.ts';
import { builtSection, corpusSections, type Section, today } from './pages.ts';
import { askPairs, recordSections } from './records.ts';
import { count, head, noCounts, row, table } from './stats.ts';

const { compiled, checked } = buildDataset();
const dataset = await datasetFromCompiled(compiled);
const { organisations = [], records = [] } = checked.dataset ?? {};
const described = corpus();
const site = sampleSite();
const sections: Section[] = [];

if (described) sections.push(...(await corpusSections(described, dataset)));
else sections.push({ title: 'Described pages of real addresses', text: 'Not beside this project: left out.' });

const bodies = noCounts();
for (const page of site) {
  const { organisation } = await match(page.reading, dataset, today);
  count(bodies, page.organisation, organisation?.id ?? null);
}
sections.push({
  title: `Organisation (${site.length} pages of the sample site)`,
  text: table(head, [row('ours', bodies)]),
});
sections.push(await builtSection('Sample site: kind, headline, date', site));
sections.push(await builtSection('Generated pages: kind, headline, date', generated()));
if (described) sections.push(await corpusMentions(described, dataset));
sections.push(await madeMentions(organisations, dataset));
const asked = await askPairs(labels(), records, dataset);
sections.push(...recordSections(asked));
sections.push(...independentSections(await askPairs(independentLabels(), records, dataset), asked));
sections.push(nearMissSection(await askPairs(nearMisses(), records, dataset)));
sections.push(ordinarySection(await askOrdinary(records, organisations, dataset)));
sections.push(await growthSection(dataset));
if (described) sections.push(inspectSection(described));

const report = [
  '# How right the reading is',
  '',
  `What \`npm run eval\` printed with ${organisations.length} organisations and ${records.length} records. Written by the run: change the code, not this page.`,
  '“Missed” counts every truth without its answer, “of them silent” those where nothing was said at all. Intervals are Wilson’s, 95 %.',
  'Readability and metascraper read the same pages; a described page is given to them as plain HTML. The peers that find names are given every full name of the dataset.',
  '',
  ...sections.flatMap(({ title, text }) => [`## ${title}`, '', text, '']),
].join('\n');
mkdirSync(join(root, 'docs'), { recursive: true });
writeFileSync(join(root, 'docs', 'eval.md'), report);
console.log(report);
