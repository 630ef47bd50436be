import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { durationText, openCounting, openProgress, progressLine } from './progress.ts';

function watched(isTTY: boolean) {
  const chunks: string[] = [];
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    chunks.push(String(chunk));
    done();
  };
  const clock = { ms: 0, nowMs: () => clock.ms };
  return { errors: Object.assign(new Writable({ write }), { isTTY }), clock, written: () => chunks.join('') };
}

test('the line says how far the work is and how long it will take', () => {
  expect(progressLine({ what: 'Playing', total: 200 }, 50, 4000)).toBe('Playing [######..................] 50 of 200, about 12 s left');
  expect(progressLine({ what: 'Playing', total: 200 }, 0, 4000)).toBe('Playing [........................] 0 of 200');
});

test('it is drawn over at most ten times a second, and taken away at the end', () => {
  const { errors, clock, written } = watched(true);
  const progress = openProgress({ errors }, { what: 'Playing', total: 100 }, clock);
  for (let done = 1; done <= 50; done += 1) {
    clock.ms += 20;
    progress.reach(done);
  }
  progress.end();
  const text = written();
  expect(text.split('\r').length - 1).toBe(11);
  expect(text.endsWith('\r\u001b[2K')).toBe(true);
});

test('where nobody watches nothing is written', () => {
  const { errors, clock, written } = watched(false);
  const progress = openProgress({ errors }, { what: 'Playing', total: 2 }, clock);
  progress.reach(1);
  progress.end();
  expect(written()).toBe('');
});

test('counting is noted where it takes a while and somebody watches, and the note is taken away', () => {
  const [many, few, unseen] = [watched(true), watched(true), watched(false)];
  openCounting(many, 2_000_000, many.clock).end();
  openCounting(few, 2_000, few.clock).end();
  openCounting(unseen, 2_000_000, unseen.clock).end();
  expect([many, few, unseen].map(({ written }) => written())).toEqual(['Counting 2,000,000 deals ...\r\u001b[2K', '', '']);
});

test.each([
  [400, '1 s'],
  [89_000, '89 s'],
  [200_000, '3 min'],
  [7_500_000, '2 h 5 min'],
])('%i ms are %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
