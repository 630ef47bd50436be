// The edges of one scenario's chart: which no game takes, and which could be spared. Counted.

import { chartEdges } from '@parley/engine';
import type { Setup } from '@parley/rules';
import type { Tally } from '@parley/testkit';
import { findWitnesses, isAsked, isBeyondReach, tryWithout } from './edge-search.ts';

const GAME_COUNT_MAX = 240;

/** Ids of edges that no game took, and of edges without which every game goes on as before. */
export function countEdges(setup: Setup, tally: Tally): { readonly left: readonly string[]; readonly spared: readonly string[] } {
  const edges = chartEdges(setup.face).map(({ id }) => id);
  const within = edges.filter((id) => !isBeyondReach(setup, id));
  const found = findWitnesses(setup, within, GAME_COUNT_MAX);
  const outcomes = [...found].map(([id, witness]) => [id, tryWithout(id, witness)] as const);
  tally.add('edges', edges.length);
  tally.add('taken', [...found.values()].filter((witness) => !isAsked(witness)).length);
  tally.add('asked and refused by the rules of that table', [...found.values()].filter(isAsked).length);
  tally.add('beyond reach', edges.length - within.length);
  for (const [, outcome] of outcomes) tally.add(`games that go ${outcome} without their edge`);
  return { left: within.filter((id) => !found.has(id)), spared: outcomes.flatMap(([id, outcome]) => (outcome === 'nothing' ? [id] : [])) };
}
