/** What a rehearsal shows: its games in numbers. */
import type { Seat, Setup, VenueId } from '@parley/rules';
import { meanCurve } from '../measures/curve.ts';
import { type FirstMover, firstMoverOf } from '../measures/first-mover.ts';
import { type SureShare, shareOf } from '../measures/interval.ts';
import { meanOf } from '../measures/mean.ts';
import { quantilesOf } from '../measures/percentile.ts';
import { type Usage, usageOf } from '../measures/usage.ts';
import type { RehearsedGame } from './rehearsed-game.ts';

/** The id of the ending that counts as a package. */
const PACKAGE_ENDING = 'package';

/** A rehearsal in numbers. Shares are of games, 0–1; points to one hundredth; seats, venues and endings in the scenario's order. */
export interface RehearsalSummary {
  readonly games: number;
  /** Ending → share; every ending of the scenario has an entry. */
  readonly endings: Readonly<Record<string, number>>;
  /** Ending → 95 % interval. */
  readonly intervals: Readonly<Record<string, readonly [low: number, high: number]>>;
  /** Games that end with something of substance in effect. */
  readonly deals: number;
  /** Games whose ending is called `package`. */
  readonly packages: number;
  /** Agreements of computers across their own true limits or linkages, and under their fallback: counts over all games. */
  readonly crossedTrueLimit: number;
  readonly signedUnderFallback: number;
  /** Means: the value of the end, and the fallback at its tension. */
  readonly points: Readonly<Record<Seat, number>>;
  readonly fallbacks: Readonly<Record<Seat, number>>;
  /** Seat → least, 10 %, 25 %, median, 75 %, 90 %, most. */
  readonly quantiles: Readonly<Record<Seat, readonly number[]>>;
  /** Mean share of the best Nash product, its nth root. */
  readonly nashShare: number;
  /** How often each seat gained least. */
  readonly worstOff: Readonly<Record<Seat, number>>;
  /** How often each venue adopted something that did not lapse. */
  readonly venues: Readonly<Record<VenueId, number>>;
  readonly disowned: Readonly<Record<Seat, number>>;
  /** "SEAT=variant" → how often it was drawn. */
  readonly variants: Readonly<Record<string, number>>;
  readonly firstMover: FirstMover;
  /** Means at the start, after each venue, at the end. */
  readonly tension: readonly number[];
  readonly trust: readonly number[];
  readonly meanActs: number;
  readonly usage: Usage;
}

/** The summary of some games of a rehearsal, in any order: the same games give the same summary. */
export function summarise(setup: Setup, games: readonly RehearsedGame[]): RehearsalSummary {
  const { face, sealed } = setup;
  const seats = face.seats.map(({ id }) => id);
  const share = (holds: (game: RehearsedGame) => boolean): number => fine(shareOf(games.filter(holds).length, games.length).share);
  const sum = (of: (game: RehearsedGame) => number): number => games.reduce((total, game) => total + of(game), 0);
  const mean = (of: (game: RehearsedGame) => number): number => hundredth(meanOf(games.map(of)));
  const perSeat = <T>(of: (seat: Seat) => T): Readonly<Record<Seat, T>> => Object.fromEntries(seats.map((seat) => [seat, of(seat)]));
  const endings = face.outcomes.map(({ id }): readonly [string, SureShare] => [
    id,
    shareOf(games.filter(({ ending }) => ending === id).length, games.length),
  ]);
  const drawn = Object.entries(sealed.variants).flatMap(([seat, variants]) => variants.map(({ id }) => [seat, id] as const));
  const firstMover = firstMoverOf(games, seats);
  return {
    games: games.length,
    endings: Object.fromEntries(endings.map(([id, sure]) => [id, fine(sure.share)])),
    intervals: Object.fromEntries(endings.map(([id, { low, high }]) => [id, [fine(low), fine(high)] as const])),
    deals: share(({ deal }) => deal),
    packages: share(({ ending }) => ending === PACKAGE_ENDING),
    crossedTrueLimit: sum((game) => game.crossedTrueLimit),
    signedUnderFallback: sum((game) => game.signedUnderFallback),
    points: perSeat((seat) => mean(({ points }) => points[seat] ?? 0)),
    fallbacks: perSeat((seat) => mean(({ fallback }) => fallback[seat] ?? 0)),
    quantiles: perSeat((seat) => quantilesOf(games, seat)),
    nashShare: mean(({ nashShare }) => nashShare),
    worstOff: perSeat((seat) => share(({ worstOff }) => worstOff === seat)),
    venues: Object.fromEntries(face.venues.map(({ id }) => [id, share(({ adopted }) => (adopted[id] ?? 0) > 0)])),
    disowned: perSeat((seat) => share(({ disowned }) => disowned.includes(seat))),
    variants: Object.fromEntries(drawn.map(([seat, id]) => [`${seat}=${id}`, share(({ variants }) => variants[seat] === id)])),
    firstMover: { share: rounded(firstMover.share), effect: firstMover.effect === null ? null : hundredth(firstMover.effect) },
    tension: meanCurve(games.map(({ tension }) => tension)).map(hundredth),
    trust: meanCurve(games.map(({ trust }) => trust)).map(hundredth),
    meanActs: mean(({ acts }) => acts),
    usage: usage(games, setup),
  };
}

function usage(games: readonly RehearsedGame[], { face, sealed }: Setup): Usage {
  const used = usageOf(
    games,
    face,
    sealed.events.map(({ id }) => id),
  );
  return { ...used, acts: rounded(used.acts) };
}
function rounded<K extends string>(values: Readonly<Partial<Record<K, number>>>): Readonly<Record<K, number>> {
  return Object.fromEntries(Object.entries<number | undefined>(values).map(([name, value]) => [name, fine(value ?? 0)])) as Record<K, number>; // the same names
}
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
/** To one ten-thousandth: shares of thousands of games. */
function fine(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
