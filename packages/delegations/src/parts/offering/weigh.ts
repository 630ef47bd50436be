/** Thousands of packages weighed for oneself in one go: plain loops over one deal that is written over and over. */
import { type Draft, dealInto, type Ground, linesLeft, ownValue, type Steps } from '../../ground.ts';
import { keepsOrder } from '../../orders.ts';
import { linePrice, type Situation } from '../../situation.ts';

/** A package with what it is worth to oneself. */
export interface Weighed {
  readonly draft: Draft;
  /** Expected, less the price of lines left. */
  readonly own: number;
}

/** Whether a deal keeps the own limits and linkages; what stands crossed already is not a draft's doing, unless it touches it. */
function keeps(ground: Ground, named: Draft['named'], deal: Steps): boolean {
  for (const limit of ground.limits) {
    const step = deal[limit.issue] ?? 0;
    const out = limit.side === 'atLeast' ? step < limit.step : step > limit.step;
    if (!out) continue;
    const before = ground.base[limit.issue] ?? 0;
    const outBefore = limit.side === 'atLeast' ? before < limit.step : before > limit.step;
    if (!outBefore || named.some(([issue]) => issue === limit.issue)) return false;
  }
  for (const linkage of ground.linkages) if (linkage.if(deal) && !linkage.then(deal) && !linkage.brokenBefore) return false;
  return true;
}

function priceIn(situation: Situation, draft: Draft, deal: Steps): number {
  const { ground, strategy } = situation;
  const left = linesLeft(ground, draft) + (keepsOrder(situation.order, draft, deal) ? 0 : 1);
  return left === 0 ? 0 : left * linePrice(strategy);
}

/**
 * Every package under every set of conditions that clears the floor and leaves the running total at or above the fallback, the best for oneself first;
 * equals stand in the order in which they were made.
 */
export function weighAll(
  situation: Situation,
  packages: readonly Draft['named'][],
  setsFor: (named: Draft['named']) => readonly Draft['conditions'][],
): readonly Weighed[] {
  const { ground, floor, outlook } = situation;
  const scratch = [...ground.base];
  const found: Weighed[] = [];
  for (const named of packages) {
    for (const conditions of setsFor(named)) {
      const draft = { named, conditions };
      dealInto(scratch, ground, draft);
      if (ownValue(ground, scratch) < ground.fallback) continue;
      const worth = outlook.worth(draft, scratch);
      if (worth < floor || !keeps(ground, named, scratch)) continue;
      const own = worth - priceIn(situation, draft, scratch);
      if (own >= ground.fallback) found.push({ draft, own });
    }
  }
  return found.sort((a, b) => b.own - a.own);
}
