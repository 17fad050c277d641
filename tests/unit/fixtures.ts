import type { Body } from '../../utils/dataset/lineage.ts';
import type { FactRecord, Succession } from '../../utils/dataset/schema.ts';

/** A body with nothing but what a test says of it. */
export function body(ods: string, more: Partial<Body> = {}): Body {
  return {
    ods,
    name: `${ods} NHS Trust`,
    opened: '2000',
    closed: null,
    status: 'current',
    aliases: [],
    successions: [],
    ...more,
  };
}

export function hop(
  to: string,
  date: string,
  kind: Succession['kind'],
  scope?: Partial<Succession['scope']>,
): Succession {
  return { to, date, kind, source: 'test', ...(scope ? { scope: { source: 'test', ...scope } } : {}) };
}

export function bodies(...all: Body[]): Map<string, Body> {
  return new Map(all.map((one) => [one.ods ?? one.name, one]));
}

/** A record about `about` with nothing but what a test says of it. */
export function record(id: string, about: readonly string[], more: Partial<FactRecord> = {}): FactRecord {
  return {
    id,
    kind: 'governance-event',
    date: '2009-02',
    dateEstimated: false,
    title: id,
    summary: id,
    organisations: about.map((one) => ({ id: one, role: 'subject', outcome: null })),
    parties: [],
    affects: [],
    places: [],
    services: [],
    topics: [],
    keyTerms: ['matter'],
    figures: [],
    items: [],
    discrepancies: [],
    next: [],
    beside: [],
    sources: [
      { title: 's', publisher: 'p', kind: 'press', url: 'https://news.example.org/', published: null, locator: null },
    ],
    confidence: 'single-source',
    ...more,
  };
}
