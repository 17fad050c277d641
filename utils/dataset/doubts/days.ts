/** Dates that say more, or less, than their sources do, without a word on why. */
import type { Book } from '../check.ts';
import type { SourceKind } from '../kinds.ts';

/** Who decides, answers or reports by publishing: the day of publication is the day of the event. */
const ownAct: ReadonlySet<SourceKind> = new Set([
  'regulator',
  'court',
  'inquiry-report',
  'government',
  'foi-response',
  'trust',
]);

export function doubtDays({ records, warn }: Book): void {
  for (const { file, value } of records) {
    if (value.dateNote !== undefined) continue;
    if (value.date.length < 10) {
      const words = `${value.date}: say in dateNote why it is no exact day`;
      warn(file, 'date', words, 'vague-date');
    } else if (value.dateEstimated) {
      warn(file, 'date', `${value.date} was worked out: say in dateNote how`, 'vague-date');
    } else {
      const sameDay = value.sources.filter(({ published }) => published === value.date);
      if (sameDay.length === 0 || sameDay.some(({ kind }) => ownAct.has(kind))) continue;
      const who = sameDay.map(({ publisher }) => publisher).join(', ');
      const words = `${value.date} is the day on which ${who} published: if it is also the day of the event, say so in dateNote`;
      warn(file, 'date', words, 'false-precision');
    }
  }
}
