import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Index } from '../../utils/dataset/shards.ts';
import type { Folder } from '../../utils/track/folder.ts';
import { faultsIn } from './support/axe.ts';
import { cardIn, expectMarks, pressMark } from './support/marks.ts';
import { cardOf, type Rig, startRig, wordsOf } from './support/rig.ts';

const funding = 'kuf-lxp-funding-foi-outcome-2021';
const reply = 'bsmhft-chair-reply-lived-experience-2021';

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await startRig();
  page = await rig.context.newPage();
});
afterAll(() => rig.close());

async function at(address: string): Promise<void> {
  await page.goto(`chrome-extension://${rig.id}/record.html${address}`);
  await page.waitForSelector('main');
}
const address = () => new URL(page.url()).search;
const heading = () => page.locator('main h1').first().innerText();
const change = (one: object) =>
  page.evaluate((of) => chrome.runtime.sendMessage({ type: 'change-folder', tabId: null, change: of }), one);

describe('finding', () => {
  it('finds a misspelt trust, opens it in the same tab, and back, forward and reload lead where they should', async () => {
    await at('');
    await page.getByRole('searchbox').fill('birmingam and solihul');
    const hit = page.locator('.hits a').first();
    await expect.poll(() => hit.innerText()).toContain('Birmingham and Solihull');
    expect(address()).toBe('?find=birmingam+and+solihul');
    await hit.click();
    await expect.poll(heading).toBe('Birmingham and Solihull Mental Health NHS Foundation Trust');
    expect(address()).toBe('?organisation=RXT');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h1');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('birmingam and solihul');
    await page.goForward();
    await page.reload();
    await expect.poll(heading).toContain('Birmingham and Solihull');
  });

  it('leads by Enter to the first find without opening it, and says what to try where nothing is found', async () => {
    await at('');
    await page.getByRole('searchbox').fill('qqqzzzxxx');
    await page.getByText('Nothing found. Try one word').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.getByRole('searchbox').fill('birmingam and solihul');
    await expect.poll(() => page.locator('.hits a').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Birmingham and Solihull');
    expect(address()).toBe('?find=birmingam+and+solihul');
    await page.keyboard.press('Enter');
    await expect.poll(heading).toContain('Birmingham and Solihull');
  });

  it('opens from the address bar what was typed after the keyword', async () => {
    const [worker] = rig.context.serviceWorkers();
    await page.bringToFront();
    await worker?.evaluate(() => chrome.omnibox.onInputEntered.dispatch('blpt', 'currentTab'));
    await expect.poll(address).toBe('?organisation=RV7');
  });

  it('says what an address asks for and is not there', async () => {
    await at('?organisation=nobody');
    expect(await wordsOf(page)).toContain('There is no trust under nobody here.');
    await at('?organisation=RXT&kind=gossip');
    expect(await wordsOf(page)).toContain('kind: gossip');
  });
});

describe('the name thread', () => {
  it('draws body and services with sources in words, and leads to the record as of then', async () => {
    await at('?organisation=RV7');
    const picture = page.getByRole('group', { name: /Picture of names/ });
    expect(await picture.locator('a').count()).toBe(4);
    expect(await picture.locator('.hop.partly').count()).toBe(1);
    const words = await wordsOf(page);
    expect(words).toMatch(
      /1 April 2010 Bedfordshire and Luton .+ → South Essex .+ Source: www\.strategicprojectseoe\.co\.uk/,
    );
    expect(words).toMatch(/1 April 2015 South Essex .+ → East London .+ Only part of it passed: Bedfordshire, Luton/);
    await picture.getByRole('link', { name: /South Essex/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(address).toBe('?organisation=RWN&on=2017-03-31');
    expect(await wordsOf(page)).toContain('This is the record as it stood on 31 March 2017.');
  });
});

describe('the record', () => {
  it('is filtered by choice and by the picture, each with an address that back undoes', async () => {
    await at('?organisation=RXT');
    const status = page.locator('main [role=status]', { hasText: 'shown' });
    const all = await status.innerText();
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Board reply' });
    await expect.poll(address).toBe('?organisation=RXT&kind=board-response');
    await expect.poll(() => page.locator('.card').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => status.innerText()).toBe(all);
    await page.locator('.timeline .cell').first().click();
    await expect.poll(address).toMatch(/kind=foi-outcome&from=2021&to=2021/);
    await page.reload();
    expect(await page.getByLabel('From year').inputValue()).toBe('2021');
    await page.getByRole('button', { name: 'Show all again' }).click();
    await expect.poll(address).toBe('?organisation=RXT');
    await at('?organisation=RXT&kind=consultation&from=2024&to=1999');
    expect(await status.or(page.getByText('No record fits this choice.')).innerText()).toBe(
      'No record fits this choice.',
    );
  });

  it('tells the same in the picture of years, in its table and in the list', async () => {
    await at('?organisation=RMY&kind=regulator-action');
    const cards = await page.locator('.card').count();
    const cells = await page.locator('.timeline .cell title').allTextContents();
    await wordsOf(page);
    const years = await page.locator('.timeline .years li').allInnerTexts();
    const sum = (texts: readonly string[], count: RegExp) =>
      texts.flatMap((text) => [...text.matchAll(count)]).reduce((all, [, one]) => all + Number(one), 0);
    expect(cards).toBeGreaterThan(1);
    expect(sum(cells, /: (\d+) record/g)).toBe(cards);
    expect(sum(years, /\((\d+)\)/g)).toBe(cards);
  });

  it('says of a trust whose end nobody tells that it is not known', async () => {
    const index: Index = await page.evaluate(async () => (await fetch('dataset/index.json')).json());
    const [shires] =
      Object.entries(index.organisations).find(([, { name }]) => name.startsWith('Bedford and Shires')) ?? [];
    await at(`?organisation=${shires}`);
    expect(await wordsOf(page)).toMatch(/Who took over from it is not known\. .+ January 1999: api\.parliament\.uk/);
    expect(await page.getByRole('link', { name: /\(FOI\)/ }).count()).toBe(0);
  });

  it('shows with the trusts it took over, or this trust alone', async () => {
    await at('?organisation=RW4');
    expect(await cardOf(page, funding)).toContain('As North West Boroughs');
    await page.getByLabel('Whose record').selectOption('own');
    await expect.poll(address).toContain('as=this-trust');
    expect(await cardOf(page, funding)).not.toContain('As North West Boroughs');
  });
});

describe('itemised entries', () => {
  it('tells all 56 outcomes as squares and as a table that can be searched, the trust’s own marked', async () => {
    await at(`?record=${funding}&for=RXT`);
    expect(await page.locator('.squares rect').count()).toBe(56);
    expect(await page.locator('.outcomes-whole tbody tr').count()).toBe(56);
    expect(await page.locator('tr[data-own]').innerText()).toMatch(/Birmingham and Solihull[\s\S]+did not apply/);
    await page.getByLabel('Find one in the list').fill('devon');
    await expect.poll(() => page.locator('.outcomes-whole tbody tr').count()).toBe(1);
  });

  it('claims no trust’s view where none was named', async () => {
    await at(`?record=${funding}`);
    expect(await page.locator('tr[data-own]').count()).toBe(0);
    expect(await wordsOf(page)).not.toContain('This trust:');
  });

  it('shows the promises of the board’s letter alone', async () => {
    await at(`?record=${reply}`);
    expect(await page.locator('.replies-whole tbody tr').count()).toBe(14);
    await page.getByLabel(/answers with a promise/).check();
    const rows = page.locator('.replies-whole tbody tr');
    await expect.poll(() => rows.count()).toBe(5);
    expect(await rows.first().innerText()).toContain('Reward and Recognition Policy');
  });

  it('tells what became of the pilots, and the twelve demands as demands', async () => {
    await at('?record=care-trust-sixteen-pilots-list-2001');
    expect(await page.locator('.pilots-whole tbody tr').count()).toBe(13);
    expect(await wordsOf(page)).toMatch(/On 8 rows it is not known/);
    await at('?record=mid-beds-labour-twelve-demands-stp-2017');
    expect(await page.locator('.claim ol > li').count()).toBe(12);
  });
});

describe('the folder', () => {
  it('takes a footnote from the card in the page, with the passage it hangs on', async () => {
    const url = 'https://www.fenwater.nhs.uk/2024/03/14/chair-and-two-non-executive-directors-to-stand-down/';
    const site = await rig.open(url);
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
    const trust = await rig.open('https://www.bsmhft.nhs.uk/about-us/');
    await rig.expectBadge(trust, '•');
    const popup = await rig.popup(trust);
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
    expect(words).toContain('Promised (1c)');
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

  it('takes nothing from the folder by itself', async () => {
    await change({ do: 'add', item: { of: 'words', key: 'w', text: 'a private thought', from: null } });
    await at('?ask=RXT');
    await page.getByRole('textbox', { name: 'Question 1' }).fill('How many?');
    expect(await page.content()).not.toContain('a private thought');
  });
});

describe('comparing', () => {
  it('compares on an answer that covers all, and otherwise says who is not covered', async () => {
    await at('?compare=RXT,RWK');
    expect(await wordsOf(page)).toMatch(
      /One answer that covers all of them\. .+Birmingham.+did not apply.+East London.+funding awarded/,
    );
    await page.getByRole('searchbox').fill('RJ7');
    await page.locator('.hits a').first().click();
    await expect.poll(address).toBe('?compare=RXT%2CRWK%2CRJ7');
    await expect.poll(() => wordsOf(page)).toContain('so nothing is compared');
    expect(await wordsOf(page)).toMatch(/known for Birmingham.+East London.+; not known for St George/);
  });
});

describe('words explained', () => {
  it('open by key and at a word in a text', async () => {
    await at(`?record=${funding}`);
    await page.keyboard.press('Alt+KeyG');
    await expect.poll(() => page.locator('dialog').isVisible()).toBe(true);
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.getByRole('button', { name: 'KUF' }).click();
    expect(await page.locator('dialog [data-asked]').innerText()).toContain('personality disorder');
  });
});

describe.each([
  ['find', '?find=london'],
  ['a trust', '?organisation=RW4'],
  ['a trust as of then', '?organisation=RWN&on=2017-03-31'],
  ['an answer on many', `?record=${funding}&for=RXT`],
  ['a reply', `?record=${reply}`],
  ['the pilots', '?record=care-trust-sixteen-pilots-list-2001'],
  ['comparing', '?compare=RXT,RWK,RJ7'],
  ['asking', `?ask=RXT&about=${reply}`],
  ['the folder', '?view=folder'],
  ['the sheet', '?view=sheet'],
])('%s', (_, where) => {
  it('has no fault that axe finds, light and dark, and fits 320 pixels and half of that at 200 % zoom', async () => {
    await change({ do: 'add', item: { of: 'record', key: 'r', id: funding, trust: 'RXT', page: null } });
    await at(where);
    await wordsOf(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faultsIn(page)).toEqual([]);
    }
    for (const width of [320, 230]) {
      await page.setViewportSize({ width, height: 700 });
      await page.waitForTimeout(60);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${width} pixels`).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.emulateMedia({ colorScheme: null });
  });
});
