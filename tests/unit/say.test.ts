import { beforeAll, describe, expect, it } from 'vitest';
import { sayCountOf, sayDateOf, sayOf, sayReason, speakWith } from '../../components/say.ts';
import catalogue from '../../public/_locales/en/messages.json' with { type: 'json' };

const said: Record<string, { message: string } | undefined> = catalogue;
const trust = 'Mersey Care NHS Foundation Trust';
const board = 'NHS Devon Integrated Care Board';

beforeAll(() => {
  // As a browser does: nothing for a key that is not there.
  speakWith((key, values) => (said[key]?.message ?? '').replace(/\$(\d)/g, (_, at) => values[Number(at) - 1] ?? ''));
});

describe('what is said of a body', () => {
  it('calls a trust a trust, and a board or a company not', () => {
    expect(sayOf(trust, 'open_record')).toBe('Open this trust’s whole record');
    expect(sayOf(board, 'open_record')).toBe('Open this body’s whole record');
    expect(sayCountOf(board, 'tier_about_this_organisation', 3)).toBe('About this body: 3 records');
    expect(sayReason({ key: 'why_own', values: [] }, board)).toBe('The record is about this body.');
    expect(sayReason({ key: 'why_own', values: [] }, trust)).toBe('The record is about this trust.');
  });

  it('falls back on the one sentence where it names no trust, and where no body is known', () => {
    expect(sayReason({ key: 'why_terms', values: ['“beds”'] }, board)).toBe(
      'Both the page and the record mention “beds”.',
    );
    expect(sayOf(undefined, 'state_no_record')).toContain('on this trust');
  });

  it('has a trust’s sentence for every one of another body, with the same places to fill', () => {
    const others = Object.keys(catalogue).filter((key) => key.endsWith('_other_body'));
    expect(others.length).toBeGreaterThan(10);
    const places = (key: string) => said[key]?.message.match(/\$\d/g) ?? [];
    for (const key of others) {
      expect(said[key.slice(0, -'_other_body'.length)]?.message, key).toMatch(/th(is|e) trust\b/i);
      expect(said[key]?.message, key).not.toMatch(/th(is|e) trust\b/i);
      expect(places(key), key).toEqual(places(key.slice(0, -'_other_body'.length)));
    }
  });

  it('has other words for every reason that says “this trust”', () => {
    const reasons = Object.entries(catalogue).filter(
      ([key, { message }]) => /^(why|identified)_/.test(key) && /this trust/.test(message),
    );
    expect(reasons.map(([key]) => key).filter((key) => !said[`${key}_other_body`])).toEqual([]);
  });
});

describe('the date of a record', () => {
  it('is never given as a source’s where it was worked out', () => {
    expect(sayDateOf({ date: '2010-04-01', dateEstimated: true })).toBe('1 April 2010 (date worked out by us)');
    expect(sayDateOf({ date: '2010-04-01', dateEstimated: false })).toBe('1 April 2010');
  });
});
