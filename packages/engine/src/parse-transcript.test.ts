import { expectOk } from '@parley/base';
import { describe, expect, test } from 'vitest';
import { type ParsedTranscript, parseTranscript, type TranscriptFault } from './parse-transcript.ts';
import { headerLine, recordLine, seatsAtEnd, TRANSCRIPT_FORMAT, type TranscriptHeader } from './transcript.ts';

const header: TranscriptHeader = {
  format: TRANSCRIPT_FORMAT,
  parley: '0.1.0',
  scenario: { id: 'tiny', digest: 'd', source: 'tiny' },
  seed: 'seed',
  variants: {},
  minutes: null,
  seats: { A: { kind: 'person', name: 'Åse' }, B: { kind: 'computer', level: 'envoy', profile: 'skilled' } },
  name: '',
};
const first = headerLine(header);
const opening = '{"n":0,"act":null,"events":[],"digest":"a"}\n';
const act = (n: number) => `{"n":${n},"act":{"verb":"pass","seat":"A"},"events":[{"kind":"floorTaken"}],"digest":"b"}\n`;

function faultOf(text: string): TranscriptFault | null {
  const parsed = parseTranscript(text);
  return parsed.ok ? null : parsed.error;
}
function parsedFrom(text: string): ParsedTranscript {
  return expectOk(parseTranscript(text), 'the transcript');
}

test('the header begins with its format', () => {
  expect(first.startsWith(`{"format":"${TRANSCRIPT_FORMAT}"`)).toBe(true);
  expect(parsedFrom(first).transcript.header).toEqual(header);
});

test('a whole transcript is read to its end', () => {
  const parsed = parsedFrom(first + opening + act(1) + recordLine({ undoTo: 0 }) + act(1) + recordLine({ end: 'abandoned' }));
  expect([parsed.torn, parsed.lineCount, parsed.transcript.records.length]).toEqual([false, 6, 5]);
});

test('who plays a seat at the end is who took it last', () => {
  const taken = recordLine({ seat: 'A', player: { kind: 'computer', level: 'envoy', profile: 'cautious' } });
  expect(seatsAtEnd(parsedFrom(first + opening + taken).transcript)['A']).toEqual({ kind: 'computer', level: 'envoy', profile: 'cautious' });
});

describe('a torn tail is left out', () => {
  const whole = first + opening + act(1);
  test.each([1, 5, act(2).length - 2, act(2).length - 1])('after %i characters of the last line', (length) => {
    expect(parsedFrom(whole + act(2).slice(0, length))).toMatchObject({ torn: true, lineCount: 3 });
  });

  test('zeros and a line break where a line should be', () => {
    expect(parsedFrom(`${whole}\0\0\0\0\n`)).toMatchObject({ torn: true, lineCount: 3 });
  });
});

describe('anything else that is wrong is named with its line', () => {
  test.each<[string, string, TranscriptFault['code'], number]>([
    ['nothing', '', 'empty', 1],
    ['a torn header', first.slice(0, 20), 'empty', 1],
    ['no JSON at the top', `hello\n${opening}`, 'not-json', 1],
    ['another kind of file', '{"a":1}\n', 'no-header', 1],
    ['a later format', '{"format":"parley-transcript/2"}\n', 'other-format', 1],
    ['a header without a seed', first.replace('"seed"', '"sad"'), 'no-header', 1],
    ['a header with a strange player', first.replace('"computer"', '"robot"'), 'no-header', 1],
    ['no JSON in the middle', `${first}${opening}nonsense\n${act(1)}`, 'not-json', 3],
    ['a strange record', `${first}${opening}{"hello":1}\n`, 'unknown-record', 3],
    ['an act without a seat', first + opening + act(1).replace('"seat"', '"seal"'), 'unknown-record', 3],
    ['a number left out', first + opening + act(2), 'out-of-order', 3],
    ['a number twice', first + opening + act(1) + act(1), 'out-of-order', 4],
    ['no opening', first + act(1), 'out-of-order', 2],
    ['an undo into the future', first + opening + recordLine({ undoTo: 1 }), 'out-of-order', 3],
    ['an undo before the beginning', first + opening + recordLine({ undoTo: -1 }), 'out-of-order', 3],
  ])('%s', (_name, text, code, line) => {
    expect(faultOf(text)).toMatchObject({ code, line });
  });
});
