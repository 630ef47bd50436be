/** What follows an answer: the venue's rule is asked, and an adopted text becomes decisions, pending clauses, and surprises. */
import { judge } from './decision-rules/index.ts';
import type { Event } from './events/index.ts';
import { clauses } from './offers/clauses.ts';
import { issueOf, stepIn } from './offers/ladder.ts';
import { currentRoom, currentVenue } from './place.ts';
import { type Move, moveEvents, movesOf } from './pressures/move.ts';
import type { VenueSetup } from './setup.ts';
import type { AdoptedText, Answer, Clause, Table, Text } from './table.ts';
import { unfold } from './unfold.ts';
import type { IssueId, Seat, TextId } from './vocabulary.ts';

/** The text with this id in the current room. */
export function roomText(table: Table, id: TextId): Text | undefined {
  return currentRoom(table)?.texts.find((text) => text.id === id);
}

/** Standing answers as a rule counts them: secret ballots opened, passes and reservations of earlier rounds left out. */
export function standingAnswers(table: Table, text: Text): Readonly<Record<Seat, Answer>> {
  const answers: Record<Seat, Answer> = {};
  for (const [seat, ballot] of Object.entries(text.ballots)) {
    const stands = ballot.answer !== 'passed' && (ballot.answer !== 'reserved' || ballot.round === table.public.round);
    if (stands) answers[seat] = table.sealed.ballots[text.id]?.[seat] ?? ballot.answer;
  }
  for (const sponsor of text.sponsors) answers[sponsor] = currentVenue(table)?.rule.kind === 'majority' ? 'yes' : 'joined';
  return answers;
}

/** Asks the venue's rule about a text and unfolds the result: adoption, blocking, or nothing yet. */
export function askRule(table: Table, id: TextId, how: { readonly silenceKept?: boolean; readonly final?: boolean } = {}): readonly Event[] {
  const venue = currentVenue(table);
  const text = roomText(table, id);
  if (!venue || !text || text.status !== 'tabled') return [];
  const answers = standingAnswers(table, text);
  const verdict = judge(venue.rule, {
    seats: venue.seats,
    chair: venue.chair,
    answers,
    final: how.final ?? false,
    silenceKept: how.silenceKept ?? false,
  });
  if (verdict.result === 'blocked') return [{ kind: 'textClosed', text: id, status: 'blocked', by: verdict.by, instead: null }];
  if (verdict.result === 'lapsed') return [{ kind: 'textClosed', text: id, status: 'lapsed', by: [], instead: null }];
  if (verdict.result === 'pending') return [];
  const joinedBy = venue.seats.filter(
    (seat) => how.silenceKept || answers[seat] === 'joined' || answers[seat] === 'joinedWithStatement' || answers[seat] === 'yes',
  );
  return unfold(
    table,
    () => [{ kind: 'textAdopted', adopted: adoptedForm(table, text, joinedBy) }],
    (now) => [...supersedeTexts(now, text), ...supersedeClauses(now, text)],
    (now) => firstAdoption(now, venue),
    (now) => surprises(now, venue, text),
  );
}

function adoptedForm(table: Table, text: Text, joinedBy: readonly Seat[]): AdoptedText {
  const waits = text.conditions.length > 0;
  const clause = (issue: IssueId): Clause => {
    const endorsement = endorsementOf(table, issue, joinedBy);
    return {
      option: text.items[issue] ?? '',
      status: waits || endorsement ? 'pending' : 'inEffect',
      endorsement,
      statements: text.statements[issue] ?? [],
    };
  };
  return {
    id: text.id,
    venue: text.venue,
    round: table.public.round,
    joinedBy,
    conditions: text.conditions,
    conditionState: waits ? 'open' : 'none',
    clauses: Object.fromEntries(Object.keys(text.items).map((issue) => [issue, clause(issue)])),
  };
}

/** Where an issue names a venue still ahead (or this one) whose seats must endorse it; seats that joined here have spoken already. */
function endorsementOf(table: Table, issue: IssueId, joinedBy: readonly Seat[]): Clause['endorsement'] {
  const endorse = issueOf(table.setup.face, issue)?.endorse ?? {};
  for (const venue of table.setup.face.venues.slice(table.public.venueIndex)) {
    const seats = (endorse[venue.id] ?? []).filter((seat) => !joinedBy.includes(seat));
    if (seats.length > 0) return { venue: venue.id, seats, given: [] };
  }
  return null;
}

