/** An estimate as lines: one a seat, the table's sum, and in full with every term. */
import type { View } from '@parley/rules';
import { padLeft, padTo, type RowLike, run, type Style } from '../layout/row.ts';
import { nameOf, sentence } from '../wording/names.ts';
import type { Likelihood, SeatEstimate, TableEstimate } from './acceptance.ts';

/** What stands over every estimate. */
export const ESTIMATE_LABEL = 'an estimate, from what was said and done in the open';

const STYLES: Readonly<Record<Likelihood, Style>> = { likely: 'good', unsure: 'warning', unlikely: 'bad' };
const MARKS: Readonly<Record<Likelihood, string>> = { likely: '+', unsure: '?', unlikely: '-' };

/** "RU - unlikely  30 %  leaves its line Troops ≥C". */
export function estimateRow({ seat, likelihood, percent, reason }: SeatEstimate, isWide: boolean): RowLike {
  return [
    run(padTo(seat, 5), 'strong'),
    run(`${MARKS[likelihood]} ${padTo(likelihood, 9)}`, STYLES[likelihood]),
    ...(isWide ? [run(`${padLeft(String(percent), 3)} %  `, 'dim')] : []),
    run(reason, 'dim'),
  ];
}
/** One row a seat and the table's sum first. */
export function estimateRows(estimate: TableEstimate, width: number): readonly RowLike[] {
  return [run(adoptionLine(estimate), 'strong'), ...estimate.seats.map((seat) => estimateRow(seat, width >= 40))];
}
/** "Adoption here: about 35 %", in words for the ends. */
export function adoptionLine({ adoptionPercent }: TableEstimate): string {
  if (adoptionPercent === null) return 'No table decides now.';
  if (adoptionPercent <= 0) return 'Adoption: hardly, as it is';
  return adoptionPercent >= 100 ? 'Adoption: almost sure' : `Adoption: about ${adoptionPercent} %`;
}

/** The estimate with every term, one fact a line: for `i`, and for the plain mode. */
export function estimateLines(view: View, estimate: TableEstimate): readonly string[] {
  const seats = estimate.seats.flatMap((one) => [
    `${sentence(nameOf(view, one.seat))}: ${one.likelihood}, about ${one.percent} %.`,
    ...(one.signals.length === 0 ? ['  has said nothing on this: even chances.'] : one.signals.map(signalLine)),
  ]);
  return [
    `Who would accept? This is ${ESTIMATE_LABEL}, and what was answered to you. Nobody’s brief is looked at.`,
    `${adoptionLine(estimate)}, if everybody decides alone by this table’s rule.`,
    ...seats,
    'Each sign moves even chances by its weight (in log-odds: +1 makes 50 % into 73 %, −1 into 27 %); between 5 and 95 % nobody is surer.',
  ];
}
function signalLine({ words, weight }: { readonly words: string; readonly weight: number }): string {
  const rounded = Math.round(weight * 100) / 100;
  return `  ${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded).toFixed(2)} ${words}.`;
}
