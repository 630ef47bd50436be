import { expectDefined } from '@parley/base';
import { type Act, legalActs, seatView, type Table, type Verb, whoMayAct } from '@parley/rules';
import { after, floorOf, heldBy, marginsOf } from '@parley/testkit';
import { expect, test } from 'vitest';
import { whyNotWith } from './text-answers.ts';
import type { Game } from './world.ts';

function gameOf(table: Table, seat: string): Game {
  const seen = { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table) };
  return { id: 'game', seat, standIn: null, humans: [seat], mayUndo: false, log: [], newFrom: 0, ending: null, ...seen };
}
/** Why a seat cannot answer the last text of its room so. */
function why(table: Table, seat: string, verb: Verb): string | null {
  const game = gameOf(table, seat);
  const text = Object.values(game.view.rooms)
    .flatMap((room) => room.texts)
    .at(-1);
  return whyNotWith(game, expectDefined(text, 'a text'), verb);
}
const propose = (seat: string, items: Readonly<Record<string, string>>): Act => ({ verb: 'propose', seat, items, conditions: [] });

const hall = floorOf('hall');
const dropped = after(heldBy(hall, 'B'), propose('B', { tolls: 'drop' }));
const halved = after(heldBy(hall, 'B'), propose('B', { tolls: 'halve' }));
const easy = after(heldBy(hall, 'C'), propose('C', { tariff: 'low' }));

test('what the rules list is possible', () => {
  expect([why(easy, 'A', 'join'), why(easy, 'A', 'object'), why(easy, 'A', 'joinWithStatement')]).toEqual([null, null, null]);
});

test('a text beyond the own limit names the limit, though it waits for an answer', () => {
  expect(why(dropped, 'A', 'join')).toBe('Beyond your limit: tolls: at most “tolls: halve”.');
  expect(why(dropped, 'A', 'object')).toBeNull();
});

test('a text that gives without what is tied to it says so', () => {
  expect(why(halved, 'A', 'join')).toContain('your instructions tie');
});

test('the own text, and an answer that stands, are named as such', () => {
  expect(why(easy, 'C', 'join')).toBe('It is your own text.');
  expect(why(after(easy, { verb: 'join', seat: 'A', text: 'hall-1' }), 'A', 'join')).toBe('Your answer of this round stands: joined.');
  expect(why(easy, 'A', 'withdraw')).toBe('It is not your text, and you have not joined it.');
});

test('what this table has no place for is said whatever else is in the way', () => {
  expect(why(easy, 'A', 'vote')).toBe('Not at this table. Here one joins, joins with a statement, reserves or objects.');
  const annex = after(floorOf('annex'), propose('A', { tariff: 'low' }));
  expect(why(annex, 'B', 'joinWithStatement')).toBe('Not at this table. Here one joins, reserves or objects.');
});

test('a closed text is no longer open, and a blocked one may still be amended by whoever has the floor', () => {
  const blocked = heldBy(after(easy, { verb: 'object', seat: 'B', text: 'hall-1' }), 'A');
  expect(why(blocked, 'A', 'join')).toBe('This text is no longer open: it is blocked.');
  expect(why(blocked, 'A', 'amend')).toBeNull();
  expect(why(blocked, 'B', 'amend')).toBe('It is not your turn.');
});

test('in another phase it is said when the act comes', () => {
  const later = { ...marginsOf('hall'), rooms: easy.rooms };
  expect(why(later, 'A', 'join')).toBe('You can do this while the floor is open; now is the margins.');
});
