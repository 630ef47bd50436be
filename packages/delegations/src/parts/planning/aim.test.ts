import { openTable, seatView } from '@parley/rules';
import { enter, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { crosses } from '../../ground.ts';
import { situationIn } from '../../situation-in.fixture.ts';

const SETUP = shippedSetup('january-2022');
const opening = (variant: string) => enter(enter(openTable(SETUP, 'aim', { variants: { RU: variant } }), 'geneva.opening'), 'geneva.floor');
const geneva = opening('bargainer');

describe.each(SETUP.face.seats.map(({ id }) => id))('%s', (seat) => {
  const situation = situationIn(geneva, seat);
  const aim = situation.aim();

  test('works towards something better than no deal', () => {
    expect(aim?.own).toBeGreaterThan(situation.ground.fallback);
  });
  test('never towards what crosses its own limits or linkages', () => {
    expect(aim && crosses(situation.ground, { named: aim.changes, conditions: [] }, aim.deal)).toBe(false);
  });
});

test('Russia works towards a return for undertakings on Ukraine, and the United States the other way round', () => {
  const { face } = SETUP;
  for (const seat of ['RU', 'US']) {
    const changed = situationIn(geneva, seat)
      .aim()
      ?.changes.map(([issue, step]) => `${face.issues[issue]?.id} ${face.issues[issue]?.options[step]?.id}`);
    expect(changed).toEqual(expect.arrayContaining(['troops phased_return', 'ukraine_forces no_missiles_no_bases']));
  }
});

test('the better no deal is, the higher one aims', () => {
  const [bargainer, maximalist] = ['bargainer', 'maximalist'].map((variant) => situationIn(opening(variant), 'RU').aim());
  expect(maximalist?.own).toBeGreaterThan(50);
  expect(bargainer?.own).toBeLessThan(50);
});

test('a trainee and one who stays out of the margins have none', () => {
  expect(situationIn(geneva, 'US', { level: 'trainee' }).aim()).toBeNull();
  expect(situationIn(geneva, 'US', { strategy: 'history' }).aim()).toBeNull();
});

test('the same view gives the same aim', () => {
  expect(situationIn(geneva, 'UA').aim()).toEqual(situationIn({ ...geneva, sealed: { ...geneva.sealed, seed: 'another' } }, 'UA').aim());
  expect(seatView(geneva, 'UA').own.seat).toBe('UA');
});
