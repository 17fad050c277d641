import { type SourceKind, sourceKinds } from '../dataset/kinds.ts';
import type { Source } from '../dataset/schema.ts';

/** The source that stands for a record: the one nearest to the body that decided or answered; `sourceKinds` is in that order. */
export function headSource(sources: readonly Source[]): Pick<Source, 'kind' | 'publisher' | 'url'> {
  const rank = (kind: SourceKind) => sourceKinds.indexOf(kind);
  const [first, ...rest] = sources;
  if (!first) throw new Error('A record without a source cannot be shown.');
  const { kind, publisher, url } = rest.reduce((best, one) => (rank(one.kind) < rank(best.kind) ? one : best), first);
  return { kind, publisher, url };
}
