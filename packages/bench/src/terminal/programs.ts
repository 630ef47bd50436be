/** The programs that are measured: Parley as it is built, Ink with next to nothing on it, and Node with nothing at all. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTimedTerminal, type TimedTerminal } from '@parley/testkit';
import { build, type Plugin } from 'rolldown';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const node = join(root, 'node_modules/node/bin/node');

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
export const BUILT = join(root, 'packages/cli/dist');

/** Brings the built program up to date and builds the bare one; `folder` becomes home to both. */
export async function buildPrograms(folder: string): Promise<Programs> {
  const { ensureBundled } = (await import(join(root, 'packages/cli/launch/bundle.mjs'))) as { ensureBundled: () => void };
  ensureBundled();
  const bare = join(folder, 'bare-ink.mjs');
  await build({
    input: fileURLToPath(new URL('./bare-ink.ts', import.meta.url)),
    platform: 'node',
    plugins: [withoutDevtools],
    transform: { define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
    output: { file: bare, format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'silent',
  });
  const env = environment(folder);
  const start = (screen: Screen, ...args: readonly string[]): TimedTerminal => openTimedTerminal({ command: node, args, cwd: root, env, ...screen });
  const entry = join(BUILT, 'parley.mjs');
  return {
    node: (screen) => start(screen, '-e', '0'),
    ink: (screen) => start(screen, bare),
    parley: (screen, ...args) => start(screen, entry, ...args),
    watched: (screen, seen) => openTimedTerminal({ command: node, args: [entry], cwd: root, env: { ...env, NODE_V8_COVERAGE: seen }, ...screen }),
  };
}

/** Ink asks for its developer tools only when DEV=true. */
const withoutDevtools: Plugin = {
  name: 'without-devtools',
  resolveId: (id) => (id === 'react-devtools-core' ? { id: '\0react-devtools-core' } : null),
  load: (id) => (id === '\0react-devtools-core' ? 'export default {};' : null),
};

/** As a player has it: the launcher keeps a compile cache, and CI=false lets Ink draw. */
function environment(folder: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    XDG_STATE_HOME: join(folder, 'state'),
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
    LANG: 'C.UTF-8',
    TERM: 'xterm-256color',
    CI: 'false',
    PARLEY_PACE_MS: '0',
  };
}
