// What one issue's values are worth in NegMAS: a table, or a formula over numbers (negmas.preferences.value_fun).
import { quoted } from '../findings.ts';
import type { ForeignIssue } from '../problem.ts';
import { checkCount, complainAt, type Field, fieldOf, itemsIn, numberFrom, numberIn } from '../syntax/fields.ts';
import { numbersFor } from '../syntax/tables.ts';
import { classOf } from './negmas-class.ts';

/** The value of every option. */
export function valueFunction(field: Field, issue: ForeignIssue): readonly number[] {
  if (field.node.kind === 'list') {
    const values = itemsIn(field);
    checkCount({ ...field, what: `the list of values of ${quoted(issue.name)}` }, values.length, issue.options.length);
    return issue.options.map((_, at) => (values[at] === undefined ? 0 : numberIn(values[at])));
  }
  const type = classOf(field);
  if (type === '' || type === 'TableFun') return tableValues(fieldOf(field, 'mapping') ?? field, issue);
  const formula = Object.hasOwn(FORMULAS, type) ? FORMULAS[type] : undefined;
  if (formula === undefined) {
    complainAt(
      field,
      `The value function ${quoted(type)} of ${quoted(issue.name)} is not read.`,
      `Those that are: TableFun, ${Object.keys(FORMULAS).join(', ')}.`,
    );
    return issue.options.map(() => 0);
  }
  const parameter: Parameters = (name, instead) => parameterOf(field, name, instead);
  const evaluate = formula(parameter, issue);
  if (type === 'ConstFun') return issue.options.map(() => evaluate(0));
  return issue.options.map((option) => evaluate(numberOf(option, field, issue)));
}

/** A parameter of a formula; one without a default must be there. */
type Parameters = (name: string, instead?: number) => number;
type Formula = (parameter: Parameters, issue: ForeignIssue) => (value: number) => number;

const FORMULAS: Readonly<Record<string, Formula>> = {
  IdentityFun: () => (value) => value,
  ConstFun: (parameter) => {
    const bias = parameter('bias');
    return () => bias;
  },
  LinearFun: (parameter) => {
    const slope = parameter('slope');
    return (value) => slope * value;
  },
  AffineFun: (parameter) => {
    const [slope, bias] = [parameter('slope'), parameter('bias', 0)];
    return (value) => slope * value + bias;
  },
  QuadraticFun: (parameter) => {
    const [a2, a1, bias] = [parameter('a2'), parameter('a1'), parameter('bias', 0)];
    return (value) => a2 * value * value + a1 * value + bias;
  },
  ExponentialFun: (parameter) => {
    const [tau, bias, base] = [parameter('tau'), parameter('bias', 0), parameter('base', Math.E)];
    return (value) => base ** (tau * value) + bias;
  },
  SinFun: (parameter) => wave(parameter, Math.sin),
  CosFun: (parameter) => wave(parameter, Math.cos),
};

function wave(parameter: Parameters, of: (angle: number) => number): (value: number) => number {
  const [multiplier, bias, phase, amplitude] = [parameter('multiplier', 1), parameter('bias', 0), parameter('phase', 0), parameter('amplitude', 1)];
  return (value) => amplitude * of(multiplier * value + phase) + bias;
}

function parameterOf(field: Field, name: string, instead?: number): number {
  const found = fieldOf(field, name);
  if (found !== undefined) return numberIn(found);
  if (instead !== undefined) return instead;
  complainAt(field, `There is no \`${name}\` in ${field.what}.`);
  return Number.NaN;
}

function tableValues(table: Field, issue: ForeignIssue): readonly number[] {
  const { node } = table;
  if (node.kind !== 'map') return numbersFor(table, issue, 'the outcome space');
  const entries = node.entries.filter(([key]) => key !== 'type');
  return numbersFor({ ...table, node: { ...node, entries } }, issue, 'the outcome space');
}

/** An option as the number that it is; complains where it is none. */
export function numberOf(option: string, field: Field, { name }: ForeignIssue): number {
  const number = numberFrom(option);
  if (number !== null) return number;
  complainAt(
    field,
    `The value ${quoted(option)} of ${quoted(name)} is no number, and ${field.what} needs one.`,
    'Give the issue a table of values (TableFun).',
  );
  return Number.NaN;
}
