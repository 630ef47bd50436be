/** Mends a scenario's file where only one thing can have been meant. */
import { readFileSync, realpathSync } from 'node:fs';
import { cleanText, counted } from '@parley/base';
import { type FixedScenario, fixScenario, hasErrors, type LineChange } from '@parley/scenario';
import { loadScenario } from '@parley/session';
import { FileError, UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { commandName, type Surroundings, writeLine } from '../surroundings.ts';
import { writeWholeFile } from './write-whole-file.ts';

export interface FixRequest {
  readonly scenario: string;
  /** Show what would change, and write nothing. */
  readonly isDry: boolean;
}

const LINE_CHARS_MAX = 160;

/**
 * The exit code: 0 when no mistakes are left, 1 when some are. Throws ScenarioFileError when there is no such file, UsageError `cli/packed` for a packed one,
 * FileError `file/not-utf8` where writing would lose letters, `file/not-writable`.
 */
export function fixFile(surroundings: Surroundings, { scenario, isDry }: FixRequest): number {
  const { path, texts } = loadScenario(scenario, surroundings.shippedFolder);
  if (path.endsWith('.parley'))
    throw new UsageError('A packed scenario cannot be mended.', { code: 'cli/packed', hint: 'Unpack it first: parley unpack' });
  const fixed = fixScenario(texts);
  const isChanged = fixed.changes.length > 0;
  if (isChanged && !isDry) {
    mustBeUtf8(path, texts.file.text);
    writeWholeFile(surroundings, realpathSync(path), fixed.text);
  }
  for (const change of fixed.changes) for (const line of changeLines(path, change)) writeLine(surroundings, line);
  for (const line of closing(fixed, { path, isDry, command: commandName(surroundings) })) writeLine(surroundings, line);
  return hasErrors(fixed.remaining) ? EXIT.no : EXIT.ok;
}

/** What was read must be what is there: letters of another encoding would be lost. */
function mustBeUtf8(path: string, text: string): void {
  if (readFileSync(path).equals(Buffer.from(text, 'utf8'))) return;
  throw new FileError(`${path} is not saved as UTF-8, or has just been changed.`, {
    code: 'file/not-utf8',
    hint: 'Save it as UTF-8 in your editor, and try again.',
  });
}

/** What cannot be seen is no difference that can be shown: the lines are printed clean. */
function changeLines(path: string, { line, before, after }: LineChange): readonly string[] {
  return [`${path}:${line}`, `- ${shown(before)}`, `+ ${shown(after)}`, ''];
}
function shown(line: string): string {
  const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '→') ?? '';
  return `${indent}${cleanText(line, LINE_CHARS_MAX)}`;
}

interface Closing {
  readonly path: string;
  readonly isDry: boolean;
  readonly command: string;
}

function closing({ changes, mendedCount, leftCount, remaining }: FixedScenario, { path, isDry, command }: Closing): readonly string[] {
  const errors = remaining.filter(({ severity }) => severity === 'error').length;
  const done = isDry ? 'would be mended' : 'mended';
  const first =
    changes.length === 0
      ? `${path}: nothing was changed.`
      : `${path}: ${counted(mendedCount, 'mistake')} ${done} in ${counted(changes.length, 'line')}.`;
  return [
    first,
    ...(leftCount > 0 ? [`${counted(leftCount, 'change')} that offered itself would not have left fewer mistakes, and was not made.`] : []),
    errors === 0
      ? 'No mistakes are left.'
      : `${counted(errors, 'mistake')} ${errors === 1 ? 'is' : 'are'} left for you. See: ${command} check ${path}`,
  ];
}
