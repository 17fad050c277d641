import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../tools/data-files.ts';
import { archivedPage } from '../../utils/dataset/archive.ts';
import { datasetFromCompiled } from '../../utils/dataset/load.ts';
import { isReadAddress } from '../../utils/dataset/read-address.ts';
import { match } from '../../utils/match/match.ts';
import { read } from './page-samples.ts';

const dataset = await datasetFromCompiled(buildDataset().compiled);
const inner = 'http://www.blpt.nhs.uk/about/press/a.htm?p=1';

describe('a page kept by an archive', () => {
  it.each([
    ['https://web.archive.org/web/20090314120000/http://www.blpt.nhs.uk/about/press/a.htm?p=1', '2009-03-14'],
    ['https://web.archive.org/web/20090314id_/http://www.blpt.nhs.uk/about/press/a.htm?p=1', '2009-03-14'],
    ['https://web.archive.org/web/2009/http:/www.blpt.nhs.uk/about/press/a.htm?p=1', null],
    ['https://web.archive.org/web/20091399/http://www.blpt.nhs.uk/about/press/a.htm?p=1', null],
    [
      'https://webarchive.nationalarchives.gov.uk/ukgwa/20090314120000mp_/http://www.blpt.nhs.uk/about/press/a.htm?p=1',
      '2009-03-14',
    ],
    [
      'http://webarchive.nationalarchives.gov.uk/20090314120000/http://www.blpt.nhs.uk/about/press/a.htm?p=1',
      '2009-03-14',
    ],
    ['http://webarchive.nationalarchives.gov.uk/+/www.blpt.nhs.uk/about/press/a.htm?p=1', null],
  ])('%s', (url, day) => {
    expect(archivedPage(url)).toEqual({ url: inner, day });
  });

  it.each([
    'https://web.archive.org/',
    'https://web.archive.org/web/2009*/http://www.blpt.nhs.uk/',
    'https://web.archive.org/web/20090314120000/',
    'https://archive.example.org/web/20090314120000/http://www.blpt.nhs.uk/',
    'https://web.archive.org.example.org/web/20090314120000/http://www.blpt.nhs.uk/',
    'nowhere',
  ])('%s is none', (url) => {
    expect(archivedPage(url)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        archivedPage(text);
        archivedPage(`https://web.archive.org/web/2009/${text}`);
      }),
    );
  });

  it('may be read where the page itself may be', () => {
    const copyOf = (url: string) => `https://web.archive.org/web/20190314120000/${url}`;
    expect(isReadAddress(dataset.index, copyOf('https://www.bsmhft.nhs.uk/news/a'))).toBe('read');
    expect(isReadAddress(dataset.index, copyOf('https://www.bsmhft.nhs.uk/login'))).toBe('not-read');
    expect(isReadAddress(dataset.index, copyOf('https://news.example.org/a'))).toBe('no-trust');
    expect(isReadAddress(dataset.index, 'https://web.archive.org/')).toBe('no-trust');
  });

  it('is that body’s, under the archive’s address, and no later than its copy', async () => {
    const url = 'https://web.archive.org/web/20090314120000/http://www.blpt.nhs.uk/about/press/a.htm';
    const page = (date: string) =>
      `<main><h1>Board looks for a partner</h1><p>Published: ${date}</p><p>The chair said: “We have asked others to come in.”</p></main>`;
    const context = await match(read(page('12 February 2009'), url), dataset, '2026-11-24');
    expect(context).toMatchObject({
      url,
      archived: '2009-03-14',
      organisation: { id: 'RV7', host: 'blpt.nhs.uk' },
      page: { kind: 'press-release', pressRelease: true, published: '2009-02-12' },
    });
    // A day after the copy was taken is some other day.
    expect((await match(read(page('12 February 2012'), url), dataset, '2026-11-24')).page.published).toBeNull();
  });
});
