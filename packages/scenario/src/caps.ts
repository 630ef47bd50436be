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
  const nesting = new Nesting();
  for (const token of new Lexer().lex(text)) {
    nesting.read(token);
    if (nesting.depth > DEPTH_MAX)
      return excess('S-002', `nested more than ${DEPTH_MAX} deep`, 'look for an opening bracket too many', nesting.offset);
    if (nesting.keys > KEYS_MAX)
      return excess('S-003', `a map with more than ${KEYS_MAX} keys`, 'no map of a scenario is as long as that', nesting.offset);
  }
  return null;
}

/** The length in UTF-8: one byte more from U+0080, another from U+0800; the two halves of a pair make four together. */
function byteLength(text: string): number {
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

/** Follows brackets and indentation; an upper bound is enough. */
class Nesting {
  offset = 0;
  private column = 0;
  private atLineStart = true;
  private readonly levels: Level[] = [];

  get depth(): number {
    return this.levels.length;
  }

  get keys(): number {
    return this.levels.at(-1)?.keys ?? 0;
  }

  read(token: string): void {
    this.step(token);
    const length = token === '\u0002' || token === '\u001f' || token === '\u0018' ? 0 : token.length;
    this.offset += length;
    const lineEnd = token.lastIndexOf('\n');
    this.column = lineEnd === -1 ? this.column + length : token.length - lineEnd - 1;
    if (lineEnd !== -1) this.atLineStart = true;
  }

  private step(token: string): void {
    if (token === '[' || token === '{') this.levels.push({ column: this.column, flow: true, keys: 0 });
    else if (token === ']' || token === '}') this.levels.pop();
    else if (token === ':') this.countKey();
    else if (token.trim() !== '' && !token.startsWith('#') && !this.inFlow()) this.openBlock(token);
  }

  private countKey(): void {
    const level = this.levels.at(-1);
    if (level !== undefined) level.keys += 1;
  }

  /** What begins a line, or follows the dash of a list, stands in a block at its column. */
  private openBlock(token: string): void {
    if (!this.atLineStart) return;
    const isMark = token === '-' || token === '?';
    const isLength = token === '\u001f' || token === '\u0002';
    while ((this.levels.at(-1)?.column ?? -1) > this.column) this.levels.pop();
    if (!isLength && (this.levels.at(-1)?.column ?? -1) < this.column) this.levels.push({ column: this.column, flow: false, keys: 0 });
    this.atLineStart = isMark || isLength;
  }

  private inFlow(): boolean {
    return this.levels.at(-1)?.flow ?? false;
  }
}
