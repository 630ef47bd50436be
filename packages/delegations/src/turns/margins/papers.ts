/** Non-papers: the next text shown to whoever decides on it, before it is tabled; without a seat here, one's terms to whoever is trusted most. */
import { seatName } from '@parley/rules';
import { packageWords } from '../../explain.ts';
import type { Situation } from '../../situation.ts';
import { counterparts, type Prospect, termsFor } from './prospect.ts';

/** What one more reader risks, in points: a leak in twenty rounds, that costs support and trust. */
const RISK = 0.35;

export function papers(situation: Situation): readonly Prospect[] {
  const { view, venue, seat, time, strategy } = situation;
  const [sample] = situation.acts('sendNonPaper');
  const isSent = view.own.part.papers.some((paper) => paper.sender === seat && paper.id.startsWith(`${venue?.id}-`));
  // In the last round there is no floor left on which the text could follow.
  if (!sample || isSent || time >= 1) return [];
  const terms = termsFor(situation);
  const to = terms ? counterparts(situation).at(-1) : counterparts(situation)[0];
  const paper = terms ?? (situation.room ? situation.offers().next : null);
  if (!paper || to === undefined) return [];
  const { items, conditions } = paper;
  const why = terms ? 'we have no seat here, and these are our terms' : 'its answer tells what to table';
  const gain = 1.5 * strategy.temperament.drive - RISK;
  return [
    {
      act: { ...sample, to: [to], items, conditions },
      gain,
      reason: `sent a non-paper to ${seatName(view.scenario, to)}: ${packageWords(view.scenario, paper)}; ${why}`,
    },
  ];
}
