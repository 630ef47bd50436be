/** Computer delegations for a host. */
import { computerSeed, createComputer, LEVELS, type Level, PROFILES, type ProfileId, variantsImplied } from '@parley/delegations';
import type { Seat, Setup } from '@parley/rules';
import type { MakeComputer, Players } from '@parley/session';
import { UsageError } from '../cli-error.ts';

/** A level by name. Throws UsageError `cli/bad-level`. */
export function levelNamed(name: string): Level {
  const level = LEVELS.find((candidate) => candidate === name);
  if (level) return level;
  throw new UsageError(`There is no level "${name}".`, { code: 'cli/bad-level', hint: `The levels are ${LEVELS.join(', ')}.` });
}
/** A profile by name. Throws UsageError `cli/bad-profile`. */
export function profileNamed(name: string): ProfileId {
  const profile = PROFILES.find((candidate) => candidate === name);
  if (profile) return profile;
  throw new UsageError(`There is no profile "${name}".`, { code: 'cli/bad-profile', hint: `The profiles are ${PROFILES.join(', ')}.` });
}

/** Computers get a seed of their own, so that it tells them nothing of what the game keeps sealed. */
export const makeComputer: MakeComputer = ({ seat, seed, level, profile }) =>
  createComputer({ seat, seed: computerSeed(seed), level: levelNamed(level), profile: profileNamed(profile) });

/** The private variants that the computers of a new game stand for; those of the other seats are left to the seed. */
export function variantsFor(setup: Setup, players: Players): Readonly<Record<Seat, string>> {
  const profiles = Object.entries(players).flatMap(([seat, player]) =>
    player.kind === 'computer' ? [[seat, profileNamed(player.profile)] as const] : [],
  );
  return variantsImplied(setup, Object.fromEntries(profiles));
}
