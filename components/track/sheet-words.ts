import type { SheetWords } from '../../utils/track/export.ts';
import { say, sayDate, sayDateOf, sayWord } from '../say.ts';

/** The words of a sheet in a file, out of the catalogue. */
export function sheetWords(recordAsOf: string): SheetWords {
  return {
    title: say('sheet_title'),
    questions: say('folder_questions'),
    sources: say('sheet_sources'),
    own: say('sheet_own'),
    gaps: say('card_discrepancies'),
    gone: say('sheet_gone', ''),
    asOf: say('colophon_as_of', sayDate(recordAsOf)),
    independent: say('colophon_independent'),
    outcome: (name, outcome) => say('sheet_outcome', name, sayWord('outcome', outcome)),
    promise: (number, text) => say('sheet_promise', number, text),
    date: sayDate,
    dateOf: sayDateOf,
    kind: (kind) => sayWord('record_kind', kind),
    sourceKind: (kind) => sayWord('source_kind', kind),
    confidence: (confidence) => sayWord('confidence', confidence),
    noAddress: say('sheet_no_address'),
  };
}
