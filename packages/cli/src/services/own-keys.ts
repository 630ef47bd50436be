/** The player's own keys: `keys.yaml` in the settings folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkKeys, type KeyOverrides } from '@parley/screens';
import type { Surroundings } from '../surroundings.ts';
import { settingsFolder } from './folders.ts';

/** What the file says. Where it has mistakes, no key of it holds. */
export interface OwnKeys {
  readonly file: string;
  readonly exists: boolean;
  readonly overrides: KeyOverrides;
  /** "FILE:LINE: what is wrong and what to do"; empty when all is well. */
  readonly problems: readonly string[];
}

/** Reads it; never rejects. Without a file the usual keys hold, and nothing that knows YAML is loaded: it would delay the first frame. */
export async function readOwnKeys(surroundings: Pick<Surroundings, 'variables'>): Promise<OwnKeys> {
  const file = join(settingsFolder(surroundings), 'keys.yaml');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { file, exists: !isMissing, overrides: {}, problems: isMissing ? [] : [`${file}: The file cannot be read.`] };
  }
  const { didYouMean, readWordLists } = await import('@parley/scenario');
  const { lists, problems } = readWordLists(text);
  const checked = checkKeys(
    lists.map(({ line, word, words }) => ({ line, command: word, keys: words })),
    didYouMean,
  );
  const all = [...problems, ...checked.problems].toSorted((a, b) => a.line - b.line);
  return {
    file,
    exists: true,
    overrides: all.length > 0 ? {} : checked.overrides,
    problems: all.map(({ line, message }) => `${file}:${line}: ${message}`),
  };
}

/** What a game says at its start of a file with mistakes; null when all is well. */
export function keysNotice({ problems }: OwnKeys): string | null {
  return problems.length === 0 ? null : 'keys.yaml has mistakes, so the usual keys hold. To see them: parley keys --check';
}
