/** Whose yes a deal needs: everybody's, or enough of them for the rules of its tables. */
import { type VotingGame, votingGame } from '@parley/bargaining';
import { judge } from '../decision-rules/index.ts';
import type { Setup, VenueSetup } from '../setup.ts';
import type { Seat, VenueId } from '../vocabulary.ts';

/** `everybody`, or which coalitions of the problem's seats are enough. */
export type Assent = 'everybody' | VotingGame;

/** Which coalitions of a venue's seats carry a text there, when everybody else says no. Voters are its seats, in order. */
export function gameOf({ rule, seats, chair }: VenueSetup): VotingGame {
  return votingGame(seats.length, (coalition) => {
    const answers = Object.fromEntries(
      seats.map((seat, voter) => [seat, ((coalition >>> voter) & 1) === 1 ? ('joined' as const) : ('objected' as const)]),
    );
    return judge(rule, { seats, chair, answers, final: true, silenceKept: false }).result === 'adopted';
  });
}

/** True where one seat alone can stop a text, whichever it is. */
export function isUnanimous({ rule, seats }: VenueSetup): boolean {
  return (
    rule.kind === 'bilateral' || rule.kind === 'consensus' || (rule.kind === 'kOfN' && (rule.k >= seats.length || rule.vetoes.length >= seats.length))
  );
}

/**
 * Whose assent a deal needs: at one venue, that of a coalition which carries a text there; over the whole week, of one that carries it at every venue which
 * decides anything. Where all of these are unanimous it is everybody's, also of a delegation that sits at none of them.
 */
export function assentTo({ face }: Setup, seats: readonly Seat[], venue: VenueId | null): Assent {
  const deciding = face.venues.filter(({ id }) => (venue === null ? face.issues.some(({ decide }) => decide.includes(id)) : id === venue));
  if (deciding.every(isUnanimous)) return 'everybody';
  const tables = deciding.map((each) => ({ wins: gameOf(each).wins, places: each.seats.map((seat) => seats.indexOf(seat)) }));
  return votingGame(seats.length, (coalition) =>
    tables.every(({ wins, places }) =>
      wins(places.reduce((present, place, voter) => present + (((coalition >>> place) & 1) === 1 ? 2 ** voter : 0), 0)),
    ),
  );
}
