import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordKinds, sourceKinds } from '../../utils/dataset/kinds.ts';
import { addressOfView, mostCompared, trustView, type View, viewOf } from '../../utils/track/address.ts';
import { noFilters } from '../../utils/track/filters.ts';

const id = fc.string({ minLength: 1 });
const day = fc
  .date({ min: new Date('1948-07-05'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of);
const year = fc.integer({ min: 1900, max: 2099 });

const views: fc.Arbitrary<View> = fc.oneof(
  fc.record({ of: fc.constant('find' as const), query: fc.string() }),
  fc.record({
    of: fc.constant('trust' as const),
    id,
    on: maybe(day),
    open: maybe(id),
    filters: fc.record({
      kind: maybe(fc.constantFrom(...recordKinds)),
      topic: maybe(id),
      source: maybe(fc.constantFrom(...sourceKinds)),
      from: maybe(year),
      to: maybe(year),
      own: fc.boolean(),
    }),
  }),
  fc.record({ of: fc.constant('record' as const), id, trust: maybe(id) }),
  fc.record({
    of: fc.constant('compare' as const),
    ids: fc.uniqueArray(id, { maxLength: mostCompared }),
    day: maybe(day),
  }),
  fc.record({ of: fc.constant('ask' as const), id, about: maybe(id) }),
  fc.record({ of: fc.constantFrom('folder' as const, 'sheet' as const) }),
);

describe('the addresses of the record page', () => {
  it('lead back to the very view they were made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(addressOfView(view))).toEqual({ view, faults: [] });
      }),
    );
  });

  it('take anything at all without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void viewOf(text)));
  });

  it('keep the two forms that popup and cards have always used', () => {
    expect(viewOf('?organisation=RXT').view).toEqual(trustView('RXT'));
    expect(viewOf('?record=a-record').view).toEqual({ of: 'record', id: 'a-record', trust: null });
  });

  it.each([
    ['?organisation=RXT&kind=gossip', 'kind', 'gossip'],
    ['?organisation=RXT&on=2020-02-30', 'on', '2020-02-30'],
    ['?organisation=RXT&from=99', 'from', '99'],
    ['?organisation=RXT&as=somebody', 'as', 'somebody'],
    ['?view=mirror', 'view', 'mirror'],
    ['?compare=A,B,C,D,E', 'compare', 'E'],
  ])('%s names what makes no sense', (address, name, value) => {
    expect(viewOf(address).faults).toEqual([{ name, value }]);
  });

  it('say no more than they must', () => {
    expect(addressOfView(trustView('RXT', { filters: { ...noFilters, kind: 'merger', own: true } }))).toBe(
      '?organisation=RXT&kind=merger&as=this-trust',
    );
  });
});
