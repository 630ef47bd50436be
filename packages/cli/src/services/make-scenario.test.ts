import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUESTION_IDS } from '@parley/scenario';
import { openPseudoTerminal, runParley } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { newCommand } from '../commands/new.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const inFolder = (name: string): string => join(folder, name);

test('every question is a flag', () => {
  for (const id of QUESTION_IDS) expect(newCommand.help.some((line) => line.startsWith(`--${id} `))).toBe(true);
});

describe('with flags', () => {
  test('a folder is written that checks clean, has a zone, and is played to its end', async () => {
    const place = inFolder('one');
    const made = await runParley(folder, [
      'new',
      place,
      '--yes',
      '--title',
      'River: a “test”',
      '--issues',
      'Catch: as now, less; Fees: none, some, all',
    ]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(place).sort()).toEqual(['briefs', 'scenario.schema.json', 'scenario.yaml', 'sources.md', 'teaching-notes.md']);
    expect((await runParley(folder, ['check', place, '--deny', 'warnings'])).stdout).toContain('no mistakes, no warnings');
    const zone = JSON.parse((await runParley(folder, ['zone', place, '--format', 'json'])).stdout) as { readonly withinLinkages: number };
    expect(zone.withinLinkages).toBeGreaterThan(0);
    expect((await runParley(folder, ['play', place, '--auto', '--seed', '1'])).stdout).toContain('points; no deal was worth');
  });
  test('the same answers write the same bytes', async () => {
    for (const name of ['same-1', 'same-2']) await runParley(folder, ['new', inFolder(name), '--yes']);
    const [first, second] = ['same-1', 'same-2'].map((name) => readFileSync(join(inFolder(name), 'scenario.yaml'), 'utf8'));
    expect(second).toBe(first);
  });
  test.each([
    [['--delegations', 'Alder'], '--delegations: That is one delegation; at least 2 are needed.'],
    [['--level', 'expert'], '--level: There is no level “expert”.'],
    [['--title', ''], '--title: A title needs at least one letter.'],
    [['--tables', 'Geneva: RU, US'], '--tables: At Geneva no delegation is called “RU”.'],
  ])('%j is refused, and nothing is written', async (words, sentence) => {
    const place = inFolder('refused');
    const run = await runParley(folder, ['new', place, '--yes', ...words]);
    expect(run.stderr).toContain(sentence);
    expect(run.status).toBe(2);
    expect(existsSync(place)).toBe(false);
  });
});

describe('where it is written', () => {
  test('a folder that is not empty is refused before anything is asked', async () => {
    mkdirSync(inFolder('full'));
    writeFileSync(join(inFolder('full'), 'mine.txt'), 'mine');
    const run = await runParley(folder, ['new', inFolder('full')], 'River\n');
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('is not empty');
    expect(readdirSync(inFolder('full'))).toEqual(['mine.txt']);
  });
  test('an empty folder is filled', async () => {
    mkdirSync(inFolder('empty'));
    expect((await runParley(folder, ['new', inFolder('empty'), '--yes'])).status).toBe(0);
  });
  test('a folder that cannot be made is one sentence, and nothing is left behind', async () => {
    writeFileSync(inFolder('file'), '');
    const run = await runParley(folder, ['new', join(inFolder('file'), 'inside'), '--yes']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('cannot be written');
  });
});

describe('from a pipe', () => {
  test('answers stand one a line, a refused one is asked again, and a list may go on', async () => {
    const lines = ['River', 'Talks.', 'alone', 'RU, US', 'Geneva', 'Catch: as now, less;', 'Fees: none, all', '', '2', 'tutorial'];
    const run = await runParley(folder, ['new', inFolder('piped')], `${lines.join('\n')}\n`);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toContain('That is one delegation; at least 2 are needed.');
    expect(run.stdout).not.toContain('Not answered');
    expect(readFileSync(join(inFolder('piped'), 'scenario.yaml'), 'utf8')).toMatch(
      /title: River\n[\s\S]*level: tutorial[\s\S]*rounds: 2\n[\s\S]*\n {2}fees:/,
    );
  });
  test('the usual answers stand in for those that are missing, and are named', async () => {
    const run = await runParley(folder, ['new', inFolder('short')], 'River\nTalks.\nRU, US');
    expect(run.stdout).toContain('Not answered, so the usual was taken. tables: Harbour Office');
    expect(run.stdout).not.toContain('taken. delegations');
    expect(run.status).toBe(0);
  });
  test('an end after a refused answer writes nothing', async () => {
    const run = await runParley(folder, ['new', inFolder('bad-end')], 'River\nTalks.\nRU, ru\n');
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('The last answer does not fit question 3');
    expect(existsSync(inFolder('bad-end'))).toBe(false);
  });
  test('quit writes nothing', async () => {
    expect(await runParley(folder, ['new', inFolder('left')], 'River\nquit\n')).toMatchObject({ status: 1, stderr: '' });
    expect(existsSync(inFolder('left'))).toBe(false);
  });
});

describe('at a terminal', () => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url));
  const open = (words: readonly string[]) =>
    openPseudoTerminal({
      command: process.execPath,
      args: [main, 'new', ...words],
      cwd: folder,
      env: { ...(process.env as Record<string, string>), XDG_STATE_HOME: folder, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color' },
      columns: 80,
      rows: 40,
    });
  test('answers are asked for, shown together, mended and written', async () => {
    const terminal = open([]);
    await terminal.until('1 of 8.');
    terminal.send('Lake talks\r');
    for (const number of [2, 3, 4, 5, 6, 7, 8]) {
      await terminal.until(`${number} of 8.`);
      terminal.send('\r');
    }
    await terminal.until('This is what you said:');
    terminal.send('7\r');
    await terminal.until(/7 of 8\.[\s\S]*7 of 8\./);
    terminal.send('5 rounds\r');
    await terminal.until(/length +5 rounds/);
    terminal.send('\r');
    expect(await terminal.ended).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, 'lake-talks', 'scenario.yaml'), 'utf8')).toContain('rounds: 5');
  });
  test('Ctrl-C leaves nothing behind', async () => {
    const terminal = open(['interrupted']);
    await terminal.until('1 of 8.');
    terminal.send('Lake\r');
    await terminal.until('2 of 8.');
    terminal.send('\u0003');
    expect(await terminal.ended).toMatchObject({ exitCode: 130 });
    expect(terminal.screen()).toContain('Nothing was written.');
    expect(existsSync(inFolder('interrupted'))).toBe(false);
  });
});
