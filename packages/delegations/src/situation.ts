/** One decision's situation: the view, the legal acts, the strategy; and what follows from them, worked out at most once and only when asked for. */
import { drawKeyed } from '@parley/base';
import {
  type Act,
  type LegalActs,
  linesLeftBy,
  type Package,
  type Room,
  type Seat,
  type SeatView,
  type VenueSetup,
  type Verb,
  venueAt,
} from '@parley/rules';
import { type Ground, groundOf } from './ground.ts';
import { type Level, SKILLS, type Skill } from './levels.ts';
import { type OrderMarks, orderMarksOf } from './orders.ts';
import type { Offers } from './parts/offering/offer.ts';
import { type Belief, believe } from './parts/opponent-model/belief.ts';
import { type Aim, type AimSearch, aimOf, hopeFor } from './parts/planning/aim.ts';
import { firstThings } from './parts/planning/first-things.ts';
import { type Outlook, outlookOf } from './parts/worth/outlook.ts';
import type { Strategy } from './strategies/strategy.ts';

export interface Situation {
  readonly view: SeatView;
  readonly seat: Seat;
  readonly strategy: Strategy;
  readonly skill: Skill;
  readonly venue: VenueSetup | undefined;
  /** Undefined where this delegation has no seat at the venue. */
  readonly room: Room | undefined;
  /** From 0 in the venue's first round to 1 in its last. */
  readonly time: number;
  readonly ground: Ground;
  /** What a text must leave: fallback and reserve, and no less than what stands and waits is expected to be worth without it. */
  readonly floor: number;
  /** Its own declared order while it stands; null once left or lifted. */
  readonly order: OrderMarks | null;
  /** What sets this delegation apart from another of the same strategy: 0.5–1.5, times what it asks for. The same all week. */
  readonly nerve: number;
  readonly outlook: Outlook;
  beliefs(): readonly Belief[];
  offers(): Offers;
  /** What it works towards over the week; null where it sees nothing worth working towards, or does not look ahead. */
  aim(): Aim | null;
  /** The same number in 0–1 for the same seed, place, round, seat and key. */
  draw(...key: readonly string[]): number;
  /** Legal acts of one verb. */
  acts<V extends Verb>(verb: V): readonly Act<V>[];
}

interface Given {
  readonly view: SeatView;
  readonly legal: LegalActs;
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
  const { view, legal, strategy, seed } = given;
  const { seat } = view.own;
  const skill = SKILLS[given.level];
  const venue = venueAt(view.scenario, view.public);
  const ground = groundOf(view);
  const stands = !view.public.postures[seat]?.orderLeft && !view.own.part.orderLifted;
  const others = view.scenario.seats.map(({ id }) => id).filter((id) => id !== seat);
  const beliefs = once(() => others.map((other) => believe(ground, other, skill)));
  const counts = skill.looksAhead ? ground.expected : ground.points;
  const needed = (): readonly Belief[] => beliefs().filter((belief) => hasSay(view, belief.seat));
  const search = (): AimSearch => ({ ground, counts, floor: ground.fallback, beliefs: needed() });
  const aim = once(() => (skill.looksAhead && strategy.margins ? aimOf(search(), firstThings(ground, beliefs())) : null));
  const outlook = outlookOf({ ground, counts, beliefs, hope: (deal) => hopeFor(ground, aim(), deal) });
  const offers = once(() => given.weigh(situation));
  const floor = Math.max(ground.fallback + strategy.reserve, outlook.standing);
  const situation: Situation = {
    view,
    seat,
    strategy,
    skill,
    venue,
    room: venue ? view.rooms[venue.id] : undefined,
    time: venue && venue.rounds > 1 ? (Math.max(1, view.public.round) - 1) / (venue.rounds - 1) : 1,
    ground,
    floor,
    order: stands ? orderMarksOf(view.scenario, seat) : null,
    nerve: 0.5 + drawKeyed(seed, ['nerve', seat]),
    outlook,
    beliefs,
    offers,
    aim,
    draw: (...key) => drawKeyed(seed, [venue?.id ?? '', view.public.round, seat, ...key]),
    acts: (verb) => legal.of(verb),
  };
  return situation;
}

/** Whether a delegation sits at this table or one that is still to come. */
function hasSay({ scenario, public: open }: SeatView, seat: Seat): boolean {
  return scenario.venues.slice(Math.max(0, open.venueIndex)).some((venue) => venue.seats.includes(seat));
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
