/** Words by which addresses, breadcrumbs and headings of trusts' sites name the part of the site that a page belongs to. */
import type { PageKind } from './context.ts';

/** A folder or crumb below which items of news stand; `strong` where nothing else is kept there. */
const newsStrong =
  /\b(?:(?:latest|trust|hospital|our|all|view)?news(?:and\w+|room|events?|items?|details?|pages?|articles?|archives?|feed|list|view|story|stories|posts?)?|press(?:releases?|centre)?|media(?:centre|releases?)|media (?:centre|releases?|statements?|hub)|(?:latest|your|trust) news|blogs?|whats? (?:new|happening)|announcements?)\b/;
const newsWeak =
  /\b(?:media|our stories|stories|(?<!mission |vision |privacy |accessibility )statements?(?! of\b)|updates?|articles?|posts|briefings?|bulletins?|newsletters?|magazine|messages?|columns?|talks|our achievements|spotlight|diary)\b|^(?:story|features?)$/;

/** How much `words` says that items of news stand below it: 2 plainly, 1 perhaps, 0 not. */
export function newsFolder(words: string): 0 | 1 | 2 {
  return newsStrong.test(words) ? 2 : newsWeak.test(words) ? 1 : 0;
}

const sectionWords = new Set(
  (
    'news latest recent press release releases media centre center statements statement and events event blog blogs stories story archive archived ' +
    'archives updates update all our trust the your list of newsroom room index articles article page category categories whats what s new ' +
    'announcements campaigns older newer previous earlier hub talks posts publications information messages briefings bulletins search newsletter newsletters magazine ' +
    'social videos video podcasts gallery subscribe headlines'
  ).split(' '),
);
const newsNoun =
  /\b(?:news|press|media|blogs?|stories|updates|articles|newsroom|announcements|statements|whats new|what s new|events|headlines|newsletters?|bulletins|briefings|talks)\b/;

/** True where `words` is the name of a news section ("Latest news", "News and events") and not of an item. */
export function isNewsSection(words: string): boolean {
  return newsNoun.test(words) && words.split(' ').every((word) => sectionWords.has(word) || /^\d+$/.test(word));
}

const monthYear =
  /^(?:(?:archive )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) )?(?:19|20)\d\d(?: \d{1,2})?$/;

/** A folder of what comes out by numbers: its items are news, whatever their matter. */
export const isPeriodical = (words: string): boolean =>
  newsFolder(words) === 2 || /\b(?:newsletters?|bulletins?|briefings?|magazine|columns?|diary)\b/.test(words);

/** A folder of events: what stands below it is to come, and its date no day of publication. */
export const isEvents = (words: string): boolean =>
  /^(?:(?:forthcoming|upcoming|past|our|all) )?events?(?: (?:calendar|diary|list))?$|^(?:whats on|calendar)$/.test(
    words,
  );

/** True where `words` is a month or a year and nothing else: an archive. */
export const isPeriod = (words: string): boolean => monthYear.test(words);

/** "News archive from February 2012": all that a section brought in a month or a year. */
export function isNewsOfPeriod(words: string): boolean {
  const [, section, period] = /^(.+?)(?: (?:for|from|in|of))? ((?:[a-z]+ )?(?:19|20)\d\d)$/.exec(words) ?? [];
  return !!section && !!period && isNewsSection(section) && isPeriod(period);
}

interface Topic {
  kind: PageKind;
  pattern: RegExp;
  /** What it is worth where it names the page itself; less where it names a folder above. */
  weight: number;
}

export interface TopicFound {
  kind: PageKind;
  weight: number;
  /** The words that said so. */
  words: string;
  /** 0 to 1: how much of the whole name these words are; a name that begins or ends with them is about them. */
  share: number;
}

const topic = (kind: PageKind, weight: number, words: string): Topic => ({
  kind,
  weight,
  pattern: new RegExp(`\\b(?:${words})\\b`, 'g'),
});

