/** How far a scenario is solved by luck. */
import { findZone } from '@parley/bargaining';
import type { Seat, Setup, ZoneSurvey } from '@parley/rules';

/**
 * The chance, 0–1, that delegations which table whole deals at random, each of those that are good enough for itself, hit one that all accept before the week
 * is over: 1 − Π (1 − q)^n over the seats, where q is the share of acceptable deals among those at or above the seat's own fallback and within its own red
 * lines, and n the number of its turns on the floor. An upper bound for real tables, which decide only parts of a deal. 0 where deals were sampled.
 *
 * @example
 * chanceOfLuck(surveyZone(setup), setup) // => 0.3
 */
export function chanceOfLuck(survey: Pick<ZoneSurvey, 'count' | 'problem' | 'basis'>, setup: Pick<Setup, 'face'>): number {
  const { count, problem, basis } = survey;
  if (basis.kind === 'sampled') return 0;
  const miss = problem.seats.reduce((chance, seat, party) => {
    const own = { space: problem.space, tables: [problem.tables[party] ?? []], reservations: [problem.reservations[party] ?? 0] };
    const lines = problem.redLines.flatMap((line) => (line.seat === seat ? [line.predicate] : []));
    const acceptable = findZone(own, [{ kind: 'all', of: lines }]).list.deals.length;
    return chance * (1 - count / Math.max(1, acceptable)) ** turnsOf(setup, seat);
  }, 1);
  return 1 - miss;
}

function turnsOf({ face }: Pick<Setup, 'face'>, seat: Seat): number {
  return face.venues.reduce((sum, { rounds, seats }) => sum + (seats.includes(seat) ? rounds : 0), 0);
}
