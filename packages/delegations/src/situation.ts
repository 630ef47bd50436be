/** One decision's situation: the view, the legal acts, the strategy; and what follows from them, worked out at most once and only when asked for. */
import { drawKeyed } from '@parley/base';
import { type Act, linesLeftBy, type Package, type Room, type Seat, type SeatView, type VenueSetup, type Verb, venueAt } from '@parley/rules';
import { type Ground, groundOf, hopeful, ownValue } from './ground.ts';
import { type OrderMarks, orderMarksOf } from './orders.ts';
import type { Offers } from './parts/offering/offer.ts';
import { type Belief, believe } from './parts/opponent-model/belief.ts';
import type { Strategy } from './strategies/strategy.ts';

/** How much a computer makes of what it knows: a trainee has no picture of the others and sets no conditions. */
export const LEVELS = ['trainee', 'envoy', 'plenipotentiary'] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

export interface Situation {
  readonly view: SeatView;
  readonly seat: Seat;
  readonly legal: readonly Act[];
  readonly strategy: Strategy;
  readonly level: Level;
  readonly venue: VenueSetup | undefined;
  /** Undefined where this delegation has no seat at the venue. */
  readonly room: Room | undefined;
  /** From 0 in the venue's first round to 1 in its last. */
  readonly time: number;
  readonly ground: Ground;
  /** What a text must leave: fallback and reserve, and no less than what pends on later venues is worth without it. */
  readonly floor: number;
  /** Its own declared order while it stands; null once left or lifted. */
  readonly order: OrderMarks | null;
  /** What sets this delegation apart from another of the same strategy: 0.8–1.2, times what it asks for. The same all week. */
  readonly nerve: number;
  beliefs(): readonly Belief[];
  offers(): Offers;
  /** The same number in 0–1 for the same seed, place, round, seat and key. */
  draw(...key: readonly string[]): number;
  /** Legal acts of one verb. */
  acts<V extends Verb>(verb: V): readonly Act<V>[];
}

interface Given {
  readonly view: SeatView;
  readonly legal: readonly Act[];
  readonly strategy: Strategy;
  readonly level: Level;
  readonly seed: string;
  /** Weighs what could be tabled; asked at most once. */
  weigh(situation: Situation): Offers;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The situation that a view and its legal acts put a strategy in. */
export function situationOf(given: Given): Situation {
  const { view, legal, strategy, level, seed } = given;
  const { seat } = view.own;
  const venue = venueAt(view.scenario, view.public);
  const ground = groundOf(view);
  const stands = !view.public.postures[seat]?.orderLeft && !view.own.part.orderLifted;
  const beliefs = once(() => view.scenario.seats.filter((other) => other.id !== seat).map((other) => believe(ground, other.id)));
  const offers = once(() => given.weigh(situation));
  const situation: Situation = {
    view,
    seat,
    legal,
    strategy,
    level,
    venue,
    room: venue ? view.rooms[venue.id] : undefined,
    time: venue && venue.rounds > 1 ? (Math.max(1, view.public.round) - 1) / (venue.rounds - 1) : 1,
    ground,
    floor: Math.max(ground.fallback + strategy.reserve, ownValue(ground, hopeful(ground, ground.base))),
    order: stands ? orderMarksOf(view.scenario, seat) : null,
    nerve: 0.8 + 0.4 * drawKeyed(seed, ['nerve', seat]),
    beliefs,
    offers,
    draw: (...key) => drawKeyed(seed, [venue?.id ?? '', view.public.round, seat, ...key]),
    acts: (verb) => legal.filter((act) => act.verb === verb) as never,
  };
  return situation;
}

/** What leaving one declared line counts for a strategy, in points; infinite for one that never leaves any. */
export function linePrice(strategy: Strategy): number {
  const { defend } = strategy.temperament;
  return defend >= 1 ? Number.POSITIVE_INFINITY : 2 * defend;
}

/** The declared lines that a package would make this delegation leave, priced in points. */
export function priceOfLines(situation: Situation, offer: Package): number {
  const left = linesLeftBy(situation.view, offer.items, offer.conditions).length;
  return left === 0 ? 0 : left * linePrice(situation.strategy);
}
