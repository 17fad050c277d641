import { expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { askOrdinary } from '../../tools/eval/ordinary.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';

it('ordinary news of the day of a record is not about it', async () => {
  const { compiled, checked } = buildDataset();
  const { organisations = [], records = [] } = checked.dataset ?? {};
  const { pages, claims } = await askOrdinary(records, organisations, await datasetFromCompiled(compiled), 11);
  expect(pages).toBeGreaterThan(2_000);
  expect(claims.length / pages).toBeLessThan(0.001);
}, 60_000);
