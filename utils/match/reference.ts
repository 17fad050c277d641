/** The number under which a body files a request: where page and record give the same one, they are of one request. */

/** Key terms that are such a number: "FOI 9137", "2025-113160", "463-2023", "FOI/25/105"; not a count of something. */
const reference = /^(?:FOI|EIR|ref(?:erence)?|request|[A-Z]{2,8}[-_.])?(?: request)?[ :/._-]*\d[\w/._ -]*$/i;
const count = /[£%,]|\d [a-z]|\b(?:between|from|of|more)\b/i;

/** Before a number that stands alone. */
const named =
  '(?:FOI|EIR|ref(?:erence)?|request|response|case|log)(?: (?:request|reference|response|no|number))*\\W{0,3}';

/**
 * The reference among `keyTerms` that stands in `opening` (a headline and what follows it) or in one of `addresses`, as it is written there;
 * null where none does.
 */
export function sharedReference(
  keyTerms: readonly string[],
  opening: string,
  addresses: readonly string[],
): string | null {
  for (const term of keyTerms) {
    if (!reference.test(term) || count.test(term)) continue;
    const parts = term.match(/[a-z]+|\d+/gi) ?? [];
    const digits = parts.filter((part) => /^\d/.test(part));
    // Years and small numbers are everywhere.
    if (digits.join('').length < 4 || digits.every((one) => /^(?:19|20)\d\d$/.test(one))) continue;
    const number = digits.join('[-/_. ]?');
    const alone = digits.length === 1 ? `${named}` : '(?<![\\d,£]|\\d\\.)';
    const found =
      new RegExp(`${alone}${number}(?![\\d,%])`, 'i').exec(opening)?.[0] ??
      addresses.map(
        (address) => new RegExp(`(?<!\\d)${number}(?!\\d)`).exec(address.slice(address.lastIndexOf('/')))?.[0],
      )[0];
    if (found) return found;
  }
  return null;
}
