// Points and fallbacks for a new scenario: somebody gains from every step and somebody loses, each cares most about something else, and a trade is better
// for all than the middle of everything. Candidates are drawn from the outline itself, and the one with the liveliest zone is kept.
import { bestTotals, createSpace, type DealSpace, findZone, frontierOf, type PointTable, totalAt, visitDeals } from '@parley/bargaining';
import { canonicalJson, createRandom, digestOf, type Random } from '@parley/base';
import type { Outline } from './outline.ts';

/** What is invented for each delegation, in their order. */
export interface InventedNumbers {
  /** Seat, issue, option; best options add to 100. */
  readonly points: readonly PointTable[];
  readonly fallbacks: readonly number[];
}

const CANDIDATES = 40;
/** The share of deals in the zone that is aimed at: a few among few, few among many. */
const SHARE_MIN = 0.02;
function shareAimed({ size }: DealSpace): number {
  return Math.max(SHARE_MIN, Math.min(0.4, 1.5 / Math.sqrt(size)));
}
/** A candidate as near as this, as a factor, is taken at once. */
const NEAR_ENOUGH = 1.5;
/** Fewer acceptable deals are hardly worth looking for. */
const DEALS_MIN = 3;
/** In more than this share of all deals there is little to bargain about; among very few deals there is no helping it. */
const SHARE_MAX = 0.5;
const FEW_DEALS = 8;

/** Numbers for an outline; the same outline gets the same. */
export function inventNumbers({ seats, issues, rules }: Outline): InventedNumbers {
  const seed = digestOf(canonicalJson({ seats, issues, rules }));
  const space = createSpace(issues.map(({ options }) => options.length));
  let best: { readonly numbers: InventedNumbers; readonly distance: number } | null = null;
  for (let candidate = 0; candidate < CANDIDATES; candidate += 1) {
    const points = drawPoints(createRandom(seed, [candidate]), { space, seatCount: seats.length });
    const bars = lowestBars(space, points);
    const numbers = { points, fallbacks: points.map(() => Math.max(0, bars.level)) };
    const distance = distanceOf(space, bars) + (hasChoice(space, numbers) ? 0 : DULL);
    if (best === null || distance < best.distance) best = { numbers, distance };
    if (best.distance <= Math.log(NEAR_ENOUGH)) break;
  }
  return best?.numbers ?? { points: [], fallbacks: [] };
}

/** Further away than any zone of another size. */
const DULL = 100;

/** How far a zone is from what is aimed at; much further where it would be dull or nobody could gain. */
function distanceOf(space: DealSpace, { level, share }: Bars): number {
  const count = share * space.size;
  const isDull = space.size > FEW_DEALS && (share > SHARE_MAX || count < DEALS_MIN);
  return Math.abs(Math.log(share / shareAimed(space))) + (isDull ? DULL : 0) + (level < 0 ? 10 * DULL : 0);
}

/** Whether the efficient deals of the zone are several, and none of the delegations has its best in all of them. */
function hasChoice(space: DealSpace, { points, fallbacks }: InventedNumbers): boolean {
  const efficient = frontierOf(findZone({ space, tables: points, reservations: fallbacks }, []).list);
  const best = bestTotals(efficient);
  return points.every((_, seat) => efficient.deals.some((_deal, row) => totalAt(efficient, row, seat) < (best[seat] ?? 0)));
}

interface Shape {
  readonly space: DealSpace;
  readonly seatCount: number;
}

function drawPoints(random: Random, { space, seatCount }: Shape): readonly PointTable[] {
  const { optionCounts } = space;
  const wants = optionCounts.map(() => drawSides(random, seatCount));
  return drawWeights(random, { space, seatCount }).map((weights, seat) =>
    optionCounts.map((count, issue) =>
      ladder(weights[issue] ?? 0, { count, wantsChange: wants[issue]?.[seat] ?? false, least: LEAST[optionCounts.length - 1] ?? 0 }),
    ),
  );
}

