/** Gives as much as it was given, point for point. */
import type { Negotiator } from './negotiator.ts';
import { titForTat } from './tit-for-tat.ts';

export const absoluteTitForTat: Negotiator = titForTat({
  id: 'absolute-tit-for-tat',
  summary: 'Gives as much as it was given, point for point.',
  source: 'Faratin, Sierra and Jennings (1998), random absolute tit for tat with δ = 1 and no random part.',
  reciprocation: (level, worths) => level - ((worths.at(-1) ?? 0) - (worths.at(-2) ?? 0)),
});
