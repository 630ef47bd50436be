/** What promises and threats share: "if X then Y", to some or to all, judged at the week's end. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { holds, optionAt, stepOf } from '../offers/ladder.ts';
import { currentVenue } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Pledge, PledgeTerm, Table } from '../table.ts';
import { type Seat, VERBS, type Verb } from '../vocabulary.ts';
import { otherSeats, othersInTheCity, refuseAddressees, refuseUnknownOption } from './addressees.ts';
import type { Shape } from './shape.ts';

export type PledgingAct = Act<'promise' | 'threaten'>;

export const PLEDGE_SHAPE: Shape = { to: 'idsOrAll', if: 'term', then: 'term' };

function refuseTerm(table: Table, act: PledgingAct, term: PledgeTerm): Refusal | undefined {
  if (term.kind === 'bound') return refuseUnknownOption(table, act, term);
  if (!VERBS.includes(term.verb)) return refusal(act, 'act/unknown-verb', { verb: term.verb });
  const known = table.setup.face.seats.map((seat) => seat.id);
  return known.includes(term.seat) ? undefined : refusal(act, 'act/unknown-seat', { seat: term.seat, known });
}

/** Whether a term holds whatever happens: a bound with every option inside it. */
function isCertain(table: Table, term: PledgeTerm): boolean {
  if (term.kind === 'does') return false;
  const { face } = table.setup;
  const far = optionAt(face, term.issue, term.side === 'atLeast' ? 0 : Number.MAX_SAFE_INTEGER);
  return stepOf(face, term.issue, far) >= 0 && holds(face, { [term.issue]: far }, term);
}

function sameTerm(a: PledgeTerm, b: PledgeTerm): boolean {
  if (a.kind === 'does') return b.kind === 'does' && a.seat === b.seat && a.verb === b.verb;
  return b.kind === 'bound' && a.issue === b.issue && a.side === b.side && a.option === b.option;
}

/** Whether a seat pledges an act of its own that it has done this week, or does by pledging. Of others this is not asked: it would tell. */
function isDone(table: Table, act: PledgingAct): boolean {
  const { then } = act;
  return then.kind === 'does' && then.seat === act.seat && (then.verb === act.verb || (table.sealed.verbsUsed[act.seat] ?? []).includes(then.verb));
}

/** Refuses a pledge that says nothing: what is certain anyway, or the same on both sides. */
function refuseEmpty(table: Table, act: PledgingAct): Refusal | undefined {
  if (sameTerm(act.if, act.then)) return refusal(act, 'act/empty-pledge', { problem: 'sameTerms' });
  if (isDone(table, act)) return refusal(act, 'act/empty-pledge', { problem: 'alreadyDone', term: 'then' });
  const certain = (['if', 'then'] as const).find((side) => isCertain(table, act[side]));
  return certain ? refusal(act, 'act/empty-pledge', { problem: 'certain', term: certain }) : undefined;
}

/** Why a pledge cannot be made; undefined when it can. */
export function refusePledge(table: Table, act: PledgingAct): Refusal | undefined {
  const terms = refuseTerm(table, act, act.if) ?? refuseTerm(table, act, act.then);
  return terms ?? (act.to === 'all' ? undefined : refuseAddressees(table, act, act.to)) ?? refuseEmpty(table, act);
}

/** The event of a pledge made. */
export function pledgeMade(table: Table, act: PledgingAct): Event {
  const pledge: Pledge = {
    id: `${currentVenue(table)?.id ?? ''}-${table.public.round}-${act.seat}-pledge`,
    kind: act.verb === 'promise' ? 'promise' : 'threat',
    by: act.seat,
    to: act.to === 'all' ? otherSeats(table, act.seat) : act.to,
    if: act.if,
    then: act.then,
    judged: 'open',
  };
  return { kind: 'pledgeMade', pledge };
}

/** Pledges of like for like: "if you do it, so shall I", one to each delegation here. */
export function likeForLike<V extends PledgingAct['verb']>(table: Table, seat: Seat, of: { readonly pledge: V; readonly verb: Verb }) {
  return othersInTheCity(table, seat).map((other) => ({
    verb: of.pledge,
    seat,
    to: 'all' as const,
    if: { kind: 'does' as const, seat: other, verb: of.verb },
    then: { kind: 'does' as const, seat, verb: of.verb },
  }));
}
