/** What can be agreed in a scenario, counted again after every save without doing all of it anew. */
import { type Funnel, frontierOf, narrowFunnel, openFunnel, optionsOf, pickHolding, solve, totalsAt } from '@parley/bargaining';
import { bargainingProblem, type ScenarioProblem, type Setup } from '@parley/rules';
import { createReviewMemory, type ReviewMemory } from '@parley/scenario';
import type { ZoneSight } from '@parley/screens';
import { dealCount } from '../scenarios.ts';

/** What one look leaves for the next. Make it with {@link createZoneMemory}. */
export interface ZoneMemory {
  readonly review: ReviewMemory;
  /** The deals above every fallback: the costly step, which no red line changes. */
  funnel: { readonly key: string; readonly funnel: Funnel } | null;
}

/** A memory of nothing yet. */
export function createZoneMemory(): ZoneMemory {
  return { review: createReviewMemory(), funnel: null };
}

/** More deals than this take too long while somebody waits. */
const DEALS_MAX = 4_000_000;

/** The zone of a scenario, filter by filter. */
export function zoneSightOf(setup: Setup, memory: ZoneMemory): ZoneSight {
  const deals = dealCount(setup);
  if (deals > DEALS_MAX) return { counts: [['all deals', deals]], zone: null, nash: null };
  const problem = bargainingProblem(setup);
  const { counts, list } = narrowFunnel(funnelOf(problem, memory), [problem.limits, problem.linkages]);
  const efficient = frontierOf(list);
  const names = ['all deals', 'at or above every fallback', 'and within every limit', 'and within every linkage'];
  const declared = pickHolding(list, problem.space, problem.declared).deals.length;
  const funnel = names.map((name, stage) => [name, counts[stage] ?? 0] as const);
  return {
    counts: [...funnel, ['and within every declared line', declared], ['efficient in the zone', efficient.deals.length]],
    zone: list.deals.length,
    nash: nashOf(problem, solve(efficient, problem.reservations).nash?.list),
  };
}

function funnelOf(problem: ScenarioProblem, memory: ZoneMemory): Funnel {
  const key = JSON.stringify([problem.space.optionCounts, problem.tables, problem.reservations]);
  if (memory.funnel?.key !== key) memory.funnel = { key, funnel: openFunnel(problem) };
  return memory.funnel.funnel;
}

function nashOf({ issues, seats, space }: ScenarioProblem, list: Parameters<typeof totalsAt>[0] | undefined): ZoneSight['nash'] {
  if (list === undefined) return null;
  const options = optionsOf(space, list.deals[0] ?? 0);
  const totals = totalsAt(list, 0);
  return {
    deal: Object.fromEntries(issues.map(({ id, options: ladder }, issue) => [id, ladder[options[issue] ?? 0]?.id ?? ''])),
    points: Object.fromEntries(seats.map((seat, party) => [seat, totals[party] ?? 0])),
  };
}
