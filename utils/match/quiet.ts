/** Whether a page is for people in a crisis: there nothing is drawn. Decided by what the page itself is, not by its furniture. */
import type { PageReading } from '../page/reading.ts';
import { addressOf } from './address.ts';
import type { PageKind } from './context.ts';
import { plainWords } from './topics.ts';

/** A call for help, or an offer of it: quiet on any kind of page. */
const offersHelp =
  /\b(?:(?:in|having|experiencing|facing) (?:a |an )?(?:mental health )?(?:crisis|emergency)|(?:getting|get|need|needing|find|finding|seek|want) (?:urgent |emergency |immediate |mental health |crisis )*help(?: now| urgently| in (?:a|an) \w+)?|help (?:me )?now|in an emergency|urgent(?:ly)? (?:need )?(?:mental health |emotional )?(?:help|support|advice)|(?:call|dial|ring|text|phone) (?:999|111|the crisis|samaritans|shout)|emergency help|feeling suicidal|suicidal (?:thoughts|feelings)|thinking (?:about|of) (?:suicide|ending)|help ?lines?|crisis ?(?:lines?|contacts?|numbers?|help|support|text)|where to (?:get|find) help)\b/;
/** A service for people in a crisis, or its matter: quiet on the page that offers it, not on news about it. */
const crisisService =
  /\b(?:(?:mental health |urgent |acute )*(?:crisis|suicide|suicidal|self ?harm|safe ?haven)\b|mental health emergenc(?:y|ies)|first response service|urgent mental health|crisis resolution)/;
const newsKinds = new Set<PageKind>(['press-release', 'news-index', 'board-papers', 'foi', 'governance', 'vacancy']);

/** Signs in the main text that it tells people in a crisis what to do; three different ones make a page for them. */
const instructions = [
  /\b(?:call|dial|ring|phone) 999\b/i,
  /\b(?:call|dial|ring|phone) (?:NHS )?111\b|\b111\b.{0,40}\b(?:option|press|select) (?:2|two)\b/i,
  /\bsamaritans\b|\b116 ?123\b/i,
  /\bshout\b.{0,30}\b85258\b|\b85258\b/i,
  /\b(?:in|having|experiencing) (?:a )?(?:mental health )?crisis\b/i,
  /\b(?:suicidal|end(?:ing)? (?:your|their) life|harm(?:ing)? (?:yourself|themselves|myself))\b/i,
  /\bcrisis (?:line|team|resolution|number)\b/i,
];

/** True on pages for people in a crisis, by address, headline, breadcrumb, or what most of the main text is for. */
export function isQuiet(reading: PageReading, kind: PageKind, headline: string): boolean {
  const { folders, leaf } = addressOf(reading.url);
  const names = [leaf, plainWords(headline), plainWords(reading.breadcrumb.at(-1) ?? '')];
  if (names.some((words) => offersHelp.test(words))) return true;
  if (newsKinds.has(kind)) return false;
  const above = [...folders, ...reading.breadcrumb.map(plainWords)];
  if ([...names, ...above].some((words) => crisisService.test(words)) || above.some((words) => offersHelp.test(words)))
    return true;
  // A front page or a contact page may carry a crisis box; a page that is one says little else.
  if (kind === 'home') return false;
  const main = reading.segments.filter(({ zone }) => zone === 'main').map(({ text }) => text);
  const spoken = main.join('\n');
  return spoken.length < 5_000 && instructions.filter((sign) => sign.test(spoken)).length >= 3;
}
