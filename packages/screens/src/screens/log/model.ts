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
  const kept = wrapped.get(line);
  if (kept?.width === width) return kept.rows;
  const mark = MARKS[line.kind];
  const rows = wrap(line.text, width - widthOf(mark)).map(
    (text, index): RowLike => [run(index === 0 ? mark : ' '.repeat(widthOf(mark)), 'dim'), run(text, STYLES[line.kind])],
  );
  wrapped.set(line, { width, rows });
  return rows;
}

/** All lines in `width` cells, with a rule before what is new since the seat's last act. */
export function logRows(game: Game, width: number): readonly RowLike[] {
  const rule = run(`── since your last act ${'─'.repeat(Math.max(0, width - 23))}`, 'dim');
  return game.log.flatMap((line, index) => (index === game.newFrom && index > 0 ? [rule, ...lineRows(line, width)] : lineRows(line, width)));
}
