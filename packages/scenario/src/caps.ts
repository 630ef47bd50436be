// What a file may cost before a parser sees it. Only the flat token stream is read here, so that no nesting can hurt.
import { Lexer } from 'yaml';
import type { Diagnostic } from './diagnostic.ts';

export const BYTES_MAX = 256 * 1024;
export const DEPTH_MAX = 64;
export const KEYS_MAX = 2000;

/** The first cap that a text breaks, and where; null when it keeps them all. */
export interface Excess {
  readonly finding: Pick<Diagnostic, 'code' | 'severity' | 'message' | 'hint' | 'related'>;
  readonly offset: number;
}

/** Finds the first broken cap: size in bytes, then depth of nesting or keys of one map, whichever comes first in the file. */
export function findExcess(text: string): Excess | null {
  const bytes = byteLength(text);
  if (bytes > BYTES_MAX)
    return excess(
      'S-001',
      `the file has ${Math.ceil(bytes / 1024)} KiB; at most ${BYTES_MAX / 1024} are read`,
      'a scenario is text: look for what was pasted by accident',
      0,
    );
  const place: Place = { offset: 0, column: 0, atLineStart: true, levels: [] };
  for (const token of new Lexer().lex(text)) {
    enter(place, token);
    const keys = place.levels.at(-1)?.keys ?? 0;
    if (place.levels.length > DEPTH_MAX) {
      return excess('S-002', `nested more than ${DEPTH_MAX} deep`, 'look for an opening bracket too many', place.offset);
    }
    if (keys > KEYS_MAX) return excess('S-003', `a map with more than ${KEYS_MAX} keys`, 'no map of a scenario is as long as that', place.offset);
    advance(place, token);
  }
  return null;
}

/** The length in UTF-8: one byte more from U+0080, another from U+0800; the two halves of a pair make four together. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isHalf = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x80 ? 0 : unit < 0x800 || isHalf ? 1 : 2;
  }
  return bytes;
}

function excess(code: string, message: string, hint: string, offset: number): Excess {
  return { finding: { code, severity: 'error', message, hint, related: [] }, offset };
}

/** One open collection: a bracket, or a block that began at a column. */
interface Level {
  readonly column: number;
  readonly flow: boolean;
  keys: number;
}

/** Where the reader of tokens stands, and what is open there. Brackets and indentation are followed roughly: an upper bound is enough. */
interface Place {
  offset: number;
  column: number;
  atLineStart: boolean;
  readonly levels: Level[];
}

/** Tokens of no length that the lexer puts before a scalar, a document, and a flow collection that never ends. */
const MARKS = new Set(['\u001f', '\u0002', '\u0018']);

function enter(place: Place, token: string): void {
  const level = place.levels.at(-1);
  if (token === '[' || token === '{') place.levels.push({ column: place.column, flow: true, keys: 0 });
  else if (token === ']' || token === '}') place.levels.pop();
  else if (token === ':' && level !== undefined) level.keys += 1;
  else if (token.trim() !== '' && !token.startsWith('#') && level?.flow !== true) openBlock(place, token);
}

/** What begins a line, or follows the dash of a list, stands in a block at its column. */
function openBlock(place: Place, token: string): void {
  if (!place.atLineStart) return;
  while ((place.levels.at(-1)?.column ?? -1) > place.column) place.levels.pop();
  if (!MARKS.has(token) && (place.levels.at(-1)?.column ?? -1) < place.column) place.levels.push({ column: place.column, flow: false, keys: 0 });
  place.atLineStart = token === '-' || token === '?' || MARKS.has(token);
}

function advance(place: Place, token: string): void {
  const length = MARKS.has(token) ? 0 : token.length;
  const lineEnd = token.lastIndexOf('\n');
  place.offset += length;
  place.column = lineEnd === -1 ? place.column + length : token.length - lineEnd - 1;
  place.atLineStart ||= lineEnd !== -1;
}
