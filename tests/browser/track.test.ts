import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Index } from '../../utils/dataset/shards.ts';
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
const heading = () => track.heading();

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
    const [worker] = track.rig.context.serviceWorkers();
    await page.bringToFront();
    await worker?.evaluate(() => chrome.omnibox.onInputEntered.dispatch('blpt', 'currentTab'));
    await expect.poll(address).toBe('?organisation=RV7');
  });

  it('says what an address asks for and is not there', async () => {
    await at('?organisation=nobody');
    expect(await wordsOf(page)).toContain('There is no trust under “nobody” here.');
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
