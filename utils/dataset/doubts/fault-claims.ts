/** A claim that somebody was at fault, resting on one source: it needs another, or the body that decided. */
import type { Book } from '../check.ts';
import type { SourceKind } from '../kinds.ts';

const fault =
  /\b(abus\w+|accus\w+|allegations?|alleged\w*|avoidable|blam\w+|breach\w*|bull(?:y|ied|ying)|cover(?:ed)?[- ]up|deaths? (?:could|might) have been prevented|defective|discriminat\w+|fail(?:s|ed|ing|ings|ure|ures)|fals(?:e|ely|ified)|fraud\w*|guilty|ignored|inadequate|mislead\w*|misled|mismanag\w+|misconduct|neglect\w*|negligen\w+|poor care|racis\w+|unlawful\w*|unsafe|victimis\w+|wrongly)\b/i;

const opinions: ReadonlySet<SourceKind> = new Set(['campaign', 'political-party', 'encyclopedia', 'blog']);

export function doubtFaultClaims({ records, warn }: Book): void {
  for (const { file, value } of records) {
    // What a trust says of itself is an admission, and it is the primary source of that.
    const found = fault.exec(`${value.title}. ${value.summary}`)?.[0];
    if (!found) continue;
    const kinds = [...new Set(value.sources.map(({ kind }) => kind))];
    if (kinds.every((kind) => opinions.has(kind))) {
      const words = `"${found}": a claim of fault that only a ${kinds.join(' and a ')} makes. Leave it out unless another says so`;
      warn(file, 'sources', words, 'single-source-fault');
    } else if (value.confidence === 'single-source' && kinds.some((kind) => kind !== 'trust')) {
      const words = `"${found}": a claim of fault on one source (${kinds.join(', ')}). Find the body that decided, or a second publisher`;
      warn(file, 'confidence', words, 'single-source-fault');
    }
  }
}
