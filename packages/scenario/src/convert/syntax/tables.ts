// Tables from options to numbers, as every data format has them.

import { counted, quoted, quotedList } from '../findings.ts';
import type { ForeignIssue } from '../problem.ts';
import { complainAt, entriesIn, type Field, numberFrom, numberIn } from './fields.ts';

/**
 * The number of every option of an issue. Options without one, and values that are no options, are complained of, each kind once.
 *
 * `where` is what the options come from, for sentences: "the domain".
 */
export function numbersFor(table: Field, { name, options }: ForeignIssue, where: string): readonly number[] {
  const zeros = options.map(() => 0);
  const entries = entriesIn(table).map(([value, field]) => [optionMeant(value, options), field] as const); // complains of what is no map
  if (table.node.kind !== 'map') return zeros;
  const values = entries.map(([value]) => value);
  const unknown = values.filter((value) => !options.includes(value));
  const missing = options.filter((option) => !values.includes(option));
  if (unknown.length > 0)
    complainAt(
      table,
      `${quoted(name)} has ${counted(unknown.length, 'value')} here that ${where} does not have: ${quotedList(unknown)}.`,
      `There it has ${quotedList(options)}.`,
    );
  if (missing.length > 0) complainAt(table, `${quoted(name)} has no number here for ${quotedList(missing)}.`, 'Give every value of the issue one.');
  const numbers = new Map(entries.filter(([value]) => options.includes(value)).map(([value, field]) => [value, numberIn(field)]));
  return options.map((option) => numbers.get(option) ?? 0);
}

/** Programs write the same number in several ways: "1.0" is the option "1". */
function optionMeant(value: string, options: readonly string[]): string {
  if (options.includes(value)) return value;
  const number = numberFrom(value);
  return (number === null ? undefined : options.find((option) => numberFrom(option) === number)) ?? value;
}
