/** A player's own keys: checked before they count, and written wherever the usual ones would stand. */
import { COMMANDS, type CommandId, commandByWord } from './commands.ts';
import { ACT_KEYS, INTERFACE_KEYS, type KeyOverrides, keyLabel, latinKey } from './keymap.ts';
import { fitRow, type Row, rowWidth, run } from './layout/row.ts';

/** One command of a keys file with the keys given to it, and the line where it stands, from 1. */
export interface KeyEntry {
  readonly line: number;
  readonly command: string;
  readonly keys: readonly string[];
}
/** What is wrong in a keys file: the line, and a sentence that says what to do. */
export interface KeyProblem {
  readonly line: number;
  readonly message: string;
}
/** The keys that hold, or what is wrong; one of the two is empty. */
export interface CheckedKeys {
  readonly overrides: KeyOverrides;
  readonly problems: readonly KeyProblem[];
}

/** Keys that stay what they are: forms, lists and text fields need them. */
const FIXED_KEYS: ReadonlySet<string> = new Set([
  ...['enter', 'escape', 'backspace', 'space', 'tab', 'shift-tab', 'up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'f1'],
  ...['ctrl-a', 'ctrl-c', 'ctrl-e', 'ctrl-l', 'ctrl-u', 'ctrl-w', 'ctrl-z', 'delete'],
  ...['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
]);
/** What a terminal sends for these cannot be told from another key. */
const SAME_KEYS: Readonly<Record<string, string>> = { 'ctrl-h': 'Backspace', 'ctrl-i': 'Tab', 'ctrl-j': 'Enter', 'ctrl-m': 'Enter' };
const USUAL: Readonly<Record<CommandId, readonly string[]>> = { ...ACT_KEYS, ...INTERFACE_KEYS };

/**
 * The entries of a keys file as overrides. Each command keeps those of its usual keys that are fixed: an arrow is always an arrow.
 * `nearest` words the hint at a command that is meant: "did you mean `join`?".
 */
export function checkKeys(entries: readonly KeyEntry[], nearest: (word: string, known: readonly string[]) => string): CheckedKeys {
  const problems: KeyProblem[] = [];
  const given = new Map<CommandId, { readonly line: number; readonly keys: readonly string[] }>();
  for (const { line, command: word, keys } of entries) {
    const id = commandByWord(word)?.id;
    const earlier = id && given.get(id);
    const wrong = keys.flatMap((key) => keyProblem(key, word) ?? []);
    if (id === undefined) problems.push({ line, message: `There is no command "${word}": ${nearest(word, commandNames())}` });
    else if (earlier) problems.push({ line, message: `"${word}" has its keys in line ${earlier.line} already. Keep one of the two lines.` });
    else given.set(id, { line, keys });
    problems.push(...wrong.map((message) => ({ line, message })));
  }
  problems.push(...clashes(given));
  if (problems.length > 0) return { overrides: {}, problems: problems.toSorted((a, b) => a.line - b.line) };
  const kept = [...given].map(([id, { keys }]) => [id, [...keys, ...USUAL[id].filter((key) => FIXED_KEYS.has(key))]] as const);
  return { overrides: Object.fromEntries(kept), problems };
}
function commandNames(): readonly string[] {
  return COMMANDS.flatMap(({ id, word }) => (id === word ? [id] : [id, word]));
}

function keyProblem(key: string, command: string): string | undefined {
  if (FIXED_KEYS.has(key)) return `"${key}" stays what it is: typing and lists need it. Give ${command} another key.`;
  const same = SAME_KEYS[key];
  if (same) return `"${key}" cannot be told from ${same} in a terminal. Give ${command} another key.`;
  if (/^ctrl-[a-z]$/.test(key) || /^[!-~]$/.test(key)) return undefined;
  if (latinKey(key) !== key) return `"${key}" is the key of "${latinKey(key)}" on another layout: write "${latinKey(key)}", which holds for both.`;
  return `"${key}" is no key: write one letter or sign, or ctrl- and a small letter, as in ctrl-k.`;
}

function clashes(given: ReadonlyMap<CommandId, { readonly line: number; readonly keys: readonly string[] }>): readonly KeyProblem[] {
  const owner = new Map<string, CommandId>();
  for (const { id } of COMMANDS) if (!given.has(id)) for (const key of USUAL[id]) owner.set(key, id);
  const problems: KeyProblem[] = [];
  for (const [id, { line, keys }] of given) {
    for (const key of keys.filter((one) => !FIXED_KEYS.has(one))) {
      const other = owner.get(key);
      if (other !== undefined && other !== id)
        problems.push({ line, message: `"${key}" is the key of "${other}" already. Give ${id} another key, or give ${other} another one as well.` });
      owner.set(key, id);
    }
  }
  return problems;
}

/** The keys of a command: the player's own, or the usual ones. */
export function keysFor(id: CommandId, overrides: KeyOverrides = {}): readonly string[] {
  return overrides[id] ?? USUAL[id];
}

/** Usual label → the player's own. */
type Labels = ReadonlyMap<string, string>;
function labelsOf(overrides: KeyOverrides): Labels {
  const pairs = (Object.entries(overrides) as [CommandId, readonly string[]][]).flatMap(([id, keys]) =>
    USUAL[id].filter((key) => !keys.includes(key)).map((key) => [keyLabel(key), keys[0] === undefined ? '' : keyLabel(keys[0])] as const),
  );
  return new Map(pairs);
}

/** A text of key labels, "g G", with the player's own in their places. */
export function ownLabel(text: string, overrides: KeyOverrides = {}): string {
  const labels = labelsOf(overrides);
  return labels.size === 0 ? text : ownWords(text, labels);
}
function ownWords(text: string, labels: Labels): string {
  const words = text.trim().split(' ');
  const own = words.map((word) => labels.get(word) ?? word).filter((word, index, all) => word !== '' && all.indexOf(word) === index);
  return `${/^ */.exec(text)?.[0] ?? ''}${own.join(' ')}`;
}

/** Rows with the player's own keys where the screens wrote the usual ones; each row as wide as before. */
export function withOwnKeys(rows: readonly Row[], overrides: KeyOverrides = {}): readonly Row[] {
  const labels = labelsOf(overrides);
  return labels.size === 0 ? rows : rows.map((row) => ownRow(row, labels));
}
function ownRow(row: Row, labels: Labels): Row {
  const own: Row[number][] = [];
  for (const part of row) {
    if (!isKeyRun(part, labels)) {
      own.push(part);
      continue;
    }
    const text = ownWords(part.text, labels);
    const grown = rowWidth([run(text)]) - rowWidth([part]);
    const before = own.at(-1);
    // What a longer key takes, the space before it gives.
    if (grown > 0 && before?.text.endsWith(' '.repeat(grown))) own[own.length - 1] = { ...before, text: before.text.slice(0, -grown) };
    own.push({ ...part, text: grown < 0 ? text + ' '.repeat(-grown) : text });
  }
  return own.every((part, index) => part === row[index]) ? row : fitRow(own, rowWidth(row));
}
/** A run that names keys; on the line of the cursor, where it has the line's style, only one that is a key and nothing more. */
function isKeyRun({ text, style }: Row[number], labels: Labels): boolean {
  if (style === 'key') return text.split(' ').some((word) => labels.has(word));
  return (style === 'chosen' || style === 'chosenDim') && text.startsWith(' ') && labels.has(text.trim());
}
