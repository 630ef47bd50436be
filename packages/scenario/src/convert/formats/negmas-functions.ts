// Utility functions of NegMAS. Nothing is divided by its highest value: a utility is bias + the sum of weight × value.
import { counted, quoted, quotedList } from '../findings.ts';
import type { Discount, ForeignIssue, ForeignParty } from '../problem.ts';
import { NOT_A_NUMBER } from '../syntax/data-node.ts';
import {
  checkCount,
  complainAt,
  entriesIn,
  type Field,
  fieldNamed,
  fieldOf,
  itemsIn,
  labelIn,
  neededField,
  numberIn,
  numberOrInfinity,
  textOf,
} from '../syntax/fields.ts';
import { classOf } from './negmas-class.ts';
import { numberOf, valueFunction } from './negmas-values.ts';

type Additive = Pick<ForeignParty, 'worths' | 'constant'>;
type Reader = (field: Field, issues: readonly ForeignIssue[]) => Additive;

const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/^(?:LinearAdditiveUtilityFunction|LinearUtilityAggregationFunction|LinearAdditive\w*|LinearUtilityAggregation)$/, readAdditive],
  [/^(?:AffineUtilityFunction|LinearUtilityFunction)$/, readAffine],
  [/^ConstUtilityFunction$/, readConst],
  [/^MappingUtilityFunction$/, readMapping],
];

/** A party without its name. */
export function readUtilityFunction(field: Field, issues: readonly ForeignIssue[]): ForeignParty {
  const type = classOf(field);
  if (/Discounted/.test(type)) return readDiscounted(field, issues);
  const [, reader] = READERS.find(([name]) => name.test(type)) ?? [];
  if (reader === undefined)
    complainAt(
      field,
      `The utility function ${quoted(type)} is not read.`,
      'It must be a sum over issues: LinearAdditiveUtilityFunction, LinearUtilityFunction, AffineUtilityFunction.',
    );
  const additive = reader === undefined ? { worths: zeros(issues), constant: 0 } : reader(field, issues);
  return { name: '', ...additive, reservation: readReservation(field, issues, additive), discount: null, brief: '' };
}

function zeros(issues: readonly ForeignIssue[]): readonly (readonly number[])[] {
  return issues.map(({ options }) => options.map(() => 0));
}

/** Around a function stands its discount. The reservation of the one around counts; where it has none, that of the one inside. */
function readDiscounted(field: Field, issues: readonly ForeignIssue[]): ForeignParty {
  const inner = neededField(field, 'ufun');
  if (inner === undefined) return { name: '', worths: zeros(issues), constant: 0, reservation: null, discount: null, brief: '' };
  const party = readUtilityFunction(inner, issues);
  const around = readReservation(field, issues, party);
  return { ...party, reservation: around ?? party.reservation, discount: readDiscount(field) ?? party.discount };
}

function readDiscount(field: Field): Discount | null {
  const discount = fieldOf(field, 'discount');
  if (discount !== undefined) {
    const factor = numberIn(discount);
    const by = textOf(fieldOf(field, 'factor')) || 'step';
    if (factor === 1) return null;
    if (by !== 'step' && by !== 'relative_time')
      field.findings.note(`A discount of ${quoted(field.path)} counts by ${quoted(by)}; it is kept as one by step.`);
    return { factor, per: by === 'relative_time' ? 'negotiation' : 'step' };
  }
  const cost = fieldOf(field, 'cost');
  if (cost !== undefined && numberIn(cost) !== 0)
    field.findings.lose(
      'discount',
      `A utility function of ${quoted(field.path)} costs ${numberIn(cost)} at every step; a scenario has no such cost, and it is not kept.`,
    );
  return null;
}

/** Missing, null or −∞: null. A reserved outcome counts where there is no value. */
function readReservation(field: Field, issues: readonly ForeignIssue[], additive: Additive): number | null {
  const value = fieldOf(field, 'reserved_value');
  if (value === undefined) return reservedOutcome(field, issues, additive);
  if (value.node.kind === 'value' && (value.node.value === NOT_A_NUMBER || Number.isNaN(value.node.value))) {
    field.findings.note(`The reserved value of ${quoted(field.path)} is NaN and was read as none.`);
    return null;
  }
  if (/^none$/i.test(textOf(value))) return reservedOutcome(field, issues, additive);
  const number = numberOrInfinity(value);
  if (number === Number.NEGATIVE_INFINITY) return reservedOutcome(field, issues, additive);
  if (number === Number.POSITIVE_INFINITY)
    complainAt(value, 'The reserved value is infinite: no agreement could ever be good enough.', 'Write a number.');
  return Number.isFinite(number) ? number : null;
}

