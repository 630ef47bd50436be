/** What a player has learnt in earlier games: a small file in the state folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'learned.json';
/** More words than there are acts is no file of ours. */
const WORDS_MAX = 200;

/** The words in the file, and a way to keep more. A file that cannot be read or written only means that acts are explained again. */
export function openLearned(folder: string): { readonly words: readonly string[]; keep(words: readonly string[]): void } {
  const path = join(folder, FILE);
  return {
    words: wordsIn(path),
    keep(words) {
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(path, `${JSON.stringify(words)}\n`);
      } catch {
        // To explain an act once more is better than to stop a game.
      }
    },
  };
}
function wordsIn(path: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(value) ? value.filter((word): word is string => typeof word === 'string').slice(0, WORDS_MAX) : [];
  } catch {
    return [];
  }
}
