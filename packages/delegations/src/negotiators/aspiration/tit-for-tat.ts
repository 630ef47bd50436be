// Asks for less as the others do: what a rival gives is measured by what its offers are worth to oneself.
import type { Aspiration, Seat } from '../compose.ts';

/** The level after a rival's latest offer. `worths` are the own totals of all its offers, at least two; the last is new. */
export type Reciprocation = (level: number, worths: readonly number[]) => number;

/**
 * Starts from the best deal and answers every new offer by a reciprocation. With several rivals, one follows whoever gives least: what only one of them
 * gives brings no deal nearer.
 */
export function reciprocating(reciprocation: Reciprocation): (seat: Seat) => Aspiration {
  return ({ own, memory, place }) => {
    const levels = memory.offers.map(() => own.highest);
    const worths = memory.offers.map((): number[] => []);
    return () => {
      memory.offers.forEach((offers, party) => {
        const heard = worths[party] ?? [];
        for (const deal of offers.slice(heard.length)) {
          heard.push(own.totals[deal] ?? 0);
          const level = reciprocation(levels[party] ?? own.highest, heard);
          if (heard.length > 1) levels[party] = Math.min(Math.max(level, own.lowest), own.highest);
        }
      });
      return levels.reduce((most, level, party) => (party === place ? most : Math.max(most, level)), own.lowest);
    };
  };
}
