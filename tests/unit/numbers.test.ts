import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packFirsts, packNumbers, unpackFirsts, unpackNumbers } from '../../utils/dataset/numbers.ts';

const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 31 - 1)));

describe('numbers packed as text', () => {
  it('come back as they were, in characters that JSON leaves alone', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const packed = packNumbers(all);
        expect(packed).toMatch(/^[A-Za-z0-9+/]*$/);
        expect([...unpackNumbers(packed)]).toEqual(all);
      }),
    );
  });

  it('come back as they were where each stands for what was met before', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), (all) => {
        const met = new Map<number, number>();
        const firsts = all.map((one) => {
          met.set(one, met.get(one) ?? met.size);
          return met.get(one) ?? 0;
        });
        expect([...unpackFirsts(packFirsts(firsts))]).toEqual(firsts);
      }),
    );
  });

  it('take a character each for what is new', () => {
    expect(packFirsts([0, 1, 2, 3, 1])).toHaveLength(5);
    expect(packNumbers([31, 32])).toHaveLength(3);
  });
});
