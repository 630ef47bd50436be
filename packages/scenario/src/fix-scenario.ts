// Mending a scenario by what its diagnostics offer: only what is certain, and never so that anything becomes worse.
import { compileScenario } from './compile.ts';
import type { Diagnostic, Fix, Span } from './diagnostic.ts';
import { type Edit, edited } from './mending.ts';
import type { ScenarioTexts } from './texts.ts';

/** What became of a scenario's file. */
export interface FixedScenario {
  /** The file's text, mended; the same as before where nothing could be done. Everything else in it is as it was, byte for byte. */
  readonly text: string;
  /** Every line that changed. A fix takes no line away and adds none. */
  readonly changes: readonly LineChange[];
  /** How many diagnostics were mended. */
  readonly mendedCount: number;
  /** How many fixes were offered and not made, because nothing would have been better for them. */
  readonly leftCount: number;
  /** What is wrong with the mended text, in the order of the file. */
  readonly remaining: readonly Diagnostic[];
}

/** A line before and after; `line` counts from 1. */
export interface LineChange {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

const ROUNDS_MAX = 20;

/**
 * A scenario's own file with every fix made that its diagnostics offer, again and again until there is none. A fix that does not leave fewer mistakes is not
 * made; one that lets a broken file be read is, though mistakes behind it come to light. Mending twice changes nothing more.
 *
 * @example
 * fixScenario({ file: { name: 'week.yaml', text: 'title:\u00a0Week\n' }, briefs: {} }).text // => 'title: Week\n'
 */
export function fixScenario(texts: ScenarioTexts): FixedScenario {
  const { text } = texts.file;
  let state: State = { text, diagnostics: diagnose(texts, text), mended: 0 };
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    const next = mendedOnce(texts, state);
    if (next === null) break;
    state = next;
  }
  return {
    text: state.text,
    changes: changedLines(text, state.text),
    mendedCount: state.mended,
    leftCount: offered(texts, state.diagnostics).length,
    remaining: state.diagnostics,
  };
}

interface State {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly mended: number;
}

function diagnose(texts: ScenarioTexts, text: string): readonly Diagnostic[] {
  return compileScenario({ ...texts, file: { ...texts.file, text } }).diagnostics;
}

function offered({ file }: ScenarioTexts, diagnostics: readonly Diagnostic[]): readonly Fix[] {
  return diagnostics.flatMap(({ fix, span }) => (fix !== undefined && span.file === file.name ? [fix] : []));
}

/** All fixes together where that helps, else each by itself; null where none does. */
function mendedOnce(texts: ScenarioTexts, state: State): State | null {
  const fixes = apart(offered(texts, state.diagnostics), state.text);
  if (fixes.length === 0) return null;
  const attempt = (from: State, chosen: readonly (readonly Edit[])[]): State | null => {
    const text = edited(from.text, chosen.flat());
    const diagnostics = diagnose(texts, text);
    return isBetter(diagnostics, from.diagnostics) ? { text, diagnostics, mended: from.mended + chosen.length } : null;
  };
  return attempt(state, fixes) ?? fixes.reduce<State | null>((found, fix) => found ?? attempt(state, [fix]), null);
}

/** Fixes as edits of the text, without those that overlap one before. */
function apart(fixes: readonly Fix[], text: string): readonly (readonly Edit[])[] {
  const taken: Edit[] = [];
  return fixes.flatMap(({ replacements }) => {
    const edits = replacements.map(({ span, text: replacement }) => ({ ...offsetsOf(text, span), text: replacement }));
    if (edits.some((edit) => taken.some((other) => edit.from < Math.max(other.to, other.from + 1) && other.from < Math.max(edit.to, edit.from + 1))))
      return [];
    taken.push(...edits);
    return [edits];
  });
}

/** Slips of the pen first: behind each, mistakes could not be seen. */
function isBetter(after: readonly Diagnostic[], before: readonly Diagnostic[]): boolean {
  const count = (diagnostics: readonly Diagnostic[]) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    return [errors.filter(({ code }) => code.startsWith('S-0') || code === 'S-605').length, errors.length, diagnostics.length];
  };
  const [now, then] = [count(after), count(before)];
  const place = now.findIndex((value, index) => value !== then[index]);
  return place !== -1 && (now[place] ?? 0) < (then[place] ?? 0);
}

/** Columns count code points; offsets count UTF-16 units. */
function offsetsOf(text: string, { start, end }: Span): { readonly from: number; readonly to: number } {
  const lines = text.split('\n');
  const offsetOf = ({ line, column }: Span['start']) => {
    const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    return before + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
  };
  return { from: offsetOf(start), to: offsetOf(end) };
}

function changedLines(before: string, after: string): readonly LineChange[] {
  const old = before.split('\n');
  return after.split('\n').flatMap((line, index) => (line === old[index] ? [] : [{ line: index + 1, before: old[index] ?? '', after: line }]));
}
