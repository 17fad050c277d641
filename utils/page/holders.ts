/** Which elements hold the page itself, whatever their class calls them. */
import type { Token } from './copy.ts';
import { headingLevel } from './elements.ts';

/** How many tokens are looked at between two pauses: well below a millisecond's work. */
const tokensAtATime = 500;

/** The main heading, or `main`. */
function isHead(tag: string, attributes: Record<string, string> | undefined): boolean {
  if (tag === 'main' || tag === 'h1') return true;
  const role = attributes && Object.hasOwn(attributes, 'role') ? attributes.role?.toLowerCase().trim() : undefined;
  if (!role) return false;
  const level = Object.hasOwn(attributes ?? {}, 'aria-level') ? (attributes?.['aria-level'] ?? '') : '';
  return role === 'main' || headingLevel(tag, role, level) === 1;
}

/**
 * The numbers, in `body`, of the elements that hold the page: the main heading or `main` and more than half of all text that is no
 * link. Wrappers are called "sidebar-left" or "translate" by what stands beside them or may be done to them; a menu or a notice
 * called so holds no such thing. Linear; pauses now and then.
 */
export function* holdersSteps(body: readonly Token[]): Generator<void, ReadonlySet<number>, void> {
  const open: { token: number; before: number; headed: boolean; link: boolean }[] = [];
  const headed: [token: number, characters: number][] = [];
  let characters = 0;
  let links = 0;

  /** Ends the innermost open element; false where there is none. */
  function close(): boolean {
    const left = open.pop();
    if (!left) return false;
    if (left.link) links--;
    if (left.headed) {
      headed.push([left.token, characters - left.before]);
      const outer = open.at(-1);
      if (outer) outer.headed = true;
    }
    return true;
  }

  for (const [token, value] of body.entries()) {
    if (token % tokensAtATime === tokensAtATime - 1) yield;
    if (typeof value === 'string') {
      if (links === 0 && value.length > 1) characters += value.trim().length;
    } else if (value === 0) {
      if (!close()) break;
    } else if (value[0] !== 'br') {
      const [tag, attributes] = value;
      const link = tag === 'a';
      if (link) links++;
      open.push({ token, before: characters, headed: isHead(tag, attributes), link });
    }
  }
  // A copy that was cut ends within its elements.
  while (close());
  return new Set(headed.filter(([, held]) => held > characters / 2).map(([token]) => token));
}