function supersedeTexts(table: Table, adopted: Text): readonly Event[] {
  const overlaps = (text: Text): boolean => text.status === 'tabled' && Object.keys(text.items).some((issue) => issue in adopted.items);
  return (currentRoom(table)?.texts ?? [])
    .filter(overlaps)
    .map((text): Event => ({ kind: 'textClosed', text: text.id, status: 'superseded', by: [], instead: adopted.id }));
}

/** Earlier clauses on the same issues give way once the new ones are in effect; while the new ones are pending both stand. */
function supersedeClauses(table: Table, text: Text): readonly Event[] {
  return clauses(table.public)
    .filter(([owner, issue, clause]) => owner.id === text.id && clause.status === 'inEffect' && issue in text.items)
    .flatMap(([, issue]) => supersedeEarlier(table, text.id, issue));
}

/** The events that make every other live clause on an issue give way to the one of `text`. */
export function supersedeEarlier(table: Table, text: TextId, issue: IssueId): readonly Event[] {
  return clauses(table.public)
    .filter(([owner, of, clause]) => owner.id !== text && of === issue && clause.status === 'inEffect')
    .map(([owner]): Event => ({ kind: 'clauseChanged', text: owner.id, issue, status: 'superseded', because: 'superseded', by: [] }));
}

/** A clause takes effect, unless a later decision on the same issue already stands. */
export function takeEffect(
  table: Table,
  text: TextId,
  issue: IssueId,
  why: { readonly because: string; readonly by: readonly Seat[] },
): readonly Event[] {
  const { adopted } = table.public;
  const later = adopted.slice(adopted.findIndex((candidate) => candidate.id === text) + 1);
  const overtaken = later.some((candidate) => candidate.clauses[issue]?.status === 'inEffect');
  if (overtaken) return [{ kind: 'clauseChanged', text, issue, status: 'superseded', because: 'superseded', by: [] }];
  return [{ kind: 'clauseChanged', text, issue, status: 'inEffect', ...why }, ...supersedeEarlier(table, text, issue)];
}

/** Asks the rule about some standing texts again, one after the other: `final` where nobody can answer them any more. */
export function askAgain(table: Table, about: (text: Text) => boolean, how: { readonly final?: boolean } = {}): readonly Event[] {
  const texts = (currentRoom(table)?.texts ?? []).filter((text) => text.status === 'tabled' && about(text));
  return unfold(table, ...texts.map((text) => (now: Table) => askRule(now, text.id, how)));
}

function firstAdoption(table: Table, venue: VenueSetup): readonly Event[] {
  if (table.public.adopted.filter((text) => text.venue === venue.id).length !== 1) return [];
  const reason = { code: 'venue.firstAdoption', detail: venue.id };
  const by = table.setup.face.effects['venue.firstAdoption.trust'];
  const moves = venue.seats.flatMap((a, index) => venue.seats.slice(index + 1).map((b): Move => ({ on: 'trust', pair: [a, b], by, reason })));
  return moveEvents(table, moves);
}

/** Voices that a text touches above the status quo, that have no seat here and that nobody seated here has consulted. Each is surprised once. */
function surprises(table: Table, venue: VenueSetup, text: Text): readonly Event[] {
  const { face } = table.setup;
  const touched = Object.keys(text.items).filter((issue) => stepIn(face, text.items, issue) > 0);
  const voices = new Set(touched.flatMap((issue) => issueOf(face, issue)?.affects ?? []));
  const consulted = new Set(venue.seats.flatMap((seat) => table.private[seat]?.consulted ?? []));
  const caught = [...voices].filter((voice) => !venue.seats.includes(voice) && !consulted.has(voice) && !table.public.surprised.includes(voice));
  const moves = caught.flatMap((voice) => movesOf(face.surprises[voice] ?? {}, { code: 'surprise', detail: voice }));
  return [...caught.map((voice): Event => ({ kind: 'surprised', voice, venue: venue.id })), ...moveEvents(table, moves)];
}
