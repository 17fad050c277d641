/** What the text of a page and its shape say about its kind. */
import type { PageReading } from '../page/reading.ts';
import { type Evidence, piece } from './evidence.ts';
import type { Published } from './published.ts';

const releaseWords =
  /\b(?:notes? (?:to|for) editors?|media contacts?:|for (?:immediate release|media enquiries)|the following is a statement)\b|(?:^|\n)press release\b|(?:^|\s)-? ?ends ?-?(?=\n|$)/i;
const letter =
  /(?:^|[.\n]\s*)(?:dear (?:colleagues?|all|friends|everyone|partners?)|hello everyone|hi everyone|(?:kind|best|warm) (?:regards|wishes))\b/i;
const spoken = /\b(?:said|says|added|adds|commented|comments|explained|told)\b/i;
const quotation = /[“"][^”"“]{25,}(?:[”"]|$)/m;
const feeling =
  /\b(?:delighted|proud|thrilled|honoured|pleased to (?:announce|say|have)|deeply sorry|congratulat\w+|thank(?:s|ed) (?:all|the|everyone|staff|our|to))\b/i;
/** What a body asks of the public, told of it as of another: "the service is urging people". A page that gives advice says "we". */
const appeal =
  /\b(?:(?:is|are) (?:urging|asking|reminding|encouraging|warning|advising|appealing to|calling on)|urges|asks|reminds|encourages|warns|advises|appeals to|calls on)\s(?:\w+\s){0,3}(?:people|public|residents|communit(?:y|ies)|visitors|patients|parents|families|everyone|anyone|motorists|drivers)\b/;
const recent =
  /\b(?:today|yesterday|tonight|last (?:week|month|night)|this (?:week|month|morning|afternoon)|earlier this|has (?:been|won|launched|opened|announced|welcomed|approved|published))\b/i;
const backToNews =
  /^[\s«‹<←]*(?:back to|return to|all|more)\s+(?:the |our |trust |latest |all )*(?:news|press releases?|blogs?|stories)\b.{0,20}$/i;
const neighbours = /^(?:newer|older|previous|next) (?:articles?|posts?|stor(?:y|ies)|news)\b/i;
/** What WordPress writes below a post that nobody sorted. */
const uncategorised = /(?:^|\W)uncategori[sz]ed$/i;
/** What a blog writes below a headline or a post: "24 Aug 2018 | News", "Posted in Research, Press releases". */
const filed =
  /(?:^|\s)(?:posted in|filed under|categor(?:y|ies):?)\s(?:[^.\n]{0,80}[,\s])?(?:(?:latest |trust )?news|press releases?|media releases?|blogs?)\b|\d{4}\s*[|•·–-]\s*(?:latest |trust )?(?:news|press releases?)\s*$/i;
/** Somebody in office is reported to have said something. */
const reported =
  /\b(?:[Ee]xecutive|[Dd]irector|[Nn]urse|[Cc]hair(?:man|woman)?|[Cc]onsultant|[Mm]anager|[Mm]atron|[Ll]ead|[Oo]fficer|[Ss]pokes(?:man|woman|person))\b[^.\n]{0,80}\b(?:said|added|explained|commented)\b/;
const office = [
  /\bmedia enquir/i,
  /\b(?:press|media) (?:office|team)\b/i,
  /\b(?:communications|public affairs) team\b/i,
  /\b(?:works?|dealing|deals) with the media\b|\bmedia relations\b/i,
  /\bjournalists?\b/i,
  /\bout[- ]of[- ](?:office )?hours\b/i,
  /\bfilming\b/i,
  /\b(?:on-call|switchboard|pager)\b/i,
  /\binterviews?\b/i,
];
/** How many of these are said of a press office alone. */
const ofThePress = 5;
const foiWords = [
  /\bfreedom of information\b/i,
  /\bdisclosure log\b/i,
  /\b(?:20|twenty) working days\b/i,
  /\binformation commissioner\b/i,
  /\bpublication scheme\b/i,
  /\binternal review\b/i,
  /\bI (?:would like to |wish to |hereby )?request\b|\b(?:you|the requester) (?:asked|requested)\b|\bquestions are (?:shown )?as received\b/i,
];
const jobWords = [
  /\bclosing date\b/i,
  /\bsalary\b/i,
  /\bjob (?:summary|description|reference)\b/i,
  /\bperson specification\b/i,
  /\bband [2-9]\b/i,
  /\bhours per week\b/i,
];
/** A place to go to or a ticket; sites that give a time of publication give neither. */
const eventPlace = /\b(?:venue|location|where):|\bbook (?:a|your) (?:free )?(?:place|ticket)\b|\bdoors open\b/i;
const eventWords = [/\btime:/i, eventPlace, /\b(?:all|everyone) (?:are |is )?welcome\b/i, /\bdate:/i];
/** A page that speaks of itself as a place on the site. */
const ofThisPage = /\bwelcome to (?:our|the|this)(?: \w+){0,3} (?:page|section|area|hub)\b/i;
const cuttings = /\bpress cuttings\b|\bfront page of the\b|\b(?:page|p\.?) ?\d+\b.{0,60}\b(?:page|p\.?) ?\d+\b/i;

/** What the page says before its entries: the words of those are not its own. Empty on a list that no headings part. */
function ownText(reading: PageReading): string {
  const first = reading.segments.findIndex(
    ({ zone, level, linked, text }) => zone === 'main' && level > 1 && linked >= text.length * 0.8,
  );
  return first < 0 && reading.counts.listEntries >= 3 ? '' : spokenText(reading, first < 0 ? undefined : first);
}

/** The main text without headings, as far as it is looked at for its voice, or up to segment number `end`. */
function spokenText({ segments }: PageReading, end?: number): string {
  let text = '';
  for (const segment of segments.slice(0, end)) {
    if (segment.zone === 'main' && !segment.level) text += `${text && '\n'}${segment.text}`;
    if (text.length > 12_000) break;
  }
  return text.slice(0, 12_000);
}

/** True where the page tells when and where something will be: a "Date:" there is the event's. */
export const isEvent = (reading: PageReading): boolean => eventSigns(spokenText(reading)) > 0;

/** How many signs of an event the text carries; 0 unless there are two, one of them a place. */
function eventSigns(text: string): number {
  const signs = eventPlace.test(text) ? eventWords.filter((sign) => sign.test(text)).length : 0;
  return signs >= 2 ? signs : 0;
}

/** Shape: the date of publication, lists, links back, the words of a list that carries no entries of its own. */
export function fromShape(reading: PageReading, published: Published | null): Evidence[] {
  const found: Evidence[] = [];
  const { counts, segments, dates } = reading;
  const opening = segments.filter(({ zone }) => zone === 'main').slice(0, 12);
  const entries = counts.listEntries;
  const list = entries >= 3 && (counts.mainChars < entries * 900 || counts.mainLinkedChars > counts.mainChars * 0.2);
  if (list) found.push(piece('news-index', Math.min(3, 1 + entries * 0.25), 'list', String(entries)));
  else if (published) {
    if (published.by === 'label') found.push(piece('press-release', 2.5, 'dateline', published.iso));
    else if (published.by === 'line') found.push(piece('press-release', 1.5, 'dateline', published.iso));
    else if (published.by === 'structured') found.push(piece('press-release', 0.5, 'dateline', published.iso));
  }
  const reviewed = dates.find(
    ({ label, segment }) => segment >= 0 && /review|updated/i.test(label) && !/publish|posted/i.test(label),
  );
  if (reviewed && !published) {
    found.push(
      piece('service', 0.7, 'reviewed', reviewed.label),
      piece('press-release', -0.7, 'reviewed', reviewed.label),
    );
  }
  if (!list && entries < 3 && counts.mainChars > 400) found.push(piece('news-index', -1, 'no_list'));
  const back = segments.find(
    ({ text, zone }) => zone !== 'nav' && zone !== 'header' && text.length < 60 && backToNews.test(text),
  );
  if (back && !list) found.push(piece('press-release', 1.2, 'back_to_news', back.text));
  const listWords = opening
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 400);
  if (/\b(?:list of news|news list|search articles|latest articles)\b/i.test(listWords) && list)
    found.push(piece('news-index', 1, 'list', String(entries)));
  const uncategorisedPost = segments.some(({ text }) => text.length < 60 && uncategorised.test(text));
  if (uncategorisedPost) found.push(piece('press-release', 1, 'post'));
  const filings = segments.filter(({ text, zone }) => zone === 'main' && text.length < 160 && filed.test(text)).length;
  // A post is filed once; where several are, each is an entry's.
  if (filings >= 3) found.push(piece('news-index', 2.5, 'list', String(filings)));
  else if (filings > 0 && !list && !uncategorisedPost) found.push(piece('press-release', 1.5, 'post'));
  if (segments.some(({ text }) => text.length < 40 && neighbours.test(text))) {
    found.push(piece(list ? 'news-index' : 'press-release', 0.7, 'neighbours'));
  }
  if (counts.documents >= 4) {
    found.push(
      piece('board-papers', 0.7, 'documents', String(counts.documents)),
      piece('governance', 0.5, 'documents', String(counts.documents)),
    );
  }
  return found;
}

/** Voice: quotations, a letter's opening, the words of a release, of a press office, of a disclosure log. */
export function fromVoice(reading: PageReading): Evidence[] {
  const found: Evidence[] = [];
  const text = spokenText(reading);
  if (!text) return found;
  const own = ownText(reading);
  // A ward has a switchboard and hours too.
  const marks = office.slice(0, ofThePress).some((sign) => sign.test(own))
    ? office.filter((sign) => sign.test(own)).length
    : 0;
  const release = releaseWords.exec(text);
  const quoted = quotation.test(text) && spoken.test(text);
  if (release) found.push(piece('press-release', 2, 'release_words', release[0].trim()));
  if (marks >= 2 && !quoted && !release) found.push(piece('other', 1.5 * marks - 1, 'press_office'));
  if (quoted) found.push(piece('press-release', 1.5, 'quotation'));
  else if (feeling.test(text)) found.push(piece('press-release', 1, 'voice'));
  else if (reported.test(text)) found.push(piece('press-release', 0.8, 'voice'));
  if (letter.test(text)) found.push(piece('press-release', 1.5, 'letter'));
  if (appeal.test(text.slice(0, 700))) found.push(piece('press-release', 0.8, 'voice'));
  if (recent.test(text.slice(0, 700))) found.push(piece('press-release', 0.6, 'recent'));
  const foi = foiWords.filter((sign) => sign.test(text)).length;
  if (foi >= 2) found.push(piece('foi', foi, 'foi_words'));
  const job = jobWords.filter((sign) => sign.test(text)).length;
  if (job >= 2) found.push(piece('vacancy', job, 'job_words'));
  const event = eventSigns(text);
  if (event > 0) found.push(piece('other', Math.min(event, 3), 'event_words'));
  const ownName = ofThisPage.exec(text.slice(0, 300));
  if (ownName) found.push(piece('press-release', -1.5, 'headline_section', ownName[0]));
  if (cuttings.test(text)) found.push(piece('other', 1.5, 'cuttings'));
  return found;
}
