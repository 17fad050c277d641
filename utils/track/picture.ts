/** Measures of the pictures: years as numbers, words broken into lines. No drawing. */
import { earliestDay, latestDay } from '../dataset/dates.ts';

/** A partial ISO date as a year with its fraction, `2010-07` near 2010.5; its first day, or with `end` its last. */
export function yearOf(date: string, end = false): number {
  const day = end ? latestDay(date) : earliestDay(date);
  const [year = '0', month = '1', dayOfMonth = '1'] = day.split('-');
  return Number(year) + (Number(month) - 1) / 12 + (Number(dayOfMonth) - 1) / 372;
}

/** Breaks a text between words so that no line has more than `most` characters, where its words allow it. */
export function linesOf(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
