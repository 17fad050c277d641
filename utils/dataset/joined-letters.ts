/** Letters that one character may stand for: "Sheﬃeld" is "sheffield" folded. */

/** Folded, two letters or more that are one character's: ligatures, digraphs, Roman numerals, figures in a circle. */
export const joinedLetters = /ff[il]?|f[il]|st|ij|dz|lj|nj|viii|vii?|iii?|iv|ix|xii?|[1-5]\d/;

/** What stands for such a character: beyond ASCII, as they are. */
const one = '\ufb00';

/** A folded word as it may be written, with each of such letters apart and as one. */
export function joinedForms(word: string): string[] {
  if (!joinedLetters.test(word)) return [word];
  for (let at = 0; at < word.length; at++) {
    const joined = ways(word.slice(at));
    if (joined.length === 0) continue;
    const before = word.slice(0, at);
    return [
      ...joinedForms(word.slice(at + 1)).map((rest) => before + word.charAt(at) + rest),
      ...joined.flatMap((letters) => joinedForms(word.slice(at + letters.length)).map((rest) => before + one + rest)),
    ];
  }
  return [word];
}

function ways(rest: string): string[] {
  const longest = joinedStart.exec(rest)?.[0] ?? '';
  const all: string[] = [];
  for (let length = 2; length <= longest.length; length++) {
    const letters = rest.slice(0, length);
    if (joinedWhole.test(letters)) all.push(letters);
  }
  return all;
}
const joinedStart = new RegExp(`^(?:${joinedLetters.source})`);
const joinedWhole = new RegExp(`^(?:${joinedLetters.source})$`);
