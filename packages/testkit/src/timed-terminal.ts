/** A program in a pseudo-terminal that is only timed and counted: nothing draws what it writes, so that nothing else takes time. */
import { createRequire } from 'node:module';
import type { PseudoTerminalOptions } from './pseudo-terminal.ts';

/** What one key brought: from the write of the key to the end of its frame, and the bytes of that frame. */
export interface TimedFrame {
  readonly ms: number;
  readonly byteCount: number;
}
export interface TimedTerminal {
  readonly processId: number;
  /** Resolves with the milliseconds since the start when a whole frame holds `text`, or when the first whole frame is there; rejects when the program ends first. */
  frame(text?: string): Promise<number>;
  /** Sends keys and waits for the end of the next frame. */
  key(keys: string): Promise<TimedFrame>;
  /** Sends keys without waiting. */
  send(keys: string): void;
  /** The number of bytes written so far. */
  byteCount(): number;
  /** Resolves with the milliseconds from the start to the end of the program. */
  readonly ended: Promise<number>;
}

class Ended extends Error {}

/** The end of a synchronized update: what came before it is on the screen whole. */
const FRAME_END = '\u001b[?2026l';

/** Starts a program in a pseudo-terminal, its clock running. */
export function openTimedTerminal({ command, args, cwd, env, columns, rows }: PseudoTerminalOptions): TimedTerminal {
  const { spawn } = createRequire(import.meta.url)('@lydell/node-pty') as typeof import('@lydell/node-pty');
  const begun = performance.now();
  const program = spawn(command, [...args], { name: 'xterm-256color', cols: columns, rows, cwd, env });
  let written = '';
  let waiting: (() => void) | null = null;
  program.onData((data) => {
    written += data;
    waiting?.();
  });
  const ended = new Promise<number>((resolve) => program.onExit(() => resolve(performance.now() - begun)));
  const when = (isThere: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      void ended.then(() => reject(new Ended(`The program ended before its frame came:\n${written}`)));
      const look = (): void => {
        if (!isThere()) return;
        waiting = null;
        resolve();
      };
      waiting = look;
      look();
    });
  return {
    processId: program.pid,
    async frame(text = '') {
      await when(() => written.includes(FRAME_END, Math.max(0, written.indexOf(text))) && written.includes(text));
      return performance.now() - begun;
    },
    async key(keys) {
      const before = written.length;
      const sent = performance.now();
      program.write(keys);
      await when(() => written.includes(FRAME_END, before));
      return { ms: performance.now() - sent, byteCount: Buffer.byteLength(written.slice(before)) };
    },
    send: (keys) => program.write(keys),
    byteCount: () => Buffer.byteLength(written),
    ended,
  };
}
