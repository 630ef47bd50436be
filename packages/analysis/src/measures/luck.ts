/** How far a scenario is solved by luck. */
import type { Setup, ZoneSurvey } from '@parley/rules';

/**
 * The chance that somebody who tables deals at random, of those that are worth its own fallback, hits one that all accept before the week is over. One try for
 * each turn on the floor: 1 − (1 − q)^n, where q is the share of acceptable deals among those at or above every fallback of the table, and n the number of
 * turns (venues × rounds × seats). An upper bound for computers that know nothing, since q is counted among deals that nobody's fallback excludes.
 *
 * @example
 * chanceOfLuck(surveyZone(setup), setup) // => 0.37
 */
export function chanceOfLuck({ zone, aboveCount }: Pick<ZoneSurvey, 'zone' | 'aboveCount'>, { face }: Pick<Setup, 'face'>): number {
  const turns = face.venues.reduce((sum, { rounds, seats }) => sum + rounds * seats.length, 0);
  return aboveCount === 0 ? 0 : 1 - (1 - zone.deals.length / aboveCount) ** turns;
}
