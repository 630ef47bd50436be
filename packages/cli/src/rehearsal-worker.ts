/** What a worker of a rehearsal does: one game at a time, of the scenario and plan it was started with. The bundle holds it as a file of its own. */
import { type RehearsalPlan, rehearsalLine, rehearseGame } from '@parley/analysis';
import type { Setup } from '@parley/rules';
import { workerData } from 'piscina';

/** What every worker is started with: the zone of the scenario is worked out once in each. */
export interface RehearsalShare {
  readonly setup: Setup;
  readonly plan: RehearsalPlan;
}

/** The line of the game with this index. */
export function playLine(index: number): string {
  const { setup, plan } = workerData as RehearsalShare; // as `openPool` hands it over
  return rehearsalLine(rehearseGame(setup, plan, index));
}
