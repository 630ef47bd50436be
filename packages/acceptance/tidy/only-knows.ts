// Only X knows Y: each outside thing has one home, so that replacing it changes one place.

import type { Finding } from './finding.ts';
import { LAYERS } from './packages.ts';
import type { Repository } from './repository.ts';
import type { SourceFile } from './source.ts';

export const ONLY_KNOWS_RULES: readonly string[] = ['only-knows'];

/** A module, and the files (or folders, ending in `/`) that may import it. */
const HOMES: readonly { readonly module: RegExp; readonly homes: readonly string[] }[] = [
  { module: /^seedrandom\b/, homes: ['packages/base/src/random.ts'] },
  { module: /^immer\b/, homes: ['packages/rules/src/apply.ts'] },
  { module: /^yaml\b/, homes: ['packages/scenario/'] },
  { module: /^@xmldom\/|^@humanwhocodes\/momoa$/, homes: ['packages/scenario/src/convert/syntax/'] },
  { module: /^zod\b/, homes: ['packages/scenario/', 'packages/session/src/protocol/'] },
  { module: /^xstate\b/, homes: ['packages/engine/'] },
  { module: /^(?:node:)?(?:net|tls|http|https|http2|dgram)$|^ws\b|^ssh2\b/, homes: ['packages/session/src/transports/'] },
  { module: /^(?:node:)?sqlite$|^kysely\b/, homes: ['packages/session/'] },
  { module: /^(?:node:)?timers\b|^(?:node:)?perf_hooks$/, homes: ['packages/session/src/runner.ts'] },
  { module: /^ink\b|^react\b|^@inkjs\//, homes: ['packages/terminal/'] },
  { module: /^string-width\b/, homes: ['packages/screens/', 'packages/terminal/'] },
];

export function checkOnlyKnows({ sources }: Repository): Finding[] {
  return sources.filter(({ packageName, isTest }) => LAYERS.has(packageName) && !isTest).flatMap(checkFile);
}

function checkFile({ path, imports }: SourceFile): Finding[] {
  return imports.flatMap(({ specifier, line }) =>
    HOMES.filter(({ module, homes }) => module.test(specifier) && !homes.some((home) => path.startsWith(home))).map(({ homes }) => ({
      rule: 'only-knows',
      path,
      line,
      subject: specifier,
      what: `${specifier} is known only to ${homes.join(' and ')}`,
      instead: 'Ask that place for what is needed, in words of ours',
    })),
  );
}
