// Instructions of one party, as a brief: marks become scores, codes get their names, and rows of scores go, since players see their points anyway.
import type { ForeignIssue } from '../problem.ts';

/** `Issue D (max score 40): D1 (40), D2 (30) …`, a line of its own. */
const SCORE_ROW = /^[\s*•-]*Issue [A-Z]\s*\(max(?:imum)? score.*$\n?/gim;

export function fillIn(text: string, rows: readonly (readonly number[])[], issues: readonly ForeignIssue[]): string {
  const filled = text
    .replace(SCORE_ROW, '')
    .replace(/#([A-Z])(\d+)_NUM/g, (mark, letter: string, number: string) => String(rows[placeOf(letter)]?.[Number(number) - 1] ?? mark))
    .replace(/#([A-Z])_MAX_NUM/g, (mark, letter: string) => {
      const row = rows[placeOf(letter)];
      return row === undefined || row.length === 0 ? mark : String(Math.max(...row));
    });
  return withNames(filled, issues);
}

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

/** A code that is met for the first time is followed by its name: issue C (The water), C2 (Half of the flow). */
function withNames(text: string, issues: readonly ForeignIssue[]): string {
  const met = new Set<string>();
  const named = (code: string, name: string | undefined): string => {
    if (name === undefined || met.has(code)) return code;
    met.add(code);
    return `${code} (${name})`;
  };
  return text
    .replace(/\b([Ii]ssue )([A-Z])\b/g, (_, word: string, letter: string) => `${word}${named(letter, issues[placeOf(letter)]?.name)}`)
    .replace(/\b([A-Z])(\d{1,2})\b/g, (code, letter: string, number: string) => named(code, issues[placeOf(letter)]?.options[Number(number) - 1]));
}
