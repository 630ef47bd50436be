// Fields of data files. Whatever is missing or has the wrong kind becomes a complaint with its line, and reading goes on.
import { cleanText } from '@parley/base';
import { counted, type Findings, quoted } from '../findings.ts';
import { type DataNode, NOT_A_NUMBER } from './data-node.ts';

/** A node with the file it comes from and where complaints go. */
export interface Field {
  readonly path: string;
  readonly node: DataNode;
  /** What it is, for sentences: `` `weights` of "Price" ``. */
  readonly what: string;
  readonly findings: Findings;
}

const HINT = 'Mend the file, or leave it out.';

export function complainAt({ path, node, findings }: Field, message: string, hint = HINT): void {
  findings.complain({ path, line: node.line, message, hint });
}

/** The entries of a map; complains of anything else. */
export function entriesIn(field: Field): readonly (readonly [string, Field])[] {
  const { node, what } = field;
  if (node.kind === 'map') return node.entries.map(([key, value]) => [key, { ...field, node: value, what: `${quoted(key)} of ${what}` }] as const);
  complainAt(field, `${capital(what)} should be a map of fields.`);
  return [];
}

/** The items of a list; complains of anything else. */
export function itemsIn(field: Field): readonly Field[] {
  const { node, what } = field;
  if (node.kind === 'list') return node.items.map((item, index) => ({ ...field, node: item, what: `entry ${index + 1} of ${what}` }));
  complainAt(field, `${capital(what)} should be a list.`);
  return [];
}

/** A field of a map; undefined when it is not there or null. */
export function fieldOf(field: Field, name: string): Field | undefined {
  const { node } = field;
  const found = node.kind === 'map' ? node.entries.find(([key]) => key === name)?.[1] : undefined;
  return found === undefined || (found.kind === 'value' && found.value === null)
    ? undefined
    : { ...field, node: found, what: `\`${name}\` of ${field.what}` };
}

/** The first of several names that a map has. */
export function fieldNamed(field: Field, names: readonly string[]): Field | undefined {
  for (const name of names) {
    const found = fieldOf(field, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A field that must be there; complains when it is not. */
export function neededField(field: Field, name: string): Field | undefined {
  const found = fieldOf(field, name);
  if (found === undefined) complainAt(field, `There is no \`${name}\` in ${field.what}.`);
  return found;
}

/** A finite number, or one in quotes; complains and gives NaN for anything else. */
export function numberIn(field: Field): number {
  const number = numberOrInfinity(field);
  if (Number.isFinite(number) || Number.isNaN(number)) return number;
  complainAt(field, `${capital(field.what)} should be a finite number.`);
  return Number.NaN;
}

/** As {@link numberIn}, with infinite ones. */
export function numberOrInfinity(field: Field): number {
  const { node, what } = field;
  const value = node.kind === 'value' ? node.value : null;
  if (typeof value === 'number' && !Number.isNaN(value)) return value;
  const number = typeof value === 'string' ? (numberFrom(value) ?? infinityFrom(value)) : null;
  if (number !== null) return number;
  complainAt(field, `${capital(what)} should be a number${shown(node)}.`);
  return Number.NaN;
}

/** A finite decimal number in a text; null when it is something else. */
export function numberFrom(text: string): number | null {
  const trimmed = text.trim();
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function infinityFrom(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?\.?inf(?:inity)?$/i.test(trimmed)) return null;
  return trimmed.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** A label: a text, or a number or truth value written as one; complains and gives an empty text for anything else. */
export function labelIn(field: Field): string {
  const { node, what } = field;
  if (node.kind === 'value' && node.value !== null) return String(node.value);
  complainAt(field, `${capital(what)} should be a text.`);
  return '';
}

/** A text where there is one, nothing otherwise. */
export function textOf(field: Field | undefined): string {
  return field?.node.kind === 'value' && typeof field.node.value === 'string' ? field.node.value : '';
}

/** Complains when a list does not have one item per issue. */
export function checkCount(field: Field, count: number, needed: number): void {
  if (count !== needed) complainAt(field, `${capital(field.what)} has ${counted(count, 'entry', 'entries')} for ${counted(needed, 'issue')}.`);
}

function shown(node: DataNode): string {
  if (node.kind !== 'value') return node.kind === 'map' ? ', not a map' : ', not a list';
  if (node.value === NOT_A_NUMBER || Number.isNaN(node.value)) return ', not NaN';
  return node.value === null ? '' : `, not ${cleanText(JSON.stringify(node.value), 40)}`;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
