import { expectDefined } from '@parley/base';
import { openTable, type Setup, seatView } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { rowWidth, textOf } from '../layout/row.ts';
import { FIRST_WATCH_UI, type Mistake, type Preview, type Sight, verdictOf, type WatchUi, zoneSentence } from './sight.ts';
import { pressWatch } from './watch-keys.ts';
import { drawWatch } from './watch-rows.ts';

const size = { width: 80, height: 24 };
const setup = tinySetup();
const counts = [
  ['all deals', 1234567],
  ['efficient in the zone', 3],
] as const;

function previewOf(from: Setup, zone: number | null = 12): Preview {
  const table = openTable(from, '1');
  const nash = zone === 0 || zone === null ? null : { deal: {}, points: { A: 60, B: 55.5 } };
  return { face: from.face, views: from.face.seats.map(({ id }) => seatView(table, id)), zone: { counts, zone, nash } };
}
const mistake = (severity: Mistake['severity'], sentence = 'no delegation is called `rusia`'): Mistake => ({
  severity,
  lines: [
    `${severity}[S-301]: ${sentence}`,
    '  --> week.yaml:40:12',
    '   |',
    '40 |   - seat: rusia',
    '   |           ^^^^^',
    '   = help: did you mean `russia`?',
  ],
});
function sightWith(parts: Partial<Sight> = {}): Sight {
  return { name: 'week.yaml', state: 'read', mistakes: [], isCounting: false, preview: previewOf(setup), isCurrent: true, ...parts };
}
function lines(sight: Sight, ui: WatchUi = FIRST_WATCH_UI, cells = size): readonly string[] {
  return drawWatch(sight, ui, { size: cells, ascii: false }).map((row) => textOf(row).trimEnd());
}

