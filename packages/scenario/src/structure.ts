// What the schema refuses, in an author's words, and what to take out so that the rest can still be checked.
import type { z } from 'zod';
import type { Finding, Path } from './diagnostic.ts';
import { nearest, suggestion } from './did-you-mean.ts';
import { type Draft, type Pruning, prune } from './draft.ts';
import { type ScenarioFile, scenarioSchema } from './schema/scenario.ts';
import { fieldsAt } from './schema/walk.ts';
import { dateInstead, numberWithin, sourceInstead, typeInstead } from './what-to-type.ts';

/** A finding with its code. */
export interface CodedFinding {
  readonly code: string;
  readonly finding: Finding;
}

export interface Structure {
  /** The whole file, when its structure is sound. */
  readonly scenario: ScenarioFile | null;
  /** What can be relied on of it in any case. */
  readonly draft: Draft;
  readonly findings: readonly CodedFinding[];
}

/** Holds the data against the schema. */
export function readStructure(raw: unknown): Structure {
  const result = scenarioSchema.safeParse(raw);
  if (result.success) return { scenario: result.data, draft: result.data, findings: [] };
  const judged = result.error.issues.flatMap((issue) => judge(issue, raw));
  return {
    scenario: null,
    draft: prune(
      raw,
      judged.flatMap(({ pruning }) => pruning ?? []),
    ),
    findings: withoutEchoes(judged),
  };
}

type Issue = z.core.$ZodIssue;
interface Judged extends CodedFinding {
  readonly pruning: Pruning | null;
  /** For an unknown field: the missing one that was meant. */
  readonly meant?: string;
}

/** A misspelled field is unknown and missing at once: say it once. */
function withoutEchoes(judged: readonly Judged[]): readonly CodedFinding[] {
  const meant = new Set(judged.flatMap(({ meant: name }) => (name === undefined ? [] : [name])));
  // Whoever meant to extend a scenario is missing most of one.
  const isPatch = meant.has(key([], 'extends'));
  return judged
    .filter(({ code, finding }) => code !== 'S-102' || !(meant.has(key(finding.at, missingName(finding))) || (isPatch && finding.at.length === 0)))
    .map(({ code, finding }) => ({ code, finding }));
}

function missingName(finding: Finding): string {
  return finding.message.split('`')[1] ?? '';
}

function key(path: Path, name: string): string {
  return JSON.stringify([...path, name]);
}

function judge(issue: Issue, raw: unknown): readonly Judged[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(raw, path);
  // The version is judged where its spelling is known (S-107).
  if (path[0] === 'parley') return [];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => unknownField(path, name, raw));
  if (value === undefined && issue.code !== 'invalid_key') return [missing(path)];
  const pruning: Pruning = { path: issue.code === 'invalid_union' ? path.slice(0, -1) : path, as: 'hole' };
  return [{ ...wrongValue(issue, path, value), pruning }];
}

function unknownField(path: Path, name: string, raw: unknown): Judged {
  const fields = fieldsAt(scenarioSchema, raw, path);
  const there = valueAt(raw, path);
  const open = fields.filter((field) => typeof there !== 'object' || there === null || !Object.hasOwn(there, field));
  const guess = nearest(name, open) ?? nearest(name, fields);
  const finding: Finding = {
    message: `there is no field \`${name}\`${inside(path)}`,
    ...suggestion(name, guess !== null && open.includes(guess) ? open : fields),
    at: [...path, name],
    on: 'key',
  };
  const judged: Judged = { code: 'S-101', finding, pruning: { path: [...path, name], as: 'remove' } };
  return guess === null ? judged : { ...judged, meant: key(path, guess) };
}

/** The nearest name around a place: the caret shows the rest. */
function inside(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? '' : ` in \`${name}\``;
}

function missing(path: Path): Judged {
  const name = String(path.at(-1) ?? 'scenario');
  const parent = path.slice(0, -1);
  return {
    code: 'S-102',
    finding: { message: `\`${name}\` is missing${inside(parent)}`, hint: `add \`${name}:\``, at: parent, on: 'key' },
    pruning: null,
  };
}

function wrongValue(issue: Issue, path: Path, value: unknown): CodedFinding {
  const name = nameOf(path);
  const found = (code: string, message: string, advice: string | ReturnType<typeof suggestion>, on: 'key' | 'value' = 'value'): CodedFinding => ({
    code,
    finding: { message, ...(typeof advice === 'string' ? { hint: advice } : advice), at: path, on },
  });
  switch (issue.code) {
    case 'invalid_type':
      return value === null
        ? found('S-103', `${name} has no value`, 'give one, or take the line out')
        : found('S-103', `${name} must be ${kindOf(issue.expected)}, not ${describe(value)}`, typeInstead(issue.expected, value));
    case 'invalid_value':
      return found('S-104', `${name} cannot be ${plain(value)}`, suggestion(String(value), issue.values.map(String)));
    case 'invalid_union':
      return found('S-104', `${name} cannot be ${plain(value)}`, suggestion(String(value), unionOptions(issue)));
    case 'too_small':
      return found('S-105', `${name} ${shortOf(issue.origin, Number(issue.minimum))}`, hintForSize(issue, 'least', value));
    case 'too_big':
      return found('S-105', `${name} ${tooMuchOf(issue.origin, Number(issue.maximum))}`, hintForSize(issue, 'most', value));
    case 'invalid_format':
      return issue.format === 'date'
        ? found('S-106', `${plain(value)} is not a date`, dateInstead(value))
        : found('S-106', `${plain(value)} is not a source`, sourceInstead(value));
    case 'invalid_key':
      return found('S-106', `${plain(path.at(-1))} cannot be a name here`, 'a name has 1 to 60 characters', 'key');
    default:
      return found('S-103', `${name} is not as it must be`, issue.message);
  }
}

function unionOptions(issue: Issue): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a map of fields',
  record: 'a map',
};

function kindOf(expected: string): string {
  return KINDS[expected] ?? expected;
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text \`${value.length > 40 ? `${value.slice(0, 40)}…` : value}\`` : String(value);
}

function plain(value: unknown): string {
  return typeof value === 'string' ? describe(value).replace('the text ', '') : describe(value);
}

function shortOf(origin: string, minimum: number): string {
  if (origin === 'string') return 'is empty';
  return origin === 'array' ? `needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}` : `must be at least ${minimum}`;
}

function tooMuchOf(origin: string, maximum: number): string {
  if (origin === 'string') return `is longer than ${maximum} characters`;
  return origin === 'array' ? `has more than ${maximum} entries` : `must be at most ${maximum}`;
}

function hintForSize(issue: Issue & { readonly code: 'too_small' | 'too_big' }, bound: 'least' | 'most', value: unknown): string {
  if (issue.origin === 'string') return bound === 'least' ? 'write something, or take the line out' : 'shorten it';
  if (issue.origin === 'array') return bound === 'least' ? 'name one more' : 'take some out';
  return numberWithin(value, Number(issue.code === 'too_small' ? issue.minimum : issue.maximum), bound);
}

/** What is wrong, by its last name: "`rounds`", "entry 2 of `seats`". */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'string' ? `\`${last}\`` : `entry ${last + 1}${path.length > 1 ? ` of \`${String(path.at(-2))}\`` : ''}`;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[String(part)] : undefined),
    raw,
  );
}
