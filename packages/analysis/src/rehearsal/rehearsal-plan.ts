/** What a rehearsal plays: which scenario, how many games, from which seed, with whom. The same plan gives the same lines on every machine. */
import type { Level, ProfileId } from '@parley/delegations';
import { type Seat, type Setup, scenarioDigest } from '@parley/rules';
import { choicesOf, type GamePlan } from '../play-game.ts';

/** The version of the form of its lines. */
export const REHEARSAL_FORMAT = 1;

/** The first line of a rehearsal's file: what was played. It says nothing of workers and shards, so that those change no byte. */
export interface RehearsalPlan {
  readonly rehearsal: typeof REHEARSAL_FORMAT;
  readonly scenario: string;
  /** The scenario's digest: lines of another scenario, or another version of it, are not mixed in. */
  readonly digest: string;
  /** The first seed, as it was given. */
  readonly seed: string;
  /** 1 or more, over all shards. */
  readonly games: number;
  readonly seats: Readonly<Record<Seat, { readonly profile: ProfileId; readonly level: Level }>>;
  /** Private variants that were fixed; the others are drawn by each seed. */
  readonly variants: Readonly<Record<Seat, string>>;
}

/** One part of a rehearsal: the games whose index leaves `index − 1` when divided by `count`. Both from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The plan of a rehearsal with every seat named. */
export function planRehearsal(
  setup: Setup,
  { seed, games, play }: { readonly seed: string; readonly games: number; readonly play: GamePlan },
): RehearsalPlan {
  return {
    rehearsal: REHEARSAL_FORMAT,
    scenario: setup.face.id,
    digest: scenarioDigest(setup),
    seed,
    games,
    seats: choicesOf(setup, play),
    variants: play.variants ?? {},
  };
}

/** The seed of a game, its index from 0: whole numbers count up ("1000", "1001", …), other seeds get the index behind them ("spring-0"). */
export function seedOfGame({ seed }: Pick<RehearsalPlan, 'seed'>, index: number): string {
  const start = Number(seed);
  return /^\d{1,15}$/.test(seed) && String(start) === seed ? String(start + index) : `${seed}-${index}`;
}

/** The indexes of a shard's games, ascending; of all games without one. */
export function gamesOf({ games }: Pick<RehearsalPlan, 'games'>, shard: Shard | null): readonly number[] {
  const all = Array.from({ length: games }, (_, index) => index);
  return shard === null ? all : all.filter((index) => index % shard.count === shard.index - 1);
}