describe('the screen', () => {
  test.each([
    [80, 24],
    [120, 40],
    [40, 10],
    [20, 3],
    [5, 1],
  ])('fills %i by %i cells exactly', (width, height) => {
    const rows = drawWatch(sightWith({ mistakes: [mistake('error'), mistake('warning')] }), FIRST_WATCH_UI, {
      size: { width, height },
      ascii: false,
    });
    expect(rows.map(rowWidth)).toEqual(Array.from({ length: height }, () => width));
  });
  test('shows mistakes first, then the zone, then a brief', () => {
    const shown = lines(sightWith({ mistakes: [mistake('error')] }), FIRST_WATCH_UI, { width: 80, height: 60 });
    const places = [
      'error[S-301]',
      '= help: did you mean',
      'What can be agreed',
      `What ${setup.face.seats[0]?.name}`,
      'What each outcome is worth',
    ].map((words) => shown.findIndex((line) => line.includes(words)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(shown[0]).toMatch(/^ week\.yaml .* 1 mistake$/);
  });
  test('keeps the caret under the word that it marks', () => {
    const shown = lines(sightWith({ mistakes: [mistake('error')] }));
    const [marked = '', caret = ''] = shown.slice(shown.findIndex((line) => line.includes('seat: rusia')));
    expect(marked.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('rusia');
  });
  test('wraps what is said of another place', () => {
    const lines40 = {
      severity: 'error',
      lines: ['error[S-702]: they clash', '  --> week.yaml:40:12: clashes with the limit of `MIDDLE` on `sluice`'],
    } as const;
    const shown = lines(sightWith({ mistakes: [lines40] }), FIRST_WATCH_UI, { width: 50, height: 20 })
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(shown).toContain('--> week.yaml:40:12: clashes with the limit of `MIDDLE` on `sluice`');
  });
  test('marks whatever it cuts', () => {
    const long = mistake('error', 'word '.repeat(60).trim());
    const shown = lines(sightWith({ mistakes: [long, long, long, long] }), FIRST_WATCH_UI, { width: 50, height: 16 });
    expect(shown.at(-2)).toMatch(/^ ↓ \d+ more lines$/);
    expect(shown.filter((line) => line.includes('word word')).length).toBeGreaterThan(4);
    expect(lines(sightWith({ name: 'x'.repeat(100) }))[0]).toContain('…');
  });
  test('says what it shows while there is nothing new to show', () => {
    expect(lines(sightWith({ isCurrent: false, mistakes: [mistake('error')] }))[1]).toContain('as it last was without mistakes');
    expect(lines(sightWith({ isCounting: true })).join('\n')).toContain('before this save; counting …');
    expect(lines(sightWith({ state: 'gone', preview: null }))[0]).toContain('the file is not there');
  });
  test('lets no command through to the terminal, and in ASCII nothing but ASCII', () => {
    const [seat] = setup.face.seats;
    const brief = { ...expectDefined(setup.briefs[seat?.id ?? ''], 'the first seat has a brief'), text: 'Read \u001b[31mthis\u0007 \u202eback' };
    const evil = { ...setup, briefs: { ...setup.briefs, [seat?.id ?? '']: brief } };
    const sight = sightWith({ name: '\u001b]0;title\u0007week', mistakes: [mistake('error', '\u001b[2J\u009b')], preview: previewOf(evil) });
    expect(lines(sight).join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
    const plain = drawWatch(sight, FIRST_WATCH_UI, { size, ascii: true });
    expect(plain.map(textOf).join('')).toMatch(/^[\u0020-\u007e]*$/);
  });
});

describe('sentences', () => {
  test('a verdict counts mistakes and warnings', () => {
    expect([[], [mistake('warning')], [mistake('error'), mistake('error')]].map((mistakes) => verdictOf({ state: 'read', mistakes }))).toEqual([
      'no mistakes',
      'no mistakes, 1 warning',
      '2 mistakes',
    ]);
  });
  test('the zone is a number and a share, or the reason why there is none', () => {
    expect([12, 0, null].map((zone) => zoneSentence(previewOf(setup, zone)))).toEqual([
      '1,234,567 deals, 12 acceptable to everybody (under 0.01 %)',
      '1,234,567 deals, none acceptable to everybody',
      '1,234,567 deals, too many to count while you write: parley zone does',
    ]);
  });
});

describe('keys', () => {
  const press = (name: string, ui: WatchUi = FIRST_WATCH_UI, sight = sightWith()) => pressWatch(ui, { name, text: '' }, { sight, size });
  test('q, Esc and Ctrl-C leave, Enter looks again from the top', () => {
    expect(['q', 'Q', 'escape', 'ctrl-c'].map((name) => press(name).wish)).toEqual(['quit', 'quit', 'quit', 'quit']);
    expect(press('enter', { ...FIRST_WATCH_UI, top: 5 })).toEqual({ ui: FIRST_WATCH_UI, wish: 'again' });
  });
  test('a number shows the brief of that delegation, as far as there is one', () => {
    expect([press('2').ui.seat, press('9').ui.seat, press('tab').ui.seat, press('left').ui.seat]).toEqual([1, 0, 1, setup.face.seats.length - 1]);
    expect(press('1', FIRST_WATCH_UI, sightWith({ preview: null })).ui.seat).toBe(0);
  });
  test('arrows move no further than there is something', () => {
    expect(press('up').ui.top).toBe(0);
    const end = press('end').ui.top;
    expect(end).toBeGreaterThan(0);
    expect(press('down', { ...FIRST_WATCH_UI, top: end }).ui.top).toBe(end);
    expect(lines(sightWith(), { ...FIRST_WATCH_UI, top: end })[2]).toMatch(/^ ↑ \d+ lines above$/);
    expect(press('home', { ...FIRST_WATCH_UI, top: end }).ui.top).toBe(0);
  });
  test('a key without a meaning changes nothing', () => {
    expect(press('x')).toEqual({ ui: FIRST_WATCH_UI, wish: null });
  });
});
