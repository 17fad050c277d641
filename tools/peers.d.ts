/** The one peer without types of its own, as far as the benchmark uses it. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [last: number, found: string[]][];
  }
}
