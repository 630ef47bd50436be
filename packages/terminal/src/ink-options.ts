/** How Ink is opened on a terminal of ours. */
import type { RenderOptions } from 'ink';

/** The three streams of a terminal. */
export interface TerminalStreams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
}

/** The alternate screen, drawn over where it changed, with every key for us. `ownsConsole`: whether what others print may be taken in. */
export function inkOptions(streams: TerminalStreams, ownsConsole: boolean): RenderOptions {
  return {
    ...streams,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 120,
    exitOnCtrlC: false,
    patchConsole: ownsConsole,
  };
}

const SMALLEST_GUESS = { columns: 80, rows: 24 } as const;

/** The size of a terminal; the usual one where it does not say. */
export function sizeOf(stdout: NodeJS.WriteStream): { readonly width: number; readonly height: number } {
  const rows = stdout.rows || SMALLEST_GUESS.rows;
  // A Windows console scrolls when its last line is filled.
  return { width: stdout.columns || SMALLEST_GUESS.columns, height: process.platform === 'win32' ? rows - 1 : rows };
}
