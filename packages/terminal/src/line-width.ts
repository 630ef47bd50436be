/** Asks a terminal how wide it draws a line of a box: where such letters take two cells, no frame would fit. */
import type { Clock } from '@parley/session';
import type { TerminalStreams } from './ink-options.ts';

/** A terminal that has not answered by then never will. */
const ANSWER_MS = 100;
/** Draws one, asks where the cursor is, goes back and wipes it out. */
const QUESTION = '\r\u2500\u001b[6n\r\u001b[K';
const ANSWER = /\u001b\[\d+;(\d+)R/;

/** Whether the line took two cells; false when the terminal does not answer. What was typed meanwhile is put back. */
export function drawsLinesWide({ stdin, stdout }: Pick<TerminalStreams, 'stdin' | 'stdout'>, clock: Pick<Clock, 'after'>): Promise<boolean> {
  if (!stdin.isTTY) return Promise.resolve(false);
  stdin.setRawMode(true);
  return new Promise((resolve) => {
    let heard = '';
    const finish = (): void => {
      stopWaiting();
      stdin.off('data', hear);
      stdin.pause();
      stdin.setRawMode(false);
      const typed = heard.replace(ANSWER, '');
      if (typed !== '') stdin.unshift(Buffer.from(typed));
      resolve(Number(ANSWER.exec(heard)?.[1] ?? '0') > 2);
    };
    const hear = (chunk: Buffer | string): void => {
      heard += String(chunk);
      if (ANSWER.test(heard)) finish();
    };
    const stopWaiting = clock.after(ANSWER_MS, finish);
    stdin.on('data', hear);
    stdout.write(QUESTION);
  });
}
