/** The registry of strategies. A strategy named here joins rehearsals, the seat menu and the shared properties. */
import { boulware } from './boulware.ts';
import { cautious } from './cautious.ts';
import { conceder } from './conceder.ts';
import { history } from './history.ts';
import { linear } from './linear.ts';
import { maximalist } from './maximalist.ts';
import { skilled } from './skilled.ts';
import type { Strategy } from './strategy.ts';

/** Every strategy by its id. */
export const STRATEGIES = { history, cautious, skilled, maximalist, boulware, linear, conceder } as const satisfies Readonly<
  Record<string, Strategy>
>;
/** The id of a strategy. */
export type StrategyId = keyof typeof STRATEGIES;
