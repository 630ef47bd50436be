/** Gives as much as it was given, in proportion. */
import type { Negotiator } from './negotiator.ts';
import { titForTat } from './tit-for-tat.ts';

export const relativeTitForTat: Negotiator = titForTat({
  id: 'relative-tit-for-tat',
  summary: 'Gives as much as it was given, in proportion.',
  source: 'Faratin, Sierra and Jennings (1998), relative tit for tat with δ = 1.',
  reciprocation: (level, worths) => {
    const [before, now] = [worths.at(-2) ?? 0, worths.at(-1) ?? 0];
    // Nothing can be mirrored in proportion to nothing.
    return before > 0 && now > 0 ? level * (before / now) : level;
  },
});
