/** The kitchen sink: every component in every state on one page, to be looked at and to be compared with how it was. */
import type { App, Doing, Layer, MenuItem } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { bar, signed } from '../../layout/gauge.ts';
import { padTo, type RowLike, rowOf, run, type Style, textOf } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Pane, Placed } from '../../pane.ts';
import { logRows } from '../log/model.ts';
import { checkRows, offerRows, worthRows } from '../texts/diff.ts';
import { sinkGame } from './fixture.ts';

const STYLES = {
  text: 'plain text',
  dim: 'what matters less, and what cannot be chosen',
  strong: 'numbers and names',
  heading: 'headings and the focus',
  chosen: 'the line of the cursor',
  chosenDim: 'the same, not possible now',
  good: '✓ in one’s favour, agreed',
  bad: '✗ against oneself, beyond a limit',
  warning: '! to be looked at',
  note: 'what others have said',
  key: 'a key',
  border: '│ a frame',
  borderFocused: '│ the frame with the focus',
} satisfies Record<Style, string>;

/** What may lie over a screen, each as it opens. */
export const SINK_LAYERS: readonly { readonly name: string; readonly layer: Layer | null; readonly toast?: string }[] = [
  { name: 'Menu', layer: { kind: 'menu', title: 'A menu', items: menuItems(), cursor: 0 } },
  { name: 'Menu, not possible', layer: { kind: 'menu', title: 'A menu', items: menuItems(), cursor: 1 } },
  { name: 'Form, a choice', layer: { kind: 'form', verb: 'state', values: {}, cursor: 0, typed: '' } },
  { name: 'Form, words', layer: { kind: 'form', verb: 'message', values: { to: ['B'] }, cursor: 0, typed: 'Слова: 言葉' } },
  {
    name: 'Question, No',
    layer: { kind: 'confirm', question: 'Do it?', lines: ['It cannot be taken back.'], yes: 'Yes, do it', does: stay(), onYes: false },
  },
  { name: 'Question, Yes', layer: { kind: 'confirm', question: 'Do it?', lines: [], yes: 'Yes, do it', does: stay(), onYes: true } },
  { name: 'Note', layer: { kind: 'note', title: 'A note', lines: ['A short line.', `A long one: ${'and so on '.repeat(90)}`], top: 0 } },
  { name: 'Help', layer: { kind: 'help', typed: '', cursor: 0 } },
  { name: 'Help, nothing fits', layer: { kind: 'help', typed: 'qqq', cursor: 0 } },
  { name: 'Palette', layer: { kind: 'palette', typed: 'tex', cursor: 0 } },
  { name: 'Line of words', layer: { kind: 'words', typed: 'A line that somebody types' } },
  { name: 'Search', layer: { kind: 'search', typed: '' } },
  { name: 'Message', layer: null, toast: 'What has just been said, in the status line.' },
  { name: 'Long message', layer: null, toast: 'What has just been said takes as many lines as it needs, up to four. '.repeat(5).trim() },
];
function stay(): Doing {
  return { kind: 'go', screen: 'kitchenSink' };
}
function menuItems(): readonly MenuItem[] {
  return [
    { label: 'Possible', note: 'What it does, in a line.', why: null, does: stay() },
    { label: 'Not possible', note: '', why: 'It says why not now.', does: stay() },
    { label: 'With a key', note: 'Its key stands at the right.', why: null, does: { kind: 'command', id: 'pass' } },
  ];
}

const LETTERS = [
  'Latin: Grüße, façade, naïve, Łódź',
  'Cyrillic: Україна, Российская Федерация',
  'Greek: Διπλωματία',
  'Two cells each: 日本語 中文 한국어',
  'Right to left: שלום السلام',
  'Combining: é ñ ö',
  'Made safe: \u001b[31mred\u0007 and 🙂',
  `Too long: ${'word'.repeat(60)}`,
] as const;
function gaugeRows(width: number): readonly RowLike[] {
  const bars = [0, 1, 25, 50, 80, 100].map((value) => [run(bar(value, 100, 10), value >= 80 ? 'bad' : 'warning'), run(` ${value}`, 'strong')]);
  const marks = '▸ cursor  ✓ decided  ? waiting  ! limit  = same  → changed  ≥C ≤A declared  · none';
  return [...bars, [run(`${signed(7)} `, 'good'), run(`${signed(-3.5)} `, 'bad'), run(signed(0), 'dim')], ...paragraph(marks, width)];
}

function panes(): readonly Pane[] {
  const game = sinkGame();
  const [text] = game.view.rooms['hall']?.texts ?? [];
  return [
    { id: 'sink.layers', title: '1 A list: Enter opens it', kind: 'list', foot: 'foot', rows: () => SINK_LAYERS.map(({ name }) => name) },
    {
      id: 'sink.styles',
      title: '2 Styles',
      kind: 'list',
      head: [run('A line that stays', 'dim')],
      rows: () => (Object.entries(STYLES) as [Style, string][]).map(([style, words]) => [run(padTo(style, 15)), run(words, style)]),
    },
    {
      id: 'sink.gauges',
      title: '3 Gauges and marks',
      kind: 'text',
      rows: gaugeRows,
    },
    { id: 'sink.letters', title: '4 Letters', kind: 'text', rows: (width) => LETTERS.flatMap((line) => paragraph(line, width)) },
    {
      id: 'sink.text',
      title: '5 A text, clause by clause',
      kind: 'text',
      rows: (width) => (text ? [...offerRows(game, text, width), ...worthRows(game, text), ...checkRows(game, text, width)] : []),
    },
    { id: 'sink.tail', title: '6 A tail: its end is shown', kind: 'tail', rows: (width) => logRows(game, width) },
  ];
}

/** Two or three columns of panes. */
export function placeSink(_app: App, { width, height }: Size): readonly Placed[] {
  const columns = width >= 120 ? 3 : 2;
  const all = panes();
  const rows = Math.ceil(all.length / columns);
  return all.map((pane, index): Placed => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const [x, y] = [Math.floor((width * column) / columns), Math.floor((height * row) / rows)];
    return { pane, x, y, width: Math.floor((width * (column + 1)) / columns) - x, height: Math.floor((height * (row + 1)) / rows) - y };
  });
}

/** The same as lines, for a terminal without a full screen; `width` in cells. */
export function sinkLines(width: number): readonly string[] {
  return panes().flatMap((pane) => [
    pane.title,
    ...[...(pane.head ?? []), ...pane.rows(width - 2)].map((row) => `  ${textOf(rowOf(row)).trimEnd()}`),
    '',
  ]);
}
