/** The reasons of a computer, as sentences with numbers. Sealed until the debrief. */
import { type Bound, issueName, optionText, type Package, type ScenarioFace, seatName, type Totals, venueName } from '@parley/rules';
import type { Bar } from './parts/acceptance/agreeable.ts';
import type { EndorsementVerdict } from './parts/acceptance/endorsement.ts';
import type { Judgement } from './parts/acceptance/judge.ts';
import type { Homework } from './parts/acceptance/readiness.ts';
import type { Offer, Offers } from './parts/offering/offer.ts';

/** A number as a person says it: at most one decimal. */
export function number(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 10) / 10) : 'beyond any price';
}
/** Issues and their options by name: "Missiles in Europe: “Moratorium, both sides”, Donbas: “Road map”". */
export function items(face: ScenarioFace, named: Readonly<Record<string, string>>): string {
  return Object.entries(named)
    .map(([issue, option]) => `${issueName(face, issue)}: “${optionText(face, issue, option)}”`)
    .join(', ');
}
/** "Missiles in Europe: at least “Moratorium, both sides”". */
export function boundWords(face: ScenarioFace, { issue, side, option }: Omit<Bound, 'kind'>): string {
  return `${issueName(face, issue)}: ${side === 'atLeast' ? 'at least' : 'at most'} “${optionText(face, issue, option)}”`;
}
/** A package as words, with what it lapses without. */
export function packageWords(face: ScenarioFace, { items: named, conditions }: Package): string {
  if (conditions.length === 0) return items(face, named);
  const needs = conditions.map(({ venue, bound }) => `${venueName(face, venue)} adopts ${boundWords(face, bound)}`);
  return `${items(face, named)}, lapsing unless ${needs.join(' and ')}`;
}

/** Why a package cannot be agreed to. */
export function barWords(face: ScenarioFace, bar: Bar): string {
  if (bar.kind === 'support') return `it costs us points, and with support at home at ${bar.support} nobody there would follow`;
  if (bar.kind === 'limit') return `it crosses our limit, ${boundWords(face, bar.limit)}`;
  const listed = (bounds: typeof bar.given): string => bounds.map((bound) => boundWords(face, bound)).join(' and ');
  return `it gives ${listed(bar.given)} without ${listed(bar.lacking)}, and we have linked the two`;
}

function against({ withText, fallback }: Totals): string {
  return `${number(withText)} with it ${withText < fallback ? '<' : 'against'} our fallback of ${number(fallback)}`;
}
/** What is still to be done for a text. */
export function homeworkWords(face: ScenarioFace, homework: Homework): string {
  return homework.kind === 'consult'
    ? `${seatName(face, homework.voice)} has not been consulted, and to surprise it would cost ${number(homework.cost)} points of trust or support`
    : `it leaves our line on ${issueName(face, homework.line)}, and our capital may give way first (${homework.chance} %)`;
}

const BECAUSE: Readonly<Record<Judgement['why'], (judged: Judgement, face: ScenarioFace) => string>> = {
  limit: ({ bar }, face) => (bar ? barWords(face, bar) : 'it crosses a limit of ours'),
  linkage: ({ bar }, face) => (bar ? barWords(face, bar) : 'it crosses a linkage of ours'),
  support: ({ bar }, face) => (bar ? barWords(face, bar) : 'support at home is too low'),
  conditions: () => 'our instructions do not reach to conditions on a later table',
  lines: ({ value, floor }) =>
    `it leaves a line that we have declared, and that is dearer than what it brings (${number(value)} against ${number(floor)})`,
  fallback: ({ totals, value }) => `${against(totals)}; we expect ${number(value)} of it in the end`,
  standing: ({ value, floor }) => `we expect ${number(value)} with it < ${number(floor)} without it`,
  endorsers: ({ endorser }, face) => `${seatName(face, endorser ?? 'somebody')} has no seat here, must endorse it, and is believed to refuse`,
  unendorsed: ({ endorser }, face) =>
    `it rests on what ${seatName(face, endorser ?? 'somebody')} has not endorsed yet; without that it would cross a linkage of ours`,
  homework: ({ homework, value }, face) => `it is worth ${number(value)} to us, but ${homework ? homeworkWords(face, homework) : 'we are not ready'}`,
  together: () => 'it cannot be held together with a text that we already joined',
  asks: ({ value, asks }) => `we expect ${number(value)} of it < ${number(asks)} that we still ask for`,
  enough: ({ totals, value, asks }) => `${against(totals)}; we expect ${number(value)} of it, and ask for ${number(asks)} by now`,
  free: ({ totals }) => `${against(totals)}; it says how talks go on and gives nothing away`,
  ownNext: ({ totals, value }) => `${against(totals)}; we expect ${number(value)} of it, and our own next offer would be no better`,
  bestToCome: ({ totals, value, floor }) =>
    `${against(totals)}; it is the last round, and the ${number(value)} that we expect of it are more than ${number(floor)} without it and than any other text here`,
};

/** Why a text is joined, waited on or refused. */
export function onText(face: ScenarioFace, text: string, judged: Judgement): string {
  const did = { join: 'joined', wait: 'did not join', never: 'cannot join' }[judged.verdict];
  return `${did} ${text}: ${BECAUSE[judged.why](judged, face)}.`;
}
/** What is thought of a text, without what was done. */
export function because(face: ScenarioFace, judged: Judgement): string {
  return BECAUSE[judged.why](judged, face);
}
/** Why waiting clauses are endorsed or refused. */
export function onEndorsement(face: ScenarioFace, judged: EndorsementVerdict): string {
  const sum = `${number(judged.with)} with it and all that waits, ${number(judged.without)} without, fallback ${number(judged.fallback)}`;
  if (judged.verdict === 'endorse') return `endorsed ${items(face, judged.part.items)} of ${judged.text.id}: ${sum}.`;
  return `refused ${items(face, judged.part.items)} of ${judged.text.id}: ${judged.bar ? barWords(face, judged.bar) : sum}.`;
}
/** How the least content of the others is believed to feel. */
function worstWords(worst: number): string {
  if (!Number.isFinite(worst)) return 'Nobody else has to agree.';
  if (worst < 0) return `We believe that somebody whose assent it needs is ${number(-worst / 2)} points short of bearing it.`;
  return worst < 2 ? 'We believe that everybody whose assent it needs can bear it.' : 'We believe that everybody whose assent it needs gains by it.';
}
/** Why an offer is tabled. */
export function onOffer(face: ScenarioFace, offer: Offer, weighed: Offers & { readonly floor: number }): string {
  const { best, asks, floor } = weighed;
  return `tabled ${packageWords(face, offer)}: we expect ${number(offer.own)} of it; our floor is ${number(floor)}, our best ${number(best)}, and we ask for ${number(asks)} now. ${worstWords(offer.worst)}`;
}
