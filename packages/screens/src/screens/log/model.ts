/** What happened, as one seat saw it; a line marks where its last act was. */
import { type RowLike, run, type Style, widthOf } from '../../layout/row.ts';
import { wrap } from '../../layout/words.ts';
import type { Game, LogLine } from '../../world.ts';

const STYLES: Readonly<Record<LogLine['kind'], Style>> = {
  heading: 'heading',
  own: 'strong',
  act: 'text',
  result: 'note',
  private: 'text',
  remark: 'note',
};
const MARKS: Readonly<Record<LogLine['kind'], string>> = { heading: '', own: '* ', act: '  ', result: '  ', private: '~ ', remark: '» ' };

/** Wrapping a long log costs; what was wrapped once is kept, as lines never change. */
const wrapped = new WeakMap<LogLine, { readonly width: number; readonly rows: readonly RowLike[] }>();

function lineRows(line: LogLine, width: number): readonly RowLike[] {
  const known = wrapped.get(line);
  if (known?.width === width) return known.rows;
  const mark = MARKS[line.kind];
  const rows = wrap(line.text, width - widthOf(mark)).map(
    (text, index): RowLike => [run(index === 0 ? mark : ' '.repeat(widthOf(mark)), 'dim'), run(text, STYLES[line.kind])],
  );
  wrapped.set(line, { width, rows });
  return rows;
}

/** All lines of a log in one width, as they were asked for last: a key asks for them several times, and a long log changes with none of them. */
const kept = new WeakMap<Game['log'], { readonly width: number; readonly newFrom: number; readonly rows: readonly RowLike[] }>();

/** All lines in `width` cells, with a rule before what is new since the seat's last act. */
export function logRows({ log, newFrom }: Game, width: number): readonly RowLike[] {
  const known = kept.get(log);
  if (known?.width === width && known.newFrom === newFrom) return known.rows;
  const rule = run(`── since your last act ${'─'.repeat(Math.max(0, width - 23))}`, 'dim');
  const rows = log.flatMap((line, index) => (index === newFrom && index > 0 ? [rule, ...lineRows(line, width)] : lineRows(line, width)));
  kept.set(log, { width, newFrom, rows });
  return rows;
}
