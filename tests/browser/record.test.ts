import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsIn } from './support/axe.ts';
import { type Rig, startRig, wordsOf } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

async function recordOf(query: string) {
  const page = await rig.context.newPage();
  await page.goto(`chrome-extension://${rig.id}/record.html?${query}`);
  await page.waitForSelector('.timeline');
  const shown = () => page.locator('.card').count();
  return { page, shown };
}

describe('a trust’s record', () => {
  it('is chosen from, and each choice is an address: back, reload and a link lead to it', async () => {
    const { page, shown } = await recordOf('organisation=RW4');
    const all = await shown();
    await page.getByLabel('What').selectOption({ label: 'Merger or takeover' });
    await expect.poll(shown).toBeLessThan(all);
    const mergers = await shown();
    expect(page.url()).toMatch(/\?organisation=RW4&kind=merger$/);
    expect(await page.getByRole('status').first().innerText()).toBe(`${mergers} records shown.`);
    await page.getByLabel('Whose').selectOption({ label: 'this trust’s alone' });
    await expect.poll(shown).toBeLessThan(mergers);
    await page.goBack();
    await expect.poll(shown).toBe(mergers);
    await page.reload();
    await page.waitForSelector('.timeline');
    expect(await shown()).toBe(mergers);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(shown).toBe(all);
    await page.close();
  });

  it('shows the years as a picture and the same as a table', async () => {
    const { page, shown } = await recordOf('organisation=RMY&kind=regulator-action');
    const boxes = await page.locator('.timeline > svg .box').count();
    expect(boxes).toBe(await shown());
    expect(await page.locator('.timeline > svg').getAttribute('aria-label')).toMatch(
      /^\d+ records from \d{4} to \d{4}/,
    );
    await wordsOf(page);
    const rows = await page.locator('.timeline tbody tr').allInnerTexts();
    const counted = rows.reduce((sum, row) => sum + Number(/: (\d+)$/.exec(row)?.[1] ?? 0), 0);
    expect(counted).toBe(boxes);
    expect(await faultsIn(page)).toEqual([]);
    await page.close();
  });

  it('says so where nothing fits, and takes no harm from a damaged address', async () => {
    const { page } = await recordOf('organisation=RMY&kind=constructor&from=x');
    await page.getByLabel('From', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('To', { exact: true }).selectOption({ index: 1 });
    expect(await wordsOf(page)).toMatch(/One record shown|records shown/);
    await page.close();
  });
});
