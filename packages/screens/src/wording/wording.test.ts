import { apply, legalActs, type Score, seatView, VERBS } from '@parley/rules';
import { floorOf, given, heldBy, intervalAfterAnnex, marginsOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { describeConsequence, joinWarning } from './consequence.ts';
import { describeAct } from './describe-act.ts';
import { describeNext, describePosition, describeTurn } from './describe-position.ts';
import { describeReason } from './describe-reason.ts';
import { describeScore } from './describe-score.ts';
import { describePackage, describeText, describeTotals, underFallbackWarning } from './describe-text.ts';
import { describeEvents } from './digest.ts';

const floor = floorOf('annex');
const view = seatView(floor, 'A');
const LOW_TARIFF = { verb: 'propose', seat: 'B', items: { tariff: 'low' }, conditions: [] } as const;
const conditional = {
  verb: 'propose',
  seat: 'A',
  items: { tariff: 'low' },
  conditions: [{ venue: 'hall', bound: { kind: 'bound', issue: 'port', side: 'atLeast', option: 'open' } }],
} as const;

describe('acts', () => {
  test('every legal act has a line and a consequence', () => {
    const tables = [floor, marginsOf('annex'), marginsOf('hall'), floorOf('hall'), intervalAfterAnnex()];
    for (const table of tables) {
      for (const seat of ['A', 'B', 'C', 'D']) {
        for (const act of legalActs(table, seat)) {
          const own = seatView(table, seat);
          expect(`${describeAct(own, act)} ${describeConsequence(own, act)}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }
    }
  });
  test('no verb is left without words', () => {
    expect(VERBS.length).toBeGreaterThan(30);
    expect(describeAct(view, { verb: 'soundOut', seat: 'A', to: 'B', issue: 'port', option: 'open' })).toBe('Sound out Birch on port: “port: open”');
  });
});

describe('texts', () => {
  test('a package says what it hangs on', () => {
    expect(describePackage(view.scenario, conditional)).toBe('tariff: “tariff: low”. Lapses unless Hall adopts port: at least “port: open”.');
  });
  test('totals of a conditional text say that its condition is met', () => {
    const totals = { now: 30, withText: 40, withPending: 45.25, fallback: 30 };
    expect(describeTotals(totals, conditional.conditions)).toBe(
      'Your total: 30 now, 40 with this text and its condition met, 45.3 if all that is waiting comes too; no deal is worth 30 to you.',
    );
  });
  test('a text under the fallback is warned about, one at it is not', () => {
    expect(underFallbackWarning({ now: 30, withText: 29.9, withPending: 29.9, fallback: 30 })).toContain('under the 30 that no deal is worth');
    expect(underFallbackWarning({ now: 30, withText: 30, withPending: 30, fallback: 30 })).toBeNull();
  });
  test('a text on the table names its answers', () => {
    const after = seatView(given(floor).when(conditional).table, 'B');
    const [text] = after.rooms['annex']?.texts ?? [];
    expect(text && describeText(after, text)).toEqual([
      'Text annex-1, from Alder: on the table.',
      'tariff: “tariff: low”',
      'Lapses unless Hall adopts port: at least “port: open”.',
      'Answers: none yet; still open: you.',
    ]);
  });
  test('joining what is worse than no deal asks first', () => {
    const after = given(floor).when({ verb: 'propose', seat: 'A', items: { tariff: 'high' }, conditions: [] }).table;
    expect(joinWarning(seatView(after, 'B'), { verb: 'join', seat: 'B', text: 'annex-1' })).toContain('under the 42');
  });
});

describe('where and whose turn', () => {
  test('the holder of the floor is told so, the others who has it', () => {
    expect(describePosition(view)).toBe('Monday, Annex, round 1 of 2: the floor.');
    expect(describeTurn(view)).toBe('You have the floor: one act, or pass.');
    expect(describeTurn(seatView(floor, 'B'))).toBe('Awaited: Alder.');
    expect(describeNext(view)).toBe('Next on the floor: Birch.');
  });
  test('who owes an answer is told which', () => {
    const table = given(floor).when(conditional).table;
    expect(describeTurn(seatView(table, 'B'))).toBe('annex-1 waits for your answer. You have the floor: one act, or pass.');
  });
});

describe('many events', () => {
  test('trust moved by one cause is one line', () => {
    const reason = { code: 'venue.firstAdoption', detail: 'annex' };
    const moved = (pair: string) => ({ kind: 'trustMoved', pair, from: 30, to: 35, reason }) as const;
    expect(describeEvents(view, [moved('A-B'), moved('A-C')])).toEqual([
      'Trust +5 between you and each of Birch and Cedar: Annex adopted its first text.',
    ]);
  });
  test('trust that moves between every two of several is told once', () => {
    const reason = { code: 'venue.firstAdoption', detail: 'hall' };
    const moved = (pair: string) => ({ kind: 'trustMoved', pair, from: 30, to: 35, reason }) as const;
    expect(describeEvents(view, ['A-B', 'A-C', 'B-C'].map(moved))).toEqual(['Trust +5 among you, Birch and Cedar: Hall adopted its first text.']);
    expect(describeEvents(view, ['A-B', 'C-D'].map(moved))).toEqual(['Trust +5 between you and Birch; Cedar and Dune: Hall adopted its first text.']);
  });
  test('a floor that was let go is a pass in the room, and unknown outside', () => {
    const taken = [{ kind: 'floorTaken', seat: 'B' }] as const;
    expect(describeEvents(view, taken)).toEqual(['Birch passes.']);
    expect(describeEvents(seatView(floor, 'D'), taken)).toEqual(['Birch has had the floor.']);
  });
  test('a floor that was used is told by what was done', () => {
    const stated = { kind: 'stated', seat: 'B', venue: 'annex', tone: 'firm', words: '' } as const;
    expect(describeEvents(view, [{ kind: 'floorTaken', seat: 'B' }, stated])).toEqual(['Birch speaks firmly.']);
  });
  test('nobody who does something with the floor is said to pass', () => {
    const tables = [floorOf('annex'), ...['A', 'B', 'C'].map((seat) => heldBy(given(heldBy(floorOf('hall'), 'B')).when(LOW_TARIFF).table, seat))];
    const acts = tables.flatMap((table) => ['A', 'B', 'C'].flatMap((seat) => legalActs(table, seat).map((act) => [table, act] as const)));
    const initiatives = acts.filter(([, act]) => act.verb !== 'pass');
    expect(initiatives.length).toBeGreaterThan(50);
    for (const [table, act] of initiatives) {
      const told = describeEvents(seatView(table, act.seat), given(table).when(act).events);
      expect(told.join(' '), act.verb).not.toMatch(/You pass\./);
    }
  });
  test('a reason that is no effect is an event of the world', () => {
    expect(describeReason(view, { code: 'event.live_fire_drill' })).toBe('live fire drill');
  });
});

test('a score is told part by part, with the numbers it rests on', () => {
  const score: Score = {
    seat: 'A',
    total: 60,
    parts: [
      { part: 'ownValue', points: 40, of: 50, values: { value: 60, fallback: 30, best: 70, hasZone: true } },
      { part: 'joint', points: 4, of: 20, values: { share: 20, worstGain: 3, hasZone: true } },
      { part: 'joint', points: 0, of: 20, values: { share: 0, worstGain: 0, hasZone: false } },
      { part: 'relations', points: 8, of: 15, values: { tension: -4, trust: 2.5 } },
    ],
  };
  expect(describeScore(score)).toEqual([
    'Your score: 60 of 105, from four parts:',
    '  What you got: 40 of 50; the result is worth 60 to you; no deal was worth 30 at the start, and the best that all could have accepted gives you 70.',
    '  What all got together: 4 of 20; 20 in 100 of the best balance; whoever gained least gained 3 over its no-deal.',
    '  What all got together: 0 of 20; there was no deal for all, so nothing counts here; whoever gained least gained 0 over its no-deal.',
    '  Relations: 8 of 15; tension −4 since the start, your trust with the others +2.5 on average.',
  ]);
});

test('no event leaves a table without words', () => {
  const table = apply(floor, [{ kind: 'walkedOut', seat: 'B' }]);
  expect(describeTurn(seatView(table, 'A'))).toContain('You have the floor');
});
