import { readFileSync } from 'node:fs';
import { openCommandLine } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const shell = openCommandLine();
afterAll(shell.close);

const TOWNS = ['rehearse', 'ferry-timetable', '--seed', '40', '--profile', 'skilled', '--workers', '1'];
const whole = shell.path('whole.jsonl');
const lines = (path: string): readonly string[] => readFileSync(path, 'utf8').trimEnd().split('\n');

describe('parley rehearse', () => {
  test('the same seeds give the same lines, whatever the number of workers and shards', async () => {
    const shards = [1, 2].map((shard) => shell.path(`part-${shard}.jsonl`));
    await shell.parley([...TOWNS, '--games', '6', '--out', whole, '--workers', '2']);
    for (const [index, path] of shards.entries()) {
      await shell.parley([...TOWNS, '--games', '6', '--shard', `${index + 1}/2`, '--out', path]);
    }
    const merged = shell.path('merged.jsonl');
    const { status, stderr } = await shell.parley(['rehearse', '--merge', ...shards.toReversed(), '--out', merged]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines(whole)).toHaveLength(7);
    expect(readFileSync(merged, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });
  test('a run that was broken off goes on where it stopped', async () => {
    const broken = shell.write('broken.jsonl', `${[...lines(whole).slice(0, 3), lines(whole)[5]].join('\n')}\n{"game":`);
    const { status, stderr } = await shell.parley([...TOWNS, '--games', '6', '--out', broken]);
    expect(status).toBe(0);
    expect(stderr).toContain('3 games are there already; going on.');
    expect(readFileSync(broken, 'utf8')).toBe(readFileSync(whole, 'utf8'));
  });
  test('the summary has its keys as JSON', async () => {
    const { stdout } = await shell.parley(['rehearse', '--merge', whole, '--format', 'json']);
    const keys = ['games', 'endings', 'deals', 'packages', 'crossedTrueLimit', 'signedUnderFallback', 'points', 'nashShare'];
    expect(Object.keys(JSON.parse(stdout))).toEqual(expect.arrayContaining(keys));
    expect(JSON.parse(stdout)).toMatchObject({ games: 6, crossedTrueLimit: 0, signedUnderFallback: 0 });
    expect(stdout).toBe((await shell.parley([...TOWNS, '--games', '6', '--format', 'json'])).stdout);
  });
  test('the report fits a page', async () => {
    const { stdout } = await shell.parley(['rehearse', '--merge', whole]);
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(stdout).toContain('The Ferry Timetable: 6 games between computers, seeds from 40');
  });
  test.each([
    [['--games', '0'], '"0" is no number for --games.'],
    [['--shard', '3/2'], '"3/2" is no part of a whole.'],
    [['--profile', 'wild'], 'There is no profile "wild".'],
    [['--seats', 'FR=history'], 'There is no delegation "FR"'],
    [['--seed', ''], 'A seed has 1 to 80 letters.'],
    [['--out', whole, '--games', '7'], 'holds another rehearsal.'],
    [['--out', shell.path('no/such/folder.jsonl')], 'The rehearsal cannot be written to'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { status, stderr } = await shell.parley([...TOWNS, ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
  test('files of different rehearsals are not merged', async () => {
    const other = shell.path('other.jsonl');
    await shell.parley([...TOWNS, '--games', '1', '--out', other]);
    const { status, stderr } = await shell.parley(['rehearse', '--merge', whole, other]);
    expect(status).toBe(2);
    expect(stderr).toContain('it is of another rehearsal (games 1 and not 6)');
  });
});
