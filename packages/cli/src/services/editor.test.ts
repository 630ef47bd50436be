import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { editWords } from './editor.ts';
import { keepFiles } from './keep-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-editor-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An editor that does this to the file it is given last; its path. */
function editor(name: string, does: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${does}\n`, { mode: 0o755 });
  return path;
}
const edit = (variables: Readonly<Record<string, string>>, text = 'old words') => editWords({ variables }, text);

describe('the editor', () => {
  test('gets the words and brings back what was saved; its folder is gone afterwards', () => {
    const place = join(folder, 'place');
    const path = editor('append', `printf %s "$1" > ${place}; printf 'and more' >> "$1"`);
    expect(edit({ EDITOR: path })).toEqual({ text: 'old words\nand more' });
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('parley-words-'))).toEqual([]);
  });
  test('may have options; VISUAL comes before EDITOR, an empty one counts for nothing', () => {
    const path = editor('options', 'printf %s "$1" > "$2"');
    expect(edit({ VISUAL: `${path} --wait`, EDITOR: 'no-such-editor' })).toEqual({ text: '--wait' });
    expect(edit({ VISUAL: ' ', EDITOR: `${path} 'two words'` })).toEqual({ text: 'two words' });
  });
  test.each([
    ['none is named', {}, 'No editor is named. Set VISUAL or EDITOR'],
    ['it is not there', { EDITOR: 'no-such-editor' }, 'The editor "no-such-editor" was not found.'],
    ['it fails', { EDITOR: 'false' }, 'The editor "false" ended with 1. The words are as they were.'],
    ['it is ended', { EDITOR: 'kill -9 $$;' }, 'was ended by SIGKILL. The words are as they were.'],
    ['it removes the file', { EDITOR: 'rm' }, 'could not be handed to the editor and back'],
    ['it writes a book', { EDITOR: 'head -c 1000001 /dev/zero >' }, 'That is too long for a line of words.'],
  ] as const)('says why there are no new words: %s', (_, variables, why) => {
    expect(edit(variables)).toEqual({ why: expect.stringContaining(why) });
  });
});

test('what is kept never goes over what was kept before', () => {
  const surroundings = { variables: { XDG_STATE_HOME: folder } };
  const [first, text] = keepFiles(surroundings, 'a game/../b', { svg: '<svg/>', txt: 'one' });
  const [second] = keepFiles(surroundings, 'a game/../b', { svg: '<svg/>' });
  expect([first, text, second]).toEqual(
    ['a-game-..-b-1.svg', 'a-game-..-b-1.txt', 'a-game-..-b-2.svg'].map((name) => join(folder, 'parley/exports', name)),
  );
  writeFileSync(join(folder, 'file'), '');
  expect(() => keepFiles({ variables: { XDG_STATE_HOME: join(folder, 'file') } }, 'a', { txt: '' })).toThrow(/Nothing can be written to/);
});
