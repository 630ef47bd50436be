// The parley command: the one place that reads the process and sets its exit code.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderUnwritten } from './render-error.ts';
import { runCommandLine } from './run.ts';
import type { Surroundings } from './surroundings.ts';

/** From here as from the bundle, the package is one folder up and the repository three. */
const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };

const surroundings: Surroundings = {
  words: process.argv.slice(2),
  variables: process.env,
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  shippedFolder: fileURLToPath(new URL('../../../scenarios', import.meta.url)),
  pagesFolder: fileURLToPath(new URL('../../../docs/diagnostics', import.meta.url)),
  version,
  platform: `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
  processId: process.pid,
  onInterrupt(work) {
    process.once('SIGINT', work);
    return () => void process.off('SIGINT', work);
  },
  leave: (exitCode) => process.exit(exitCode),
};

/** Whoever reads our output may stop reading (`parley replay … | head`): that is no error. A full disk is. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    const { lines, exitCode } = renderUnwritten(error.code);
    if (stream === process.stdout) for (const line of lines) process.stderr.write(`${line}\n`);
    process.exit(exitCode);
  });
}

process.exitCode = await runCommandLine(surroundings);
