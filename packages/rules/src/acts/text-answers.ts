/** What every answer to a text shares: finding it, and the checks that it can be answered in this way now. */
import type { Act } from '../act.ts';
import { answersOf } from '../decision-rules/index.ts';
import { currentRoom, currentVenue, openTexts, owesAnswer } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { AdoptedText, Table, Text } from '../table.ts';
import type { IssueId, Seat, TextId } from '../vocabulary.ts';

type AnswerVerb = 'join' | 'joinWithStatement' | 'reserve' | 'object' | 'vote';

/** Why a text cannot be answered so by this seat now; undefined when it can. */
export function refuseAnswer(table: Table, act: Act<AnswerVerb>, id: TextId): Refusal | undefined {
  const venue = currentVenue(table);
  const room = currentRoom(table);
  const text = room?.texts.find((candidate) => candidate.id === id);
  if (!venue || !room || !text) return refusal(act, 'act/unknown-text', { text: id });
  if (text.status !== 'tabled') return refusal(act, 'act/text-not-open', { text: id, status: text.status });
  if (room.silence?.text === id) return refusal(act, 'act/silence-runs', { text: id });
  if (!answersOf(venue.rule).includes(act.verb)) {
    return refusal(act, 'act/not-answerable-here', { verb: act.verb, rule: venue.rule.kind, answers: answersOf(venue.rule) });
  }
  if (!owesAnswer(text, act.seat, table.public.round)) {
    return refusal(act, 'act/already-answered', { text: id, answer: text.ballots[act.seat]?.answer ?? 'joined' });
  }
  return undefined;
}

/** Texts that a seat may still answer, for candidates. */
export function answerable(table: Table, seat: Seat): readonly Text[] {
  const room = currentRoom(table);
  return room ? openTexts(room).filter((text) => owesAnswer(text, seat, table.public.round)) : [];
}

/** The issues of an adopted text whose clauses wait at this venue for this seat's endorsement. */
export function awaitedClauses(table: Table, seat: Seat, text: AdoptedText): readonly IssueId[] {
  const venue = currentVenue(table)?.id;
  return Object.entries(text.clauses).flatMap(([issue, { status, endorsement }]) => {
    const waits = status === 'pending' && endorsement?.venue === venue && endorsement?.seats.includes(seat) && !endorsement.given.includes(seat);
    return waits ? [issue] : [];
  });
}

/** The adopted text of this id with clauses that wait for this seat; undefined when none does. */
export function awaitedText(table: Table, seat: Seat, id: TextId): AdoptedText | undefined {
  return table.public.adopted.find((text) => text.id === id && awaitedClauses(table, seat, text).length > 0);
}
/** Every adopted text with clauses that wait for this seat here. */
export function awaitedTexts(table: Table, seat: Seat): readonly AdoptedText[] {
  return table.public.adopted.filter((text) => awaitedClauses(table, seat, text).length > 0);
}
