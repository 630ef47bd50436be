// Made-up problems to bargain over: the same seed always makes the same ones.

import { createSpace, type DealSpace, type PointTable } from '@parley/bargaining';
import { createRandom, type Random } from '@parley/base';

/** A problem with totals from 0, the worst deal, to 1, the best, for every party. */
export interface FieldDomain {
  readonly name: string;
  readonly space: DealSpace;
  readonly tables: readonly PointTable[];
}

/** What to make. */
export interface DomainPlan {
  readonly count: number;
  readonly partyCount: number;
  readonly seed: string;
}

const ISSUES = { min: 3, max: 8 };
const OPTIONS = { min: 3, max: 6 };
/** An issue weighs between a tenth of the weightiest and as much. */
const WEIGHT_MIN = 0.1;
/** From parties that half agree to parties that want the very opposite of each option, in even steps. */
const OPPOSITION = { min: -0.5, max: 1 };

/**
 * Domains of 3 to 8 issues with 3 to 6 options each, weights and worths drawn evenly. Domain k of n has the opposition −0.5 + 1.5 k / (n − 1): every party after
 * the first blends its own draws with the first party's worths, turned round where opposition is positive. Worths are stretched over 0 to 1 in each issue.
 */
export function makeDomains({ count, partyCount, seed }: DomainPlan): readonly FieldDomain[] {
  return Array.from({ length: count }, (_, place) => {
    const opposition = OPPOSITION.min + ((OPPOSITION.max - OPPOSITION.min) * place) / Math.max(1, count - 1);
    return makeDomain(createRandom(seed, ['domain', partyCount, place]), { place, partyCount, opposition });
  });
}

function makeDomain(random: Random, plan: { readonly place: number; readonly partyCount: number; readonly opposition: number }): FieldDomain {
  const between = ({ min, max }: { readonly min: number; readonly max: number }) => min + random.integer(max - min + 1);
  const optionCounts = Array.from({ length: between(ISSUES) }, () => between(OPTIONS));
  const first = optionCounts.map((count) => stretched(draws(random, count)));
  const tables = Array.from({ length: plan.partyCount }, (_, party) => {
    const weights = normalised(optionCounts.map(() => WEIGHT_MIN + (1 - WEIGHT_MIN) * random.next()));
    return first.map((worths, issue) => {
      const row = party === 0 ? worths : stretched(blended(draws(random, worths.length), worths, plan.opposition));
      return row.map((worth) => worth * (weights[issue] ?? 0));
    });
  });
  const space = createSpace(optionCounts);
  return { name: `${plan.place + 1}: ${optionCounts.join('×')}, opposition ${plan.opposition.toFixed(2)}`, space, tables };
}

function draws(random: Random, count: number): readonly number[] {
  return Array.from({ length: count }, () => random.next());
}

/** Between drawn worths and another party's: those, turned round where opposition is positive. */
function blended(drawn: readonly number[], other: readonly number[], opposition: number): readonly number[] {
  const share = Math.abs(opposition);
  return drawn.map((worth, option) => (1 - share) * worth + share * (opposition > 0 ? 1 - (other[option] ?? 0) : (other[option] ?? 0)));
}

/** The worst to 0, the best to 1. */
function stretched(worths: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...worths), Math.max(...worths)];
  return worths.map((worth) => (high > low ? (worth - low) / (high - low) : 1));
}

function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}
