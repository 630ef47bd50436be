/** Temperaments: five numbers in 0–1 that set the mix of a delegation's conduct. They file as data, so that a scenario can name one. */
import type { TemperamentId } from '@parley/rules';

/** The mix. Each number is 0–1. */
export interface Temperament {
  /** Appetite for tabling texts and for the margins. */
  readonly drive: number;
  /** Readiness to bridge: weight of what a text is believed to be worth to others. */
  readonly conduct: number;
  /** How firmly declared lines and orders are held; 1 never leaves one. */
  readonly defend: number;
  /** How readily it objects, reserves and speaks firmly. */
  readonly brake: number;
  /** Readiness to go along with a text that is good enough, though its own would be better. */
  readonly cruise: number;
}

/** The temperaments by name. */
export const TEMPERAMENTS = {
  builder: { drive: 0.9, conduct: 0.8, defend: 0.3, brake: 0.1, cruise: 0.7 },
  steady: { drive: 0.6, conduct: 0.5, defend: 0.4, brake: 0.3, cruise: 0.5 },
  guarded: { drive: 0.6, conduct: 0.5, defend: 0.3, brake: 0.3, cruise: 0.5 },
  official: { drive: 0.4, conduct: 0.2, defend: 1, brake: 0.6, cruise: 0.2 },
  unbending: { drive: 0.3, conduct: 0, defend: 1, brake: 0.9, cruise: 0 },
} as const satisfies Readonly<Record<TemperamentId, Temperament>>;
