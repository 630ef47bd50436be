/** The screen of whoever writes a scenario: what is wrong first, then the zone, then a brief as its players see it. */
import type { ScenarioFace, SeatView } from '@parley/rules';
import { asciiRow } from '../layout/ascii.ts';
import { type Block, fill, type Size } from '../layout/block.ts';
import { fitRow, type Row, type RowLike, restyle, rowWidth, run, type Style, spread } from '../layout/row.ts';
import { markdown, paragraph, wrap } from '../layout/words.ts';
import { instructionRows } from '../screens/brief/model.ts';
import { optionText, points, seatName } from '../wording/names.ts';
import { grouped, type Mistake, type Preview, type Sight, verdictOf, type WatchUi, type ZoneSight, zoneSentence } from './sight.ts';

/** Lines of a brief's text that are shown unless all are asked for. */
const FIRST_LINES = 4;
/** Words beside a long name of a file are not broken into less than this. */
const WORDS_CELLS_MIN = 20;

/** The screen in exactly `size` cells. */
export function drawWatch(sight: Sight, ui: WatchUi, { size, ascii }: { readonly size: Size; readonly ascii: boolean }): Block {
  const content = contentRows(sight, ui, size.width);
  const room = roomFor(size);
  const top = Math.min(ui.top, topMax(content.length, room));
  const rows = [
    headRow(sight, size.width),
    zoneRow(sight, size.width),
    ...window(content, { top, room, width: size.width }),
    statusRow(sight, size.width),
  ];
  const block = fill(rows, size);
  return ascii ? block.map(asciiRow) : block;
}

/** How many lines of content fit: all but the head, the zone in a line, and the keys. */
export function roomFor({ height }: Size): number {
  return Math.max(0, height - 3);
}

/** The furthest that content can be moved up. */
export function topMax(count: number, room: number): number {
  return Math.max(0, count - room);
}

function headRow(sight: Sight, width: number): Row {
  const style: Style =
    sight.state === 'gone' || sight.mistakes.some(({ severity }) => severity === 'error') ? 'bad' : sight.mistakes.length > 0 ? 'warning' : 'good';
  return spread([run(' '), run(sight.name, 'strong')], [run(verdictOf(sight), style), run(sight.isCounting ? ', counting … ' : ' ')], width);
}

function zoneRow({ preview, isCurrent, isCounting }: Sight, width: number): Row {
  if (isCounting) return fitRow(run(' counting deals …', 'note'), width);
  const old = preview !== null && !isCurrent ? [run(' as it last was without mistakes: ', 'dim')] : [run(' ')];
  return fitRow([...old, run(zoneSentence(preview), isCurrent ? 'text' : 'dim')], width);
}

/** The part of the content that fits; where lines are left out above or below, its first or last line says how many. */
function window(
  content: readonly RowLike[],
  { top, room, width }: { readonly top: number; readonly room: number; readonly width: number },
): readonly RowLike[] {
  if (room === 0) return [];
  const shown = content.slice(top, top + room);
  const below = content.length - top - shown.length;
  const last = below === 0 ? shown : [...shown.slice(0, -1), fitRow(run(` ↓ ${below + 1} more lines`, 'note'), width)];
  return top === 0 ? last : [fitRow(run(` ↑ ${top + 1} lines above`, 'note'), width), ...last.slice(1)];
}

/** Everything there is to see, as long as it may be. */
export function contentRows(sight: Sight, ui: WatchUi, width: number): readonly RowLike[] {
  const { preview, mistakes, state } = sight;
  const gone = state === 'gone' ? paragraph('The file is not there. When it comes back, it is looked at again.', width - 2).map(indented) : [];
  const wrong = mistakes.flatMap((mistake) => [...mistakeRows(mistake, width), '']);
  return [
    ...gone,
    ...wrong,
    ...(preview === null ? [] : [...zoneRows(preview, { isCounting: sight.isCounting, width }), ...briefRows(preview, ui, width)]),
  ];
}

