/** Gives in proportion to what it was given on average lately, so that one odd offer counts for little. */
import type { Negotiator } from './negotiator.ts';
import { titForTat } from './tit-for-tat.ts';

/** Over how many of the other's steps the proportion is averaged. */
const WINDOW = 4;

export const averagedTitForTat: Negotiator = titForTat({
  id: 'averaged-tit-for-tat',
  summary: 'Gives in proportion to what it was given on average over the last four offers.',
  source: 'Faratin, Sierra and Jennings (1998), averaged tit for tat with γ = 4; the average is the geometric mean of the changes.',
  reciprocation: (level, worths) => {
    const steps = Math.min(WINDOW, worths.length - 1);
    const [before, now] = [worths.at(-1 - steps) ?? 0, worths.at(-1) ?? 0];
    return before > 0 && now > 0 ? level * (before / now) ** (1 / steps) : level;
  },
});
