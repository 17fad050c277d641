/** The closed lists of the dataset, apart from the schemas so that a surface can use them without the schema library. */

/** Kinds of source, from the bodies that decide or answer to those who comment; the order decides which one stands first. */
export const sourceKinds = [
  'regulator',
  'court',
  'inquiry-report',
  'government',
  'foi-response',
  'trust',
  'academic',
  'trade-press',
  'press',
  'campaign',
  'political-party',
  'encyclopedia',
  'blog',
] as const;

export const recordKinds = [
  'foi-outcome',
  'governance-event',
  'merger',
  'inquiry',
  'regulator-action',
  'board-response',
  'consultation',
  'data-protection',
] as const;

/** How a trust answered a concern: the project's own reading of the reply, always marked so. */
export const stances = [
  'accepted',
  'partly-accepted',
  'disputed',
  'no-knowledge',
  'declined',
  'commitment',
  'answered-otherwise',
  'not-answered',
] as const;

export const successionKinds = ['merger', 'acquisition', 'rename', 'split', 'service-transfer'] as const;

/** What `data:check` doubts; the names by which a warning is accepted in `data/accepted-warnings.json`. */
export const warningRules = [
  'oddity',
  'lifetime',
  'same-event',
  'near-equal-titles',
  'mirror',
  'single-source-fault',
  'name-of-a-person',
  'false-precision',
  'vague-date',
  'common-key-term',
  'wrong-folder',
] as const;

export type WarningRule = (typeof warningRules)[number];
export type SourceKind = (typeof sourceKinds)[number];
export type RecordKind = (typeof recordKinds)[number];
export type Stance = (typeof stances)[number];
