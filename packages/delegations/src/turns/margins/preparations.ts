/** Preparing opinion at home for lines that will be left. */
import type { Situation } from '../../situation.ts';
import { linesAtStake, type Prospect } from './prospect.ts';

const SHAKY = 50;

export function preparations(situation: Situation): readonly Prospect[] {
  const [act] = situation.acts('prepare');
  if (!act) return [];
  const { support } = situation.view.own.part;
  // The order is left once; only issues are left again at later tables.
  const lines = [...linesAtStake(situation)].length;
  if (lines === 0) return [];
  const gain = lines * (support < SHAKY ? 1.6 : 0.5);
  return [{ act, gain, reason: `prepared opinion at home: ${lines} declared lines may be left, and support is ${support}` }];
}
