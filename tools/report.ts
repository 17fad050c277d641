import type { MatchedRecord, PageContext } from '../utils/match/context.ts';
import { words } from './words.ts';

/** A context as `inspect` prints it: the reasons in words, and no more fields than its readers were promised. */
export function report({ url, organisation, page, records, mentions }: PageContext) {
  return {
    url,
    organisation: organisation && {
      id: organisation.id,
      name: organisation.name,
      how: organisation.how,
      sure: organisation.sure,
      now: organisation.now.map(({ id, name, by }) => ({ id, name, by })),
    },
    page: {
      kind: page.kind,
      pressRelease: page.pressRelease,
      headline: page.headline,
      published: page.published,
      why: page.why.map(words),
    },
    records: records.map(reportRecord),
    mentions,
  };
}

function reportRecord({ id, tier, kind, date, outcome, source, as, why, passage }: MatchedRecord) {
  return {
    id,
    tier,
    kind,
    date,
    outcome,
    source,
    as: as && { id: as.id, name: as.name, until: as.until },
    why: why.map(words),
    passage: passage && { quote: passage.quote },
  };
}
