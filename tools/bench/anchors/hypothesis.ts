/**
 * The method that the Hypothesis client is described to use, for comparison only: all exact places if there are any, else
 * the approximate ones with up to half of the quote's characters (256 at most) different; the best of them by quote 50,
 * prefix 20, suffix 20 and position 2 out of 92. There is no floor: whatever is best is taken. Context of 32 characters.
 */
import search from 'approx-string-match';
import type { Anchor } from '../../../utils/notes/model.ts';
import type { Span } from '../../../utils/notes/page-text.ts';

const context = 32;
const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };

function alike(text: string, pattern: string): number {
  if (!text || !pattern) return 0;
  if (text.includes(pattern)) return 1;
  const [best] = search(text, pattern, pattern.length);
  return best ? 1 - best.errors / pattern.length : 0;
}

function allExact(text: string, quote: string): (Span & { errors: number })[] {
  const found: (Span & { errors: number })[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  return found;
}

export function findAsHypothesis(text: string, anchor: Anchor): Span | null {
  const { quote, position } = anchor;
  const prefix = anchor.prefix.slice(-context);
  const suffix = anchor.suffix.slice(0, context);
  const exact = allExact(text, quote);
  const places = exact.length > 0 ? exact : search(text, quote, Math.min(256, Math.floor(quote.length / 2)));
  let best: { span: Span; score: number } | null = null;
  for (const { start, end, errors } of places) {
    const before = prefix ? alike(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1;
    const after = suffix ? alike(text.slice(end, end + suffix.length), suffix) : 1;
    const near = position ? 1 - Math.abs(start - position.start) / text.length : 1;
    const score =
      weights.quote * (1 - errors / quote.length) +
      weights.prefix * before +
      weights.suffix * after +
      weights.position * near;
    if (!best || score > best.score) best = { span: { start, end }, score };
  }
  return best?.span ?? null;
}
