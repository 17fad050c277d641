/** The peers of the benchmark as far as it uses them: they are installed only when it runs, so their own types are not at hand. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): [last: number, found: string[]][];
  }
}

declare module 'modern-ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    search(text: string): unknown[];
  }
}

declare module '@monyone/aho-corasick' {
  export class AhoCorasick {
    constructor(words: string[]);
    matchInText(text: string): unknown[];
  }
}
