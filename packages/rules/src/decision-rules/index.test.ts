import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecisionRule } from '../setup.ts';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import type { BallotState } from './decision-rule.ts';
import { answersOf, DECISION_RULES, judge } from './index.ts';

const SEATS = ['A', 'B', 'C', 'D', 'E'];
const share = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
const weights = fc.oneof(fc.constant({}), fc.record(Object.fromEntries(SEATS.map((seat) => [seat, fc.integer({ min: 1, max: 40 })]))));
const minus = fc.integer({ min: 0, max: 2 });

const majority = fc.record({
  kind: fc.constant('majority' as const),
  share,
  orEqual: fc.boolean(),
  weights,
  populationShare: fc.option(share),
  populations: weights,
  blockingMinority: fc.option(fc.integer({ min: 1, max: 5 })),
  abstentions: fc.constantFrom('neutral' as const, 'no' as const),
  open: fc.boolean(),
});
const rules: fc.Arbitrary<DecisionRule> = fc.oneof(
  fc.constant({ kind: 'bilateral' as const }),
  fc.constant({ kind: 'consensus' as const, of: 5, silence: null }),
  minus.map((n) => ({ kind: 'consensusMinus' as const, minus: n, silence: null })),
  majority,
  fc.record({ kind: fc.constant('kOfN' as const), k: fc.integer({ min: 1, max: 5 }), vetoes: fc.subarray(SEATS) }),
  fc.constant({ kind: 'chairDecides' as const }),
);

/** The answers that a rule can meet, by its verbs; undefined for none. */
function answersUnder(rule: DecisionRule): readonly (Answer | undefined)[] {
  if (answersOf(rule).includes('vote')) return ['yes', 'no', 'abstained', undefined];
  return ['joined', 'reserved', 'objected', undefined, ...(answersOf(rule).includes('joinWithStatement') ? (['joinedWithStatement'] as const) : [])];
}
const yesUnder = (rule: DecisionRule): Answer => (rule.kind === 'majority' ? 'yes' : 'joined');

function stateOf(answers: readonly (Answer | undefined)[], how: { readonly final: boolean; readonly silenceKept: boolean }): BallotState {
  const given = SEATS.flatMap((seat, index): [Seat, Answer][] => (answers[index] ? [[seat, answers[index]]] : []));
  return { seats: SEATS, chair: 'E', answers: Object.fromEntries(given), ...how };
}
const cases = rules.chain((rule) => {
  const answers = fc.array(fc.constantFrom(...answersUnder(rule)), { minLength: 5, maxLength: 5 });
  return fc.record({ rule: fc.constant(rule), state: fc.tuple(answers, fc.record({ final: fc.boolean(), silenceKept: fc.boolean() })) });
});
const isAdopted = (rule: DecisionRule, state: BallotState): boolean => judge(rule, state).result === 'adopted';
const saysNo = (answer: Answer | undefined): boolean => answer === 'no' || answer === 'objected';

describe('every decision rule', () => {
  test('is monotone: a yes in place of any answer never undoes an adoption', () => {
    fc.assert(
      fc.property(cases, fc.nat(4), ({ rule, state: [answers, how] }, seat) => {
        fc.pre(isAdopted(rule, stateOf(answers, how)));
        expect(isAdopted(rule, stateOf(answers.with(seat, yesUnder(rule)), how))).toBe(true);
      }),
    );
  });

  test('is anonymous where seats have no weight, no veto and no chair’s word', () => {
    fc.assert(
      fc.property(cases, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), ({ rule, state: [answers, how] }, order) => {
        const plain = rule.kind === 'majority' ? { ...rule, weights: {}, populations: {} } : rule.kind === 'kOfN' ? { ...rule, vetoes: [] } : rule;
        fc.pre(plain.kind !== 'chairDecides');
        const moved = order.map((from) => answers[from]);
        expect(judge(plain, stateOf(moved, how)).result).toBe(judge(plain, stateOf(answers, how)).result);
      }),
    );
  });

  test('adopts nothing against a veto', () => {
    fc.assert(
      fc.property(cases, ({ rule, state: [answers, how] }) => {
        const state = stateOf(answers, how);
        const anyVeto = rule.kind === 'bilateral' || rule.kind === 'consensus';
        const vetoes = anyVeto ? SEATS : rule.kind === 'kOfN' ? rule.vetoes : rule.kind === 'chairDecides' ? ['E'] : [];
        fc.pre(vetoes.some((seat) => saysNo(state.answers[seat])));
        expect(judge(rule, state).result).toBe('blocked');
      }),
    );
  });

  test('takes silence for consent only while silence was kept', () => {
    fc.assert(
      fc.property(rules, fc.boolean(), (rule, final) => {
        const nobody = [undefined, undefined, undefined, undefined, undefined];
        expect(isAdopted(rule, stateOf(nobody, { final, silenceKept: false }))).toBe(false);
        const asked = isAdopted(rule, stateOf(nobody, { final, silenceKept: true }));
        if (rule.kind !== 'majority') expect(asked).toBe(true);
      }),
    );
  });

  test('waits for nobody once nobody can answer', () => {
    fc.assert(
      fc.property(cases, ({ rule, state: [answers, how] }) => {
        expect(judge(rule, stateOf(answers, { ...how, final: true })).result).not.toBe('pending');
      }),
    );
  });
});

test('every entry of the registry stands under its own kind', () => {
  expect(Object.entries(DECISION_RULES).map(([kind, rule]) => [kind, rule.kind])).toEqual(Object.keys(DECISION_RULES).map((kind) => [kind, kind]));
});
