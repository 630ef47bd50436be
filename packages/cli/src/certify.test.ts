import { openCommandLine } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';

const shell = openCommandLine();
afterAll(shell.close);
const TOWNS = ['certify', 'ferry-timetable', '--games', '3', '--workers', '1'];

describe('parley certify', () => {
  test('is one page', async () => {
    const { status, stdout, stderr } = await shell.parley(TOWNS);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('all deals                                  27   100.000 %');
    expect(stdout).toContain('Computers, skilled: 3 games from seed 1000');
    expect(stdout.split('\n').filter((line) => line.length > 110)).toEqual([]);
    expect(stdout.split('\n').length).toBeLessThan(60);
  });
  test('as JSON it holds what is needed to make it again', async () => {
    const { stdout } = await shell.parley([...TOWNS, '--format', 'json']);
    const certificate = JSON.parse(stdout);
    expect(certificate).toMatchObject({ certificate: 1, scenario: 'ferry-timetable', rehearsals: [{ profile: 'skilled', games: 3, seed: '1000' }] });
    expect(certificate.seal).toMatch(/^[0-9a-f]{64}$/);
  });
  test.each([
    [['certify'], 'Which scenario?'],
    [[...TOWNS, '--profiles', 'wild'], 'There is no profile "wild".'],
    [['certify', 'ferry-timetable', '--games', 'many'], '"many" is no number for --games.'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { status, stderr } = await shell.parley(words);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
