/** Whether a page tells of the outcome that a record tells of: in the regulator's fixed words, in others, or of another one. */

/** The outcomes that have fixed words. */
const ratings: Record<string, RegExp> = {
  good: /\bgood\b/i,
  outstanding: /\boutstanding\b/i,
  inadequate: /\binadequate\b/i,
  'requires-improvement': /\brequir\w+ improvements?\b/i,
  'special-measures': /\bspecial measures\b/i,
  fined: /\bfin(?:e|ed|es)\b|\bordered to pay\b|\bpenalty\b/i,
  'warning-notice': /\bwarn/i,
};

/** How else pages say a grade of the Care Quality Commission. */
const paraphrases: Record<string, RegExp> = {
  good: /\b(?:second[- ](?:highest|best)|next[- ]to[- ]top) (?:overall )?(?:rating|grade|mark|band|score)\b/i,
  outstanding:
    /\b(?<!second[- ])(?:highest|top|best)(?: possible| overall| available)? (?:rating|grade|mark|band|score)s?\b/i,
  inadequate: /\b(?<!second[- ])(?:lowest|bottom|worst)(?: possible| overall)? (?:rating|grade|mark|band|score)s?\b/i,
  'requires-improvement': /\b(?:second[- ](?:lowest|worst) (?:rating|grade|band)|(?:needs?|need to|must) improve)/i,
  'warning-notice': /\b(?:formal|legal|statutory) notice\b/i,
};

/** A grade given to something: "rated good", "a rating of inadequate", "good rating". */
const graded =
  /\b(?:rat(?:ed|es|ing)|grad(?:ed|e)|judged)(?: overall| as| of| remains?| now)* ["“'‘]?(good|outstanding|inadequate|requires improvement)\b|\b(good|outstanding|inadequate|requires improvement)["”'’]? (?:rating|grade)\b/i;

/** A visit after which none is given. */
const ungraded = /\b(?:no|not|nor|without)(?: \w+){0,2} (?:rating|grade|rated|graded)\b/i;

/** The words in which the page gives the outcome, a grade as the regulator writes it; null where it does not. */
export function outcomeSaid(outcome: string | null, text: string): string | null {
  if (outcome === null) return null;
  const fixed = ratings[outcome]?.exec(text)?.[0];
  // The regulator's word, whatever its ending and capitals on the page: "GOOD", "required improvements".
  if (fixed) return outcome in paraphrases && outcome !== 'warning-notice' ? outcome.replaceAll('-', ' ') : fixed;
  return paraphrases[outcome]?.exec(text)?.[0] ?? null;
}

/**
 * `same`: the page gives the outcome, or the outcome is one without fixed words. `none`: it gives no grade. `other`: it gives
 * another grade and not this one, or says that none was given.
 */
export function outcomeOn(outcome: string | null, text: string): 'same' | 'none' | 'other' {
  if (outcome === null || !ratings[outcome] || outcomeSaid(outcome, text) !== null) return 'same';
  return graded.test(text) || (ungraded.test(text) && outcome in paraphrases) ? 'other' : 'none';
}
