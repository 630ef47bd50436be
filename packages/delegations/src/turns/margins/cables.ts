/** Cables: ask the capital to soften a line that would be left anyway. */
import { cableChancePercent, issueName } from '@parley/rules';
import type { Situation } from '../../situation.ts';
import { linesAtStake, type Prospect } from './prospect.ts';

/** What one line left costs, in points: support, credibility, and the round that it takes to explain it. */
const LINE_WORTH = 4;
/** A line that only a later table touches can still be cabled about from there. */
const LATER_SHARE = 0.6;

export function cables(situation: Situation): readonly Prospect[] {
  const { view, venue } = situation;
  const cabling = situation.acts('cable');
  if (cabling.length === 0) return [];
  const atStake = linesAtStake(situation);
  return cabling.flatMap((act): readonly Prospect[] => {
    if (!atStake.has(act.issue)) return [];
    const chance = cableChancePercent(view, act.issue);
    const isHere = act.issue === 'order' || view.scenario.issues.find(({ id }) => id === act.issue)?.decide.includes(venue?.id ?? '');
    const gain = (chance / 100) * LINE_WORTH * (isHere ? 1 : LATER_SHARE);
    const line = `on ${issueName(view.scenario, act.issue)}`;
    return [
      {
        act,
        gain,
        reason: `cabled the capital ${line}: with ${chance} % it spares us 4 points of support and 6 of credibility when we leave that line`,
      },
    ];
  });
}