function mistakeRows({ severity, lines }: Mistake, width: number): readonly RowLike[] {
  return lines.flatMap((line, index): readonly RowLike[] => {
    // What is to be read is wrapped; what shows the file keeps its columns, so that the caret stands where it should.
    if (index === 0) return wrap(line, width - 2).map((part) => run(` ${part}`, severity === 'error' ? 'bad' : 'warning'));
    const said = /^( *(?:= help|-->[^:]*:\d+:\d+): )(.*)$/.exec(line);
    if (said === null) return [fitRow(run(` ${line}`, /^[ ^]*\|[ ^-]*$/.test(line) ? 'bad' : 'dim'), width)];
    const [, lead = '', words = ''] = said;
    return wrap(words, Math.max(WORDS_CELLS_MIN, width - lead.length - 2)).map((part, place) =>
      fitRow(run(` ${place === 0 ? lead : ' '.repeat(lead.length)}${part}`, lead.includes('-->') ? 'dim' : 'text'), width),
    );
  });
}

function zoneRows({ face, zone }: Preview, { isCounting, width }: { readonly isCounting: boolean; readonly width: number }): readonly RowLike[] {
  const heading = run(isCounting ? ' What could be agreed before this save; counting …' : ' What can be agreed', 'heading');
  if (zone === null) return [run(' What can be agreed: counting …', 'heading'), ''];
  const longest = Math.max(...zone.counts.map(([name]) => name.length));
  const funnel = zone.counts.map(([name, count]) => run(` ${name.padEnd(longest)} ${grouped(count).padStart(11)}`));
  const rows = [...funnel, ...nashRows(face, zone, width)];
  return [heading, ...(isCounting ? rows.map((row) => restyle(row, 'dim')) : rows), ''];
}

function nashRows(face: ScenarioFace, { nash, zone }: ZoneSight, width: number): readonly RowLike[] {
  if (zone === null) return [];
  if (nash === null) return [run(' There is no zone: no deal is acceptable to everybody.', 'warning')];
  const worth = Object.entries(nash.points).map(([seat, total]) => `${seat} ${points(total)}`);
  const deal = face.issues.map(({ id, name }) => `${name}: ${optionText(face, id, nash.deal[id] ?? '')}`);
  return paragraph(`Nash: ${worth.join(', ')}. ${deal.join('; ')}.`, width - 2).map(indented);
}

function briefRows({ face, views }: Preview, { seat, isWhole }: WatchUi, width: number): readonly RowLike[] {
  const view = views[Math.min(seat, views.length - 1)];
  if (view === undefined) return [];
  return [
    run(` What ${seatName(face, view.own.seat)} (${view.own.seat}) reads`, 'heading'),
    ...textRows(view, isWhole, width - 2).map(indented),
    ...instructionRows(view, width - 2).map(indented),
  ];
}

function textRows({ own }: SeatView, isWhole: boolean, width: number): readonly RowLike[] {
  const rows = markdown(own.brief.text, width);
  if (isWhole || rows.length <= FIRST_LINES + 1) return rows;
  return [...rows.slice(0, FIRST_LINES), run(`… ${rows.length - FIRST_LINES} more lines of the brief: b shows all`, 'note')];
}

function indented(row: RowLike): RowLike {
  return typeof row === 'string' ? ` ${row}` : 'style' in row ? [run(' '), row] : [run(' '), ...row];
}

function statusRow({ preview }: Sight, width: number): Row {
  const count = Math.min(9, preview?.views.length ?? 0);
  const hints = [
    ['q', 'quit'],
    ...(count > 1 ? [[`1–${count}`, 'whose brief']] : []),
    ...(preview === null ? [] : [['b', 'all of it']]),
    ['↑ ↓', 'move'],
    ['Enter', 'look again'],
  ].map(([key = '', does = '']) => [run(` ${key}`, 'key'), run(` ${does} `)]);
  const fitting = hints.filter((_, index) => hints.slice(0, index + 1).reduce((sum, hint) => sum + rowWidth(hint), 0) <= width);
  return fitRow(fitting.flat(), width);
}
