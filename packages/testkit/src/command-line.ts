/** The whole command run in this process, with streams that are no terminal. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommandLine, type Surroundings } from '@parley/cli';

/** What a command left behind. */
export interface CommandRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What every command of a test is given, where the test says nothing else. State goes to `folder`. */
export function quietSurroundings(folder: string): Omit<Surroundings, 'words' | 'input' | 'output' | 'errors'> {
  return {
    variables: { XDG_STATE_HOME: folder, LC_ALL: 'C.UTF-8' },
    shippedFolder: fileURLToPath(new URL('../../../scenarios', import.meta.url)),
    pagesFolder: fileURLToPath(new URL('../../../docs/diagnostics', import.meta.url)),
    version: '0.0.0',
    platform: 'Node, test',
    processId: 1,
    onInterrupt: () => () => undefined,
    leave: () => undefined,
  };
}

/** Environment variables, by their names. */
type Variables = Readonly<Record<string, string>>;

/** Runs one command to its end with `input` from a pipe, and `variables` beside the usual ones. */
export async function runParley(folder: string, words: readonly string[], input = '', variables: Variables = {}): Promise<CommandRun> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(output), text(errors)]);
  const quiet = quietSurroundings(folder);
  const streams = { input: Readable.from([input]), output, errors };
  const status = await runCommandLine({ ...quiet, ...streams, words, variables: { ...quiet.variables, ...variables } });
  output.end();
  errors.end();
  const [stdout, stderr] = await told;
  return { status, stdout, stderr };
}

/** A place to run commands in. */
export interface CommandLine {
  /** A new folder, which also holds the saved games. */
  readonly folder: string;
  /** Runs `parley` with these words and this input. */
  parley(words: readonly string[], input?: string, variables?: Variables): Promise<CommandRun>;
  /** A file in the folder with this content; its path. */
  write(name: string, content: string): string;
  /** The path of a file in the folder. */
  path(name: string): string;
  /** Removes the folder. */
  close(): void;
}

/** Opens a command line; close it in `afterAll`. */
export function openCommandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'parley-command-'));
  const path = (name: string): string => join(folder, name);
  return {
    folder,
    path,
    parley: (words, input, variables) => runParley(folder, words, input, variables),
    write(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
