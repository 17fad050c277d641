/** A backup sealed by a passphrase: AES-GCM under a key from PBKDF2. Without the passphrase nobody can open it, we included. */
import * as z from 'zod/mini';
import { FileProblem } from './file.ts';

export const sealFormat = 'trust-footnotes-sealed';

/** Rounds of SHA-256 (OWASP Password Storage Cheat Sheet, 2023: 600,000). */
const rounds = 600_000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const form = z.object({
  format: z.literal(sealFormat),
  version: z.literal(1),
  key: z.object({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.minimum(100_000), z.maximum(10_000_000)),
    salt: base64,
  }),
  cipher: z.object({ name: z.literal('AES-GCM'), iv: base64 }),
  data: base64,
});
export type Sealed = z.infer<typeof form>;

export const isSealed = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && (json as Record<string, unknown>).format === sealFormat;

/** `content` sealed; every call takes a new salt and a new start value. */
export async function seal(content: string, passphrase: string, iterations = rounds): Promise<Sealed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const head = {
    format: sealFormat as typeof sealFormat,
    version: 1 as const,
    key: { name: 'PBKDF2' as const, hash: 'SHA-256' as const, iterations, salt: toBase64(salt) },
    cipher: { name: 'AES-GCM' as const, iv: toBase64(iv) },
  };
  const key = await keyFrom(passphrase, salt, iterations, 'encrypt');
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: headBytes(head) },
    key,
    new TextEncoder().encode(content),
  );
  return { ...head, data: toBase64(new Uint8Array(data)) };
}

/** What was sealed. Throws `FileProblem` where the passphrase is wrong or the file was changed: the two cannot be told apart. */
export async function unseal(json: unknown, passphrase: string): Promise<string> {
  const parsed = form.safeParse(json);
  if (!parsed.success) throw new FileProblem('import_damaged', sealFormat);
  const { data, ...head } = parsed.data;
  const key = await keyFrom(passphrase, fromBase64(head.key.salt), head.key.iterations, 'decrypt');
  const opening = { name: 'AES-GCM', iv: fromBase64(head.cipher.iv), additionalData: headBytes(head) };
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(opening, key, fromBase64(data)));
  } catch {
    throw new FileProblem('import_wrong_passphrase');
  }
}

/** The head is bound to the content: a changed number of rounds or start value makes it unreadable. */
function headBytes({ format, version, key, cipher }: Omit<Sealed, 'data'>): Uint8Array<ArrayBuffer> {
  const { name, hash, iterations, salt } = key;
  return new TextEncoder().encode([format, version, name, hash, iterations, salt, cipher.name, cipher.iv].join(' '));
}

async function keyFrom(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: 'encrypt' | 'decrypt',
) {
  const words = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derive, base, { name: 'AES-GCM', length: 256 }, false, [use]);
}

/** In portions: a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return btoa(parts.join(''));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
