/** The reasons of a computer, as sentences with numbers. Sealed until the debrief. */
import type { Totals } from '@parley/rules';
import type { EndorsementVerdict } from './parts/acceptance/endorsement.ts';
import type { Judgement } from './parts/acceptance/judge.ts';
import type { Offer, Offers } from './parts/offering/offer.ts';

/** A number as a person says it: at most one decimal. */
export function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : 'beyond any price';
}
/** Issue and option ids as words: "missiles moratorium, troops phased return". */
export function items(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([issue, option]) => `${issue} ${option}`.replaceAll('_', ' '))
    .join(', ');
}
function against(totals: Totals): string {
  return `${number(totals.withText)} with it against a fallback of ${number(totals.fallback)}`;
}

const WAITING: Readonly<Record<Judgement['why'], (judged: Judgement) => string>> = {
  limit: (judged) => `it crosses our own limit on ${judged.bar && 'issue' in judged.bar ? judged.bar.issue : 'an issue'}`,
  linkage: () => 'it would break a linkage that we must keep',
  support: (judged) => `support at home is ${judged.bar && 'support' in judged.bar ? judged.bar.support : 'too low'} and would not follow a loss`,
  conditions: () => 'our instructions do not reach to conditions on a later table',
  lines: () => 'it would leave a line that we have declared',
  fallback: (judged) => `${against(judged.totals)}, and ${number(judged.value)} to us in all`,
  endorsers: () => 'somebody who has no seat here must endorse it, and is believed to refuse',
  together: () => 'it cannot be held together with a text that we already joined',
  asks: (judged) => `${number(judged.value)} with it, and we still ask for ${number(judged.asks)}`,
  enough: (judged) => `${against(judged.totals)}, and we ask for ${number(judged.asks)} by now`,
  free: (judged) => `${against(judged.totals)}; it says how talks go on and gives nothing away`,
  ownNext: (judged) => `${against(judged.totals)}; our own next offer would be no better`,
};

/** Why a text is joined, waited on or refused. */
export function onText(text: string, judged: Judgement): string {
  const did = { join: 'joined', wait: 'did not join', never: 'cannot join' }[judged.verdict];
  return `${did} ${text}: ${WAITING[judged.why](judged)}.`;
}
/** Why waiting clauses are endorsed or refused. */
export function onEndorsement(judged: EndorsementVerdict): string {
  const sum = `${number(judged.with)} with these clauses, ${number(judged.without)} without`;
  if (judged.verdict === 'endorse') return `endorsed ${items(judged.part.items)} of ${judged.text.id}: ${sum}.`;
  return `refused ${items(judged.part.items)} of ${judged.text.id}: ${judged.bar ? `it crosses an own ${judged.bar.kind}` : sum}.`;
}
/** Why an offer is tabled. */
export function onOffer(offer: Offer, offers: Offers, floor: number): string {
  const given =
    offer.conditions.length > 0
      ? `, lapsing unless ${offer.conditions.map(({ venue, bound }) => `${venue} adopts ${items({ [bound.issue]: bound.option })}`).join(' and ')}`
      : '';
  return `tabled ${items(offer.items)}${given}: worth ${number(offer.own)} to us; our floor is ${number(floor)}, our best ${number(offers.best)}, and we ask for ${number(offers.asks)} now.`;
}
