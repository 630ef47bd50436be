/** A situation at some table, for tests of the parts that think about one. */
import { legalActsByVerb, type Seat, seatView, type Table } from '@parley/rules';
import type { Level } from './levels.ts';
import { offersIn } from './parts/offering/offers.ts';
import { type Situation, situationOf } from './situation.ts';
import { STRATEGIES, type StrategyId } from './strategies/index.ts';

interface Who {
  readonly strategy?: StrategyId;
  readonly level?: Level;
  readonly seed?: string;
}

/** What `seat` would have to decide on: a skilled envoy, unless it is said otherwise. */
export function situationIn(table: Table, seat: Seat, who: Who = {}): Situation {
  const { strategy = 'skilled', level = 'envoy', seed = 'fixture' } = who;
  return situationOf({
    view: seatView(table, seat),
    legal: legalActsByVerb(table, seat),
    strategy: STRATEGIES[strategy],
    level,
    seed,
    weigh: offersIn,
  });
}
