/**
 * What ties a page to a record where their words are few: it appeared with the event, tells of such an event of the same service, office or
 * partner, and the trust has no other record of the kind from that time. What is of another service, office or partner is another matter.
 */
import { daysBetween } from '../dataset/dates.ts';
import type { RecordLine, RecordMatter } from '../dataset/shards.ts';
import { everyday, rarity, type StemCounts, stemsOf } from '../dataset/stems.ts';
import { sharedAnswer, sharedInquiry } from './answers.ts';
import { isReportDay, isSameMonth } from './date-fit.ts';
import { tellsOfJoining } from './merging.ts';
import { type Move, sharedMove } from './offices.ts';
import { tellsOfReport } from './report-day.ts';
import type { SharedService } from './services.ts';
import { stepSaid } from './steps.ts';
import { type StemmedText, wordOf } from './terms.ts';

/** What page and record have in common beside their time and kind. */
export type Ground =
  | { by: 'report'; shared: SharedService | null }
  | { by: 'office'; move: Move }
  | { by: 'partner'; words: string }
  | { by: 'step'; said: string }
  | { by: 'subject'; shared: SharedService | null };

/** A change at the top is told of, and a merger marked, within so many days. */
const daysOfChange = 10;
/** A board answers in the week. */
const daysOfAnswer = 7;

interface Asked {
  record: RecordLine;
  matter: RecordMatter;
  outcome: string | null;
  published: string | null;
  text: StemmedText;
  counts: StemCounts;
  /** The body whose page it is, and the name of any. */
  own: string;
  nameOf: (id: string) => string;
}

/** The ground on which a page is about a record by its date; null where there is none. */
export function groundByDate({ record, matter, outcome, published, text, counts, own, nameOf }: Asked): Ground | null {
  const { kind, title, date } = record;
  switch (kind) {
    case 'regulator-action': {
      if (!isReportDay(date, published) && !isSameMonth(date, published)) return null;
      const told = tellsOfReport({ title, summary: matter.summary, outcome }, text);
      return told ? { by: 'report', shared: told.of === 'service' ? told.shared : null } : step(outcome, text);
    }
    case 'data-protection':
      return isReportDay(date, published) || isSameMonth(date, published) ? step(outcome, text) : null;
    case 'governance-event': {
      if (!isWithin(date, published, daysOfChange)) return null;
      const move = sharedMove(title, matter.summary, text);
      return move ? { by: 'office', move } : step(outcome, text);
    }
    case 'merger': {
      if (!isWithin(date, published, daysOfChange)) return null;
      const partners = record.organisations.filter(({ id, role }) => id !== own && role !== 'mentioned');
      const words = partners.flatMap(({ id }) => partnerNamed(nameOf(id), nameOf(own), text, counts) ?? [])[0];
      return words !== undefined && tellsOfJoining(title, text.lead, words) ? { by: 'partner', words } : null;
    }
    case 'board-response': {
      if (!isWithin(date, published, daysOfAnswer)) return null;
      const shared = sharedAnswer({ title, summary: matter.summary, outcome }, text);
      return shared === undefined ? null : { by: 'subject', shared };
    }
    case 'inquiry': {
      if (!isReportDay(date, published)) return null;
      const shared = sharedInquiry(title, text);
      return shared === undefined ? null : { by: 'subject', shared };
    }
    default:
      return null;
  }
}

function step(outcome: string | null, { lead }: StemmedText): Ground | null {
  const said = stepSaid(outcome, lead);
  return said === null ? null : { by: 'step', said };
}

/** The name of a partner without what makes it a trust, as `text` begins with it, or a word of it that `own`, the name of the page's body, has not. */
function partnerNamed(name: string, own: string, text: StemmedText, counts: StemCounts): string | null {
  const short = name.replace(/ (?:(?:university|teaching) )?(?:hospitals? )?(?:nhs )?(?:foundation )?trust$/i, '');
  const at = short.includes(' ') ? text.lead.toLowerCase().indexOf(short.toLowerCase()) : -1;
  if (at >= 0) return text.lead.slice(at, at + short.length);
  const ours = new Set(stemsOf(own).map(({ stem }) => stem));
  const theirs = stemsOf(name).map(({ stem }) => stem);
  const telling = theirs.find(
    (stem) =>
      !ours.has(stem) &&
      !everyday.has(stem) &&
      !common.has(stem) &&
      rarity(stem, counts) > rareName &&
      text.leadStems.has(stem),
  );
  return (telling !== undefined && wordOf(telling, text)) || null;
}

/** A part of a name that few records have, and none of these: many a trust has them in its name. */
const rareName = 3.2;
const common = new Set(
  stemsOf('central city college county district royal teaching united university valley women children').map(
    ({ stem }) => stem,
  ),
);

function isWithin(date: string, published: string | null, days: number): boolean {
  return published !== null && Math.min(date.length, published.length) >= 7 && daysBetween(date, published) <= days;
}
