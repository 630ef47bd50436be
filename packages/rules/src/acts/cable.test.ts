import { given, marginsOf, seedWith, tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import type { Setup } from '../setup.ts';
import type { Table } from '../table.ts';
import { seatView } from '../view.ts';
import { cableChancePercent } from './cable.ts';

const cable = { verb: 'cable', seat: 'A', issue: 'port' } as const;
const order = { verb: 'cable', seat: 'B', issue: 'order' } as const;
/** The annex's margins under a seed that makes this seat's draw on this issue below or above a half of the least chance. */
function withLuck(luck: 'good' | 'bad', act: { readonly seat: string; readonly issue: string }, setup = tinySetup()): Table {
  const at = (seed: string) => draw(marginsOf('annex', setup, seed), { seat: act.seat, act: 'cable', object: act.issue });
  return marginsOf(
    'annex',
    setup,
    seedWith((seed) => (luck === 'good' ? at(seed) < 0.05 : at(seed) > 0.9)),
  );
}
function limited(side: 'atLeast' | 'atMost', option: string): Setup {
  const setup = tinySetup();
  const limits = [{ kind: 'bound', issue: 'port', side, option }] as const;
  const briefs = Object.fromEntries(Object.entries(setup.briefs).map(([seat, brief]) => [seat, { ...brief, limits }]));
  return { ...setup, briefs };
}
const moved = (option: string | null): Event => ({ kind: 'lineMoved', seat: 'A', issue: 'port', option });

describe('the chance', () => {
  const chance = (events: readonly Event[]) => cableChancePercent(seatView(apply(marginsOf('annex'), events), 'A'), 'port');
  const support = (to: number): Event => ({ kind: 'supportMoved', seat: 'A', from: 60, to, reason: { code: 'test' } });
  const tension = (to: number): Event => ({ kind: 'tensionMoved', from: 60, to, reason: { code: 'test' } });
  const insight: Event = { kind: 'insightGained', seat: 'A', insight: { kind: 'priority', about: 'B', issue: 'port', rank: 1 }, draw: 0 };

  test('R-55: is 20 + (tension − 50) + 0.3 (support − 50) + 10 an insight − 10 a stake', () => {
    expect(chance([])).toBe(23);
    expect(chance([insight, insight])).toBe(43);
    expect(chance([{ kind: 'lineDeclared', seat: 'A', issue: 'port', side: 'atLeast', option: 'open' }])).toBe(13);
    expect(chance([tension(75)])).toBe(38);
  });
  test('is never under 5 or over 90 percent', () => {
    expect(chance([tension(0)])).toBe(5);
    expect(chance([tension(100), insight, insight, insight, insight])).toBe(90);
  });
  test('is nothing below support 20 (R-26)', () => {
    expect(chance([support(20)])).toBe(11);
    expect(chance([support(19)])).toBe(0);
  });
});

describe('a capital that gives way', () => {
  test('softens the line by one option; what is declared in public stays', () => {
    const answered = given(withLuck('good', cable))
      .when(cable)
      .then([{ kind: 'cabled', issue: 'port', chancePercent: 23, succeeded: true }, moved('partly')]);
    expect(answered.table.public.postures['A']?.lines).toMatchObject([{ issue: 'port', option: 'open', left: false }]);
  });
  test('lifts a line that would exclude nothing', () => {
    const before = apply(withLuck('good', cable), [moved('partly')]);
    given(before)
      .when(cable)
      .then([moved(null)]);
  });
  test('softens upward what is a line at most', () => {
    const act = { ...cable, seat: 'B' };
    given(withLuck('good', act))
      .when(act)
      .then([{ kind: 'lineMoved', seat: 'B', issue: 'port', option: 'partly' }]);
  });
  test('is not bound by a limit on the other side of the line', () => {
    given(withLuck('good', cable, limited('atMost', 'closed')))
      .when(cable)
      .then([moved('partly')]);
  });
  test('lifts the declared order', () => {
    const lifted = given(withLuck('good', order))
      .when(order)
      .then([
        { kind: 'cabled', issue: 'order' },
        { kind: 'orderLifted', seat: 'B' },
      ]);
    expect(lifted.table.private['B']?.orderLifted).toBe(true);
  });
});

test('a capital that does not give way has still been asked', () => {
  const asked = given(withLuck('bad', cable))
    .when(cable)
    .then([{ kind: 'cabled', succeeded: false }])
    .without('lineMoved');
  expect(asked.table.private['A']?.cabled).toEqual(['port@annex']);
});

test('one margins act a round (R-7)', () => {
  given(marginsOf('annex')).when(cable).when(cable).refused('act/margins-used');
});
test('the issue must exist (R-15)', () => {
  given(marginsOf('annex'))
    .when({ ...cable, issue: 'moon' })
    .refused('act/unknown-issue');
});
test('there must be a line to move that still stands (R-35)', () => {
  given(marginsOf('annex'))
    .when({ ...cable, issue: 'tolls' })
    .refused('act/no-line', { issue: 'tolls', lines: ['port'] });
  given(apply(marginsOf('annex'), [{ kind: 'lineLeft', seat: 'A', issue: 'port' }]))
    .when(cable)
    .refused('act/no-line', { lines: [] });
  given(apply(marginsOf('annex'), [moved(null)]))
    .when(cable)
    .refused('act/no-line', { problem: 'none' });
});
test('there must be an order to lift that still stands (R-35)', () => {
  given(marginsOf('annex'))
    .when({ ...order, seat: 'A' })
    .refused('act/no-line', { issue: 'order' });
  given(apply(marginsOf('annex'), [{ kind: 'orderLifted', seat: 'B' }]))
    .when(order)
    .refused('act/no-line');
  given(apply(marginsOf('annex'), [{ kind: 'lineLeft', seat: 'B', issue: 'order' }]))
    .when(order)
    .refused('act/no-line');
});
test('the capital moves no line beyond the true limit (R-35)', () => {
  given(marginsOf('annex', limited('atLeast', 'open')))
    .when(cable)
    .refused('act/no-line', { problem: 'atLimit' });
});
test('one cable on an issue from each venue (R-36)', () => {
  const sent = apply(marginsOf('annex'), [
    { kind: 'cabled', seat: 'A', issue: 'port', venue: 'annex', chancePercent: 23, succeeded: false, draw: 0.9 },
  ]);
  given(sent).when(cable).refused('act/once-per-venue', { issue: 'port', venue: 'annex' });
  given(apply(sent, [{ kind: 'venueOpened', venue: 'hall', index: 1 }]))
    .when(cable)
    .then([{ kind: 'cabled', venue: 'hall' }]);
});
