/** The parley command: arguments, files, exit codes. */
export { runCommandLine } from './run.ts';
export type { Surroundings } from './surroundings.ts';
