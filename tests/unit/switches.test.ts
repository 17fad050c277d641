import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SwitchChange } from '../../utils/messages.ts';
import { marksAllowed, readSwitches, turned, untouched } from '../../utils/switches.ts';

const off: SwitchChange[] = [
  { of: 'everywhere', marks: false },
  { of: 'site', host: 'www.bsmhft.nhs.uk', marks: false },
  { of: 'record', id: 'a-record', shown: false },
  { of: 'print', print: true },
];
const on: SwitchChange[] = [
  { of: 'everywhere', marks: true },
  { of: 'site', host: 'bsmhft.nhs.uk', marks: true },
  { of: 'record', id: 'a-record', shown: true },
  { of: 'print', print: false },
];

describe('switches', () => {
  it('are on until they are turned, for the site with and without www.', () => {
    expect(marksAllowed(untouched, 'www.bsmhft.nhs.uk')).toBe(true);
    const switched = turned(untouched, { of: 'site', host: 'www.bsmhft.nhs.uk', marks: false });
    expect(marksAllowed(switched, 'bsmhft.nhs.uk')).toBe(false);
    expect(marksAllowed(switched, 'www.elft.nhs.uk')).toBe(true);
    expect(marksAllowed(turned(untouched, { of: 'everywhere', marks: false }), 'www.elft.nhs.uk')).toBe(false);
  });

  it('come back wholly, in whatever order they were turned', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...off, ...on)), (changes) => {
        const switched = [...changes, ...on].reduce(turned, untouched);
        expect(switched).toEqual(untouched);
      }),
    );
  });

  it('take anything that was stored without harm', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const switches = readSwitches(stored);
        expect(switches.sitesOff.every((one) => typeof one === 'string')).toBe(true);
        expect(typeof switches.marks).toBe('boolean');
      }),
    );
    expect(readSwitches({ marks: false, sitesOff: ['a.nhs.uk', 7], hidden: 'x', print: 1 })).toEqual({
      marks: false,
      sitesOff: ['a.nhs.uk'],
      hidden: [],
      print: false,
    });
  });
});
