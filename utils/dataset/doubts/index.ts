/** What is well-formed and yet likely a fault; each rule in its own file, each warning to be mended or accepted with a reason. */
import type { Book } from '../check.ts';
import { doubtCommonTerms } from './common-terms.ts';
import { doubtDays } from './days.ts';
import { doubtFaultClaims } from './fault-claims.ts';
import { doubtFolders } from './folders.ts';
import { doubtMirrors } from './mirrors.ts';
import { doubtTitles } from './near-title.ts';
import { doubtPeople } from './people.ts';
import { doubtSameEvent } from './same-event.ts';

export function findDoubts(book: Book): void {
  doubtSameEvent(book);
  doubtTitles(book);
  doubtMirrors(book);
  doubtFaultClaims(book);
  doubtPeople(book);
  doubtDays(book);
  doubtCommonTerms(book);
  doubtFolders(book);
}
