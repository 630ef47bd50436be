// The class that a NegMAS object is written with.
import { type Field, fieldNamed, textOf } from '../syntax/fields.ts';

/** The last part of a Python class: `negmas.outcomes.CartesianOutcomeSpace` is a `CartesianOutcomeSpace`; empty where none is written. */
export function classOf(field: Field): string {
  return (
    textOf(fieldNamed(field, ['type', '__python_class__', 'python_class']))
      .split('.')
      .at(-1) ?? ''
  ).trim();
}
