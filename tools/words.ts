import catalogue from '../public/_locales/en/messages.json' with { type: 'json' };
import type { Reason } from '../utils/match/context.ts';

const messages: Record<string, { message: string } | undefined> = catalogue;

/** The catalogue's sentence for `key` with `$1`, `$2` ... filled in, as the browser's `i18n.getMessage` does it; '' if there is none. */
export function lookUp(key: string, values: readonly string[]): string {
  return (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
}

/** A reason in words. */
export function words({ key, values }: Reason): string {
  const said = lookUp(key, values);
  if (!said) throw new Error(`The message catalogue has no "${key}".`);
  return said;
}
