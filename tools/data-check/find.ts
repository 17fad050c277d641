import { checkDataset } from '../../utils/dataset/check.ts';
import { type DataFile, type Problem, sortFiles } from '../../utils/dataset/files.ts';
import { type Accepted, readAccepted, sift } from './accepted.ts';
import { findDoubles } from './doubles.ts';
import type { Doubt } from './doubt.ts';
import { findWrongFolders } from './folders.ts';
import { findPeople } from './people.ts';
import { findWeakSources } from './sources.ts';
import { findCommonTerms } from './terms.ts';

export interface Found {
  records: number;
  organisations: number;
  errors: Problem[];
  /** Of the build's own checks. */
  warnings: Problem[];
  /** Likely faults that nobody has accepted. */
  doubts: Doubt[];
  /** Acceptances without a warning behind them. */
  stale: Accepted[];
}

/** Everything that is wrong, or may be, with `data/` as it was read. `accepted` is the JSON of accepted-warnings.json. */
export function findAll(files: readonly DataFile[], accepted: unknown): Found {
  const { errors, warnings } = checkDataset(files);
  const { sorted } = sortFiles(files);
  const doubts = [
    ...findDoubles(sorted.records),
    ...findWeakSources(sorted.records),
    ...findPeople(sorted.records),
    ...findCommonTerms(sorted.records),
    ...findWrongFolders(sorted.records, files),
  ];
  const { left, stale } = sift(doubts, readAccepted(accepted));
  const count = (folder: string) =>
    files.filter(({ file }) => file.slice(file.lastIndexOf(':') + 1).startsWith(folder)).length;
  return { records: count('records/'), organisations: count('organisations/'), errors, warnings, doubts: left, stale };
}
