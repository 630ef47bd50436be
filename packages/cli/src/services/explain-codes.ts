/** What a diagnostic means, from its page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIAGNOSTIC_KINDS } from '@parley/scenario';
import { FileError, UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { hasColours, type Surroundings, writeLine } from '../surroundings.ts';
import { pageLines } from './page-lines.ts';

const CELLS_MAX = 80;

/** Prints the page of each code, or all codes with their titles where none is given. Throws UsageError `cli/no-such-code`. */
export function explainCodes(surroundings: Surroundings, asked: readonly string[]): number {
  const codes = asked.map(codeCalled);
  const cells = Math.min(surroundings.output.columns ?? CELLS_MAX, CELLS_MAX);
  const lines = codes.flatMap((code, index) => [
    ...(index === 0 ? [] : ['', '']),
    ...pageLines(readPage(surroundings, code), { cells, isColoured: hasColours(surroundings) }),
  ]);
  for (const line of codes.length === 0 ? overview() : lines) writeLine(surroundings, line);
  return EXIT.ok;
}

/** The text of a code's page, as Markdown. Throws FileError `file/not-found`. */
export function readPage({ pagesFolder }: Pick<Surroundings, 'pagesFolder'>, code: string): string {
  const path = join(pagesFolder, `${code}.md`);
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new FileError(`The page of ${code} is not at ${path}.`, { code: 'file/not-found', hint: 'Install Parley again.', cause });
  }
}

function overview(): readonly string[] {
  return [...DIAGNOSTIC_KINDS.map(kindLine), '', 'parley explain S-301 says what one of them means and what to write instead.'];
}
function kindLine({ code, title }: (typeof DIAGNOSTIC_KINDS)[number]): string {
  return `${code}  ${title}`;
}

/** `S-301`, `s301` and `301` are the same code. */
function codeCalled(word: string): string {
  const digits = /^s?[-_ ]?(\d{1,3})$/i.exec(word.trim())?.[1];
  const code = digits === undefined ? undefined : `S-${digits.padStart(3, '0')}`;
  if (code !== undefined && DIAGNOSTIC_KINDS.some((kind) => kind.code === code)) return code;
  throw new UsageError(`There is no diagnostic "${word}".`, { code: 'cli/no-such-code', hint: `${near(word, code)}All of them: parley explain` });
}

/** Codes with the same hundred, or whose title holds the word. */
function near(word: string, code: string | undefined): string {
  const isNear = (kind: (typeof DIAGNOSTIC_KINDS)[number]) =>
    code === undefined ? word.length > 2 && kind.title.includes(word.toLowerCase()) : kind.code.slice(0, 3) === code.slice(0, 3);
  const found = DIAGNOSTIC_KINDS.filter(isNear)
    .map((kind) => ({ kind, distance: code === undefined ? 0 : Math.abs(Number(kind.code.slice(2)) - Number(code.slice(2))) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3);
  return found.length === 0 ? '' : `Near it: ${found.map(({ kind }) => `${kind.code} (${kind.title})`).join(', ')}. `;
}
