// What the schema refuses, in an author's words, and what to take out so that the rest can still be checked.
import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Finding, Path } from './diagnostic.ts';
import { nearest, suggestion } from './did-you-mean.ts';
import { type Draft, type Pruning, prune } from './draft.ts';
import { type ScenarioFile, scenarioSchema } from './schema/scenario.ts';
import { exampleAt, fieldsAt } from './schema/walk.ts';
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
  const misspelled = judged.flatMap((one) => (one.meant !== undefined && isOpen(raw, one) ? [one] : []));
  const isPatch = misspelled.some(({ meant }) => meant === key([], 'extends'));
  if (misspelled.length > 0 && !isPatch) return readOnBehind(raw, misspelled);
  return {
    scenario: null,
    draft: prune(
      raw,
      judged.flatMap(({ pruning }) => pruning ?? []),
    ),
    findings: withoutEchoes(judged),
  };
}

/** Reads misspelled fields as what they were meant to be, so that nothing else is said of what they hold or leave out. */
function readOnBehind(raw: unknown, misspelled: readonly Judged[]): Structure {
  const renamed = misspelled.reduce<unknown>((value, { finding, meant }) => rename(value, finding.at, String(JSON.parse(meant ?? '[]').at(-1))), raw);
  const { draft, findings } = readStructure(renamed);
  return { scenario: null, draft, findings: [...misspelled.map(({ code, finding }) => ({ code, finding })), ...findings] };
}

/** The field that was meant is not there beside the misspelled one. */
function isOpen(raw: unknown, { meant }: Judged): boolean {
  return valueAt(raw, JSON.parse(meant ?? '[]')) === undefined;
}

function rename(node: unknown, [step, ...rest]: Path, to: string): unknown {
  if (Array.isArray(node)) return node.map((item, index) => (index === step ? rename(item, rest, to) : item));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node);
  if (rest.length > 0) return Object.fromEntries(entries.map(([name, value]) => [name, name === step ? rename(value, rest, to) : value]));
  return Object.fromEntries(entries.map(([name, value]) => [name === step ? to : name, value]));
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
  if (value === undefined && issue.code !== 'invalid_key') return [...misspelledKind(path, raw), missing(path, raw)].slice(0, 1);
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

/** `kid: majority`: without its kind nobody knows which fields a map may have, so the schema says only that the kind is missing. */
function misspelledKind(path: Path, raw: unknown): readonly Judged[] {
  const kind = path.at(-1);
  const parent = path.slice(0, -1);
  const there = valueAt(raw, parent);
  if (kind !== 'kind' || typeof there !== 'object' || there === null) return [];
  const written = Object.keys(there).find((name) => nearest(name, [kind]) !== null);
  if (written === undefined) return [];
  const { hint, fix } = suggestion(written, [kind]);
  const finding: Finding = {
    message: `there is no field \`${written}\`${inside(parent)}`,
    hint,
    at: [...parent, written],
    on: 'key',
    ...(fix === undefined ? {} : { fix }),
  };
  return [{ code: 'S-101', finding, pruning: { path: parent, as: 'hole' } }];
}

/** The nearest name around a place: the caret shows the rest. */
function inside(path: Path): string {
  const name = path.findLast((part) => typeof part === 'string');
  return name === undefined ? '' : ` in \`${name}\``;
}

function missing(path: Path, raw: unknown): Judged {
  const name = String(path.at(-1) ?? 'scenario');
  const example = exampleAt(scenarioSchema, raw, path);
  const parent = path.slice(0, -1);
  return {
    code: 'S-102',
    finding: {
      message: `\`${name}\` is missing${inside(parent)}`,
      hint: example === undefined ? `add \`${name}:\`` : `add it, for example \`${name}: ${inline(example)}\``,
      at: parent,
      on: 'key',
    },
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

const EXAMPLE_CHARS_MAX = 100;

/** As YAML on one line. */
function inline(value: unknown): string {
  const text = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim();
  return text.length > EXAMPLE_CHARS_MAX ? `${text.slice(0, EXAMPLE_CHARS_MAX)}…` : text;
}
