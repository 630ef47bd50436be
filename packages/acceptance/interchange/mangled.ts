// Files of the hand-made folders, mangled at random.
import { compileScenario, importForeign, readScenario, type TextFile } from '@parley/scenario';
import { foreignFolder } from '@parley/testkit';
import fc from 'fast-check';

const FOLDERS = ['genius', 'geniusweb', 'negmas-yaml', 'negmas-json', 'negolog', 'scorable', 'scorable-four', 'scorable-json'];

type Mangle = (text: string, at: number, length: number) => string;
const ODD = [
  '',
  '0',
  '-1',
  '1e999',
  'NaN',
  '-Infinity',
  'null',
  '[]',
  '{}',
  '"',
  '<',
  '&',
  ':',
  '\n',
  '\u001b[31m',
  '\u202e',
  '__proto__',
  'é',
  '1000000',
  '- ',
  '\t',
  '\u0000',
];
/** Replaces the whole number or word at a place, since most other changes only break the syntax. */
const tokenAt = (text: string, at: number, to: string) => {
  const token = [...text.matchAll(/-?\d+(?:\.\d+)?|[\p{L}_]+/gu)].find(({ index, 0: { length } }) => index + length > at);
  return token === undefined ? text : text.slice(0, token.index) + to + text.slice(token.index + token[0].length);
};
const wordFrom = (text: string, at: number) => /[\p{L}\d._-]+/u.exec(text.slice(at))?.[0] ?? '';
const mangles: readonly Mangle[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at, length) => tokenAt(text, at, ODD[length % ODD.length] ?? ''),
  (text, at, length) => tokenAt(text, at, wordFrom(text, (at + length * 37) % Math.max(1, text.length))),
  (text, at, length) => text.slice(0, at) + (ODD[length % ODD.length] ?? '') + text.slice(at),
  (text, at, length) =>
    text
      .split('\n')
      .filter((_, line) => line !== (at + length) % text.split('\n').length)
      .join('\n'),
  (text, at) => {
    const lines = text.split('\n');
    return [...lines, lines[at % lines.length] ?? ''].join('\n');
  },
];

const change = fc.record({ file: fc.nat(20), at: fc.nat(4000), length: fc.nat(60), mangle: fc.constantFrom(...mangles) });
/** A hand-made folder with one to three changes. */
export const mangledFolders = fc
  .record({ name: fc.constantFrom(...FOLDERS), changes: fc.array(change, { minLength: 1, maxLength: 3 }) })
  .map(({ name, changes }) =>
    changes.reduce<readonly TextFile[]>((files, { file, at, length, mangle }) => {
      const chosen = file % files.length;
      return files.map(({ path, text }, index) => ({ path, text: index === chosen ? mangle(text, at % Math.max(1, text.length), length) : text }));
    }, foreignFolder(name)),
  );

/** What came of a folder, in what must hold for any. */
export function judgeImport(files: readonly TextFile[]) {
  const { complaints, losses, notes, files: made } = importForeign(files, { name: 'here' });
  const said = [...complaints.flatMap(({ message, hint }) => [message, hint]), ...losses.map(({ sentence }) => sentence), ...notes];
  const texts = readScenario('scenario.yaml', (path) => made.find((file) => file.path === path)?.text);
  const diagnostics = texts === undefined ? [] : compileScenario(texts).diagnostics;
  return {
    unclean: said.filter((sentence) => !/^[^\p{Cc}\u202e]+$/u.test(sentence)),
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    isEither: (made.length === 0) === complaints.length > 0,
  };
}
