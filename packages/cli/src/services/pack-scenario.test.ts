import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runParley } from '@parley/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'parley-pack-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (...names: readonly string[]): string => join(folder, ...names);
const parley = (...words: readonly string[]) => runParley(folder, words);

beforeAll(async () => {
  await parley('new', inFolder('talks'), '--yes');
  await parley('pack', inFolder('talks'), '--out', inFolder('talks.parley'));
});

describe('packing', () => {
  test('lists what is in it and what is left out, and gives the same bytes again', async () => {
    writeFileSync(inFolder('talks', 'draft.txt'), 'mine');
    mkdirSync(inFolder('talks', 'old'));
    const run = await parley('pack', inFolder('talks'), '--out', inFolder('again.parley'));
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/6 files of The Harbour Talks[\s\S]*teaching-notes\.md[\s\S]*Left out: draft\.txt, old\/\./);
    expect(readFileSync(inFolder('again.parley'))).toEqual(readFileSync(inFolder('talks.parley')));
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
  test('refuses a scenario with mistakes, which it names', async () => {
    await parley('new', inFolder('wrong'), '--yes');
    rmSync(inFolder('wrong', 'briefs', 'north.md'));
    const run = await parley('pack', inFolder('wrong'), '--out', inFolder('wrong.parley'));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/error\[S-601\][\s\S]*has 1 mistake and was not packed/);
    expect(readdirSync(folder)).not.toContain('wrong.parley');
  });
  test('refuses a text that would not come out as it went in', async () => {
    await parley('new', inFolder('latin'), '--yes');
    writeFileSync(inFolder('latin', 'teaching-notes.md'), Buffer.from([0x48, 0xe9]));
    expect((await parley('pack', inFolder('latin'), '--out', inFolder('latin.parley'))).stderr).toContain(
      '"teaching-notes.md" is not a text in UTF-8.',
    );
  });
  test('never writes over another file, only over an older pack of the same scenario', async () => {
    writeFileSync(inFolder('mine.parley'), 'my notes');
    const run = await parley('pack', inFolder('talks'), '--out', inFolder('mine.parley'));
    expect(run).toMatchObject({ status: 2 });
    expect(readFileSync(inFolder('mine.parley'), 'utf8')).toBe('my notes');
    expect((await parley('pack', inFolder('talks'), '--out', inFolder('again.parley'))).status).toBe(0);
  });
  test('a pack is not packed again', async () => {
    expect((await parley('pack', inFolder('talks.parley'))).stderr).toContain('is packed already');
  });
  test('names the shipped scenario that is extended and not packed', async () => {
    mkdirSync(inFolder('more'));
    writeFileSync(inFolder('more', 'scenario.yaml'), 'parley: 1\nextends: ferry-timetable\nid: more-ferries\ntitle: More Ferries\n');
    const run = await parley('pack', inFolder('more'), '--out', inFolder('more.parley'));
    expect(run.stdout).toContain('It extends ferry-timetable, which comes with Parley and is not packed.');
    expect((await parley('check', inFolder('more.parley'))).status).toBe(0);
  });
});

describe('a packed file', () => {
  test('is checked, counted and played as it is', async () => {
    expect((await parley('check', inFolder('talks.parley'))).stdout).toContain('no mistakes');
    expect((await parley('zone', inFolder('talks.parley'))).stdout).toContain('all deals');
    const [packed, loose] = await Promise.all(['talks.parley', 'talks'].map((name) => parley('play', inFolder(name), '--auto', '--seed', '1')));
    expect(packed).toEqual(loose);
    expect(packed?.status).toBe(0);
  });
  test('unpacks to the same files', async () => {
    const run = await parley('unpack', inFolder('talks.parley'), '--to', inFolder('out'));
    expect(run.stdout).toMatch(/packed by Parley 0\.0\.0\.[\s\S]*Every file is as it was packed\.\nPlay it with: /);
    for (const path of ['scenario.yaml', 'briefs/north.md', 'teaching-notes.md', 'scenario.schema.json']) {
      expect(readFileSync(inFolder('out', path))).toEqual(readFileSync(inFolder('talks', path)));
    }
  });
  test('that was changed is refused by every command, with the name of the file', async () => {
    writeFileSync(inFolder('changed.parley'), readFileSync(inFolder('talks.parley'), 'utf8').replace('Above all', 'Below all'));
    for (const words of [['unpack'], ['check'], ['play', '--auto'], ['zone']]) {
      const run = await parley(...words, inFolder('changed.parley'));
      expect(run.status).toBe(2);
      expect(run.stderr).toContain('"briefs/island.md" is not what was packed');
    }
  });
});

describe('unpacking', () => {
  test('never writes into what is there, be it empty or a link', async () => {
    mkdirSync(inFolder('empty'));
    symlinkSync(inFolder('nowhere'), inFolder('link'));
    for (const name of ['empty', 'link', 'talks.parley']) {
      expect((await parley('unpack', inFolder('talks.parley'), '--to', inFolder(name))).stderr).toContain('is there already');
    }
    expect(readdirSync(inFolder('empty'))).toEqual([]);
  });
  test.each([
    ['no-such.parley', 'There is no file'],
    ['talks/scenario.yaml', 'This is no pack that can be used'],
  ])('%s is refused', async (name, sentence) => {
    const run = await parley('unpack', inFolder(name), '--to', inFolder('never'));
    expect(run.stderr).toContain(sentence);
    expect(run.status).toBe(2);
  });
  test('bytes that are no text are refused', async () => {
    writeFileSync(inFolder('bytes.parley'), Buffer.from([0xff, 0xfe, 0x00]));
    expect((await parley('unpack', inFolder('bytes.parley'))).stderr).toContain('It is not a text in UTF-8.');
  });
});

test('a brief that is a link out of the folder is no brief', async () => {
  await parley('new', inFolder('linked'), '--yes');
  writeFileSync(inFolder('secret.md'), 'a secret');
  rmSync(inFolder('linked', 'briefs', 'north.md'));
  symlinkSync(inFolder('secret.md'), inFolder('linked', 'briefs', 'north.md'));
  expect((await parley('check', inFolder('linked'))).stdout).toContain('S-601');
});
