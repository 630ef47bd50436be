/** A computer in the player's place: which one, and how far it plays before the player is asked again. */
import { LEVELS, PROFILES } from '@parley/delegations';
import type { Host } from '@parley/session';

/** The computer that takes a seat where the player names none. */
export const USUAL_STAND_IN = { profile: 'skilled', level: 'envoy' } as const;

/** The computer that some words name, as "history" or "cautious trainee"; a sentence where a word names none. */
export function standInFrom(words: string): { readonly profile: string; readonly level: string } | string {
  let standIn: { readonly profile: string; readonly level: string } = USUAL_STAND_IN;
  for (const word of words.toLowerCase().split(' ').filter(Boolean)) {
    const profile = PROFILES.find((id) => id === word);
    const level = LEVELS.find((id) => id === word);
    if (profile === undefined && level === undefined)
      return `There is no computer “${word}”. Profiles: ${PROFILES.join(', ')}. Levels: ${LEVELS.join(', ')}.`;
    standIn = { profile: profile ?? standIn.profile, level: level ?? standIn.level };
  }
  return standIn;
}

/** Lets computers act until the round is over, or somebody else is expected. */
export function playRound(host: Host): void {
  const round = roundOf(host);
  while (roundOf(host) === round && host.playComputer() !== null);
}
function roundOf({ session }: Host): string {
  const { venueIndex, round, position } = session.table.public;
  return position.includes('.') ? `${venueIndex}.${round}` : position;
}
