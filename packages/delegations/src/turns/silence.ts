/** Under silence: keep it where the text could be signed, break it where it could not. */
import { onText } from '../explain.ts';
import { judge } from '../parts/acceptance/judge.ts';
import type { Situation } from '../situation.ts';
import { type Decision, decided } from './decision.ts';

/** Keeps or breaks the silence. Keeping is consent, so what may not be signed is broken: limits, fallback, declared lines that are never left. */
export function underSilence(situation: Situation): Decision | null {
  const text = situation.room?.texts.find((known) => known.id === situation.room?.silence?.text);
  if (!text) return null;
  const judged = judge(situation, text);
  const keeps = judged.verdict === 'join' || (judged.verdict === 'wait' && judged.why === 'asks');
  const act = keeps ? situation.acts('keepSilence')[0] : situation.acts('breakSilence')[0];
  return decided(act, `${keeps ? 'kept' : 'broke'} the silence: ${onText(situation.view.scenario, text.id, judged)}`);
}
