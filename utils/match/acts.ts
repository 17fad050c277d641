/** What happened, in the words of pages: by the kind of record that tells of it. */
import type { RecordKind } from '../dataset/schema.ts';
import type { PageKind } from './context.ts';

/**
 * What a page must say in its headline or beginning to tell of an event of the kind: a new garden at a clinic shares every
 * name with an inspection of the clinic, and is another matter.
 */
export const acts: Record<RecordKind, RegExp> = {
  'regulator-action':
    /\b(?:inspect\w*|rat(?:ed|ing|ings|es)|cqc|care quality commission|regulat\w+|warn\w*|fined?|fines|sentenc\w+|prosecut\w+|court|guilty|verdict|charged?|convict\w+|monitor|licen[cs]e|special measures|enforcement|undertakings?|penalt\w+|commissioner|ombudsman|tribunal|conditions? (?:on|placed)|recovery support|investigat\w+|segment \w|commission for health)\b/i,
  'governance-event':
    /\b(?:resign\w*|step\w* down|stand\w* down|stood down|leav\w+|left|depart\w*|retir\w+|quits?|appoint\w*|announc\w+|chair\w*|chief executive|directors?|vot\w+|confidence|court|judge|judicial|legal|clos\w+|suspend\w*|decision|decid\w+|approv\w+|plans?|merg\w+|status|launch\w*|reject\w*|referr\w+|exit\w*|support programme|funding|fund\w*|declin\w+|withdr\w+|campaign\w*)\b/i,
  merger:
    /\b(?:merg\w+|acqui\w+|join\w*|takes? over|taking over|takeover|transfer\w*|bids?|partner\w*|new (?:trust|organisation)|come together|became|becomes?)\b/i,
  inquiry: /\b(?:inquir\w+|enquir\w+|review\w*|investigat\w+|reports?|hearings?|evidence|panel)\b/i,
  'board-response':
    /\b(?:apolog\w+|sorry|regret\w*|respon\w+|repl\w+|letter|statement|answer\w*|pledg\w+|commit\w+|accept\w*|concerns?)\b/i,
  consultation:
    /\b(?:consult\w*|engag\w+|views|proposals?|propos\w+|have your say|feedback|plans?|changes?|decision|decid\w+|clos\w+|clos(?:e|ure)|reconfigur\w+)\b/i,
  'data-protection':
    /\b(?:data|e-?mails?|records|letters|information commissioner|ico|confidential\w*|privacy|breach\w*|undertaking)\b/i,
  'foi-outcome':
    /\b(?:freedom of information|foia?|requests?|disclos\w+|information commissioner|tribunal|section \d+)\b/i,
};

/**
 * Further words by which press offices say the same, looser ones: many other pages have them too. Where a page has none but these,
 * more of the record must be found in it.
 */
const looser: Partial<Record<RecordKind, RegExp>> = {
  'regulator-action': /\b(?:ico|order(?:ed|s)|notices?|penalis\w+|grades?|watchdog|chief inspector)\b/i,
  'governance-event':
    /\b(?:open(?:s|ed|ing)?|mov(?:e|es|ed|ing)|hand(?:s|ed|ing)? over|ribbon|first patients|go-ahead|green light|rebuil\w+|takes? over|joins?)\b/i,
  merger:
    /\b(?:joint|single (?:trust|organisation|employer)|under one roof|one (?:trust|team|organisation)|unit(?:e|es|ed))\b/i,
  inquiry: /\b(?:recall\w*|look(?:ed|ing)? (?:at|into|again)|experts?|findings?)\b/i,
  'board-response': /\b(?:writ(?:e|es|ing)|wrote|listen\w*|let down)\b/i,
  consultation: /\b(?:told us|ask(?:ed|ing)? you|ideas|you said)\b/i,
};

/** How surely a page says, in headline or beginning, that such a thing happened. */
export type Said = 'plainly' | 'loosely' | 'not';

/** An answer to a request says by its place in the site what it is. Told once for each kind of record and page: a trust has many of a kind. */
export function saysAct(kind: RecordKind, pageKind: PageKind, text: { lead: string }): Said {
  let told = kept.get(text);
  if (!told) {
    told = new Map();
    kept.set(text, told);
  }
  const known = told.get(`${kind} ${pageKind}`);
  if (known) return known;
  const said = look(kind, pageKind, text.lead);
  told.set(`${kind} ${pageKind}`, said);
  return said;
}

const kept = new WeakMap<{ lead: string }, Map<string, Said>>();

function look(kind: RecordKind, pageKind: PageKind, lead: string): Said {
  if (acts[kind].test(lead) || (kind === 'foi-outcome' && pageKind === 'foi')) return 'plainly';
  return looser[kind]?.test(lead) ? 'loosely' : 'not';
}
