/** The reasons of a computer, as sentences with numbers. Sealed until the debrief. */
import type { Package, Totals } from '@parley/rules';
import type { Bar } from './parts/acceptance/agreeable.ts';
import type { EndorsementVerdict } from './parts/acceptance/endorsement.ts';
import type { Judgement } from './parts/acceptance/judge.ts';
import type { Homework } from './parts/acceptance/readiness.ts';
import type { Offer, Offers } from './parts/offering/offer.ts';

/** A number as a person says it: at most one decimal. */
export function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : 'beyond any price';
}
/** An id as words: "size caps". */
export function words(id: string): string {
  return id.replaceAll('_', ' ');
}
/** Issue and option ids as words: "missiles: moratorium, troops: phased return". */
export function items(named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([issue, option]) => `${words(issue)}: ${words(option)}`)
    .join(', ');
}
/** A package as words, with what it lapses without. */
export function packageWords({ items: named, conditions }: Package): string {
  if (conditions.length === 0) return items(named);
  return `${items(named)}, lapsing unless ${conditions.map(({ venue, bound }) => `${words(venue)} adopts ${items({ [bound.issue]: bound.option })}`).join(' and ')}`;
}

function listed(bounds: Extract<Bar, { kind: 'linkage' }>['given']): string {
  return bounds.map(({ issue, option }) => items({ [issue]: option })).join(' and ');
}
/** Why a package cannot be agreed to. */
export function barWords(bar: Bar): string {
  if (bar.kind === 'support') return `it costs us points, and with support at home at ${bar.support} nobody there would follow`;
  if (bar.kind === 'linkage') return `${listed(bar.given)} without ${listed(bar.lacking)} crosses a linkage of ours`;
  const { issue, side, option } = bar.limit;
  return `it crosses our limit, ${side === 'atLeast' ? 'at least' : 'at most'} ${items({ [issue]: option })}`;
}

function against({ withText, fallback }: Totals): string {
  return `${number(withText)} with it ${withText < fallback ? '<' : 'against'} our fallback of ${number(fallback)}`;
}
/** What is still to be done for a text. */
export function homeworkWords(homework: Homework): string {
  return homework.kind === 'consult'
    ? `${homework.voice} has not been consulted, and to surprise it would cost ${number(homework.cost)} points of trust or support`
    : `it leaves our line on ${words(homework.line)}, and our capital may give way first (${homework.chance} %)`;
}

const BECAUSE: Readonly<Record<Judgement['why'], (judged: Judgement) => string>> = {
  limit: ({ bar }) => (bar ? barWords(bar) : 'it crosses a limit of ours'),
  linkage: ({ bar }) => (bar ? barWords(bar) : 'it crosses a linkage of ours'),
  support: ({ bar }) => (bar ? barWords(bar) : 'support at home is too low'),
  conditions: () => 'our instructions do not reach to conditions on a later table',
  lines: ({ value, floor }) =>
    `it leaves a line that we have declared, and that is dearer than what it brings (${number(value)} against ${number(floor)})`,
  fallback: ({ totals, value }) => `${against(totals)}; we expect ${number(value)} of it in the end`,
  standing: ({ value, floor }) => `we expect ${number(value)} with it < ${number(floor)} without it`,
  endorsers: ({ endorser }) => `${endorser} has no seat here, must endorse it, and is believed to refuse`,
  unendorsed: ({ endorser }) => `it rests on what ${endorser} has not endorsed yet; without that it would cross a linkage of ours`,
  homework: ({ homework, value }) => `it is worth ${number(value)} to us, but ${homework ? homeworkWords(homework) : 'we are not ready'}`,
  together: () => 'it cannot be held together with a text that we already joined',
  asks: ({ value, asks }) => `we expect ${number(value)} of it < ${number(asks)} that we still ask for`,
  enough: ({ totals, value, asks }) => `${against(totals)}; we expect ${number(value)} of it, and ask for ${number(asks)} by now`,
  free: ({ totals }) => `${against(totals)}; it says how talks go on and gives nothing away`,
  ownNext: ({ totals, value }) => `${against(totals)}; we expect ${number(value)} of it, and our own next offer would be no better`,
  bestToCome: ({ totals, value, floor }) =>
    `${against(totals)}; it is the last round, and the ${number(value)} that we expect of it are more than ${number(floor)} without it and than any other text here`,
};

/** Why a text is joined, waited on or refused. */
export function onText(text: string, judged: Judgement): string {
  const did = { join: 'joined', wait: 'did not join', never: 'cannot join' }[judged.verdict];
  return `${did} ${text}: ${BECAUSE[judged.why](judged)}.`;
}
/** What is thought of a text, without what was done. */
export function because(judged: Judgement): string {
  return BECAUSE[judged.why](judged);
}
/** Why waiting clauses are endorsed or refused. */
export function onEndorsement(judged: EndorsementVerdict): string {
  const sum = `${number(judged.with)} with it and all that waits, ${number(judged.without)} without, fallback ${number(judged.fallback)}`;
  if (judged.verdict === 'endorse') return `endorsed ${items(judged.part.items)} of ${judged.text.id}: ${sum}.`;
  return `refused ${items(judged.part.items)} of ${judged.text.id}: ${judged.bar ? barWords(judged.bar) : sum}.`;
}
/** Why an offer is tabled. */
export function onOffer(offer: Offer, offers: Offers, floor: number): string {
  return `tabled ${packageWords(offer)}: we expect ${number(offer.own)} of it; our floor is ${number(floor)}, our best ${number(offers.best)}, and we ask for ${number(offers.asks)} now. We put the least willing of the others at ${number(offer.worst)}, where 0 is bearable.`;
}
