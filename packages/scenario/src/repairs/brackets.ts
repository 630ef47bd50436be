import type { TextLine } from '../text-lines.ts';
import { mendedLine, type Repair, type RepairIdea } from './repair.ts';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };
const PLACES_MAX = 24;

/** A bracket is missing, is one too many, or is of the other kind. */
export const brackets: RepairIdea = ({ line }) => {
  const { open, wrong } = balance(line.code);
  return [...(wrong === null ? [] : mismatched(line, wrong)), ...(open.length > 0 ? unclosed(line, open) : []), ...unopened(line)];
};

interface Balance {
  /** Where the brackets stand that the line does not close. */
  readonly open: readonly number[];
  /** The first closing bracket that closes nothing, or something else. */
  readonly wrong: number | null;
}

function balance(code: string): Balance {
  const open: number[] = [];
  for (const [at, character] of [...code].entries()) {
    if (character === '[' || character === '{') open.push(at);
    if (character !== ']' && character !== '}') continue;
    const last = open.at(-1);
    if (last === undefined || CLOSING[code[last] ?? ''] !== character) return { open, wrong: at };
    open.pop();
  }
  return { open, wrong: null };
}

function unclosed(line: TextLine, open: readonly number[]): readonly Repair[] {
  const end = line.code.trimEnd().length;
  const closers = open.map((at) => CLOSING[line.code[at] ?? ''] ?? '').toReversed();
  const last = open.at(-1) ?? 0;
  const inner = [...line.code.matchAll(/(?=, |[\]}])/g)]
    .map(({ index }) => index)
    .filter((index) => index > last)
    .slice(0, PLACES_MAX);
  const whole = { at: end, text: closers.join('') };
  const ways = open.length === 1 ? [whole, ...inner.map((at) => ({ at, text: closers[0] ?? '' }))] : [whole];
  return ways.map(({ at, text }) => {
    const edits = [{ from: line.start + at, to: line.start + at, text }];
    return {
      message: 'this bracket is never closed',
      hint: `close it with \`${text}\`: \`${mendedLine(line, edits)}\``,
      from: line.start + last,
      to: line.start + last + 1,
      edits,
      isCertain: at === end && text.length === 1,
    };
  });
}

function mismatched(line: TextLine, at: number): readonly Repair[] {
  const character = line.code[at] ?? '';
  const other = character === ']' ? '}' : ']';
  const from = line.start + at;
  const place = { from, to: from + 1 };
  const swapped = [{ ...place, text: other }];
  const removed = [{ ...place, text: '' }];
  const { open } = balance(line.code.slice(0, at));
  const missing = open.length > 0 ? [{ from, to: from, text: other }] : null;
  const repairs: Repair[] = [];
  if (open.length > 0) {
    repairs.push({
      message: `\`${line.code[open.at(-1) ?? 0]}\` is closed with \`${character}\``,
      hint: `close it with \`${other}\`: \`${mendedLine(line, swapped)}\``,
      ...place,
      edits: swapped,
      isCertain: true,
    });
  }
  if (missing !== null) {
    repairs.push({
      message: `a \`${other}\` is missing before this`,
      hint: `write \`${mendedLine(line, missing)}\``,
      ...place,
      edits: missing,
      isCertain: false,
    });
  }
  repairs.push({
    message: `this \`${character}\` closes nothing`,
    hint: `take it out: \`${mendedLine(line, removed)}\``,
    ...place,
    edits: removed,
    isCertain: true,
  });
  return repairs;
}

/** `rule: kind: bilateral}`: the bracket behind the first colon was forgotten. */
function unopened(line: TextLine): readonly Repair[] {
  const { wrong, open } = balance(line.code);
  if (wrong === null || open.length > 0) return [];
  const opener = line.code[wrong] === '}' ? '{' : '[';
  const places = [...line.code.matchAll(/(?<=^\s*- +|: +|^\s*[\w.-]+: +|[[{,] *)(?=[^\s[{])/g)]
    .map(({ index }) => index)
    .filter((index) => index < wrong);
  return places.slice(0, PLACES_MAX).map((at) => {
    const edits = [{ from: line.start + at, to: line.start + at, text: opener }];
    return {
      message: `a \`${opener}\` is missing before this`,
      hint: `write \`${mendedLine(line, edits)}\``,
      from: line.start + at,
      to: line.start + line.code.trimEnd().length,
      edits,
      isCertain: false,
    };
  });
}
