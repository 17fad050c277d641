type Lookup = (key: string, values: string[]) => string;

/**
 * A look-up that goes on when the extension is updated under an open page: the browser then answers no more, and what cannot be
 * said could not be drawn. `needed` are words that may be said then for the first time.
 */
export function lastingWords(lookup: Lookup, needed: readonly string[]): Lookup {
  const said = new Map<string, string>();
  const lasting: Lookup = (key, values) => {
    const name = JSON.stringify([key, values]);
    try {
      const words = lookup(key, values);
      if (words) said.set(name, words);
    } catch {
      // The extension is gone; what was said once can still be said.
    }
    return said.get(name) ?? '';
  };
  for (const key of needed) lasting(key, []);
  return lasting;
}
