// Options from ranges of numbers.
import { type Findings, quoted } from '../findings.ts';

interface Range {
  readonly low: number;
  readonly high: number;
  readonly name: string;
  readonly findings: Findings;
  readonly path: string;
  readonly line: number;
}

/** A ladder with more steps than these is nothing that people bargain over. */
const STEPS_MAX = 1000;
/** How many points of a continuous range are taken, ends included. */
const POINTS = 11;

/** The numbers from low to high by step. */
export function wholeSteps(range: Range & { readonly step: number }): readonly string[] {
  const { low, high, step, name, findings, path, line } = range;
  if (!isRange(range)) return [];
  if (!(step > 0)) {
    findings.complain({ path, line, message: `The step of ${quoted(name)} is not above 0.`, hint: 'Write a step like 1.' });
    return [];
  }
  // A range of 0 to 1 by 0.1 has 11 numbers, whatever rounding says.
  const count = Math.floor((high - low) / step + 1e-9) + 1;
  if (count > STEPS_MAX) {
    const hint = `Up to ${STEPS_MAX} are read: make the range smaller or its step larger.`;
    findings.complain({ path, line, message: `The issue ${quoted(name)} has ${count} values from ${low} to ${high}.`, hint });
    return [];
  }
  return Array.from({ length: count }, (_, at) => numberText(low + at * step));
}

/** Even points of a continuous range: what lies between them is lost, and that is said. */
export function evenSteps(range: Range): readonly string[] {
  const { low, high, name, findings } = range;
  if (!isRange(range)) return [];
  if (low === high) return [numberText(low)];
  findings.lose(
    'continuous-issues',
    `The issue ${quoted(name)} takes any number from ${numberText(low)} to ${numberText(high)}; the scenario has ${POINTS} of them, evenly apart.`,
  );
  return Array.from({ length: POINTS }, (_, at) => numberText(low + ((high - low) * at) / (POINTS - 1)));
}

function isRange({ low, high, name, findings, path, line }: Range): boolean {
  if (Number.isNaN(low) || Number.isNaN(high)) return false; // already complained of
  if (low <= high) return true;
  findings.complain({ path, line, message: `The range of ${quoted(name)} goes from ${low} down to ${high}.`, hint: 'Exchange the two bounds.' });
  return false;
}

/** A number as an option's name, without the last digits of rounding. */
export function numberText(number: number): string {
  return String(Number(number.toPrecision(12)));
}
