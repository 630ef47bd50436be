/** How far an undo goes back. */
import type { Played } from '@parley/engine';
import type { Seat } from '@parley/rules';

/**
 * The number of the act that an undo goes back to: the start of the round (or interval) in which a person last acted. Null when no person has acted.
 * Counts as the transcript does: 0 is the opening.
 */
export function undoPoint(played: readonly Played[], persons: readonly Seat[]): number | null {
  const last = played.findLastIndex(({ act }) => act !== null && persons.includes(act.seat));
  if (last < 1) return null;
  const round = roundAfter(played[last - 1]);
  return played.findIndex((candidate) => roundAfter(candidate) === round);
}

/** The round that runs after an act: a venue's round, or the interval after a venue. */
function roundAfter(played: Played | undefined): string {
  const open = played?.step.session.table.public;
  const isInVenue = open?.position.includes('.') ?? false;
  return `${open?.venueIndex} ${isInVenue ? open?.round : open?.position}`;
}
