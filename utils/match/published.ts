/** The day an item was published, from the dates found on its page: the item's own, or none. */
import type { FoundDate, PageReading, Segment } from '../page/reading.ts';
import type { Headline } from './headline.ts';

export interface Published {
  iso: string;
  /** How strongly the page says so: a label or structured data, a line by the headline, or another place. */
  by: 'label' | 'line' | 'structured' | 'address' | 'headline' | 'text';
}

/** Labels that give the day of publication ... */
const ours =
  /publi(?:sh|cation)|post|releas|issue|^dated?$|^(?:article|news|story|item|blog) date$|^(?:date )?added\b|^created|entry-date|written|upload|pubdate|dc.*date|^date_?published$|^(?:date )?(?:of )?(?:our |the |(?:foi )?request )?(?:reply|replied|response|responded|answer|answered|sent)\b/i;
/** ... and those that give another: of a review, a meeting, a deadline. */
const others =
  /review|updat|modif|amend|edit|meeting|event|clos|deadline|next|due|expir|inspect|start|end(?:s|ed)?\b|effective|valid|version/i;

/**
 * What may stand before the word in a label that readers see: "This article was first published". Any other words name another thing:
 * the entry beside the item, "Ward opens Posted:", or "Next postnatal evening:".
 */
const shown =
  /^(?:(?:by .{2,40}|this|the|our|article|page|news|story|item|post|blog|content|press|media|release|statement|report|document|request|response|foi|first|originally|date|time|last|was|is|and) )*(?:(?:re)?publi|post(?:ed|s)?\b|releas|issue|dated?\b|added\b|created\b|entry-date|written|upload|repl(?:y|ied)\b|respon|answer|sent\b|news\b|article\b|story\b|item\b|blog\b)/i;

/** A found date that could be read. */
type ReadDate = FoundDate & { iso: string };
const isRead = (date: FoundDate): date is ReadDate => date.iso !== null;

const isOurs = ({ label, segment }: FoundDate): boolean =>
  ours.test(label) && !others.test(label) && (segment < 0 || shown.test(label));
const isVisible = ({ at }: FoundDate): boolean => at === 'label' || at === 'time';

/** On a page that stands for long, a bare date counts only right below the headline. */
const atOnce = 1;

/** How many segments of main text may stand between the headline and a date that belongs to it. */
const near = 5;

/**
 * The item's own date. `item` is true for a page that is one item of news: only there a date without a label counts, but that an answer
 * to a request and a page on governance (`opens`) may open with a bare one, as long as no other line of theirs is a date. `dated` is the date in the address. Partial dates stay partial; null where the page does not say, or says two things.
 */
export function publishedOf(
  reading: PageReading,
  headline: Headline,
  item: boolean,
  dated: string | null,
  opens = false,
): Published | null {
  const dates = reading.dates.filter(isRead).map((date) => inOrderOf(dated, date));
  const main = dates.filter(
    ({ segment }) =>
      segment >= 0 && belongs(reading, segment, headline) && !(item && isOfEntry(reading, segment, headline)),
  );
  const labelled = main.filter((date) => isVisible(date) && isOurs(date));
  const close = labelled.filter(({ segment }) => distance(reading, segment, headline) <= near);
  // Away from news several labelled days are those of entries: answers, papers, pages.
  const label = item
    ? (one(close) ?? (close.length ? nearest(reading, close, headline) : one(labelled)))
    : one(labelled);
  if (label) return { iso: label, by: 'label' };
  if (!item) return opens && labelled.length === 0 ? openingDate(reading, main, headline) : null;
  const lines = main.filter(
    (date) =>
      date.segment !== headline.segment &&
      (date.at === 'line' || (date.at === 'time' && !date.label)) &&
      distance(reading, date.segment, headline) <= near,
  );
  const line = one(lines) ?? (lines.length ? nearest(reading, lines, headline) : null);
  if (line) return { iso: line, by: 'line' };
  const head = dates.filter((date) => date.segment < 0 && isOurs(date));
  const structured = one(head);
  if (dated && dated.length === 10) return { iso: dated, by: 'address' };
  if (structured) return { iso: structured, by: 'structured' };
  const inHeadline = headlineDate(dates, headline);
  if (inHeadline) return { iso: inHeadline, by: 'headline' };
  const closing = closingDate(reading, main, headline);
  if (closing) return { iso: closing, by: 'line' };
  const today = main.find(
    ({ at, label, segment }) => at === 'text' && label === 'today' && distance(reading, segment, headline) <= 3,
  );
  if (today) return { iso: today.iso, by: 'text' };
  return dated ? { iso: dated, by: 'address' } : null;
}

/** A date in figures that fits the month of the address only with its month first is written so: "06/05/2013" below "/2013/06/". */
function inOrderOf(dated: string | null, date: ReadDate): ReadDate {
  if (!dated || date.iso.startsWith(dated.slice(0, 7)) || !/^\d{1,2}[/.-]\d{1,2}[/.-]/.test(date.text)) return date;
  const [year, month, day] = date.iso.split('-');
  const iso = `${year}-${day}-${month}`;
  return iso.startsWith(dated) ? { ...date, iso } : date;
}

