/** The dates in a page's blocks, each with the words it stood with; what a date means is decided elsewhere. */
import type { Block } from './blocks.ts';
import { findDates, isoFromMachine } from './dates.ts';
import type { DateAt, FoundDate } from './reading.ts';

const most = 400;

/** Words that begin a label without a colon: "Posted 3 March", "Article published March 2017", "Page last reviewed". */
const labelStart =
  /^(?:(?:by .{2,40}|(?:this )?(?:article|page|news|story|item|post|blog|content|statement)|first|date|last|next|was|is|review) )*(?:publish|publication|post|releas|issue|date|updat|review|modif|amend|edit|upload|creat|add|writ)(?:e?d|e|s|t?en)?(?: (?:on(?: the)?|date|in (?:latest )?news(?: on)?|by:? .{2,40}))*$/i;
/** The same of answers to requests: "Date of reply 23 October 2025", "Response sent: 3 March", "Date answered". */
const answerLabel =
  /^(?:date (?:of )?)?(?:(?:our |the )?(?:reply|response|answer)(?: (?:was )?(?:sent|issued|given|dated?))?|replied|responded|answered|sent)(?: on(?: the)?)?$/i;
/** Names of what the day is of, before it on its line: "Press release – 3 March 2025", "Communications team, 3 March 2025". */
const beforeLine =
  /^(?:(?:(?:trust|latest|our) )*news|press release|media release|statement|for immediate release|(?:by )?(?:the )?communications?(?: team)?)\s*[,|:–—-]?\s*$/i;
/** Who wrote the item, before its date: "By the press office, 3 March 2025". "By noon on 3 March 2025" is a deadline. */
const byline =
  /^\s*(?:(?:[Ss]ubmitted|[Ww]ritten) by|[Bb]y|BY):? (?!noon|midnight|(?:the )?(?:end|start)\b)(?:[^.:;,\d]{2,40}?(?:,| on| [–|-])|[A-Z][^.:;,\d]{1,40})\s*$/;
/** What may stand after it: a time of day, who wrote the item, where it is filed. */
const bareAfter =
  /^[\s.,|)\]–—-]*(?:\d{1,2}(?:[:.]\d{2}){0,2}\s*(?:[ap]\.?m\b\.?)?\s*(?:gmt|bst|utc)?(?=\W|$))?\s*(?:$|[.|)\]•·](?!\w)|by [A-Z].{0,40}$|share$|\((?:last )?updated\b|(?:in |category: )?(?:uncategori[sz]ed|(?:(?:trust|latest|our) )*news(?:, .{1,40})?|press releases?|for immediate release)$)/i;
/** "Today (1 February 2025)". */
const today = /(?:^|\W)(today|yesterday)[,\s]*\(\s*$/i;

const tellsOfDate = (label: string): boolean => labelStart.test(label) || answerLabel.test(label);

/** The label before a date: what stands on its line, if that is a label and not a sentence; of "History: Published" the latter. */
function labelBefore(before: string): string {
  const colon = before.trimEnd().endsWith(':');
  const label = before.replace(/[\s:–-]+$/, '').trim();
  for (const part of [label, label.slice(label.lastIndexOf(':') + 1).trim()]) {
    if (part.length <= 60 && tellsOfDate(part)) return part;
  }
  return colon && label.length <= 60 ? label : '';
}

/** All dates of the blocks outside menus and footers. */
export function datesOfBlocks(blocks: readonly Block[]): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [segment, block] of blocks.entries()) {
    if (block.zone === 'nav' || block.zone === 'footer' || found.length >= most) continue;
    addDatesOf(block, blocks[segment - 1], segment, found);
  }
  return found;
}

function addDatesOf(block: Block, previous: Block | undefined, segment: number, found: FoundDate[]): void {
  const { text, times } = block;
  const { length } = found;
  for (const { value, names, start, end } of times) {
    const iso = isoFromMachine(value || text.slice(start, end));
    if (!iso) continue;
    const above = labelOfPrevious(previous, block, start);
    const named = /(?:^|\W)(?:date)?(publish|entry-date|updated|modified|created)/.exec(names.toLowerCase())?.[1];
    const inside = text.slice(start, start + (findDates(text.slice(start, end))[0]?.start ?? 0));
    // "Details" above a list of facts is the label of none of them.
    const label =
      labelBefore(lineBefore(block, start)) || labelBefore(inside) || (tellsOfDate(above) && above) || named || above;
    found.push({ text: (value || text.slice(start, end)).trim().slice(0, 80), iso, at: 'time', label, segment });
  }
  if (!/\d\d/.test(text)) return;
  for (const date of findDates(text)) {
    if (found.length >= most) return;
    if (found.slice(length).some(({ at, iso }) => at === 'time' && iso === date.iso)) continue;
    found.push({
      text: date.text,
      iso: date.iso,
      ...standingOf(block, previous, date.start, date.end),
      segment,
    });
  }
}

function standingOf(
  block: Block,
  previous: Block | undefined,
  start: number,
  end: number,
): { at: DateAt; label: string } {
  const before = lineBefore(block, start);
  const label = labelBefore(before) || labelOfPrevious(previous, block, start);
  if (label) return { at: 'label', label: label.slice(0, 60) };
  const after = block.text.slice(end, nextBreak(block, end));
  const bare = /^[\s(|[–-]*$/.test(before) || byline.test(before) || beforeLine.test(before);
  if (bare && bareAfter.test(after)) return { at: 'line', label: '' };
  if (block.role === 'heading') return { at: 'headline', label: '' };
  return { at: 'text', label: today.exec(before)?.[1]?.toLowerCase() ?? '' };
}

/** What stands before `start` on its line: since the last line end, bar, or end of a sentence. */
function lineBefore({ text, breaks }: Block, start: number): string {
  const from = Math.max(0, start - 90, breaks.findLast((at) => at <= start) ?? 0);
  const line = text.slice(from, start);
  const cut = /^.*(?:[.!?]["”’)]?\s|[|•·»])/.exec(line);
  return (cut ? line.slice(cut[0].length) : line).replace(/^\s+/, '');
}

function nextBreak({ text, breaks }: Block, end: number): number {
  return breaks.find((at) => at >= end) ?? text.length;
}

/** A label that stands in the block before: a table's cell, a `dt`, a line of its own. */
function labelOfPrevious(previous: Block | undefined, block: Block, start: number): string {
  if (!previous || previous.zone !== block.zone || previous.text.length > 40 || block.text.slice(0, start).trim())
    return '';
  return previous.role === 'label' ? previous.text.replace(/\s*:$/, '') : labelBefore(previous.text);
}
