/** What each red line does to a zone: how much it keeps out, and how much of that nothing else would. */
import { bestWithin, countBits, inNone, inOne, intersect, negate, noBits } from '@parley/bargaining';
import type { RedLine, ScenarioProblem } from '../bargaining-problem.ts';
import type { ZoneSurvey } from './survey.ts';

/** Counts are of the deals looked at that are at or above the fallbacks: everybody's, or where fewer can carry a deal its own seat's. */
export interface RedLineEffect {
  readonly line: RedLine;
  /** The deals it is judged by. */
  readonly judged: number;
  /** Deals that cross it. */
  readonly crossed: number;
  /** True where no deal of the whole space crosses it without crossing another red line of the same seat; null where that takes too long to say. */
  readonly isImplied: boolean | null;
  /** True where no deal of the whole space crosses it at all. */
  readonly isVain: boolean;
  /** Deals that cross it and no other red line of anybody. 0: the zone is the same without it. */
  readonly alone: number;
}

/**
 * The effect of every red line of a scenario, in their order.
 *
 * @example
 * redLineEffects(surveyZone(setup)).filter(({ crossed, isImplied }) => crossed === 0 || isImplied) // the red lines that bind nothing
 */
export function redLineEffects(survey: ZoneSurvey): readonly RedLineEffect[] {
  const { problem, rows, shortfalls, breaches, assent } = survey;
  const once = inOne(breaches, rows.count);
  const aboveAll = inNone(shortfalls, rows.count);
  return problem.redLines.map((line, place) => {
    const party = problem.seats.indexOf(line.seat);
    const above = assent === 'everybody' ? aboveAll : inNone(shortfalls.slice(party, party + 1), rows.count);
    const crossed = intersect(breaches[place] ?? noBits(rows.count), above);
    return {
      line,
      judged: countBits(above),
      crossed: countBits(crossed),
      isImplied: isImplied(problem, line),
      isVain: isVain(problem, line),
      alone: countBits(intersect(crossed, once)),
    };
  });
}

function isVain({ space }: ScenarioProblem, { predicate }: RedLine): boolean {
  return bestWithin(space, [], [negate(predicate)]) === Number.NEGATIVE_INFINITY;
}

function isImplied({ space, redLines }: ScenarioProblem, line: RedLine): boolean | null {
  const others = redLines.filter((other) => other !== line && other.seat === line.seat).map(({ predicate }) => predicate);
  const best = bestWithin(space, [], [negate(line.predicate), ...others]);
  return best === null ? null : best === Number.NEGATIVE_INFINITY;
}
