// Reading on behind a slip: the text is mended slip by slip, and each is remembered with its place in the file as it was written.
import type { Document, YAMLError } from 'yaml';
import type { Severity } from './diagnostic.ts';
import { type Edit, type Mending, mend, startMending, writtenOffset } from './mending.ts';
import { findMisplaced, findRepair, type Search } from './repairs/search.ts';
import { misfits, schemaComplaints } from './schema/complaints.ts';
import { languageFields } from './schema/fields.ts';
import { SLIP_SCANS } from './slips/index.ts';
import type { RawText, Slip } from './slips/slip.ts';
import { keyOffsetAt } from './source-map.ts';
import { linesOf, type TextLine } from './text-lines.ts';
import { dataOf, glanceAt, readDocument } from './yaml-reader.ts';

/** A slip, with offsets into the text as it was written. */
export interface WrittenSlip {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly from: number;
  readonly to: number;
  /** What to write instead, where nothing else can have been meant. */
  readonly fix: readonly Edit[] | null;
}

/** A text that can be read further than the one it was made from. */
export interface ReadableText {
  readonly mending: Mending;
  /** At most one a line. */
  readonly slips: readonly WrittenSlip[];
}

/** A text as far as it could be mended, read. */
export interface ReadDocument extends ReadableText {
  readonly document: Document;
}

/** How many characters may be read again to find out what broken lines were meant to be; less than a tenth of a second. */
const PURSE = 60_000;
/** A short file is not read more often than this: what is not found by then is not found. */
const READINGS_MAX = 16;
const PURSE_LEAST = 10_000;
const ROUNDS_MAX = 12;
const MISFITS_MAX = 6;

/** Mends what can be mended. What is left is for the reader to complain of. */
export function readOn(text: string): ReadDocument {
  const scanned = SLIP_SCANS.reduce<ReadableText>((state, scan) => take(state, scan(rawOf(state.mending.text))), {
    mending: startMending(text),
    slips: [],
  });
  const purse = { left: Math.min(PURSE, Math.max(PURSE_LEAST, READINGS_MAX * text.length)) };
  return moved(repaired(scanned, purse), purse);
}

/** Line by line, what the YAML reader stumbles over. */
function repaired(start: ReadableText, purse: { left: number }): ReadDocument {
  let state: ReadDocument = { ...start, document: readDocument(start.mending.text) };
  const hopeless = new Set<number>();
  for (let round = 0; round < ROUNDS_MAX && purse.left > 0; round += 1) {
    const { text } = state.mending;
    const line = stumbles(state.document, text).find((index) => !hopeless.has(index));
    if (line === undefined) break;
    const raw = rawOf(text);
    const repair = findRepair({ raw, judge: judgeFor(text), purse }, line);
    if (repair === null) hopeless.add(line);
    else state = reread(take(state, [slipOf(repair)]), purse);
  }
  return state;
}

function reread(state: ReadableText, purse: { left: number }): ReadDocument {
  purse.left -= state.mending.text.length;
  return { ...state, document: readDocument(state.mending.text) };
}

/** Lines that can be read and stand in a block where they mean nothing. */
function moved(start: ReadDocument, purse: { left: number }): ReadDocument {
  const { document } = start;
  const { text } = start.mending;
  if (document.errors.length > 0 || isPatch(text)) return start;
  const raw = rawOf(text);
  const search: Search = { raw, judge: judgeFor(text), purse };
  for (const { name, path } of misfits(dataOf(document)).slice(0, MISFITS_MAX)) {
    const own = path === null ? null : keyOffsetAt(document, path);
    const suspects = own === null ? linesNaming(raw.lines, name) : [lineIndex(text, own)];
    const repair = suspects.length > 3 ? null : findMisplaced(search, suspects);
    if (repair !== null) return reread(take(start, [slipOf(repair)]), purse);
  }
  return start;
}

function linesNaming(lines: readonly TextLine[], name: string): readonly number[] {
  return lines.filter((line) => line.kind !== 'comment' && keyOf(line) === name).map(({ index }) => index);
}

function keyOf({ text }: TextLine): string | undefined {
  return /^\s*([A-Za-z_][\w.-]*):(?:\s|$)/.exec(text)?.[1];
}

/** The lines that the reader complains of. Many entries that stand twice are one block in the wrong place; a single one is what it is. */
function stumbles(document: Document, text: string): readonly number[] {
  const lines = (errors: readonly YAMLError[]) => errors.map(({ pos }) => lineIndex(text, pos[0]));
  const syntax = lines(document.errors.filter(isOfSyntax));
  const twice = new Set(lines(document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')));
  return syntax.length > 0 || twice.size < 2 ? syntax : [...twice].slice(0, 1);
}

/** What the reader says of entries that stand twice, of tags and of aliases is no slip of a line. */
function isOfSyntax({ code }: YAMLError): boolean {
  return code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_ALIAS';
}

function judgeFor(whole: string): Search['judge'] {
  const isChange = isPatch(whole);
  return (piece) => {
    const document = glanceAt(piece);
    const slips = document.errors.length;
    return { slips, complaints: slips > 0 || isChange ? 0 : schemaComplaints(dataOf(document)) };
  };
}

/** A file that extends another says only what it changes: that much is missing means nothing. */
function isPatch(text: string): boolean {
  return /^extends\s*:/m.test(text);
}

function slipOf({ message, hint, from, to, edits, isCertain }: Omit<Slip, 'code' | 'mend'> & { readonly edits: readonly Edit[] }): Slip {
  return { code: 'S-004', message, hint, from, to, mend: edits, isCertain };
}

/** Remembers slips where they were written, one a line, and mends the text. */
function take({ mending, slips }: ReadableText, found: readonly Slip[]): ReadableText {
  const text = mending.text;
  const known = new Set(slips.map(({ from }) => lineIndex(text, from)));
  const fresh: WrittenSlip[] = [];
  for (const slip of found) {
    const line = lineIndex(text, slip.from);
    if (known.has(line)) continue;
    known.add(line);
    fresh.push(written(mending, slip));
  }
  return {
    mending: mend(
      mending,
      found.flatMap((slip) => slip.mend),
    ),
    slips: [...slips, ...fresh],
  };
}

function written(mending: Mending, { code, severity, message, hint, from, to, mend: edits, isCertain }: Slip): WrittenSlip {
  const at = (offset: number) => writtenOffset(mending, offset);
  const fix = edits.map((edit) => ({ from: at(edit.from), to: at(edit.to), text: edit.text }));
  return { code, severity: severity ?? 'error', message, hint, from: at(from), to: at(to), fix: isCertain && edits.length > 0 ? fix : null };
}

function rawOf(text: string): RawText {
  const lines = linesOf(text);
  const fields = languageFields();
  const keys = new Set(
    lines.flatMap((line) =>
      line.kind === 'code' ? [...line.code.matchAll(/(?:^\s*(?:- +)?|[{,] *)([A-Za-z_][\w.-]*):(?:\s|$)/g)].map(([, word]) => word) : [],
    ),
  );
  return { text, lines, isKey: (word) => fields.has(word) || keys.has(word) };
}

function lineIndex(text: string, offset: number): number {
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
