/** The project's folder. */
export const root: string;
export function setup(): { node: string; env: NodeJS.ProcessEnv };