/** Who wants change: somebody does and somebody does not. */
function drawSides(random: Random, seatCount: number): readonly boolean[] {
  const order = random.shuffle(Array.from({ length: seatCount }, (_, seat) => seat));
  const changers = 1 + random.integer(seatCount - 1);
  return order.map((place) => place < changers);
}

/** Each seat begins its list of what matters at another issue; every next one matters this much less. */
const FALL = [1.3, 1.6, 2] as const;

function drawWeights(random: Random, { space, seatCount }: Shape): readonly (readonly number[])[] {
  const { optionCounts } = space;
  const floors = optionCounts.map((count) => 2 * (count - 1));
  const free = 100 - sum(floors);
  const fall = random.pick(FALL);
  const tops = random.shuffle(optionCounts.map((_, issue) => issue));
  return Array.from({ length: seatCount }, (_, seat) => {
    const top = tops[seat % tops.length] ?? 0;
    const others = random.shuffle(optionCounts.map((_unused, issue) => issue).filter((issue) => issue !== top));
    const ranks = optionCounts.map((_unused, issue) => (issue === top ? 0 : 1 + others.indexOf(issue)));
    const raw = ranks.map((rank) => fall ** -rank);
    return wholeShares(
      raw.map((weight, issue) => (floors[issue] ?? 0) + (free * weight) / sum(raw)),
      100,
    );
  });
}

/** Whole numbers near these that add to `total`: the largest remainders are rounded up. */
function wholeShares(shares: readonly number[], total: number): readonly number[] {
  const floors = shares.map(Math.floor);
  const byRemainder = shares.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  const up = new Set(byRemainder.slice(0, total - sum(floors)).map(({ index }) => index));
  return floors.map((floor, index) => floor + (up.has(index) ? 1 : 0));
}

/** Where there is little to trade with, even the worst option is better than no deal: this share of the best, for one issue and for two. */
const LEAST = [0.3, 0.15] as const;
/** The middle of a ladder is worth a little more than half of its best. */
const BULGE = 0.4;

interface Ladder {
  readonly count: number;
  readonly wantsChange: boolean;
  /** What the worst option is worth, as a share of the best. */
  readonly least: number;
}
function ladder(weight: number, { count, wantsChange, least }: Ladder): readonly number[] {
  return Array.from({ length: count }, (_, option) => {
    const way = (wantsChange ? option : count - 1 - option) / (count - 1);
    return Math.round(weight * (least + (1 - least) * (way + BULGE * way * (1 - way))));
  });
}

interface Bars {
  readonly level: number;
  readonly share: number;
}

/**
 * The highest fallback for all at which the zone is as large as is aimed at, every change still stands in some of its deals, and some deal is better for all
 * than none; and the share of deals that are in the zone then. How things are need not be acceptable to anybody.
 */
function lowestBars(space: DealSpace, points: readonly PointTable[]): Bars {
  const lowest = new Float64Array(space.size);
  const reach = space.optionCounts.map((count) => new Float64Array(count));
  visitDeals(space, points, (deal, options, totals) => {
    let least = Number.POSITIVE_INFINITY;
    for (let party = 0; party < totals.length; party += 1) least = Math.min(least, totals[party] ?? 0);
    lowest[deal] = least;
    for (let issue = 0; issue < options.length; issue += 1) {
      const best = reach[issue] as Float64Array; // one per issue
      const option = options[issue] ?? 0;
      if ((best[option] ?? 0) < least) best[option] = least;
    }
  });
  lowest.sort();
  const aimed = Math.max(Math.min(DEALS_MIN, space.size), Math.floor(space.size * shareAimed(space)));
  const someGain = (lowest.at(-1) ?? 0) - 1;
  const level = Math.min(lowest.at(-aimed) ?? 0, someGain, ...reach.flatMap((best) => [...best.slice(1)]));
  return { level, share: (space.size - lowest.findIndex((least) => least >= level)) / space.size };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
