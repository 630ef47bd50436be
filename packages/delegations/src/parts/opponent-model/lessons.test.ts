import { apply, type Items, openTable, type Seat, seatView, type Text } from '@parley/rules';
import { enterAll, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { groundOf } from '../../ground.ts';
import { believe } from './belief.ts';

const opened = openTable(shippedSetup('january-2022'), 'lessons');
const brussels = enterAll({ ...opened, public: { ...opened.public, venueIndex: 0 } }, ['brussels.opening', 'brussels.floor']);

function text(id: string, by: Seat, items: Items, more: Partial<Text> = {}): Text {
  const plain = {
    venue: 'brussels',
    round: 1,
    conditions: [],
    words: '',
    amends: null,
    until: 'venue',
    status: 'tabled',
    ballots: {},
    statements: {},
  } as const;
  return { ...plain, id, sponsors: [by], items, ...more };
}
/** What the United States then believes that an option is worth to somebody. */
function believed(texts: readonly Text[], about: Seat, [issue, step]: readonly [string, number]): number {
  const table = apply(
    brussels,
    texts.map((one) => ({ kind: 'textTabled', text: one }) as const),
  );
  const ground = groundOf(seatView(table, 'US'));
  return believe(ground, about, { reads: true, model: 'none' }).gain[ground.indexOf[issue] ?? -1]?.[step] ?? 0;
}
const caps = text('brussels-1', 'US', { exercises: 'size_caps', channels: 'hotline_calendar' });

test('whoever changes a text prefers what it puts in to what it takes out', () => {
  const changed = text('brussels-2', 'NATO', { exercises: 'notify_more', channels: 'hotline_calendar' }, { amends: 'brussels-1' });
  expect(believed([caps, changed], 'NATO', ['exercises', 1])).toBeGreaterThan(believed([caps], 'NATO', ['exercises', 1]));
  expect(believed([caps, changed], 'NATO', ['exercises', 2])).toBeLessThan(believed([caps], 'NATO', ['exercises', 2]));
  expect(believed([caps, changed], 'NATO', ['channels', 1])).toBe(believed([caps], 'NATO', ['channels', 1]));
});

test('a join tells that what was thought a loss can be borne', () => {
  const joined = text('brussels-1', 'US', caps.items, { ballots: { NATO: { answer: 'joined', round: 1 } } });
  expect(believed([caps], 'NATO', ['exercises', 2])).toBeLessThan(0);
  expect(believed([joined], 'NATO', ['exercises', 2])).toBeGreaterThan(believed([caps], 'NATO', ['exercises', 2]));
});

test('an objection makes what was suspected worse', () => {
  const refused = text('brussels-1', 'US', caps.items, { ballots: { NATO: { answer: 'objected', round: 1 } } });
  expect(believed([refused], 'NATO', ['exercises', 2])).toBeLessThan(believed([caps], 'NATO', ['exercises', 2]));
});

test('who does not read between the lines learns none of it', () => {
  const ground = groundOf(seatView(brussels, 'US'));
  expect(believe(ground, 'NATO', { reads: false, model: 'none' }).gain).toEqual(believe(ground, 'NATO').gain);
});
