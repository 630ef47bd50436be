import { apply, type Event, openTable, type Table } from '@parley/rules';
import { enter, enterAll, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { situationIn } from '../situation-in.fixture.ts';
import { onTheFloor, passTheFloor } from './floor.ts';
import { chairSumsUp } from './initiatives/chair-sums-up.ts';
import { speak } from './initiatives/speak.ts';
import { comeBack, walkOut } from './initiatives/walk-out.ts';
import { inTheMargins } from './margins/index.ts';

const SETUP = shippedSetup('january-2022');
const opened = openTable(SETUP, 'turns', { variants: { RU: 'bargainer' } });
const geneva = enterAll(opened, ['geneva.opening', 'geneva.floor']);
const margins = enter(geneva, 'geneva.margins');
const vienna = enterAll({ ...opened, public: { ...opened.public, venueIndex: 1 } }, ['vienna.opening', 'vienna.floor']);
const inRound = (table: Table, round: number): Table => ({ ...table, public: { ...table.public, round } });

describe('on the floor', () => {
  test('a skilled delegation tables nothing in the first round that would surprise whom it has not consulted', () => {
    const held = apply(geneva, [{ kind: 'floorTaken', seat: 'RU' }]);
    const act = onTheFloor(situationIn(held, 'US'))?.act;
    expect(act && 'items' in act ? Object.keys(act.items) : []).not.toContain('ukraine_forces');
  });

  test('passing on the floor says why', () => {
    expect(passTheFloor(situationIn(geneva, 'RU', { strategy: 'maximalist' }))?.reason).toMatch(/^passed: .*\d/);
  });

  test('nobody speaks constructively twice at one table: the second time moves nothing', () => {
    const said = { kind: 'stated', seat: 'US', venue: 'geneva', tone: 'constructive', words: '' } as const satisfies Event;
    expect(speak(situationIn(apply(geneva, [said]), 'US'))?.act).not.toMatchObject({ tone: 'constructive' });
  });

  test('a builder stays in the room whatever is on the table', () => {
    for (const round of [1, 2, 3]) expect(walkOut(situationIn(inRound(geneva, round), 'RU'))).toBeNull();
  });

  test('whoever is out comes back; who brakes to the very end of the week stays out in few games', () => {
    const out = apply(inRound(vienna, 4), [{ kind: 'walkedOut', seat: 'RU' }]);
    expect(comeBack(situationIn(out, 'RU'))?.act.verb).toBe('return');
    const dealt = { ...out, private: { ...out.private, RU: { ...out.private['RU'], fallbackBase: 90 } } } as Table;
    const seeds = Array.from({ length: 100 }, (_, game) => `game-${game}`);
    const stays = seeds.filter((seed) => comeBack(situationIn(dealt, 'RU', { strategy: 'maximalist', seed })) === null);
    expect(stays.length).toBeGreaterThan(0);
    expect(stays.length).toBeLessThan(20);
  });

  test('a chair calls for criticism of a text once, not in every round', () => {
    const tabled: Event = {
      kind: 'textTabled',
      text: {
        ...{ id: 'vienna-1', venue: 'vienna', round: 1, sponsors: ['OSCE'], items: { principles: 'dialogue' }, conditions: [], words: '' },
        ...{ amends: null, until: 'venue', status: 'tabled', ballots: {}, statements: {} },
      },
    };
    const chaired = apply(vienna, [tabled, ...(['RU', 'US', 'NATO', 'UA'] as const).map((seat): Event => ({ kind: 'floorTaken', seat }))]);
    expect(chairSumsUp(situationIn(chaired, 'OSCE'))?.act).toEqual({ verb: 'callForCriticism', seat: 'OSCE', text: 'vienna-1' });
    const heard = { from: 'RU', kind: 'criticism', issue: null, option: null, paper: 'vienna-1', answer: 'hard' } as const;
    const part = { ...chaired.private['OSCE'], heard: [heard] };
    expect(chairSumsUp(situationIn({ ...chaired, private: { ...chaired.private, OSCE: part } } as Table, 'OSCE'))).toBeNull();
  });
});

describe('off the floor', () => {
  test('a skilled delegation finds something to do in the first margins, and says what it promises', () => {
    for (const seat of ['RU', 'US']) {
      const decision = inTheMargins(situationIn(margins, seat));
      expect(decision?.act.verb).not.toBe('pass');
      expect(decision?.reason).toMatch(/It promises \d/);
    }
  });

  test('a delegation without a seat at the table sends its terms to one that has', () => {
    const decision = inTheMargins(situationIn(margins, 'NATO'));
    expect(decision?.act).toMatchObject({ verb: 'sendNonPaper', to: ['US'] });
  });

  test('after the last floor of the week there is nothing left to ask or soften', () => {
    const late = inRound(enter(vienna, 'vienna.margins'), 4);
    for (const { id } of SETUP.face.seats) expect(inTheMargins(situationIn(late, id))?.act.verb).toBe('pass');
  });
});
