import { asPageCopy } from '../../../utils/message-checks.ts';
import { readCopy } from '../../../utils/page/read.ts';
import type { PageReading } from '../../../utils/page/reading.ts';

/** What the worker reads out of a page reader's answer to `read-again`. */
export function readingIn(answer: unknown): PageReading {
  const copy = asPageCopy(answer);
  if (!copy) throw new Error(`No copy of a page: ${JSON.stringify(answer)?.slice(0, 200)}`);
  return readCopy(copy);
}
