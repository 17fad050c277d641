/** Text in the form in which passages are compared: what typography, encoding and line ends change is made equal. */

export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where in the original the character it came from begins and ends. */
  from: Int32Array;
  to: Int32Array;
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
const slice = 8_000;

/** Folds `text`, pausing now and then; white space runs become one space, none stands at the beginning. Linear. */
export function* folding(text: string): Generator<void, Folded> {
  // Whole arrays from the start: growing them, or joining a million pieces at the end, would be one long step.
  let from = new Int32Array(text.length + slice);
  let to = new Int32Array(text.length + slice);
  const done: string[] = [];
  let parts: string[] = [];
  let length = 0;
  let spaced = true;
  let paused = 0;
  const put = (start: number, end: number) => {
    if (length === from.length) [from, to] = [grown(from), grown(to)];
    from[length] = start;
    to[length] = end;
    length++;
  };
  const add = (folded: string, start: number, end: number) => {
    for (const unit of folded) {
      const space = unit === ' ';
      if (space && spaced) continue;
      spaced = space;
      parts.push(unit);
      for (let each = 0; each < unit.length; each++) put(start, end);
    }
  };
  const reader = new RegExp(pieces);
  for (let found = reader.exec(text); found; found = reader.exec(text)) {
    const [piece, space, plain] = found;
    const start = found.index;
    if (space) add(' ', start, start + piece.length);
    else if (plain) {
      for (let index = 0; index < plain.length; index++) put(start + index, start + index + 1);
      parts.push(plain);
      spaced = false;
    } else add(foldOne(piece), start, start + piece.length);
    if (start - paused >= slice) {
      paused = start;
      done.push(parts.join(''));
      parts = [];
      yield;
    }
  }
  done.push(parts.join(''));
  return { text: done.join(''), from: from.subarray(0, length), to: to.subarray(0, length) };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** `folding` without pauses, ends trimmed: for passages. */
export function fold(text: string): string {
  const work = folding(text);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value.text.trimEnd();
}
