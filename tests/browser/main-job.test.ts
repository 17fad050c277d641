import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOf, type Rig, startRig, wordsOf } from './support/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('the press release of Bedfordshire and Luton', () => {
  it('counts on the badge the records it is about, and tells who says what and what came next', async () => {
    const page = await rig.open('http://www.blpt.nhs.uk/about/press/board-partnership.htm');
    await rig.expectBadge(page, '3');
    const popup = await rig.popup(page);
    const words = await wordsOf(popup);
    expect(words).toContain('Bedfordshire and Luton Mental Health and Social Care Partnership NHS Trust');
    expect(words).toContain('This page is a press release.');
    expect(words).toContain('a site known to be this trust’s');
    expect(words).toContain('East London NHS Foundation Trust (in part, since services moved in 2015)');

    const card = await cardOf(popup, 'blpt-chair-and-neds-stand-down-2009');
    expect(card).toMatch(/Why this is shown The passage on this page: .+six to nine months/);
    expect(card).toMatch(/A local blog/i);
    expect(card).toContain('Trade press');
    const next = card.slice(card.indexOf('What came next'));
    expect(next).toMatch(/April 2009.+1 April 2010.+April 2015/);

    const money = await cardOf(popup, 'blpt-pharmatimes-finance-comment-2009');
    expect(money).toContain('PharmaTimes');
    await popup.close();
    await page.close();
  });

  it('shows the trust’s record, with a dot, on its other pages', async () => {
    const page = await rig.open('http://www.blpt.nhs.uk/services/community-teams.htm');
    await rig.expectBadge(page, '•');
    await page.close();
  });
});

describe('the answer on the funding of 2020', () => {
  it.each([
    ['https://www.dpt.nhs.uk/', ['This trust: applied, then withdrew']],
    ['https://www.bsmhft.nhs.uk/', ['This trust: did not apply']],
    ['https://www.elft.nhs.uk/', ['This trust: funding awarded']],
    [
      'https://www.merseycare.nhs.uk/',
      [
        'This trust: funding awarded',
        'As North West Boroughs Healthcare NHS Foundation Trust, merged 2021: funding awarded',
      ],
    ],
    [
      'https://www.northlondonmentalhealth.nhs.uk/',
      [
        'As Camden and Islington NHS Foundation Trust, merged 2024: funding awarded',
        'As Barnet, Enfield and Haringey Mental Health NHS Trust, merged 2024: funding awarded',
      ],
    ],
    [
      'https://www.hiowhealthcare.nhs.uk/',
      [
        'As Southern Health NHS Foundation Trust, the name until 2024: did not apply',
        'As Solent NHS Trust, merged 2024: did not apply',
        'As Isle of Wight NHS Trust, whose services came here in 2024: funding awarded',
      ],
    ],
  ])('%s', async (url, outcomes) => {
    const page = await rig.open(url);
    await rig.expectBadge(page, '•');
    const popup = await rig.popup(page);
    const card = await cardOf(popup, 'kuf-lxp-funding-foi-outcome-2021');
    for (const outcome of outcomes) expect(card).toContain(outcome);
    expect(card).toMatch(/24/);
    expect(card).toMatch(/55/);
    expect(card).toContain('The whole picture: 56 bodies');
    expect(card).toMatch(/December 2021/);
    await popup.close();
    await page.close();
  });

  it('gives Greater Manchester its own outcome and not that of North West Boroughs', async () => {
    const page = await rig.open('https://www.gmmh.nhs.uk/');
    await rig.expectBadge(page, '•');
    const popup = await rig.popup(page);
    const head = await popup.locator('#record-kuf-lxp-funding-foi-outcome-2021 > summary').innerText();
    expect(head).toContain('This trust: did not apply');
    expect(head).not.toContain('North West Boroughs');
    await popup.close();
    await page.close();
  });
});

