/** Settling what was adopted with strings attached: endorsements due, and conditions on a venue that has closed. */
import { takeEffect } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { clauses, conditionsHold, inEffect } from '../offers/clauses.ts';
import type { AdoptedText, Clause, Table } from '../table.ts';
import { type Step, unfold } from '../unfold.ts';
import type { IssueId, VenueId } from '../vocabulary.ts';

function waitsForEndorsement(clause: Clause): boolean {
  const { endorsement } = clause;
  return endorsement?.seats.some((seat) => !endorsement.given.includes(seat)) ?? false;
}

function lapse(text: AdoptedText, issue: IssueId, because: string): Event {
  return { kind: 'clauseChanged', text: text.id, issue, status: 'lapsed', because, by: [] };
}

/** Clauses whose endorsement was due at a venue and did not come lapse when it closes; `null` means everywhere. */
function unendorsed(table: Table, venue: VenueId | null): readonly Event[] {
  return clauses(table.public)
    .filter(([, , clause]) => clause.status === 'pending' && waitsForEndorsement(clause) && (venue === null || clause.endorsement?.venue === venue))
    .map(([text, issue]) => lapse(text, issue, 'notEndorsed'));
}

function settleText(table: Table, text: AdoptedText, verdict: 'met' | 'lapsed'): readonly Event[] {
  const met = verdict === 'met';
  const pending = Object.entries(text.clauses).filter(([, clause]) => clause.status === 'pending');
  const changed = pending.flatMap(([issue, clause]) => {
    if (!met) return [lapse(text, issue, 'conditionFailed')];
    return waitsForEndorsement(clause) ? [] : takeEffect(table, text.id, issue, { because: 'conditionMet', by: [] });
  });
  return [{ kind: 'conditionsSettled', text: text.id, met }, ...changed];
}

/** The state of a text's conditions once `closed` venues are behind: failed as soon as one fails, met when all are judged and hold. */
function verdictOn(table: Table, text: AdoptedText, closed: readonly VenueId[]): 'met' | 'lapsed' | 'open' {
  const due = text.conditions.filter((condition) => closed.includes(condition.venue));
  if (!conditionsHold(table.setup.face, inEffect(table.public), due)) return 'lapsed';
  return due.length === text.conditions.length ? 'met' : 'open';
}

/** The first text, oldest first, whose conditions stand so. */
function firstWith(table: Table, closed: readonly VenueId[], verdict: 'met' | 'lapsed'): readonly Event[] {
  const text = table.public.adopted.find((candidate) => candidate.conditionState === 'open' && verdictOn(table, candidate, closed) === verdict);
  return text ? settleText(table, text, verdict) : [];
}

/** Conditions on venues that are now closed: what is met takes effect and may meet others, until nothing more follows; the rest lapses. */
function conditionsDue(table: Table, closed: readonly VenueId[]): readonly Event[] {
  const open = table.public.adopted.filter((text) => text.conditionState === 'open');
  const steps = (verdict: 'met' | 'lapsed'): readonly Step[] => open.map(() => (now) => firstWith(now, closed, verdict));
  return unfold(table, ...steps('met'), ...steps('lapsed'));
}

/** What settles when the venue at `index` closes. */
export function settleVenue(table: Table, index: number): readonly Event[] {
  const venues = table.setup.face.venues.map((venue) => venue.id);
  return unfold(
    table,
    (now) => unendorsed(now, venues[index] ?? ''),
    (now) => conditionsDue(now, venues.slice(0, index + 1)),
  );
}

/** What settles when the talks end before their time: everything that still waits lapses. */
export function settleAll(table: Table): readonly Event[] {
  return unfold(
    table,
    (now) => unendorsed(now, null),
    (now) => now.public.adopted.filter((text) => text.conditionState === 'open').flatMap((text) => settleText(now, text, 'lapsed')),
  );
}
