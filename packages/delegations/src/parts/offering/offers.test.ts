import { playGame, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { situationIn } from '../../situation-in.fixture.ts';
import { offersIn } from './offers.ts';

/** What the United States would table at every third moment of a week, as one who weighs chances and as one who asks what others like best. */
function pairs() {
  const found: { readonly weighing: ReturnType<typeof offersIn>; readonly pleasing: ReturnType<typeof offersIn>; readonly floor: number }[] = [];
  playGame(shippedSetup('january-2022'), 'offers', {
    profile: 'skilled',
    onTurn: ({ after }) => {
      if (after.actCount % 3 !== 0) return;
      const situation = situationIn(after.table, 'US', { level: 'plenipotentiary' });
      if (!situation.room) return;
      const pleasing = { ...situation, skill: { ...situation.skill, weighsChances: false } };
      found.push({ weighing: offersIn(situation), pleasing: offersIn(pleasing), floor: situation.floor });
    },
  });
  return found;
}
const both = pairs().filter(({ weighing, pleasing }) => weighing.next && pleasing.next);

test('whatever it prefers, it tables nothing under what it asks for', () => {
  expect(both.length).toBeGreaterThan(0);
  for (const { weighing, pleasing } of both) {
    expect(weighing.next?.own).toBeGreaterThanOrEqual(weighing.asks - 1e-6);
    expect(pleasing.next?.own).toBeGreaterThanOrEqual(pleasing.asks - 1e-6);
  }
});

test('who weighs chances keeps more for itself than who asks what the others like best', () => {
  const more = both.map(({ weighing, pleasing }) => (weighing.next?.own ?? 0) - (pleasing.next?.own ?? 0));
  expect(more.some((by) => by > 0)).toBe(true);
  expect(more.reduce((sum, by) => sum + by, 0)).toBeGreaterThan(0);
});
