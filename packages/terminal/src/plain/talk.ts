/** Lines in, lines out: the only way the plain mode speaks. Append-only; no escape byte is ever written. */
import { cleanText } from '@parley/base';
import { asciiText } from '@parley/screens';

/** Where lines come from and go to. */
export interface PlainStreams {
  /** One line each, without its end. */
  readonly input: AsyncIterable<string>;
  write(text: string): void;
}
export interface TalkOptions {
  /** Columns; lines are broken between words. */
  readonly width: number;
  readonly ascii: boolean;
  /** True when a person types: what is typed is then on the screen already, and lines need no numbers. */
  readonly interactive: boolean;
}

/** One conversation. */
export interface Talk {
  /** A paragraph, broken at the width; continued lines are indented by `indent`. */
  say(text: string, indent?: number): void;
  /** An empty line. */
  gap(): void;
  /** The next line, cleaned; null at the end of input. */
  ask(prompt: string): Promise<string | null>;
  /** Refuses what was typed last, by its line number when it came from a file. */
  refuse(why: string): void;
}

/** More than any sensible line; the rest is cut. */
const LINE_CHARS_MAX = 2000;

/** A line broken between words at a width; words longer than the width stand alone. */
export function wrapped(text: string, width: number, indent = 0): readonly string[] {
  const lines: string[] = [];
  const lead = text.length - text.trimStart().length;
  let line = '';
  for (const word of text.slice(lead).split(' ')) {
    const candidate = line === '' ? `${text.slice(0, lead)}${word}` : `${line} ${word}`;
    if (candidate.length <= width || line.trim() === '') {
      line = candidate;
      continue;
    }
    lines.push(line);
    line = `${' '.repeat(indent)}${word}`;
  }
  return [...lines, line];
}

/** A conversation over two streams. */
export function openTalk(streams: PlainStreams, options: TalkOptions): Talk {
  const lines = streams.input[Symbol.asyncIterator]();
  let lineNumber = 0;
  const put = (text: string): void => streams.write(options.ascii ? text.split('\n').map(asciiText).join('\n') : text);
  const say = (text: string, indent = 0): void => put(`${wrapped(text, options.width, indent).join('\n')}\n`);
  return {
    say,
    gap: () => put('\n'),
    async ask(prompt) {
      put(`${prompt} `);
      const { value, done } = await lines.next();
      if (done === true) {
        put('\n');
        return null;
      }
      lineNumber += 1;
      const line = cleanText(String(value), LINE_CHARS_MAX);
      if (!options.interactive) put(`${line}\n`);
      return line;
    },
    refuse: (why) => say(options.interactive ? why : `Line ${lineNumber} is skipped. ${why}`),
  };
}
