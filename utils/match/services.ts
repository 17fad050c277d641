/** Services and parts of a trust that a text names, whatever the words: "A&E" and "casualty" are one and the same. */

/** A service, and the words by which trusts, regulators and the press call it. */
const called: readonly (readonly [service: string, words: RegExp])[] = [
  [
    'maternity',
    /\bmaternity\b|\bmidwi\w+|\bobstetric\w*|\blabour wards?\b|\bbirth(?:s|ing)?\b|\b(?:ante|post)natal\b/i,
  ],
  ['neonatal', /\bneonat\w+|\bspecial care baby\b/i],
  [
    'emergency',
    /\bA ?& ?E\b|\baccident and emergency\b|\bemergency (?:department|care|services?)\b|\bcasualty\b|\burgent care\b|\bminor injur\w+/i,
  ],
  ['children', /\bCAMHS\b|\bchild(?:ren)?\b|\bpaediatric\w*|\byoung(?:er)? people\b|\byoungsters\b|\badolescents?\b/i],
  ['older people', /\bolder (?:people|adults?|persons?)\b|\blater life\b|\bdementia\b|\belderly\b/i],
  ['learning disability', /\blearning disab\w+|\bautis\w+/i],
  [
    'community',
    /\bcommunity (?:mental|health|services?|teams?|nurs\w+|care|hospitals?|wards?|CAMHS|dent\w+)\b|\bcommunity and\b/i,
  ],
  ['crisis', /\bcrisis\b|\bhome treatment\b|\bplaces? of safety\b|\bsection 136\b|\brapid response\b/i],
  ['secure', /\bforensic\b|\b(?:high|medium|low)[- ]secur\w+|\bsecure (?:wards?|units?|services?|hospitals?|care)\b/i],
  ['rehabilitation', /\brehab\w*/i],
  ['intensive care', /\b(?:critical|intensive) care\b|\bITU\b|\bICU\b/i],
  ['surgery', /\bsurgical\b|\bsurgeons?\b|\b(?<!\b(?:gp|doctors?['’]?) )surgery\b|\btheatres?\b/i],
  ['medicine', /\bmedical (?:wards?|care|services?)\b|\b(?:general )?medicine\b/i],
  ['end of life', /\bend[- ]of[- ]life\b|\bpalliative\b|\blast days\b/i],
  ['outpatients', /\boutpatients?\b/i],
  ['eating disorders', /\beating disorders?\b/i],
  ['perinatal', /\bperinatal\b|\bmother and baby\b/i],
  ['substance misuse', /\b(?:substance|drug|alcohol) (?:misuse|services?)\b|\baddictions?\b/i],
  ['sexual health', /\bsexual health\b/i],
  ['dentistry', /\bdent(?:al|ist\w*)\b/i],
  ['general practice', /\bGPs?\b|\bgeneral practi\w+|\b(?:medical|group) practices?\b|\bpractices\b/i],
  [
    'a care home',
    /\b(?:nursing|care|children['’]?s) homes?\b|\bhome care\b|\bsocial care\b|\bshort[- ]breaks?\b|\brespite\b/i,
  ],
  ['a hospice', /\bhospices?\b/i],
  ['prison health care', /\bprisons?\b|\bHMP\b|\bin-reach\b/i],
  ['laboratories', /\bpatholog\w+|\blaborator\w+|\bmortuar\w+|\bblood tests?\b/i],
  ['imaging', /\bradi(?:olog|otherap)\w+|\bscan(?:s|ners?|ning)?\b|\bX-rays?\b|\bimaging\b/i],
  ['endoscopy', /\bendoscop\w+/i],
  ['pharmacy', /\bpharmac\w+/i],
  ['stroke', /\bstrokes?\b/i],
  ['cancer', /\bcancers?\b|\boncolog\w+|\bchemotherap\w+/i],
  ['heart', /\bcardi\w+|\bheart (?:surgery|unit|centre)\b/i],
  ['eyes', /\beye (?:clinic|unit|hospital)\b|\bophthalm\w+/i],
  ['sleep', /\bsleep\b/i],
  ['talking therapies', /\btalking therap\w+|\bpsychological therap\w+|\bIAPT\b/i],
  ['patient transport', /\bpatient transport\b/i],
  ['calls', /\b(?:NHS )?111\b|\bcall centres?\b/i],
  ['kitchens', /\bkitchens?\b|\bcanteens?\b|\bcatering\b|\bcaf[eé]s?\b/i],
  ['a nursery', /\bnurser(?:y|ies)\b/i],
  ['schools', /\bschools?\b/i],
  ['teaching', /\bdeanery\b|\bstudents?\b|\bplacements?\b|\btrainees?\b/i],
  ['research', /\bresearch\b/i],
  ['money', /\bmoney\b|\bfinanc\w+|\bauditors?\b|\bdeficits?\b|\binvoices?\b/i],
  ['surveys', /\bsurveys?\b/i],
  ['information security', /\bcyber\w*|\btoolkit\b|\binformation security\b/i],
  ['parking', /\bparking\b|\bcar parks?\b/i],
  ['fire safety', /\bfire (?:safety|officers?|service|doors?|and rescue)\b/i],
  ['a charity', /\bcharit(?:y|ies|able)\b/i],
  ['food', /\bfood\b/i],
];

/** The services that `text` names, each with the words by which it does so first. */
export function servicesIn(text: string): ReadonlyMap<string, string> {
  const kept = known.get(text);
  if (kept) return kept;
  const found = new Map<string, string>();
  for (const [service, words] of called) {
    const said = words.exec(text)?.[0];
    if (said) found.set(service, said);
  }
  if (known.size >= mostKnown) known.clear();
  known.set(text, found);
  return found;
}

/** Headlines and records are asked again and again. */
const known = new Map<string, ReadonlyMap<string, string>>();
const mostKnown = 2_000;

/** A service that both name: the words of the page, and those of the record. */
export interface SharedService {
  page: string;
  record: string;
}

/** The services of `text` that `record` (its title and summary) names too; in its own words each. */
export function sharedServices(text: string, record: string): SharedService[] {
  const theirs = servicesIn(record);
  return [...servicesIn(text)].flatMap(([service, page]) => {
    const words = theirs.get(service);
    return words ? [{ page, record: words }] : [];
  });
}

/** True where `headline` names a service, and `record` (its title and summary) names none of those that it names. */
export function isOfAnotherService(headline: string, record: string): boolean {
  return servicesIn(headline).size > 0 && sharedServices(headline, record).length === 0;
}
