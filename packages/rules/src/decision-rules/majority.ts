/** A majority of weights, perhaps also of population, perhaps with a blocking minority. Decided early only when the votes to come cannot change it. */
import type { DecisionRule } from '../setup.ts';
import type { Seat } from '../vocabulary.ts';
import { against, type BallotState, inFavour, openOrLapsed, type RuleKind, type RuleResult, stillSilent } from './decision-rule.ts';

type Majority = Extract<DecisionRule, { kind: 'majority' }>;
interface Division {
  readonly yes: readonly Seat[];
  readonly no: readonly Seat[];
}

export const majority: RuleKind<'majority'> = {
  kind: 'majority',
  answers: ['vote'],
  judge(rule, state) {
    const cast = divide(rule, state);
    const open = stillSilent(state);
    const worst: Division = { yes: cast.yes, no: [...cast.no, ...open] };
    if (passes(rule, worst)) return { result: 'adopted' };
    const best: Division = { yes: [...cast.yes, ...open], no: cast.no };
    if (!passes(rule, best)) return blockedOrLapsed(state, cast);
    if (state.final && passes(rule, atTheEnd(rule, cast, open))) return { result: 'adopted' };
    return openOrLapsed(state, open);
  },
};

/** Votes as they count: where abstentions are not neutral they count as a no. */
function divide(rule: Majority, state: BallotState): Division {
  const abstained = state.seats.filter((seat) => state.answers[seat] === 'abstained');
  return { yes: inFavour(state), no: rule.abstentions === 'no' ? [...against(state), ...abstained] : against(state) };
}

/** Whoever has not voted when nobody can any more has abstained. */
function atTheEnd(rule: Majority, cast: Division, open: readonly Seat[]): Division {
  return rule.abstentions === 'no' ? { yes: cast.yes, no: [...cast.no, ...open] } : cast;
}

function blockedOrLapsed(state: BallotState, cast: Division): RuleResult {
  return cast.no.length > 0 ? { result: 'blocked', by: cast.no } : openOrLapsed(state, []);
}

function passes(rule: Majority, division: Division): boolean {
  if (division.yes.length === 0) return false;
  if (rule.blockingMinority !== null && division.no.length >= rule.blockingMinority) return false;
  if (!reaches(rule, division, { share: rule.share, weights: rule.weights })) return false;
  return rule.populationShare === null || reaches(rule, division, { share: rule.populationShare, weights: rule.populations });
}

/** Rounding error of shares such as 0.55 must not decide a vote. */
const ROUNDING = 1e-9;

function reaches(rule: Majority, division: Division, of: { readonly share: number; readonly weights: Readonly<Record<Seat, number>> }): boolean {
  const yes = weigh(division.yes, of.weights);
  const over = yes - of.share * (yes + weigh(division.no, of.weights));
  return rule.orEqual ? over >= -ROUNDING : over > ROUNDING;
}

/** A seat that the scenario gives no weight counts one. */
function weigh(seats: readonly Seat[], weights: Readonly<Record<Seat, number>>): number {
  return seats.reduce((sum, seat) => sum + (weights[seat] ?? 1), 0);
}
