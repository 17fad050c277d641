/** The project's folder. */
export const root: string;
export function setup(): { node: string; env: NodeJS.ProcessEnv };
/** Installs, where missing, the packages that the evaluation and the benchmark compare with; gives their folder. */
export function setupPeers(): string;
