import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asAboutTab, asPageRead } from '../../utils/message-checks.ts';
import { readPlain } from '../../utils/page/plain.ts';

const reading = readPlain('https://www.bsmhft.nhs.uk/news/a', 'A headline', 'A paragraph of 3 March 2025.\n\nAnother.');
const message = { type: 'page-read', reading };

describe('messages are checked where they arrive', () => {
  it('takes a reading as the page reader sends it', () => {
    expect(asPageRead(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  it.each([
    ['no address', { ...reading, url: 'nowhere' }],
    ['a segment without an end', { ...reading, segments: [{ ...reading.segments[0], text: 'x'.repeat(200_001) }] }],
    ['a zone of its own', { ...reading, segments: [{ ...reading.segments[0], zone: 'everywhere' }] }],
    ['more segments than any reader sends', { ...reading, segments: Array(10_001).fill(reading.segments[0]) }],
    ['a date that is markup', { ...reading, dates: [{ text: 'x', iso: '<b>', at: 'meta', label: '', segment: -1 }] }],
    ['counts below nothing', { ...reading, counts: { ...reading.counts, mainLinks: -1 } }],
  ])('refuses a reading with %s', (_, broken) => {
    expect(asPageRead({ type: 'page-read', reading: broken })).toBeNull();
  });

  it('keeps out fields that nobody sends', () => {
    const more = asPageRead({ ...message, tabId: 7, reading: { ...reading, more: 1 } });
    expect(more).toEqual(message);
  });

  it('takes anything at all without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(asPageRead(anything)).toBeNull();
        expect(asAboutTab(anything)).toBeNull();
      }),
    );
  });

  it('takes a question about a tab, and no other form of it', () => {
    expect(asAboutTab({ type: 'context-of-tab', tabId: 3 })).toEqual({ type: 'context-of-tab', tabId: 3 });
    expect(asAboutTab({ type: 'context-of-tab', tabId: '3' })).toBeNull();
    expect(asAboutTab({ type: 'context-of-tab', tabId: 1.5 })).toBeNull();
  });
});
