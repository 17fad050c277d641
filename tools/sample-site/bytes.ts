/** Text into the bytes that the server sends. */
import type { Charset } from './model.ts';

/** The characters that windows-1252 has in place of the C1 controls, by code point (WHATWG Encoding, index windows-1252). */
const extra = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, index) => [char, 0x80 + index] as const),
);

/** Throws where a character has no place in the charset. */
export function encode(text: string, charset: Charset): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  return Uint8Array.from([...text], (char) => {
    const code = extra.get(char) ?? char.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`“${char}” has no place in windows-1252`);
    return code;
  });
}

/** The smallest document a reader can open: one empty page. */
export const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;
