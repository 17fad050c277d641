import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberReader, packNumbers } from '../../utils/dataset/numbers.ts';

const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 31 - 1)));

describe('numbers packed as text', () => {
  it('come back as they were, in characters that JSON leaves alone', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const packed = packNumbers(all);
        expect(packed).toMatch(/^[A-Za-z0-9+/]*$/);
        const reader = new NumberReader(packed);
        expect(all.map(() => reader.next())).toEqual(all);
        expect(reader.at).toBe(packed.length);
      }),
    );
  });

  it('come back from any place on', () => {
    fc.assert(
      fc.property(numbers, numbers, (before, all) => {
        const reader = new NumberReader(packNumbers([...before, ...all]), packNumbers(before).length);
        expect(all.map(() => reader.next())).toEqual(all);
      }),
    );
  });

  it('take a character each while they are small', () => {
    expect(packNumbers([31, 32])).toHaveLength(3);
  });

  it.each(['', 'é', '=', 'g', 'gggggggg'])('are refused where none stands: "%s"', (packed) => {
    expect(() => new NumberReader(packed).next()).toThrow('no number at');
  });
});
