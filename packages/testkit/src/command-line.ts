/** The whole command run in this process, with streams that are no terminal. */
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommandLine, type Surroundings } from '@parley/cli';

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

/** Runs one command to its end with `input` from a pipe. */
export async function runParley(folder: string, words: readonly string[], input = ''): Promise<CommandRun> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const told = Promise.all([text(output), text(errors)]);
  const status = await runCommandLine({ ...quietSurroundings(folder), words, input: Readable.from([input]), output, errors });
  output.end();
  errors.end();
  const [stdout, stderr] = await told;
  return { status, stdout, stderr };
}
