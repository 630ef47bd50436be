import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TRANSCRIPT_FORMAT, type TranscriptHeader } from '@parley/engine';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createJournal, readSave, reopenJournal } from './journal.ts';
import { saveIds } from './save-names.ts';
import { SaveError } from './session-error.ts';

const header: TranscriptHeader = {
  format: TRANSCRIPT_FORMAT,
  parley: '0.1.0',
  scenario: { id: 'tiny', digest: 'd', source: 'tiny' },
  seed: 'seed',
  variants: {},
  minutes: null,
  seats: {},
  name: 'Åse',
};
const opening = '{"n":0,"act":null,"events":[],"digest":"a"}\n';
const act = (n: number) => `{"n":${n},"act":{"verb":"pass","seat":"Å"},"events":[],"digest":"b"}\n`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof SaveError ? error.code : String(error);
  }
  return 'nothing was thrown';
}

test('what is appended is in the file at once', () => {
  const journal = createJournal(join(folder, 'deep', 'saves'), header, opening);
  journal.append(act(1));
  expect(readFileSync(journal.path, 'utf8').endsWith(opening + act(1))).toBe(true);
  journal.close();
});

test('saves are numbered after their scenario, above the highest number in use', () => {
  const ids = [0, 1].map(() => createJournal(folder, header, opening).id);
  writeFileSync(join(folder, 'tiny-0041.jsonl'), '');
  expect([...ids, createJournal(folder, header, opening).id]).toEqual(['tiny-0001', 'tiny-0002', 'tiny-0042']);
  expect(saveIds(folder)).toEqual(['tiny-0001', 'tiny-0002', 'tiny-0041', 'tiny-0042']);
});

test('a reopened save goes on where it ended', () => {
  const { id } = createJournal(folder, header, opening);
  const { journal } = reopenJournal(folder, id);
  journal.append(act(1));
  expect(readSave(folder, id).transcript.records).toHaveLength(2);
});

test.each(['{"n":1,"a', '{"n":1,"act":{"verb":"pass","seat":"\u00c5'])('a torn tail is cut off before anything is added: %s', (tail) => {
  const { id, path } = createJournal(folder, header, opening);
  appendFileSync(path, tail);
  // A character may be torn in its middle too.
  if (tail.endsWith('\u00c5')) writeFileSync(path, readFileSync(path).subarray(0, -1));
  const { journal } = reopenJournal(folder, id);
  journal.append(act(1));
  journal.append(act(2));
  expect(readSave(folder, id).transcript.records).toHaveLength(3);
});

test('two programs with one save open do not mix their games', () => {
  const one = createJournal(folder, header, opening);
  const other = reopenJournal(folder, one.id).journal;
  other.append(act(1));
  expect(codeOf(() => one.append(act(1)))).toBe('save/changed-underneath');
  expect(readSave(folder, one.id).transcript.records).toHaveLength(2);
});

test('a closed save takes nothing more', () => {
  const journal = createJournal(folder, header, opening);
  journal.close();
  expect(codeOf(() => journal.append(act(1)))).toBe('save/not-writable');
});

describe('what cannot be read is one sentence with the next step', () => {
  test('no such save', () => {
    expect(codeOf(() => readSave(folder, 'tiny-0009'))).toBe('save/not-found');
  });

  test.each(['../secret', '', 'a/b', '.hidden', 'a\0b'])('"%s" is no name of a save', (id) => {
    expect(codeOf(() => readSave(folder, id))).toBe('save/bad-name');
  });

  test('a damaged line is named', () => {
    const { id, path } = createJournal(folder, header, opening);
    appendFileSync(path, `nonsense\n${act(1)}`);
    expect(() => readSave(folder, id)).toThrow(/line 3\. The line is not a JSON object\.$/);
    expect(codeOf(() => reopenJournal(folder, id))).toBe('save/damaged');
  });

  test.each([new Uint8Array(0), new Uint8Array(300), Uint8Array.from({ length: 300 }, (_, n) => (n * 7) % 256)])(
    'bytes that are no text',
    (bytes) => {
      writeFileSync(join(folder, 'tiny-0001.jsonl'), bytes);
      expect(codeOf(() => readSave(folder, 'tiny-0001'))).toBe('save/damaged');
    },
  );

  test('a folder where the save should be', () => {
    expect(codeOf(() => createJournal('/dev/null/saves', header, opening))).toBe('save/not-writable');
  });

  test('a save of a later version', () => {
    writeFileSync(join(folder, 'tiny-0001.jsonl'), '{"format":"parley-transcript/9"}\n');
    expect(() => readSave(folder, 'tiny-0001')).toThrow(/"parley-transcript\/9"/);
  });

  test('a folder under the name of a save', () => {
    mkdirSync(join(folder, 'tiny-0001.jsonl'));
    expect(codeOf(() => readSave(folder, 'tiny-0001'))).toBe('save/not-readable');
  });
});
