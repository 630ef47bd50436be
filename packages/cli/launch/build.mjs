// Bundles the command into packages/cli/dist. Run by our Node; `bundle.mjs` decides when.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { bundleFolder, root } from './places.mjs';

/** A game that is being played may still load a chunk of an older build: those stay for a day. */
const CHUNK_KEPT_MS = 24 * 60 * 60 * 1000;

/** Ink asks for its developer tools only when DEV=true; a player never has them. */
const withoutDevtools = {
  name: 'without-devtools',
  resolveId: (id) => (id === 'react-devtools-core' ? { id: '\0react-devtools-core' } : null),
  load: (id) => (id === '\0react-devtools-core' ? 'export default {};' : null),
};

const { output } = await build({
  input: { parley: join(root, 'packages/cli/src/main.ts') },
  platform: 'node',
  plugins: [withoutDevtools],
  transform: { define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  output: {
    dir: bundleFolder,
    format: 'esm',
    // Chunks lie beside the entry, so that import.meta.url is as deep as in packages/cli/src.
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
    minify: false,
  },
});

const current = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(bundleFolder)) {
  const path = join(bundleFolder, name);
  const isOld = Date.now() - statSync(path).mtimeMs > CHUNK_KEPT_MS;
  if (name.endsWith('.mjs') && !current.has(name) && isOld) rmSync(path, { force: true });
}
