// Issues of a NegMAS outcome space.
import { quoted } from '../findings.ts';
import type { ForeignIssue } from '../problem.ts';
import { complainAt, type Field, fieldNamed, fieldOf, itemsIn, labelIn, numberOrInfinity, textOf } from '../syntax/fields.ts';
import { evenSteps, wholeSteps } from '../syntax/ranges.ts';
import { classOf } from './negmas-class.ts';

export function readNegMasIssue(field: Field, at: number): ForeignIssue {
  const name = textOf(fieldOf(field, 'name')) || `issue${at}`;
  return { name, options: optionsOf(field, name) };
}

/** A list of values; a number for 0 to one less; or two numbers, from and to, for contiguous and continuous issues. */
function optionsOf(field: Field, name: string): readonly string[] {
  const type = classOf(field);
  if (/Infinite|Callable|Optional/.test(type)) {
    complainAt(field, `The issue ${quoted(name)} is a ${quoted(type)}, which has no list of values.`);
    return [];
  }
  const values = fieldNamed(field, ['values', 'value']);
  if (values === undefined) {
    complainAt(field, `The issue ${quoted(name)} has no values.`);
    return [];
  }
  const where = { name, findings: field.findings, path: values.path, line: values.node.line };
  if (values.node.kind === 'value') {
    const count = numberOrInfinity(values);
    return /Singleton/.test(type) ? [labelIn(values)] : wholeSteps({ ...where, low: 0, high: count - 1, step: 1 });
  }
  const items = itemsIn(values);
  if (!/Contiguous|Continuous|Range/.test(type)) return items.map(labelIn);
  const [low = Number.NaN, high = Number.NaN] = items.map(numberOrInfinity);
  if (items.length !== 2 || !Number.isFinite(low) || !Number.isFinite(high)) {
    complainAt(values, `The values of ${quoted(name)} should be two finite numbers, from and to.`);
    return [];
  }
  return /Continuous/.test(type) ? evenSteps({ ...where, low, high }) : wholeSteps({ ...where, low, high, step: 1 });
}
