import { PassThrough } from 'node:stream';
import { systemClock } from '@parley/session';
import { expect, test } from 'vitest';
import { drawsLinesWide } from './line-width.ts';

/** A terminal that answers the question with `answer`. */
function terminalAnswering(answer: string) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stdout = new PassThrough();
  stdout.on('data', () => answer !== '' && stdin.write(answer));
  return { stdin, stdout } as unknown as Parameters<typeof drawsLinesWide>[0];
}

test('a line that moves the cursor by two cells is wide; by one, or without an answer, it is not', async () => {
  expect(await drawsLinesWide(terminalAnswering('\u001b[1;3R'), systemClock)).toBe(true);
  expect(await drawsLinesWide(terminalAnswering('\u001b[1;2R'), systemClock)).toBe(false);
  expect(await drawsLinesWide(terminalAnswering(''), systemClock)).toBe(false);
});

test('what was typed before the answer is still there to be read', async () => {
  const terminal = terminalAnswering('ab\u001b[1;3R');
  expect(await drawsLinesWide(terminal, systemClock)).toBe(true);
  expect(String(terminal.stdin.read())).toBe('ab');
});
