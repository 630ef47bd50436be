import { apply, type Items, openTable, type Seat, seatView, type Text } from '@parley/rules';
import { enterAll, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { groundOf } from '../../ground.ts';
import { believe } from './belief.ts';
import type { Model } from './modelled.ts';

const opened = openTable(shippedSetup('january-2022'), 'modelled');
const brussels = enterAll({ ...opened, public: { ...opened.public, venueIndex: 0 } }, ['brussels.opening', 'brussels.floor']);

function text(id: string, by: Seat, items: Items, ballots: Text['ballots'] = {}): Text {
  const plain = { venue: 'brussels', round: 1, conditions: [], words: '', amends: null, until: 'venue', status: 'tabled', statements: {} } as const;
  return { ...plain, id, sponsors: [by], items, ballots };
}
/** What a seat then believes that an option is worth to NATO. */
function believed(texts: readonly Text[], model: Model, by: Seat = 'US') {
  const heard = apply(
    brussels,
    texts.map((one) => ({ kind: 'textTabled', text: one }) as const),
  );
  const ground = groundOf(seatView(heard, by));
  return (issue: string, step: number): number => believe(ground, 'NATO', { reads: false, model }).gain[ground.indexOf[issue] ?? -1]?.[step] ?? 0;
}
const asked = text('brussels-1', 'NATO', { exercises: 'size_caps' });
const refused = text('brussels-1', 'RU', { exercises: 'size_caps' }, { NATO: { answer: 'objected', round: 1 } });

test.each(['frequency', 'bayesian'] as const)('what a delegation asks for is believed to be worth more to it (%s)', (model) => {
  const [before, after] = [believed([], model), believed([asked], model)];
  expect(after('exercises', 2)).toBeGreaterThan(before('exercises', 2));
  expect(after('channels', 1)).toBe(before('channels', 1));
});

test('a model that counts learns nothing from an objection, one that explains believes that less is liked', () => {
  expect(believed([refused], 'frequency')('exercises', 2)).toBe(believed([], 'frequency')('exercises', 2));
  expect(believed([refused], 'bayesian')('exercises', 2)).toBeLessThan(believed([], 'bayesian')('exercises', 2));
});

test('who was not in the room learns nothing from what was said there', () => {
  for (const model of ['frequency', 'bayesian'] as const)
    expect(believed([asked], model, 'UA')('exercises', 2)).toBe(believed([], model, 'UA')('exercises', 2));
});

test('without a model nothing is learnt', () => {
  expect(believed([asked], 'none')('exercises', 2)).toBe(believed([], 'none')('exercises', 2));
});

test('however often something is asked for, a belief is moved by a few points at most', () => {
  const often = Array.from({ length: 30 }, (_, count) => text(`brussels-${count + 1}`, 'NATO', { exercises: 'size_caps' }));
  for (const model of ['frequency', 'bayesian'] as const) {
    const moved = believed(often, model)('exercises', 2) - believed([], model)('exercises', 2);
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThanOrEqual(6);
  }
});
