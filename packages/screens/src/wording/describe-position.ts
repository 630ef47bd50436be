/** Where the talks are and whose turn it is. */
import type { Seat, Text, View } from '@parley/rules';
import { awaitedIn, openTexts, owesAnswer, phaseOf, speaker, venueAt } from '@parley/rules';
import { awaitedIssues } from './describe-text.ts';
import { PHASE_NAMES } from './labels.ts';
import { does, issueName, listOf, nameOf, namesOf, sentence, venueFullName, venueName } from './names.ts';

/** "Monday, Geneva (Strategic Stability Dialogue), round 1 of 3: the floor." */
export function describePosition(view: View): string {
  const { public: open, scenario } = view;
  const phase = phaseOf(open.position);
  const venue = venueAt(scenario, open);
  const name = PHASE_NAMES[phase];
  if (!venue || phase === 'briefing' || phase === 'ratification' || phase === 'concluded') return sentence(`${name}.`);
  if (phase === 'interval') return `${betweenTables(view)}.`;
  return `${venue.day}, ${venueFullName(scenario, venue.id)}, round ${Math.max(1, open.round)} of ${venue.rounds}: ${name}.`;
}
function betweenTables(view: View): string {
  const { venues } = view.scenario;
  const left = venues[view.public.venueIndex];
  const next = venues[view.public.venueIndex + 1];
  const after = left ? `After ${venueName(view.scenario, left.id)}` : 'Before the talks';
  return next ? `${after}, before ${venueName(view.scenario, next.id)}` : `${after}, before the capitals answer`;
}

/** Texts of the current room that wait for the watcher's own answer; empty without a seat there. */
export function textsToAnswer(view: View): readonly Text[] {
  const seat = view.own?.seat;
  const venue = venueAt(view.scenario, view.public);
  const room = view.rooms[venue?.id ?? ''];
  if (seat === undefined || !room || !venue?.seats.includes(seat)) return [];
  return openTexts(room).filter((text) => owesAnswer(text, seat, view.public.round));
}

/** Why it is the watcher's turn, or whom it can see to be awaited: a sentence that says what to do next. */
export function describeTurn(view: View): string {
  const seat = view.own?.seat;
  const awaited = awaitedIn(view);
  if (phaseOf(view.public.position) === 'concluded') return 'The talks are over.';
  if (seat === undefined || !awaited.includes(seat)) return awaited.length === 0 ? 'Nobody is awaited.' : `Awaited: ${namesOf(view, awaited)}.`;
  return YOUR_TURN[phaseOf(view.public.position)]?.(view, seat) ?? 'It is your turn.';
}

type Turn = (view: View, seat: Seat) => string;
const YOUR_TURN: Readonly<Record<string, Turn>> = {
  floor: yourFloor,
  margins(view) {
    const count = view.own?.part.requests.length ?? 0;
    const asked = count > 0 ? `${count === 1 ? 'A request waits' : `${count} requests wait`} for your reply. ` : '';
    const used = view.public.marginsUsed.includes(view.own?.seat ?? '');
    return `${asked}${used ? 'Your margins act is spent; replies and messages are free.' : 'You may do one thing in private, or pass.'}`;
  },
  silence: () => 'Keep silent to let the text pass, or break the silence to stop it.',
  interval: (view) => (view.scenario.acts.includes('pressLine') ? 'You may speak one line to the press, or pass.' : 'Pass to go on.'),
};

function yourFloor(view: View, seat: Seat): string {
  const texts = textsToAnswer(view).map((text) => text.id);
  const answer = texts.length > 0 ? `${listOf(texts)} ${texts.length === 1 ? 'waits' : 'wait'} for your answer. ` : '';
  const here = venueAt(view.scenario, view.public)?.id ?? '';
  const room = view.rooms[here];
  const motions = room?.motions.filter((motion) => motion.status === 'open' && motion.needs === 'majority' && !(seat in motion.votes)) ?? [];
  const vote = motions.length > 0 ? 'A motion waits for your vote. ' : '';
  const holder = speaker(view.public);
  const assent = assentWords(view);
  if (holder === seat) return `${answer}${assent}${vote}You have the floor: one act, or pass.`;
  const next = holder === undefined ? '' : ` ${does(view, holder, 'have')} the floor.`;
  return `${answer}${assent}${vote}Answer, or pass.${next}`;
}

/** "Missile-defence sites in geneva-3 lapses unless you agree here. ", for what other tables adopted subject to this seat's assent. */
function assentWords(view: View): string {
  const waiting = view.public.adopted.flatMap(({ id }) => awaitedIssues(view, id).map((issue) => `${issueName(view.scenario, issue)} in ${id}`));
  return waiting.length > 0 ? `What you do not agree to lapses: ${listOf(waiting)}. ` : '';
}

/** Who comes next on the floor after the one who speaks: "Next: you, then NATO."; empty outside the floor or at its end. */
export function describeNext(view: View): string {
  if (phaseOf(view.public.position) !== 'floor') return '';
  const { order, taken } = view.public.floor;
  const waiting = order.filter((seat) => !taken.includes(seat) && !view.public.out.includes(seat)).slice(1);
  return waiting.length > 0 ? `Next on the floor: ${waiting.map((seat) => nameOf(view, seat)).join(', then ')}.` : 'Nobody else waits for the floor.';
}
