/** Text in the form in which passages are compared: what typography, encoding and line ends change is made equal. */

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where in the original the character it came from begins and ends. */
  from: number[];
  to: number[];
}

// Soft hyphens, zero-width characters, marks of direction, variation selectors, byte order marks.
const unseen = /\p{Default_Ignorable_Code_Point}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const singleQuotes = /[\u2018-\u201B\u2032\u00B4\u0060]/g;
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB]/g;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** White space, plain letters, or one character with its combining marks. */
const pieces = /(\s+)|([!-_a-~]+(?![\p{M}\u200D]))|(\P{M}\p{M}*|\p{M}+)/gsuy;

const foldOne = (character: string): string =>
  character
    .replace(unseen, '')
    .normalize('NFKC')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(dashes, '-')
    .replace(/\s+/g, ' ');

/** Characters worked through between two pauses. */
const slice = 20_000;

/** Folds `text`, pausing now and then; white space runs become one space, none stands at the beginning. Linear. */
export function* folding(text: string): Generator<void, Folded> {
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let spaced = true;
  let paused = 0;
  const add = (folded: string, start: number, end: number) => {
    for (const unit of folded) {
      const space = unit === ' ';
      if (space && spaced) continue;
      spaced = space;
      parts.push(unit);
      for (let each = 0; each < unit.length; each++) {
        from.push(start);
        to.push(end);
      }
    }
  };
  pieces.lastIndex = 0;
  const reader = new RegExp(pieces);
  for (let found = reader.exec(text); found; found = reader.exec(text)) {
    const [piece, space, plain] = found;
    const start = found.index;
    if (space) add(' ', start, start + piece.length);
    else if (plain) {
      for (let index = 0; index < plain.length; index++) {
        from.push(start + index);
        to.push(start + index + 1);
      }
      parts.push(plain);
      spaced = false;
    } else add(foldOne(piece), start, start + piece.length);
    if (start - paused >= slice) {
      paused = start;
      yield;
    }
  }
  return { text: parts.join(''), from, to };
}

/** `folding` without pauses, ends trimmed: for passages. */
export function fold(text: string): string {
  const work = folding(text);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value.text.trimEnd();
}
