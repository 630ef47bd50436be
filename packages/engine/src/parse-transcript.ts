/** Reads a transcript: untrusted text, judged line by line. */
import { fail, ok, type Result } from '@parley/base';
import { type ActRecord, TRANSCRIPT_FORMAT, type Transcript, type TranscriptHeader, type TranscriptRecord } from './transcript.ts';

/** Why a text is no transcript. */
export interface TranscriptFault {
  readonly code: 'empty' | 'not-json' | 'no-header' | 'other-format' | 'unknown-record' | 'out-of-order';
  /** From 1. */
  readonly line: number;
  /** What is wrong, as a sentence without its full stop. */
  readonly what: string;
}

/** A transcript that was read, and how much of the text it is. */
export interface ParsedTranscript {
  readonly transcript: Transcript;
  /** Whole lines; what follows them was torn off while it was written, and is left out. */
  readonly lineCount: number;
  readonly torn: boolean;
}

/**
 * The transcript in a text. A last line that was not written to its end is left out; anything else that is wrong is named with its line.
 *
 * Fails with `empty` when there is not even a whole first line.
 */
export function parseTranscript(text: string): Result<ParsedTranscript, TranscriptFault> {
  const { lines, torn } = wholeLines(text);
  const [first, ...rest] = lines;
  if (first === undefined) return fail({ code: 'empty', line: 1, what: 'The file has no complete line' });
  const header = parseHeader(first);
  if (!header.ok) return header;
  const records: TranscriptRecord[] = [];
  let n = -1;
  for (const [index, line] of rest.entries()) {
    const record = parseRecord(line, n, index + 2);
    if (!record.ok) return record;
    records.push(record.value);
    n = numberAfter(record.value, n);
  }
  return ok({ transcript: { header: header.value, records }, lineCount: lines.length, torn });
}

/** A line counts once its line break is written; a last line that is no JSON was torn too (a machine that lost power leaves zeros). */
function wholeLines(text: string): { lines: string[]; torn: boolean } {
  const lines = text.split('\n');
  const tail = lines.pop() ?? '';
  const last = lines.at(-1);
  const broken = last !== undefined && objectIn(last) === null;
  if (broken) lines.pop();
  return { lines, torn: tail !== '' || broken };
}

function parseHeader(line: string): Result<TranscriptHeader, TranscriptFault> {
  const header = objectIn(line);
  if (header === null) return fail({ code: 'not-json', line: 1, what: 'The first line is not a JSON object' });
  const format = header['format'];
  if (typeof format !== 'string' || !format.startsWith('parley-transcript/')) {
    return fail({ code: 'no-header', line: 1, what: 'The first line is not the header of a transcript' });
  }
  if (format !== TRANSCRIPT_FORMAT)
    return fail({ code: 'other-format', line: 1, what: `The format is "${format}", and this is a reader of "${TRANSCRIPT_FORMAT}"` });
  const lacking = HEADER_FIELDS.find(([name, isRight]) => !isRight(header[name]));
  if (lacking) return fail({ code: 'no-header', line: 1, what: `The header has no usable "${lacking[0]}"` });
  return ok(header as unknown as TranscriptHeader); // every field was just looked at
}

const HEADER_FIELDS: readonly (readonly [string, (value: unknown) => boolean])[] = [
  ['parley', isString],
  ['scenario', (value) => isObject(value) && isString(value['id']) && isString(value['digest']) && isString(value['source'])],
  ['seed', isString],
  ['variants', (value) => isObject(value) && Object.values(value).every(isString)],
  ['minutes', (value) => value === null || typeof value === 'number'],
  ['seats', (value) => isObject(value) && Object.values(value).every(isPlayer)],
  ['name', isString],
];

function parseRecord(line: string, n: number, number: number): Result<TranscriptRecord, TranscriptFault> {
  const record = objectIn(line);
  if (record === null) return fail({ code: 'not-json', line: number, what: 'The line is not a JSON object' });
  if ('undoTo' in record) {
    const isPast = Number.isInteger(record['undoTo']) && Number(record['undoTo']) >= 0 && Number(record['undoTo']) <= n;
    return isPast
      ? accept(record)
      : fail({ code: 'out-of-order', line: number, what: `Nothing can be undone to act ${String(record['undoTo'])} after act ${n}` });
  }
  if (isSeatRecord(record) || record['end'] === 'abandoned') return accept(record);
  if (!isActRecord(record)) return fail({ code: 'unknown-record', line: number, what: 'The line is not a record of a transcript' });
  if (record.n !== n + 1) return fail({ code: 'out-of-order', line: number, what: `Act ${record.n} stands where act ${n + 1} belongs` });
  return ok(record);
}

function accept(record: object): Result<TranscriptRecord, TranscriptFault> {
  return ok(record as TranscriptRecord); // its caller has looked at every field
}

function numberAfter(record: TranscriptRecord, n: number): number {
  if ('undoTo' in record) return record.undoTo;
  return 'n' in record ? record.n : n;
}

function isActRecord(record: Record<string, unknown>): record is Record<string, unknown> & ActRecord {
  const { n, act, events, digest, reason, table } = record;
  const hasAct = n === 0 ? act === null : isObject(act) && isString(act['verb']) && isString(act['seat']);
  const hasEvents = Array.isArray(events) && events.every((event) => isObject(event) && isString(event['kind']));
  const hasTexts = isString(digest) && [reason, table].every((text) => text === undefined || isString(text));
  return Number.isInteger(n) && hasAct && hasEvents && hasTexts;
}

function isSeatRecord(record: Record<string, unknown>): boolean {
  return isString(record['seat']) && isPlayer(record['player']);
}

function isPlayer(value: unknown): boolean {
  if (!isObject(value)) return false;
  return value['kind'] === 'person'
    ? isString(value['name'])
    : value['kind'] === 'computer' && isString(value['level']) && isString(value['profile']);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
