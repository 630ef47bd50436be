/** Checks the shape of an act's payload: acts come from people, files and networks, so nothing is taken on trust. */
import type { Verb } from '../vocabulary.ts';

/** The kinds of fields a payload may have. A trailing `?` in the field's name makes it optional. */
export type FieldKind = 'id' | 'ids' | 'idsOrAll' | 'idsOrFloor' | 'words' | 'items' | 'conditions' | 'term' | readonly string[];
export type Shape = Readonly<Record<string, FieldKind>>;

const LIST_MAX = 64;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 80;
}
function isIds(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.length <= LIST_MAX && value.every(isId) && new Set(value).size === value.length;
}
function hasOnly(value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  return Object.keys(value).length === keys.length && keys.every((key) => key in value);
}
function isBound(value: unknown): boolean {
  if (!isRecord(value) || value['kind'] !== 'bound' || !hasOnly(value, ['kind', 'issue', 'side', 'option'])) return false;
  return isId(value['issue']) && isId(value['option']) && (value['side'] === 'atLeast' || value['side'] === 'atMost');
}
function isTerm(value: unknown): boolean {
  if (isBound(value)) return true;
  return isRecord(value) && value['kind'] === 'does' && hasOnly(value, ['kind', 'seat', 'verb']) && isId(value['seat']) && isId(value['verb']);
}
function isCondition(value: unknown): boolean {
  return isRecord(value) && hasOnly(value, ['venue', 'bound']) && isId(value['venue']) && isBound(value['bound']);
}

const CHECKS: Readonly<Record<Extract<FieldKind, string>, (value: unknown) => boolean>> = {
  id: isId,
  ids: isIds,
  idsOrAll: (value) => value === 'all' || isIds(value),
  idsOrFloor: (value) => value === 'floor' || isIds(value),
  words: (value) => typeof value === 'string' && value.length <= 20_000,
  items: (value) => isRecord(value) && Object.keys(value).length <= LIST_MAX && Object.entries(value).every(([key, item]) => isId(key) && isId(item)),
  conditions: (value) => Array.isArray(value) && value.length <= LIST_MAX && value.every(isCondition),
  term: isTerm,
};

/** The first field of `act` that is missing, unknown or of the wrong kind; undefined when the payload has the shape. */
export function misshapenField(act: { readonly verb: Verb }, shape: Shape): string | undefined {
  const fields: Readonly<Record<string, unknown>> = { ...act };
  const known = new Set(['verb', 'seat']);
  for (const [name, kind] of Object.entries(shape)) {
    const field = name.replace('?', '');
    known.add(field);
    const value = fields[field];
    if (value === undefined && name.endsWith('?')) continue;
    const fits = typeof kind === 'string' ? CHECKS[kind](value) : typeof value === 'string' && kind.includes(value);
    if (!fits) return field;
  }
  return Object.keys(fields).find((field) => !known.has(field));
}
