import { type AdoptedText, apply, openTable, type Package, type Seat, type Table } from '@parley/rules';
import { enterAll, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { situationIn } from '../../situation-in.fixture.ts';
import { judge } from './judge.ts';
import { restsOn } from './unendorsed.ts';

const SETUP = shippedSetup('january-2022');
const opened = openTable(SETUP, 'endorse', { variants: { RU: 'bargainer' } });
const vienna = enterAll({ ...opened, public: { ...opened.public, venueIndex: 1 } }, ['vienna.opening', 'vienna.floor']);
const phasedReturn: Package = { items: { troops: 'phased_return' }, conditions: [] };

/** Geneva has adopted what Russia needs for a return, waiting for the return and, in part, for Ukraine. */
function waitingFor(given: readonly Seat[]): Table {
  const clause = { status: 'pending', endorsement: null, statements: [] } as const;
  const adopted: AdoptedText = {
    ...{ id: 'geneva-1', venue: 'geneva', round: 1, joinedBy: ['RU', 'US'], conditionState: 'open' },
    conditions: [{ venue: 'vienna', bound: { kind: 'bound', issue: 'troops', side: 'atLeast', option: 'phased_return' } }],
    clauses: {
      missiles: { ...clause, option: 'moratorium' },
      aegis: { ...clause, option: 'standing_inspections' },
      ukraine_forces: { ...clause, option: 'no_missiles_no_bases', endorsement: { venue: 'vienna', seats: ['UA'], given } },
    },
  };
  return apply(vienna, [{ kind: 'textAdopted', adopted }]);
}

test('a text that rests on what somebody has still to endorse is waited with', () => {
  const situation = situationIn(waitingFor([]), 'RU');
  expect(restsOn(situation, phasedReturn)).toBe('UA');
  expect(judge(situation, phasedReturn).verdict).toBe('wait');
});

test('once it is endorsed nothing stands in the way', () => {
  const situation = situationIn(waitingFor(['UA']), 'RU');
  expect(restsOn(situation, phasedReturn)).toBeUndefined();
  expect(judge(situation, phasedReturn).why).not.toBe('unendorsed');
});

test('whoever loses nothing by a refusal does not wait', () => {
  expect(restsOn(situationIn(waitingFor([]), 'OSCE'), phasedReturn)).toBeUndefined();
});
