import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openVirtualTerminal, quietSurroundings, runParley } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommandLine } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ferry = fileURLToPath(new URL('../../../../scenarios/ferry-timetable', import.meta.url));

/** A scenario of one's own to write in. */
function copy(name: string) {
  const place = join(folder, name);
  cpSync(ferry, place, { recursive: true });
  const file = join(place, 'scenario.yaml');
  const text = readFileSync(file, 'utf8');
  return { place, file, text, save: (changed: string) => writeFileSync(file, changed) };
}

/** The command without a terminal: what it has said so far, and a way to wait for more. */
function watchInLines(place: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.on('data', (chunk) => (said += String(chunk)));
  let interrupt = (): void => undefined;
  const ended = runCommandLine({
    ...quietSurroundings(folder),
    words: ['watch', place],
    input,
    output,
    errors: output,
    onInterrupt(work) {
      interrupt = work;
      return () => undefined;
    },
  });
  return {
    ended,
    input,
    interrupt: () => interrupt(),
    said: () => said,
    /** Waits until what was said since the last wait holds the words; forgets it then. */
    async until(words: string | RegExp): Promise<string> {
      await expect.poll(() => said, { timeout: 20_000, interval: 5 }).toMatch(words);
      const heard = said;
      said = '';
      return heard;
    },
  };
}

describe('without a terminal', () => {
  test('a short report is appended after every save, until the input ends', async () => {
    const { place, text, save } = copy('lines');
    const watched = watchInLines(place);
    const first = await watched.until('Nash: ');
    expect(first).toMatch(/no mistakes\.\nA: brief of \d+ words; most for Who pays for it 60[\s\S]*27 deals, 8 acceptable to everybody \(30 %\)\./);
    save(text.replace('decide: [ferry_house]', 'decide: [ferry_hous]').replace('rounds: 4', 'rounds: 0'));
    expect(await watched.until('S-304')).toMatch(/2 mistakes\.\n\nerror\[S-105\]: `rounds` must be at least 1\n/);
    save(text.replace('points: 50', 'points: 60'));
    expect(await watched.until('Nash: ')).toContain('27 deals, 6 acceptable to everybody');
    watched.input.end();
    expect(await watched.ended).toBe(0);
  });
  test('a save by rename, a brief that goes and a file that comes back are all seen', async () => {
    const { place, file, text } = copy('moves');
    const watched = watchInLines(place);
    await watched.until('Nash: ');
    writeFileSync(`${file}.new`, text.replace('rounds: 4', 'rounds: 0'));
    renameSync(`${file}.new`, file);
    await watched.until('S-105');
    writeFileSync(file, text);
    await watched.until('Nash: ');
    renameSync(join(place, 'briefs', 'alder.md'), join(place, 'alder.md'));
    await watched.until('S-601');
    renameSync(join(place, 'alder.md'), join(place, 'briefs', 'alder.md'));
    await watched.until('Nash: ');
    renameSync(place, `${place}-away`);
    await watched.until('the file is not there');
    renameSync(`${place}-away`, place);
    await watched.until('Nash: ');
    watched.interrupt();
    expect(await watched.ended).toBe(0);
  });
  test('what did not change is not told again, but where it is asked for', async () => {
    const { place, file, text } = copy('same');
    const watched = watchInLines(place);
    await watched.until('Nash: ');
    writeFileSync(file, '');
    writeFileSync(file, text.slice(0, 900));
    writeFileSync(file, text);
    watched.input.write('\n');
    await watched.until('Nash: ');
    watched.input.write('q\n');
    expect(await watched.ended).toBe(0);
    expect(watched.said()).toBe('');
  });
  test('what cannot be watched is one sentence', async () => {
    expect(await runParley(folder, ['watch', join(folder, 'nowhere')])).toMatchObject({ status: 2 });
    await runParley(folder, ['pack', ferry, '--out', join(folder, 'ferry.parley')]);
    expect((await runParley(folder, ['watch', join(folder, 'ferry.parley')])).stderr).toContain('is packed, and nobody writes in it.');
  });
});

describe('on a terminal', () => {
  function watchOnScreen(place: string, size = { columns: 80, rows: 24 }) {
    const terminal = openVirtualTerminal(size);
    const ended = runCommandLine({
      ...quietSurroundings(folder),
      variables: { XDG_STATE_HOME: folder, LANG: 'C.UTF-8', TERM: 'xterm-256color', NO_COLOR: '1' },
      words: ['watch', place],
      input: terminal.stdin,
      output: terminal.stdout,
      errors: terminal.stdout,
    });
    return { terminal, ended };
  }
  test('the screen follows the file and the keys, without colours where none are wanted', async () => {
    const { place, text, save } = copy('screen');
    const { terminal, ended } = watchOnScreen(place);
    await terminal.until('8 acceptable to everybody');
    await terminal.until('What Alder Quay (A) reads');
    terminal.send('2');
    await terminal.until('What Birch Quay (B) reads');
    save(text.replace('rounds: 4', 'rounds: 0'));
    await terminal.until(/1 mistake\n.*as it last was[\s\S]*error\[S-105\]/);
    expect(terminal.lines()).toHaveLength(24);
    save(text);
    await terminal.until('no mistakes');
    terminal.send('q');
    expect(await ended).toBe(0);
    const written = terminal.writes.join('');
    expect(written).not.toMatch(/\u001b\[[\d;]*3[0-7]m/);
    expect(written.match(/\u001b\[\?1049[hl]/g)).toEqual(['\u001b[?1049h', '\u001b[?1049l']);
  });
  test('another size is drawn at once, and the screen is never wiped in between', async () => {
    const { place } = copy('sizes');
    const { terminal, ended } = watchOnScreen(place);
    await terminal.until('What Alder Quay (A) reads');
    terminal.resize(60, 12);
    await terminal.until('more lines');
    await expect.poll(() => terminal.lines().findIndex((line) => line.includes('q quit')), { interval: 5 }).toBe(11);
    terminal.send('\u0003');
    expect(await ended).toBe(0);
  });
});
