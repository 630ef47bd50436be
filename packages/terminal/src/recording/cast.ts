/** A recording for asciinema (asciicast v2): a header line, then a line for each frame with its time, https://docs.asciinema.org/manual/asciicast/v2/. */
import type { Row } from '@parley/screens';
import type { Palette } from '../appearance.ts';
import { paint } from '../theme.ts';

/** What the header says. */
export interface CastAbout {
  readonly title: string;
  readonly width: number;
  readonly height: number;
}
/** Seconds for a moment, and more for each new line there is to read. The same game gives the same bytes. */
const SECONDS_EACH = 1;
const SECONDS_A_LINE = 0.75;

/** The recording, line by line. `frames`: the rows of each moment and how many lines of news it brings. */
export function castLines(
  about: CastAbout,
  frames: readonly { readonly rows: readonly Row[]; readonly newLines: number }[],
  palette: Palette,
): readonly string[] {
  const { width, height, title } = about;
  const header = JSON.stringify({ version: 2, width, height, title, env: { TERM: 'xterm-256color' } });
  let at = 0;
  let before: readonly string[] = [];
  const events = frames.map(({ rows, newLines }, index) => {
    const painted = rows.map((row) => paint(row, palette));
    const changed = painted.flatMap((row, line) => (row === before[line] ? [] : [`\u001b[${line + 1};1H\u001b[0m${row}\u001b[0m`])).join('');
    const event = JSON.stringify([Number(at.toFixed(2)), 'o', `${index === 0 ? '\u001b[?25l\u001b[2J' : ''}${changed}`]);
    at += SECONDS_EACH + SECONDS_A_LINE * Math.min(newLines, 8);
    before = painted;
    return event;
  });
  return [header, ...events, JSON.stringify([Number(at.toFixed(2)), 'o', `\u001b[${height};1H\r\n\u001b[?25h`])];
}
