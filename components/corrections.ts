import type { CorrectionPlace } from '../utils/corrections.ts';

/** Put in by the build (wxt.config.ts) from `bugs` of package.json. */
declare const __CORRECTIONS__: CorrectionPlace | null;

/** Null where the project names no place: then a correction is copied, and goes where the reader likes. */
export const corrections: CorrectionPlace | null = __CORRECTIONS__;
