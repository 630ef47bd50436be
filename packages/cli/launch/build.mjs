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

/** Yoga, Ink's layout, would fetch its own bytes from a data: address and load a whole HTTP client for it: 20 ms before the first frame. */
const withoutFetch = {
  name: 'without-fetch',
  transform: {
    filter: { id: /yoga-wasm-base64/ },
    handler: (code) => ({ code: code.replaceAll('"function"!=typeof fetch', 'true'), map: null }),
  },
};

/** What cannot be found would otherwise only be warned of, and fail when a player comes to it. */
function onLog(level, log, handle) {
  handle(log.code === 'UNRESOLVED_IMPORT' ? 'error' : level, log);
}

/** Ink asks for the width of every letter of every row for every frame. Our rows are mostly letters of one cell, which can be counted. */
const BY_INK = /[\\/]node_modules[\\/](?:ink|widest-line|cli-truncate|slice-ansi|wrap-ansi)[\\/]/;
const withCountedWidths = {
  name: 'with-counted-widths',
  resolveId: (id, importer) => (id === 'string-width' && BY_INK.test(importer ?? '') ? { id: '\0counted-widths' } : null),
  load: (id) => (id === '\0counted-widths' ? COUNTED_WIDTHS : null),
};
const COUNTED_WIDTHS = `
import { widthOf } from ${JSON.stringify(join(root, 'packages/screens/src/layout/row.ts'))};
const STYLES = /\\u001b\\[[\\d;]*m/g;
export default (text) => widthOf(text.includes('\\u001b[') ? text.replaceAll(STYLES, '') : text);
`;

const sources = join(root, 'packages/cli/src');
/** What runs in a thread of its own is a file of its own. */
const workers = Object.fromEntries(
  readdirSync(sources)
    .filter((name) => name.endsWith('-worker.ts'))
    .map((name) => [name.slice(0, -'.ts'.length), join(sources, name)]),
);

const { output } = await build({
  input: { parley: join(sources, 'main.ts'), ...workers },
  // It starts its threads from files of its own.
  external: ['piscina'],
  platform: 'node',
  plugins: [withoutDevtools, withoutFetch, withCountedWidths],
  onLog,
  transform: { define: { 'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"' } },
  output: {
    dir: bundleFolder,
    format: 'esm',
    // Half the bytes to read before the first frame. The maps beside the chunks are read only to write a crash file.
    minify: true,
    comments: false,
    sourcemap: 'hidden',
    sourcemapExcludeSources: true,
    // Chunks lie beside the entry, so that import.meta.url is as deep as in packages/cli/src.
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  },
}).catch((error) => {
  process.stderr.write(`${error.message}\n`); // the place in the source; the stack would be the bundler's
  process.exit(1);
});

const current = new Set(output.map(({ fileName }) => fileName));
for (const name of readdirSync(bundleFolder)) {
  const path = join(bundleFolder, name);
  const isOld = Date.now() - statSync(path).mtimeMs > CHUNK_KEPT_MS;
  if (/\.mjs(?:\.map)?$/.test(name) && !current.has(name) && isOld) rmSync(path, { force: true });
}
