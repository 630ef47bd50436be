/** Tension, trust, credibility, support and declared lines: every change with its reason. */
import { describeMove, type describeReason } from '../describe-reason.ts';
import { BAND_NAMES } from '../labels.ts';
import { boundWords, capitalOf, does, issueName, nameOf, quotedOption, type Reader, whose } from '../names.ts';
import { type Telling, untold } from './describe.ts';

type Kind =
  | 'tensionMoved'
  | 'trustMoved'
  | 'credibilityMoved'
  | 'supportMoved'
  | 'supportBandMoved'
  | 'lineDeclared'
  | 'lineLeft'
  | 'lineMoved'
  | 'orderLifted'
  | 'opinionPrepared'
  | 'opinionSpent';

function supportLabel(view: Reader, seat: string): string {
  return view.scenario.seats.find((candidate) => candidate.id === seat)?.supportLabel ?? 'support';
}
/** "Trust between Russian Federation and you 20 → 24: a side meeting." */
function trustLine(
  view: Reader,
  pair: string,
  move: { readonly from: number; readonly to: number; readonly reason: Parameters<typeof describeReason>[1] },
): string {
  const [one = '', two = ''] = pair.split('-');
  return describeMove(view, `trust between ${nameOf(view, one)} and ${nameOf(view, two)}`, move);
}

export const pressureWords: Telling<Kind> = {
  tensionMoved: (view, event) => describeMove(view, 'tension', event),
  trustMoved: (view, event) => trustLine(view, event.pair, event),
  credibilityMoved: (view, event) => describeMove(view, `${whose(view, event.seat)} credibility`, event),
  supportMoved: (view, event) => describeMove(view, `${whose(view, event.seat)} ${supportLabel(view, event.seat)}`, event),
  supportBandMoved: (view, { seat, band }) =>
    view.own?.seat === seat ? null : `${whose(view, seat)} ${supportLabel(view, seat)} is now ${BAND_NAMES[band]}.`,
  lineDeclared: (view, event) => `${does(view, event.seat, 'declare')} a red line: ${boundWords(view.scenario, event)}.`,
  lineLeft: (view, { seat, issue }) => `${does(view, seat, 'leave')} the declared line on ${issueName(view.scenario, issue)}.`,
  lineMoved: (view, { seat, issue, option }) =>
    option === null
      ? `${capitalOf(view, seat)} lifts its line on ${issueName(view.scenario, issue)}.`
      : `${capitalOf(view, seat)} now asks for ${quotedOption(view.scenario, issue, option)} on ${issueName(view.scenario, issue)}.`,
  orderLifted: (view, { seat }) => `${capitalOf(view, seat)} no longer insists on what comes first.`,
  opinionPrepared: () => 'Opinion at home is prepared: leaving your next declared line costs half the support.',
  opinionSpent: untold,
};