describe('the reply of Birmingham’s board chair', () => {
  it('stands item by item, with our reading marked as ours and the source told as it is', async () => {
    const page = await rig.open('https://www.bsmhft.nhs.uk/about-us/');
    await rig.expectBadge(page, '•');
    const popup = await rig.popup(page);
    const reply = await cardOf(popup, 'bsmhft-chair-reply-lived-experience-2021');
    expect(reply.match(/Our reading:/g)).toHaveLength(14);
    for (const stance of ['partly accepted', 'disputed', 'says it has no knowledge', 'declined', 'not answered']) {
      expect(reply).toContain(stance);
    }
    expect(reply).toContain('Commitment:');
    expect(reply).toContain('Copy held by the project; public address not found.');

    const declined = await cardOf(popup, 'bsmhft-declined-kuf-funding-2021');
    expect(declined).toMatch(/Reasons given by .+Read beside this.+Reasons given by NHS England/);
    const england = await rig.context.newPage();
    await england.goto(`chrome-extension://${rig.id}/record.html?record=kuf-lxp-funding-conditions-and-reasons-2021`);
    await england.waitForSelector('main');
    expect(await wordsOf(england)).toMatch(/Read beside this.+Reasons given by .*Birmingham/);
    await england.close();
    await popup.close();
    await page.close();
  });
});

describe('a trust that descends from a care trust pilot of 2001', () => {
  it('shows the pilot, what became of each site, each count with what it counts, and the discrepancies', async () => {
    const page = await rig.open('https://www.northlondonmentalhealth.nhs.uk/about-us');
    await rig.expectBadge(page, '•');
    const popup = await rig.popup(page);
    const card = await cardOf(popup, 'care-trust-sixteen-pilots-list-2001');
    expect(card).toContain('As Camden and Islington NHS Foundation Trust, merged 2024');
    expect(card).toMatch(/16 proposed care trusts on 13 rows/);
    expect(card).toContain('Fate not known.');
    expect(card).toMatch(/Became .*Bradford/);
    expect(card).toMatch(/place name/i);
    const words = await wordsOf(popup);
    expect(words).toMatch(/\b29\b/);
    await popup.close();
    await page.close();
  });
});

describe('a trust in the plan for Bedfordshire, Luton and Milton Keynes', () => {
  it('shows the consultation and the party’s demands as claims, never as findings', async () => {
    const page = await rig.open('https://www.mkuh.nhs.uk/');
    await rig.expectBadge(page, '•');
    const popup = await rig.popup(page);
    const demands = await cardOf(popup, 'mid-beds-labour-twelve-demands-stp-2017');
    expect(demands).toContain('12 demands made by Mid Bedfordshire Labour Party (a party’s claims, not findings)');
    expect(demands).toContain('Party’s claim');
    expect(demands).toMatch(/What came next.+2022/);
    const position = await cardOf(popup, 'mid-beds-labour-position-stp-2017');
    expect(position).toMatch(/support/i);
    const looks = await popup.evaluate(() => {
      const style = (of: string) => getComputedStyle(document.querySelector(of) ?? document.body);
      return style('.card[data-source="political-party"]').borderInlineStartStyle;
    });
    expect(looks).toBe('dashed');
    await popup.close();
    await page.close();
  });
});

describe('a page of no trust', () => {
  it('says one sentence and finds any trust by name or acronym', async () => {
    const page = await rig.open('https://news.example.org/health/trust-board-to-go');
    const popup = await rig.popup(page);
    expect(await wordsOf(popup)).toContain('This page does not belong to a trust that we know.');
    expect(await rig.badge(page)).toBe('');
    await popup.getByRole('searchbox').fill('blpt');
    const hit = popup.locator('.hits a').first();
    await expect.poll(() => hit.innerText()).toContain('Bedfordshire and Luton');
    const [record] = await Promise.all([rig.context.waitForEvent('page'), hit.click()]);
    await record.waitForSelector('.thread');
    expect(await wordsOf(record)).toContain('South Essex Partnership');
    for (const one of [record, popup, page]) await one.close();
  });
});
