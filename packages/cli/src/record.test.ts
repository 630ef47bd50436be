import { openCommandLine } from '@parley/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const line = openCommandLine();
afterAll(() => line.close());
const log = line.path('game.jsonl');
beforeAll(() => line.parley(['play', 'ferry-timetable', '--auto', '--seed', '3', '--out', log]));

describe('parley record', () => {
  test.each([
    ['markdown', /^# The Ferry Timetable\n\nAs the public saw it\./],
    ['text', /^THE FERRY TIMETABLE\n/],
    ['cast', /^\{"version":2,"width":100,"height":30/],
    ['svg', /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/],
  ])('writes %s, the same each time', async (format, begins) => {
    const [one, two] = [await line.parley(['record', log, '--format', format]), await line.parley(['record', log, '--format', format])];
    expect(one.status).toBe(0);
    expect(one.stdout).toMatch(begins);
    expect(two.stdout).toBe(one.stdout);
  });
  test('says whose secrets a file holds', async () => {
    const { stdout } = await line.parley(['record', log, '--seat', 'A', '--out', line.path('a.md')]);
    expect(stdout).toContain('with what only A may know');
  });
  test.each([
    [['record', log, '--format', 'gif'], 'There is no format "gif".'],
    [['record', log, '--seat', 'ZZ'], 'There is no delegation "ZZ"'],
    [['record', log, '--format', 'svg', '--moment', '999'], 'There is no moment 999.'],
    [['record'], 'Which transcript?'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { status, stderr } = await line.parley(words);
    expect([status, stderr.includes(sentence)]).toEqual([2, true]);
  });
});

test('a picture of the ending has no menu and no empty pane: the public has no score, a seat has its own', async () => {
  const open = await line.parley(['record', log, '--format', 'svg']);
  expect(open.stdout).toContain('The week');
  expect(open.stdout).not.toMatch(/And now\?|Your score|Enter look back/);
  const own = await line.parley(['record', log, '--format', 'svg', '--seat', 'A']);
  expect(own.stdout).toContain('Your score, in parts');
  expect(own.stdout).not.toContain('And now?');
});
