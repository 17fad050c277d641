/**
 * Rows of whole numbers as text: shorter than a list in JSON, and read from any place on. Five bits a character, the lowest
 * first, the sixth set where more follow, as in source maps; without their sign.
 */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const noDigit = 64;
const values = new Uint8Array(128).fill(noDigit);
for (let at = 0; at < digits.length; at++) values[digits.charCodeAt(at)] = at;

/** Numbers from 0 to 2 ** 31 - 1. */
export function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (let left of numbers) {
    for (; left > 31; left >>>= 5) packed += digits.charAt(32 | (left & 31));
    packed += digits.charAt(left);
  }
  return packed;
}

/** Reads packed numbers one by one. */
export class NumberReader {
  readonly packed: string;
  at: number;

  /** `at` is where a number begins. */
  constructor(packed: string, at = 0) {
    this.packed = packed;
    this.at = at;
  }

  /** The next number. Throws where none can stand. */
  next(): number {
    const { packed } = this;
    let number = 0;
    for (let shift = 0; shift < 35; shift += 5) {
      const value = this.at < packed.length ? (values[packed.charCodeAt(this.at)] ?? noDigit) : noDigit;
      if (value === noDigit) break;
      this.at++;
      number |= (value & 31) << shift;
      if (value < 32) return number;
    }
    throw new Error(`dataset/spellings.json, table: no number at ${this.at}`);
  }
}
