import { after, floorOf, given, heldBy, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import type { Act } from './act.ts';
import { decide } from './decide.ts';
import { isRefusal, type Refusal } from './refusal.ts';

const HALL = floorOf('hall');
const TABLED = after(HALL, { verb: 'propose', seat: 'A', items: { tariff: 'low' }, conditions: [] });
const parsed = (json: string): Act => JSON.parse(json) as Act;
const answer = (act: unknown, table = HALL): Refusal => decide(table, act as Act) as Refusal;

test('R-1: an act of any shape is refused, never thrown at', () => {
  const shapes: readonly unknown[] = [
    null,
    undefined,
    7,
    'state',
    [],
    {},
    { verb: 7 },
    { verb: {} },
    { verb: { toString: 1 } },
    { verb: 'toString', seat: 'A' },
  ];
  for (const act of shapes) expect(answer(act)).toMatchObject({ because: { code: 'act/unknown-verb' } });
});
test('R-1: a verb or a seat is a word, not a list with one', () => {
  expect(answer({ verb: ['recess'], seat: 'A' }).because.code).toBe('act/unknown-verb');
  for (const seat of [['A'], { 0: 'A' }, null, '__proto__', 'constructor']) {
    expect(answer({ verb: 'prepare', seat }, marginsOf('annex')).because.code).toBe('act/unknown-seat');
  }
});
test('R-1: fields by the names of every object are unknown fields', () => {
  expect(answer(parsed('{"verb":"recess","seat":"A","__proto__":{"x":1}}')).because).toEqual({
    code: 'act/malformed',
    values: { field: '__proto__' },
  });
});
test('R-15: issues by the names of every object are unknown issues', () => {
  expect(answer(parsed('{"verb":"propose","seat":"A","items":{"__proto__":"low"},"conditions":[]}')).because.code).toBe('act/unknown-issue');
  for (const issue of ['toString', 'constructor', '__proto__']) {
    given(TABLED)
      .when({ verb: 'joinWithStatement', seat: 'B', text: 'hall-1', issue })
      .refused('act/unknown-issue', { known: ['tariff'] });
  }
});
test('R-1: a list longer than any game needs is refused before it is read', () => {
  const issues = Array.from({ length: 65 }, (_, index) => `issue-${index}`);
  given(heldBy(HALL, 'C')).when({ verb: 'orderAgenda', seat: 'C', issues }).refused('act/malformed', { field: 'issues' });
});

test('a refused answer names what else can be done with the text', () => {
  const crossing = after(heldBy(HALL, 'B'), { verb: 'propose', seat: 'B', items: { tolls: 'drop' }, conditions: [] });
  const refused = given(crossing).when({ verb: 'join', seat: 'A', text: 'hall-1' }).refused('act/own-limit');
  expect(refused.instead).toEqual([
    { verb: 'reserve', seat: 'A', text: 'hall-1' },
    { verb: 'object', seat: 'A', text: 'hall-1' },
  ]);
});
test('a refused proposal names some that are legal', () => {
  const refused = given(HALL)
    .when({ verb: 'propose', seat: 'A', items: { pilots: 'shared' }, conditions: [] })
    .refused('act/not-competent');
  expect(refused.instead).toHaveLength(3);
  for (const act of refused.instead) expect(isRefusal(decide(HALL, act))).toBe(false);
});
test('where nothing of the kind is legal nothing is named', () => {
  expect(given(HALL).when({ verb: 'recess', seat: 'B' }).refused('act/not-your-floor').instead).toEqual([]);
});
