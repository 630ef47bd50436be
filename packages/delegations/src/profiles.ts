/** Profiles: which strategy sits in which seat. A profile is what a host picks for a whole table. */
import { digestOf, drawKeyed } from '@parley/base';
import type { Seat, SeatView, Setup } from '@parley/rules';
import { STRATEGIES, type StrategyId } from './strategies/index.ts';
import type { Strategy } from './strategies/strategy.ts';
import { TEMPERAMENTS } from './temperaments.ts';

/** A strategy for every seat alike, or `mixed`: the mood of a week drawn by the seed, with exceptions. */
export type ProfileId = StrategyId | 'mixed';
/** Every profile, the default first. */
export const PROFILES: readonly ProfileId[] = ['mixed', ...(Object.keys(STRATEGIES) as StrategyId[])];

/** The moods of a week and how often each is drawn, in percent. */
const MOODS: readonly (readonly [StrategyId, number])[] = [
  ['skilled', 55],
  ['cautious', 37],
  ['history', 8],
];
/** A seat that goes its own way, in percent. */
const EXCEPTION_PERCENT = 6;

function moodAt(draw: number): StrategyId {
  let left = draw * 100;
  for (const [mood, percent] of MOODS) {
    if (left < percent) return mood;
    left -= percent;
  }
  return 'history';
}

/** The strategy that a profile puts in a seat: the same for the same seed and seat. */
export function strategyFor(profile: ProfileId, at: { readonly seed: string; readonly seat: Seat }): Strategy {
  if (profile !== 'mixed') return STRATEGIES[profile];
  const exception = drawKeyed(at.seed, ['exception', at.seat]) * 100 < EXCEPTION_PERCENT;
  return STRATEGIES[moodAt(drawKeyed(at.seed, exception ? ['mood', at.seat] : ['mood']))];
}

/**
 * The strategy for the hand that a delegation has been dealt. A mixed one plays a maximalist's hand as a maximalist, and takes the temperament that the
 * scenario names for it; every other profile was chosen by somebody and stays as it is.
 */
export function strategyDealt(profile: ProfileId, strategy: Strategy, { brief, part }: SeatView['own']): Strategy {
  if (profile !== 'mixed') return strategy;
  const dealt: Strategy = Object.values(STRATEGIES).find(({ variant }) => variant !== null && variant === part.variant) ?? strategy;
  const named = brief.temperament?.byVariant[part.variant ?? ''] ?? brief.temperament?.usual;
  return named ? { ...dealt, temperament: TEMPERAMENTS[named] } : dealt;
}

/** The seed of a game's computers: derived from the game's own, so that it tells them nothing of what the game keeps sealed. */
export function computerSeed(gameSeed: string): string {
  return digestOf(`computers ${gameSeed}`);
}

/** Seat → the private variant that its profile stands for, where the scenario has one of that name: a maximalist is dealt a maximalist's hand. */
export function variantsImplied(setup: Setup, profiles: Readonly<Record<Seat, ProfileId>>): Readonly<Record<Seat, string>> {
  return Object.fromEntries(
    Object.entries(profiles).flatMap(([seat, profile]) => {
      const variant = profile === 'mixed' ? null : STRATEGIES[profile].variant;
      const isKnown = variant !== null && setup.sealed.variants[seat]?.some(({ id }) => id === variant);
      return isKnown ? [[seat, variant]] : [];
    }),
  );
}
