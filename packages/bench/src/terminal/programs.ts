/** The programs that are measured: Parley as it is built, Ink with next to nothing on it, and Node with nothing at all. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT, ensureBuilt, NODE, openTimedTerminal, PROJECT, playerEnv, type TimedTerminal } from '@parley/testkit';
import { build, type Plugin } from 'rolldown';

export interface Screen {
  readonly columns: number;
  readonly rows: number;
}
export interface Programs {
  /** Node with nothing to do. */
  node(screen: Screen): TimedTerminal;
  /** Ink with a list. */
  ink(screen: Screen): TimedTerminal;
  parley(screen: Screen, ...args: readonly string[]): TimedTerminal;
  /** Parley, which leaves behind in `folder` what files it has loaded. */
  watched(screen: Screen, folder: string): TimedTerminal;
}

/** Brings the built program up to date and builds the bare one; `folder` becomes home to both. */
export async function buildPrograms(folder: string): Promise<Programs> {
  await ensureBuilt();
  const bare = join(folder, 'bare-ink.mjs');
  await build({
    input: fileURLToPath(new URL('./bare-ink.ts', import.meta.url)),
    platform: 'node',
    plugins: [withoutDevtools],
    transform: { define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
    output: { file: bare, format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'silent',
  });
  // The launcher keeps a compile cache.
  const env = { ...playerEnv(folder), NODE_COMPILE_CACHE: join(folder, 'compiled') };
  const start = (screen: Screen, ...args: readonly string[]): TimedTerminal =>
    openTimedTerminal({ command: NODE, args, cwd: PROJECT, env, ...screen });
  return {
    node: (screen) => start(screen, '-e', '0'),
    ink: (screen) => start(screen, bare),
    parley: (screen, ...args) => start(screen, BUILT, ...args),
    watched: (screen, seen) => openTimedTerminal({ command: NODE, args: [BUILT], cwd: PROJECT, env: { ...env, NODE_V8_COVERAGE: seen }, ...screen }),
  };
}

/** Ink asks for its developer tools only when DEV=true. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  resolveId: (id) => (id === 'react-devtools-core' ? { id: '\0react-devtools-core' } : null),
  load: (id) => (id === '\0react-devtools-core' ? 'export default {};' : null),
};