/** The one bare date of a page, where it is the first thing below the headline: several are those of entries or meetings. */
function openingDate(reading: PageReading, main: readonly ReadDate[], headline: Headline): Published | null {
  const [line, ...more] = main.filter(({ at, segment }) => at === 'line' && segment !== headline.segment);
  if (!line || more.length > 0 || headline.segment < 0 || line.segment < headline.segment) return null;
  return distance(reading, line.segment, headline) <= atOnce ? { iso: line.iso, by: 'line' } : null;
}

/** The only bare date of an item, where it stands alone below the last paragraph: no heading or link between may begin another item. */
function closingDate({ segments }: PageReading, main: readonly ReadDate[], headline: Headline): string | null {
  const [line, ...more] = main.filter(({ at }) => at !== 'text' && at !== 'headline');
  if (line?.at !== 'line' || more.length > 0 || headline.segment < 0 || line.segment < headline.segment) return null;
  const between = segments.slice(headline.segment + 1, line.segment).filter(({ zone }) => zone === 'main');
  const plain = between.every(({ level, linked, text }) => !level && linked < text.length / 2);
  return plain && (between.at(-1)?.text.length ?? 0) >= aParagraph ? line.iso : null;
}

/** Characters of a paragraph; a caption or the line of an event has fewer. */
const aParagraph = 60;

/** In the main text, or in a header right above the headline. */
function belongs({ segments }: PageReading, segment: number, headline: Headline): boolean {
  const zone = segments[segment]?.zone;
  return zone === 'main' || (zone === 'header' && headline.segment >= 0 && Math.abs(segment - headline.segment) <= 2);
}

/** Below a heading that leads to another page, or right above one: the day of that page, not of the item. */
function isOfEntry({ segments }: PageReading, segment: number, headline: Headline): boolean {
  if (segment <= headline.segment) return false;
  const from = Math.max(headline.segment + 1, segment - farthestEntry);
  for (let at = from; at <= segment + 1; at++) if (at !== segment && leadsAway(segments[at])) return true;
  return false;
}

/** How many segments before a date an entry's heading is looked for: an entry has few. */
const farthestEntry = 12;

/** A heading that is a link, and longer than "Comments" or "Share this". */
const leadsAway = (segment: Segment | undefined): boolean =>
  segment?.zone === 'main' &&
  segment.level > 1 &&
  segment.level < 5 &&
  segment.text.length >= 12 &&
  segment.linked >= segment.text.length * 0.8;

function distance({ segments }: PageReading, segment: number, headline: Headline): number {
  const from = Math.max(headline.segment, 0);
  let steps = 0;
  for (let at = Math.min(from, segment); at < Math.max(from, segment) && steps <= near; at++) {
    if (segments[at]?.zone === 'main') steps++;
  }
  return steps;
}

/** The one day that all agree on; a partial date agrees with the day within it. */
function one(dates: readonly ReadDate[]): string | null {
  const [first, ...rest] = dates.map(({ iso }) => iso).sort((a, b) => b.length - a.length);
  return first && rest.every((iso) => first.startsWith(iso)) ? first : null;
}

/** Where several stand near: the one nearest to the headline, if no other is as near. */
function nearest(reading: PageReading, dates: readonly ReadDate[], headline: Headline): string | null {
  const far = dates.map((date) => distance(reading, date.segment, headline));
  const least = Math.min(...far);
  return one(dates.filter((_, index) => far[index] === least));
}

const serial =
  /\b(?:blog|column|update|newsletter|bulletin|briefing|statement|message|news|letter|diary|issue|round-?up|post)\b/i;

/** A date that the headline ends or begins with: "Chief executive's blog, 24 November 2021", "New ward opens – 03/04/2019". */
function headlineDate(dates: readonly ReadDate[], headline: Headline): string | null {
  const [found, ...more] = dates.filter(({ segment }) => segment === headline.segment);
  if (headline.segment < 0 || !found || more.length) return null;
  const { text, iso } = found;
  const at = headline.text.indexOf(text);
  if (
    at < 0 ||
    /\b(?:meeting|agm|event|conference|from|on|until|by|to|before|since|for|of)\b[\s\w]{0,14}$/i.test(
      headline.text.slice(0, at),
    )
  )
    return null;
  const rest = headline.text.slice(0, at) + headline.text.slice(at + text.length);
  const ends = /^[\s)\]]*$/.test(headline.text.slice(at + text.length));
  const leads = at === 0 && /^\s*[–—:-]\s/.test(headline.text.slice(text.length));
  const dashed = leads || (ends && /[–—:(|-]\s*(?:\w+day,?\s+)?$/.test(headline.text.slice(0, at)));
  if (/\b(?:meeting|agm|event|conference|papers|minutes|agenda)\b/i.test(rest)) return null;
  return serial.test(rest) && (ends || at === 0) ? iso : dashed && iso.length === 10 ? iso : null;
}
