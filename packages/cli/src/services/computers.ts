/** Computer delegations for a host. */
import { digestOf } from '@parley/base';
import { createComputer, LEVELS, type Level, PROFILES, type ProfileId } from '@parley/delegations';
import type { MakeComputer } from '@parley/session';
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
  createComputer({ seat, seed: digestOf(`computers ${seed}`), level: levelNamed(level), profile: profileNamed(profile) });
