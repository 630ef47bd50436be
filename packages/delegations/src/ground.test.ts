import { crossedBy, type Package, seatView, totalsOf } from '@parley/rules';
import { type ComputerTurn, playGame, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { crosses, dealWith, draftOf, groundOf, ownValue, packageOf } from './ground.ts';

/** Every package that is tabled in a few weeks, as each seat sees it. */
function tabled(): readonly (readonly [ComputerTurn, Package])[] {
  const found: (readonly [ComputerTurn, Package])[] = [];
  for (const profile of ['skilled', 'cautious', 'history'] as const) {
    playGame(shippedSetup('january-2022'), 'ground', {
      profile,
      variants: { RU: 'bargainer' },
      onTurn: (turn) => ('items' in turn.act && turn.act.verb !== 'sumUp' ? found.push([turn, turn.act]) : undefined),
    });
  }
  return found;
}

describe('a view in numbers agrees with the rules', () => {
  const packages = tabled();
  const everySeat = packages.flatMap(([turn, offer]) =>
    turn.before.setup.face.seats.map(({ id }) => ({ view: seatView(turn.before.table, id), offer })),
  );

  test('on what a package is worth', () => {
    for (const { view, offer } of everySeat) {
      const ground = groundOf(view);
      expect(ownValue(ground, dealWith(ground, draftOf(ground, offer)))).toBeCloseTo(totalsOf(view, offer.items, offer.conditions).withText, 6);
    }
  });

  test('on what it would cross', () => {
    for (const { view, offer } of everySeat) {
      const ground = groundOf(view);
      const draft = draftOf(ground, offer);
      const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
      if (limit || linkage) expect(crosses(ground, draft, dealWith(ground, draft))).toBe(true);
    }
  });

  test('on the package itself', () => {
    for (const { view, offer } of everySeat) {
      const ground = groundOf(view);
      expect(packageOf(ground, draftOf(ground, offer))).toEqual({ items: offer.items, conditions: offer.conditions });
    }
  });
});
