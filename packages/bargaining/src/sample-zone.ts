// What can be said of a zone when its space is too large to list: an estimate, with how sure it is.
import { compilePredicate, type DealPredicate } from './predicate.ts';
import { type DealSpace, EPSILON } from './space.ts';
import { type PartyWorth, worthOf } from './worth.ts';

/** An estimate of how large a zone is. It is not a count. */
export interface ZoneSample {
  readonly kind: 'sample';
  /** How many deals were drawn, and how many of them lie in the zone. */
  readonly draws: number;
  readonly hits: number;
  /** The share of the space that lies in the zone, 0–1, and where it lies in 19 of 20 samples. */
  readonly share: number;
  readonly interval: readonly [low: number, high: number];
}

/** What is sampled, and how. */
export interface SampleRequest {
  readonly space: DealSpace;
  /** One per party: tables or functions. */
  readonly worths: readonly PartyWorth[];
  readonly reservations: readonly number[];
  /** Must hold in the zone; an empty `all` for no condition. */
  readonly condition: DealPredicate;
  readonly draws: number;
  /** Numbers from 0 to 1, 1 excluded; from a seed, so that the estimate can be repeated. */
  readonly random: () => number;
}

/** Standard deviations on either side that hold 95 %. */
const Z = 1.959963984540054;

/**
 * Draws deals and says which share of them lies in the zone, with Wilson's interval of 95 %.
 *
 * Source of the interval: E. B. Wilson, "Probable Inference", Journal of the American Statistical Association 22 (1927).
 *
 * @example
 * sampleZone({ space, worths, reservations, condition, draws: 10_000, random }).interval // => [0.24, 0.26]
 */
export function sampleZone({ space, worths, reservations, condition, draws, random }: SampleRequest): ZoneSample {
  const holds = compilePredicate(condition);
  const options = new Uint16Array(space.optionCounts.length);
  let hits = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    space.optionCounts.forEach((count, issue) => {
      options[issue] = Math.floor(random() * count);
    });
    const isTaken = worths.every((worth, party) => worthOf(worth, options) >= (reservations[party] ?? 0) - EPSILON);
    if (isTaken && holds(options)) hits += 1;
  }
  return { kind: 'sample', draws, hits, share: draws === 0 ? 0 : hits / draws, interval: shareInterval(hits, draws) };
}

/**
 * Where a share lies in 19 of 20 samples, from the hits among the draws: Wilson's interval of 95 %, 0–1.
 *
 * Source: E. B. Wilson, "Probable Inference", Journal of the American Statistical Association 22 (1927).
 *
 * @example
 * shareInterval(0, 100) // => [0, 0.037]
 */
export function shareInterval(hits: number, draws: number): readonly [low: number, high: number] {
  if (draws === 0) return [0, 1];
  const share = hits / draws;
  const spread = Z * Math.sqrt((share * (1 - share)) / draws + (Z * Z) / (4 * draws * draws));
  const middle = share + (Z * Z) / (2 * draws);
  const scale = 1 + (Z * Z) / draws;
  return [hits === 0 ? 0 : (middle - spread) / scale, hits === draws ? 1 : (middle + spread) / scale];
}