/** In order: the first of a kind that fits counts. */
const topics: Topic[] = [
  topic(
    'other',
    4,
    '(?:trust |us )?in the (?:news|media|press)|press cuttings|^(?:our |recent |latest )?media coverage',
  ),
  topic(
    'other',
    4,
    'search(?: results)?|site ?map|cookies?(?: policy)?|privacy (?:notice|policy)|accessibility statement|terms (?:and|of) \\w+',
  ),
  topic(
    'other',
    3,
    'media (?:enquir\\w+|contacts?|relations|team)|press (?:office|contacts?|enquir\\w+|team)|communications(?: and media| team)?|(?:information )?for (?:journalists|the media)|news (?:and media )?centre|filming',
  ),
  topic('other', 4, '(?:image|photo|picture) library|^sign up|newsletter sign up|subscribe'),
  topic('foi', 3.5, 'foi|foia|freedom ?of ?information|freedom information|disclosure logs?|publications? scheme'),
  topic(
    'board-papers',
    3,
    '(?:trust |public )?board (?:of directors )?(?:\\w+ ){0,4}(?:papers?|meetings?|minutes|agendas?)|board ?meets?|board ?papers|board (?:of directors )?(?:meetings? )?in public|meeting papers|papers and minutes|meeting minutes|minutes and agendas|meetings and agendas|agendas and (?:papers|minutes)|summary of (?:our|the) \\w* ?board meeting',
  ),
  topic(
    'governance',
    3,
    'council of governors|council governors|governors?(?: elections?| council)?|governance|annual (?:reports?|accounts|plan)|quality (?:accounts?|reports?)|annual (?:general|members|public) meetings?|agm|register of \\w+|declarations? of interests?|constitution|standing orders|consultations?',
  ),
  topic(
    'governance',
    2.5,
    'board of directors|(?:non )?executive directors?|(?:trust|our|the) board|board members|^board$',
  ),
  topic(
    'governance',
    2,
    'strateg(?:y|ies)|plans?|committees?|how (?:we are run|we make decisions|(?:our|the) trust (?:is )?run)|(?:governor )?elections?|statement of purpose|performance|(?:executive|leadership|senior management) team|polic(?:y|ies)|corporate|publications|inspections?|assessments?|cqc|gender pay gap|modern slavery|service changes|sustainability|equality',
  ),
  topic(
    'vacancy',
    4,
    'jobs?|careers?|vacanc(?:y|ies)|recruitment|how to apply|apprenticeships?|working here|join (?:us|our team)',
  ),
  topic('vacancy', 1.5, 'work(?:ing)? (?:with|for) us'),
  topic('service', 4, '(?:patients? |information )*leaflets?|patient information|fact ?sheets?'),
  topic(
    'service',
    2.5,
    '(?<!ambulance |emergency |fire )services?|departments?|wards?|clinics?|treatments?|conditions|patients?|visitors?|visiting|pals|patient advice|complaints?|compliments|referrals?|refer|appointments?|outpatients?|inpatients?|maternity|camhs|therap(?:y|ies)|podiatry|crisis|self ?care|freedom to speak up|speak up|your (?:visit|stay|care)|health ?care professionals?|health professionals?|leaflets?',
  ),
  topic('service', 1.2, 'support|help|discharge|(?:going|go) home|carers?|feedback|families|advice|information for'),
  topic(
    'service',
    1.6,
    'cardiology|dermatology|audiology|radiology|urology|neurology|oncology|haematology|ophthalmology|gynaecology|rheumatology|gastroenterology|paediatrics?|orthopaedics?|physiotherapy|pharmacy|pathology|phlebotomy|endoscopy|dietetics|rehabilitation|x ray|blood tests?|day surgery|intensive care|critical care|(?:emergency|accident and emergency) department|urgent treatment centres?|minor injur(?:y|ies)(?: units?)?|health visiting|(?:school|district|community) nursing|mental health teams?',
  ),
  topic('service', 1.2, '^(?:coronavirus|covid(?: 19)?)(?: \\w+){0,2}$'),
  topic('other', 1.5, 'contact(?: us)?|find us|getting here'),
  topic(
    'about',
    2.5,
    'who we are|what we do|our (?:trust|values|vision|charit\\w+|hospitals?)|history|heritage|timeline|charit(?:y|ies|able)|fundraising|merger',
  ),
  topic(
    'about',
    2.2,
    'our plans|(?:our |the )?new (?:hospital|facilities|buildings?)|redevelopment|(?:previous|future) developments',
  ),
  // Half of a site hangs below it.
  topic('about', 1.5, 'about(?: us)?|awards|team'),
  topic('about', 0.9, 'frequently asked questions|faqs?|(?:your )?questions answered'),
];

/** Words of a name that is a sentence. */
const sentence = 7;
/** Kinds whose words stand in headlines of any story. */
const ofStories = new Set<PageKind>(['service', 'about']);

/** The parts of a site that `words` names, at most one of each kind. */
export function topicsIn(words: string): TopicFound[] {
  const found: TopicFound[] = [];
  const count = words.split(' ').length;
  for (const { kind, weight, pattern } of topics) {
    if (found.some((other) => other.kind === kind)) continue;
    const best = [...words.matchAll(pattern)]
      .map(({ 0: match, index }) => {
        const atEdge = index === 0 || index + match.length === words.length;
        // A sentence may begin with "Patients" and end with "care", whatever it tells.
        const least = !atEdge || (count >= sentence && ofStories.has(kind)) ? 0 : 0.25;
        return { match, share: Math.max(match.split(' ').length / count, least) };
      })
      .reduce<{ match: string; share: number } | null>((a, b) => (a && a.share >= b.share ? a : b), null);
    // "Trust board meetings": what names the papers does not name the board once more.
    if (!best || found.some((other) => ` ${other.words} `.includes(` ${best.match} `))) continue;
    found.push({ kind, weight, words: best.match, share: best.share });
  }
  return found;
}

/** Folders in the news section that hold no items of the day: what others wrote, what happened long ago. */
export const notOfTheDay: [PageKind, RegExp][] = [
  [
    'other',
    /^(?:the |us |our )?(?:\w+ )?in the (?:news|media|press)\b|\bpress cuttings\b|^(?:our |recent |latest )?media coverage\b/,
  ],
  ['about', /^(?:the |our |a )?(?:\w+ )?(?:history|heritage|timeline)$/],
];

/** Lower case, only letters, figures and single spaces: the form that this file's functions read. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
