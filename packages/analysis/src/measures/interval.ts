/** How sure a share is. */

/** The share of a count with its 95 % interval, all in 0–1. */
export interface SureShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Two standard deviations of a normal distribution hold 95 %. */
const Z = 1.959964;

/**
 * A share with its interval by Wilson's score, which also holds for shares near 0 and 1 (E. B. Wilson, "Probable inference", JASA 22, 1927). Without
 * trials: 0, from 0 to 1.
 *
 * @example
 * shareOf(0, 200).high // => about 0.019
 */
export function shareOf(count: number, trials: number): SureShare {
  if (trials === 0) return { share: 0, low: 0, high: 1 };
  const share = count / trials;
  const scale = 1 + Z ** 2 / trials;
  const centre = (share + Z ** 2 / (2 * trials)) / scale;
  const spread = (Z / scale) * Math.sqrt((share * (1 - share)) / trials + Z ** 2 / (4 * trials ** 2));
  return { share, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}
