import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Folder } from '../../utils/track/folder.ts';
import { cardIn, expectMarks, pressMark } from './support/marks.ts';
import { cardOf, wordsOf } from './support/rig.ts';
import { funding, reply, startTrack } from './support/track.ts';

let track: Awaited<ReturnType<typeof startTrack>>;
let page: Page;
beforeAll(async () => {
  track = await startTrack();
  page = track.page;
});
afterAll(() => track.rig.close());

const at = (address: string) => track.at(address);
const address = () => track.address();
const change = (one: object) => track.change(one);

describe('the folder', () => {
  it('offers no sheet until there is something to print', async () => {
    await at('?view=sheet');
    expect(await wordsOf(page)).toContain('There is nothing in your folder to print yet.');
    expect(await page.getByRole('button', { name: /Print|Save/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Back to the folder' }).click();
    await page.getByText('Nothing yet. Find a trust').waitFor();
    expect(await page.getByRole('link', { name: 'Make the sheet to print' }).count()).toBe(0);
    await page.getByLabel(/Name of the folder/).fill('Meeting');
    await page.getByRole('link', { name: 'Make the sheet to print' }).waitFor();
    await page.getByLabel(/Name of the folder/).fill('');
    await expect.poll(() => page.getByRole('link', { name: 'Make the sheet to print' }).count()).toBe(0);
  });

  it('takes a footnote from the card in the page, with the passage it hangs on', async () => {
    const url = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';
    const site = await track.rig.open(url);
    const [mark] = await expectMarks(site, 1);
    if (mark) await pressMark(site, mark);
    const card = await cardIn(site);
    await card.getByRole('button', { name: 'Put in my folder' }).click();
    await expect.poll(() => card.locator('main').innerText()).toContain('In your folder.');
    await site.close();
    const { folder } = await page.evaluate(() => chrome.storage.local.get('folder'));
    expect(folder).toMatchObject({ items: [{ of: 'record', id: 'fenwater-chair-stands-down-2024', page: { url } }] });
    const [item] = (folder as Folder).items;
    expect(item).toMatchObject({ trust: expect.any(String), page: { quote: expect.stringMatching(/\w/) } });
    await change({ do: 'remove', part: 'items', key: item?.key });
  });

  it('collects from popup and record, keeps order, words and questions, and prints them with numbered sources', async () => {
    const trust = await track.rig.open('https://www.bsmhft.nhs.uk/about-us/');
    await track.rig.expectBadge(trust, '•');
    const popup = await track.rig.popup(trust);
    await cardOf(popup, funding);
    await popup.locator(`#record-${funding}`).getByRole('button', { name: 'Put in my folder' }).click();
    await expect.poll(() => popup.locator(`#record-${funding}`).innerText()).toContain('In your folder.');
    await popup.close();
    await trust.close();

    await at(`?record=${reply}`);
    await page.getByRole('button', { name: 'Put in my folder' }).click();
    await page.getByRole('link', { name: 'My folder (2)' }).click();
    await page.getByLabel(/Name of the folder/).fill('Meeting in December');
    await page.getByRole('button', { name: 'Add words of my own' }).click();
    await page.getByRole('textbox', { name: 'My own words', exact: true }).fill('I asked in spring.');
    await page.getByRole('button', { name: 'Add a question' }).click();
    await page.getByRole('textbox', { name: 'Question 1' }).fill('What came of it?');
    await page.getByRole('button', { name: /^Move up: Birmingham/ }).focus();
    await page.keyboard.press('Enter');
    const items = page.locator('.folder-items').first().locator('> li');
    await expect.poll(() => items.first().innerText()).toContain('chair answers');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox', { name: 'Question 1' }).inputValue()).toBe('What came of it?');
    expect(await page.getByRole('textbox', { name: 'My own words', exact: true }).inputValue()).toBe(
      'I asked in spring.',
    );

    await page.getByRole('link', { name: 'Make the sheet to print' }).click();
    const paper = page.locator('.paper');
    await expect.poll(() => paper.innerText()).toContain('Meeting in December');
    const words = await paper.innerText();
    expect(words).toMatch(/Record as of \d+ \w+ 20\d\d\. Printed/);
    expect(words).toContain('What came of it?');
    expect(words).toContain('https://www.whatdotheyknow.com/request/funding_for_band_7_lxp_kuf_roles');
    expect(words).toContain('Promised (on point 1c)');
    expect(words).toContain('Birmingham and Solihull Mental Health NHS Foundation Trust: did not apply');
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
  });

  it.each([
    ['Markdown', /\.md$/, /^# Meeting in December[\s\S]+\[\^1\]: /],
    ['CSV', /\.csv$/, /^order,type,record,/],
    ['JSON', /\.json$/, /"name": "trust-footnotes-folder"/],
  ])('is saved as %s', async (name, file, content) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: new RegExp(`\\(${name}\\)`) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(file);
    expect(readFileSync(await download.path(), 'utf8')).toMatch(content);
  });

  it('gives back what was taken out, and keeps aside what it cannot read', async () => {
    await at('?view=folder');
    await page.getByRole('button', { name: 'Take out: My own words' }).click();
    await page.getByRole('button', { name: 'Put it back' }).press('Enter');
    await expect
      .poll(() => page.getByRole('textbox', { name: 'My own words', exact: true }).inputValue())
      .toBe('I asked in spring.');

    await page.evaluate(() => chrome.storage.local.set({ folder: { items: 'torn', mine: 'words of mine' } }));
    await expect.poll(() => wordsOf(page)).toContain('Part of an earlier folder could not be read.');
    await change({ do: 'title', title: 'New' });
    const kept = await page.evaluate(() => chrome.storage.local.get('folder-aside'));
    expect(kept).toEqual({ 'folder-aside': [{ items: 'torn', mine: 'words of mine' }] });
    await page.evaluate(() => chrome.storage.local.remove(['folder', 'folder-aside']));
  });
});

describe('asking', () => {
  it('begins at an entry and makes a question of what it left open', async () => {
    await at(`?organisation=RXT&open=${reply}`);
    await page.locator(`#record-${reply}`).getByRole('link', { name: 'Ask about this (FOI)' }).click();
    await expect.poll(address).toBe(`?ask=RXT&about=${reply}`);
    await page.getByRole('button', { name: 'Make a question of 1f' }).click();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Question 1' }).inputValue())
      .toMatch(/^Will the board pledge .+\?$/);
    await page.getByRole('button', { name: 'Empty this page' }).click();
  });

  it('goes to the heirs, shows what was asked before, and fills in the form only under its limit', async () => {
    await at('?ask=RV7');
    await page.getByLabel('Subject').fill('Lived experience posts');
    await page.getByRole('textbox', { name: 'Question 1' }).fill('How many posts are there?');
    await expect.poll(() => page.locator('.asked-before').innerText()).toContain('FOI: which mental health providers');
    await page.getByLabel('Essex Partnership').check();
    const link = page.getByRole('link', { name: 'Open this letter on www.whatdotheyknow.com' });
    const to = new URL((await link.getAttribute('href')) ?? '');
    expect(to.origin).toBe('https://www.whatdotheyknow.com');
    expect(to.pathname).toMatch(/^\/new\/eput$/);
    expect(to.searchParams.get('title')).toBe('Lived experience posts');
    expect(to.searchParams.get('default_letter')).toContain('How many posts are there?');
    expect(to.searchParams.get('default_letter')).toContain('Bedfordshire and Luton');
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Question 1' }).inputValue())
      .toBe('How many posts are there?');
    await page.getByRole('textbox', { name: 'Question 1' }).fill('very long '.repeat(250));
    await expect.poll(() => link.count()).toBe(0);
    expect(await wordsOf(page)).toContain('The letter is too long for an address');
    await page.getByRole('button', { name: 'Empty this page' }).click();
  });

  it('shows the letter where there is a question, and brings it back when the page was emptied', async () => {
    await at('?ask=RXT');
    await page.getByText('Write a question above').waitFor();
    const [question, letter] = ['Question 1', /^Your letter/].map((name) => page.getByRole('textbox', { name }));
    expect(await letter?.count()).toBe(0);
    await question?.fill('How many posts?');
    await letter?.fill('My own letter.');
    await page.getByRole('button', { name: 'Empty this page' }).click();
    await expect.poll(() => question?.inputValue()).toBe('');
    await page.getByRole('button', { name: 'Put it back' }).press('Enter');
    expect(await letter?.inputValue()).toBe('My own letter.');
    await page.reload();
    await expect.poll(() => letter?.inputValue()).toBe('My own letter.');
    await page.getByRole('button', { name: 'Empty this page' }).click();
  });

  it('takes nothing from the folder by itself', async () => {
    await change({ do: 'add', item: { of: 'words', key: 'w', text: 'a private thought', from: null } });
    await at('?ask=RXT');
    await page.getByRole('textbox', { name: 'Question 1' }).fill('How many?');
    expect(await page.content()).not.toContain('a private thought');
  });
});