function reservedOutcome(field: Field, issues: readonly ForeignIssue[], { worths, constant }: Additive): number | null {
  const outcome = fieldOf(field, 'reserved_outcome');
  if (outcome === undefined) return null;
  const values =
    outcome.node.kind === 'map' ? new Map(entriesIn(outcome)) : new Map(itemsIn(outcome).map((item, at) => [issues[at]?.name ?? '', item]));
  return issues.reduce((sum, issue, at) => {
    const value = values.get(issue.name);
    const option = value === undefined ? -1 : issue.options.indexOf(labelIn(value));
    if (option === -1) complainAt(outcome, `The reserved outcome has no value of ${quoted(issue.name)} that the outcome space has.`);
    return sum + (worths[at]?.[option] ?? 0);
  }, constant);
}

function readAdditive(field: Field, issues: readonly ForeignIssue[]): Additive {
  const weights = readWeights(field, issues, { isNeeded: false });
  const values = neededField(field, 'values');
  const functions = values === undefined ? [] : byIssue(values, issues);
  const worths = issues.map((issue, at) => {
    const own = functions[at];
    const weight = weights[at] ?? 0;
    // An issue that is left out of a map counts by its own value.
    if (own === undefined) return issue.options.map((option) => (values === undefined ? 0 : weight * numberOf(option, values, issue)));
    return valueFunction(own, issue).map((value) => weight * value);
  });
  return { worths, constant: biasOf(field) };
}

/** Weights times the values themselves, which must be numbers. */
function readAffine(field: Field, issues: readonly ForeignIssue[]): Additive {
  const weights = readWeights(field, issues, { isNeeded: true });
  const worths = issues.map((issue, at) => issue.options.map((option) => (weights[at] ?? 0) * numberOf(option, field, issue)));
  return { worths, constant: biasOf(field) };
}

function readConst(field: Field, issues: readonly ForeignIssue[]): Additive {
  const value = fieldNamed(field, ['value', 'bias']);
  return { worths: zeros(issues), constant: value === undefined ? 0 : numberIn(value) };
}

/** A table of whole deals is additive when there is one issue. */
function readMapping(field: Field, issues: readonly ForeignIssue[]): Additive {
  const mapping = neededField(field, 'mapping');
  const [issue, ...others] = issues;
  if (mapping === undefined || issue === undefined) return { worths: zeros(issues), constant: 0 };
  if (others.length === 0) return { worths: [valueFunction(mapping, issue)], constant: 0 };
  complainAt(
    field,
    `The utility function is a table of whole deals over ${counted(issues.length, 'issue')}.`,
    'Only functions that are a sum over issues can be a scenario.',
  );
  return { worths: zeros(issues), constant: 0 };
}

function biasOf(field: Field): number {
  const bias = fieldOf(field, 'bias');
  return bias === undefined ? 0 : numberIn(bias);
}

/** By issue, from a list or a map. Without any, all are 1; an issue that a map leaves out has 1 in a sum and must not be left out of a linear function. */
function readWeights(field: Field, issues: readonly ForeignIssue[], { isNeeded }: { readonly isNeeded: boolean }): readonly number[] {
  const weights = fieldOf(field, 'weights');
  if (weights === undefined) return issues.map(() => (isNeeded ? 1 / issues.length : 1));
  const numbers = byIssue(weights, issues).map((own, at) => {
    if (own !== undefined) return numberIn(own);
    const name = quoted(issues[at]?.name ?? '');
    if (weights.node.kind !== 'map') return 0; // a list that is too short was complained of
    if (isNeeded) complainAt(weights, `The issue ${name} has no weight.`, 'Add it.');
    else weights.findings.note(`${quoted(weights.path)} has no weight for ${name}: it counts 1, as in NegMAS.`);
    return 1;
  });
  if (numbers.length > 0 && numbers.every((number) => number === 0))
    complainAt(weights, 'All weights are 0, so every deal is worth the same.', 'Give at least one issue a weight.');
  return numbers;
}

function byIssue(field: Field, issues: readonly ForeignIssue[]): readonly (Field | undefined)[] {
  if (field.node.kind === 'list') {
    const items = itemsIn(field);
    checkCount(field, items.length, issues.length);
    return issues.map((_, at) => items[at]);
  }
  const entries = entriesIn(field);
  for (const [name, value] of entries) {
    if (!issues.some((issue) => issue.name === name))
      complainAt(value, `The issue ${quoted(name)} is not in the outcome space.`, `It has ${quotedList(issues.map((issue) => issue.name))}.`);
  }
  return issues.map(({ name }) => entries.find(([key]) => key === name)?.[1]);
}
