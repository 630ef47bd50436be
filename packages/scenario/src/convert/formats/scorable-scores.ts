// Scores of one party: a row of numbers for every issue, and the least that it accepts in the last line.
import { counted, type Findings, quoted } from '../findings.ts';
import { numberFrom } from '../syntax/fields.ts';
import type { OpenFile } from '../syntax/open-files.ts';

export interface Scores {
  /** By issue and option. */
  readonly rows: readonly (readonly number[])[];
  /** The line of each row, from 1. */
  readonly lines: readonly number[];
  readonly threshold: number;
}

export function readScores(file: OpenFile, findings: Findings): Scores | null {
  const filled = file.text
    .split(/\r\n|\r|\n/)
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
  const last = filled.at(-1);
  const complain = (line: number | null, message: string, hint: string) => findings.complain({ path: file.path, line, message, hint });
  if (last === undefined || filled.length < 2) {
    complain(null, 'The file has no scores.', 'Write a row of numbers for every issue, and the least acceptable score in a last line.');
    return null;
  }
  const threshold = /[,;]/.test(last.text) ? null : numberFrom(last.text);
  if (threshold === null) {
    complain(last.line, 'The last line is not one number, the least acceptable score.', 'Add a line with it, like 55.');
    return null;
  }
  const rows = filled.slice(0, -1).map(({ text, line }) =>
    text.split(/[,;]/).flatMap((part, at) => {
      const number = numberFrom(part);
      if (number === null) complain(line, `Score ${at + 1} of the line, ${quoted(part)}, is no number.`, 'Write numbers apart by commas.');
      return number ?? [];
    }),
  );
  return { rows, lines: filled.map(({ line }) => line), threshold };
}

/** Complains where scores do not have one number for every option. */
export function checkScores(
  scores: Scores,
  issues: readonly { readonly name: string; readonly options: readonly string[] }[],
  file: OpenFile,
  findings: Findings,
): void {
  const { rows, lines } = scores;
  if (rows.length !== issues.length) {
    const message = `There are ${counted(rows.length, 'row')} of scores for ${counted(issues.length, 'issue')}.`;
    findings.complain({
      path: file.path,
      line: lines[Math.min(rows.length, issues.length)] ?? null,
      message,
      hint: 'Write one row for every issue, in the order of the instructions.',
    });
    return;
  }
  for (const [at, row] of rows.entries()) {
    const { name, options } = issues[at] ?? { name: '', options: [] };
    if (row.length === options.length) continue;
    const message = `${quoted(name)} has ${counted(row.length, 'score')} for ${counted(options.length, 'option')}.`;
    findings.complain({ path: file.path, line: lines[at] ?? null, message, hint: 'Give every option one score.' });
  }
}
