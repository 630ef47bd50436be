/** Consulting allies and affected voices before a text surprises them. */
import { seatName } from '@parley/rules';
import { number } from '../../explain.ts';
import { surprisesOf } from '../../parts/acceptance/surprises.ts';
import type { Situation } from '../../situation.ts';
import { type Prospect, packagesHere } from './prospect.ts';

/** Points of trust or support that count for one point of value. */
const PER_POINT = 3;
/** A surprise far ahead may be prevented later. */
const WORTH_MIN = 0.8;

export function consultations(situation: Situation): readonly Prospect[] {
  const acts = situation.acts('consult');
  if (acts.length === 0 || !situation.room) return [];
  return surprisesOf(situation, packagesHere(situation)).flatMap(({ voice, cost }): readonly Prospect[] => {
    const act = acts.find(({ about }) => about === voice);
    const gain = cost / PER_POINT;
    if (!act || gain < WORTH_MIN) return [];
    return [
      {
        act,
        gain,
        reason: `consulted ${seatName(situation.view.scenario, voice)}: surprised by what may be decided here, it would cost ${number(cost)} points of trust or support`,
      },
    ];
  });
}
