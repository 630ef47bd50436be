/** An error as the user reads it: a sentence and the next step; never a stack. */
import { BugError, ParleyError } from '@parley/base';
import { EXIT } from './exit-codes.ts';

export interface RenderedError {
  readonly lines: readonly string[];
  readonly exitCode: number;
}

/** What to print for an error that the user can do something about; null for one that is a mistake in Parley. */
export function renderKnownError(error: unknown): RenderedError | null {
  if (error instanceof ParleyError) return { lines: [error.message, error.hint], exitCode: EXIT.usage };
  return null;
}

/** What to print on the error stream when the output takes no more; `code` is the system's: "ENOSPC". */
export function renderUnwritten(code: string | undefined): RenderedError {
  const [why, hint] = code === 'ENOSPC' ? ['the disk is full', 'Make room'] : [code ?? 'the system refuses it', 'Send it elsewhere'];
  return { lines: [`The output cannot be written: ${why}.`, `${hint}, then try again. A game that was running is saved.`], exitCode: EXIT.usage };
}

/** What to print for a mistake in Parley, and where its details were written (null where that failed). */
export function renderCrash(error: unknown, crashFile: string | null): RenderedError {
  const what = error instanceof BugError ? `: ${error.message}` : '';
  const where = crashFile === null ? 'Its details could not be written to a file.' : `Its details are in ${crashFile}; please report them.`;
  return {
    lines: [`Parley has made a mistake${what}.`, `${where} A game that was running is saved: "parley resume" goes on with it.`],
    exitCode: EXIT.bug,
  };
}

/** Everything that helps to find a mistake, for the crash file. */
export function crashReport(error: unknown, about: readonly string[]): string {
  const details = error instanceof BugError ? [`details: ${JSON.stringify(error.details)}`] : [];
  return `${[...about, ...details, stackOf(error)].join('\n')}\n`;
}
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
