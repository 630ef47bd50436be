/** Lines from whoever types them, or from a pipe: one reader for a whole conversation. */
import { createInterface } from 'node:readline';
import { asciiText, wrap } from '@parley/screens';
import { hasTerminal, isAscii, type Surroundings } from '../surroundings.ts';

const WIDTH_MIN = 20;
const WIDTH_MAX = 100;
const WIDTH_USUAL = 80;

/** What came instead of a line: the end of the input, or Ctrl-C. */
export type LineEnd = 'ended' | 'interrupted';

export interface LineReader {
  /** Whether a person types at a terminal. */
  readonly isInteractive: boolean;
  /** A paragraph, broken at the width of the terminal; its lines begin with `margin`. */
  say(text: string, margin?: string): void;
  /** The next line. */
  ask(prompt: string): Promise<{ readonly line: string } | LineEnd>;
  close(): void;
}

/** A reader with the usual keys for editing where there is a terminal. Close it, or the program does not end. */
export function openLineReader(surroundings: Surroundings): LineReader {
  const { input, output } = surroundings;
  const canEdit = hasTerminal(surroundings);
  const isInteractive = input.isTTY === true;
  const width = Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, output.columns || WIDTH_USUAL));
  const drawable = isAscii(surroundings, false) ? asciiText : (text: string) => text;
  const reader = createInterface({ input, ...(canEdit ? { output } : {}), terminal: canEdit, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = openQueue();
  reader.on('line', (line) => lines.add({ line }));
  reader.on('close', () => lines.add('ended'));
  reader.on('SIGINT', () => lines.add('interrupted'));
  const stopListening = surroundings.onInterrupt(() => lines.add('interrupted'));
  return {
    isInteractive,
    say(text, margin = '') {
      for (const line of wrap(text, width - margin.length)) output.write(`${drawable(`${margin}${line}`.trimEnd())}\n`);
    },
    async ask(prompt) {
      if (canEdit) {
        reader.setPrompt(prompt);
        reader.prompt();
      } else output.write(prompt);
      const next = await lines.next();
      if (typeof next === 'string') output.write('\n');
      // What a pipe says does not appear by itself.
      else if (!isInteractive) output.write(`${drawable(wrap(next.line, width).join('\n'))}\n`);
      return next;
    },
    close() {
      stopListening();
      reader.close();
    },
  };
}

type Arrival = { readonly line: string } | LineEnd;

/** What arrives before it is asked for waits; an end stays the end. */
function openQueue(): { add(arrival: Arrival): void; next(): Promise<Arrival> } {
  const arrived: Arrival[] = [];
  let end: LineEnd | null = null;
  let waiting: ((arrival: Arrival) => void) | null = null;
  return {
    add(arrival) {
      if (waiting !== null) {
        waiting(arrival);
        waiting = null;
      } else if (typeof arrival !== 'string') arrived.push(arrival);
      if (typeof arrival === 'string') end = end ?? arrival;
    },
    next() {
      const [first] = arrived.splice(0, 1);
      if (end === 'interrupted') return Promise.resolve(end);
      if (first !== undefined) return Promise.resolve(first);
      return end === null ? new Promise((resolve) => (waiting = resolve)) : Promise.resolve(end);
    },
  };
}
