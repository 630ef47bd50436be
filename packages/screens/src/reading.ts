/** Small questions that several screens ask of a view. */
import type { DeclaredLine, IssueId, IssueSetup, Motion, OptionId, Request, Room, ScenarioFace, Seat, Text, VenueSetup, View } from '@parley/rules';
import { awaitedIn, phaseOf } from '@parley/rules';
import { listOf, nameOf, sentence } from './wording/names.ts';
import type { Game } from './world.ts';

/** The venue where the talks stand or have just stood; undefined before the first. */
export function venueNow(view: View): VenueSetup | undefined {
  return view.scenario.venues[view.public.venueIndex];
}
/** The room one sits in now; undefined for somebody who is not seated there. */
export function roomNow(view: View): Room | undefined {
  return view.rooms[venueNow(view)?.id ?? ''];
}
export function issueById(face: ScenarioFace, issue: IssueId): IssueSetup | undefined {
  return face.issues.find((candidate) => candidate.id === issue);
}
/** "C" for an issue's third option; "–" for none. */
export function letterOf(face: ScenarioFace, issue: IssueId, option: OptionId | undefined): string {
  const index = issueById(face, issue)?.options.findIndex((candidate) => candidate.id === option) ?? -1;
  return index < 0 ? '–' : String.fromCharCode(65 + index);
}
/** A declared line in two cells: "≥C", "≤A". */
export function lineMark(face: ScenarioFace, line: Pick<DeclaredLine, 'issue' | 'side' | 'option'>): string {
  return `${line.side === 'atLeast' ? '≥' : '≤'}${letterOf(face, line.issue, line.option)}`;
}
/** Points of one option for the seat that looks; 0 where its brief names none. */
export function ownPoints(view: View, issue: IssueId, option: OptionId | undefined): number {
  const index = Math.max(0, issueById(view.scenario, issue)?.options.findIndex((candidate) => candidate.id === option) ?? 0);
  return view.own?.brief.points[issue]?.[index] ?? 0;
}

/** Issues in the order that matters now: decided here, then talked about here, then the rest. */
export function issuesByRelevance(view: View): readonly IssueSetup[] {
  const here = venueNow(view)?.id ?? view.scenario.venues[0]?.id ?? '';
  const rank = (issue: IssueSetup): number => (issue.decide.includes(here) ? 0 : issue.discuss.includes(here) ? 1 : 2);
  return [...view.scenario.issues].sort((a, b) => rank(a) - rank(b));
}
/** Whether the present venue may decide an issue. */
export function isDecidedHere(view: View, issue: IssueSetup): boolean {
  return issue.decide.includes(venueNow(view)?.id ?? '');
}

/** Texts that can be answered now. */
export function openTextsIn(view: View): readonly Text[] {
  return roomNow(view)?.texts.filter((text) => text.status === 'tabled') ?? [];
}
/** All texts of this table: open ones first, the newest of each first. */
export function textsShown(view: View): readonly Text[] {
  const texts = [...(roomNow(view)?.texts ?? [])].reverse();
  return [...texts.filter((text) => text.status === 'tabled'), ...texts.filter((text) => text.status !== 'tabled')];
}
/** Open texts that the looking seat has not answered in this round. */
export function textsWaiting(view: View): readonly Text[] {
  const seat = view.own?.seat ?? '';
  return openTextsIn(view).filter((text) => {
    if (text.sponsors.includes(seat)) return false;
    const ballot = text.ballots[seat];
    if (!ballot) return true;
    return ballot.answer !== 'joined' && ballot.answer !== 'joinedWithStatement' && ballot.round !== view.public.round;
  });
}
export function openMotions(view: View): readonly Motion[] {
  return roomNow(view)?.motions.filter((motion) => motion.status === 'open') ?? [];
}
/** What was asked of the looking seat and waits for its reply. */
export function requestsWaiting(view: View): readonly Request[] {
  return view.own?.part.requests ?? [];
}

/** Whose floor it is; undefined when all have taken it. */
export function speakerNow(view: View): Seat | undefined {
  const { floor, out } = view.public;
  return floor.order.find((seat) => !floor.taken.includes(seat) && !out.includes(seat));
}
/** The order of speaking: who has spoken, who has the floor, who is to come, who has left the room. Empty outside the floor. */
export function speakingOrder(view: View): readonly { readonly seat: Seat; readonly state: 'spoken' | 'speaking' | 'next' | 'out' }[] {
  if (phaseOf(view.public.position) !== 'floor') return [];
  const { floor, out } = view.public;
  const speaking = speakerNow(view);
  return floor.order.map((seat) => ({
    seat,
    state: out.includes(seat) ? 'out' : floor.taken.includes(seat) ? 'spoken' : seat === speaking ? 'speaking' : 'next',
  }));
}
/** Who comes next, in order, after whoever may act now. */
function speakersAfter(view: View): readonly Seat[] {
  const { floor, out } = view.public;
  return floor.order.filter((seat) => !floor.taken.includes(seat) && !out.includes(seat)).slice(1);
}
export function isMyTurn(game: Game): boolean {
  return game.mayAct.includes(game.seat);
}
/** Whose turn it is and who is next, in a sentence; with `short`, delegations go by their ids. */
export function turnSentence(game: Game, { short = false }: { readonly short?: boolean } = {}): string {
  const { view } = game;
  const names: Names = (seats) => listOf(seats.map((seat) => (short ? seat : nameOf(view, seat))));
  const phase = phaseOf(view.public.position);
  if (phase === 'concluded') return 'The talks are over.';
  if (game.standIn) return `${sentence(game.standIn)} plays your seat. Esc, then “Play yourself again”.`;
  if (phase === 'floor') return floorSentence(game, names);
  const others = awaitedIn(view).filter((seat) => seat !== game.seat);
  if (isMyTurn(game)) return others.length > 0 ? `Your move. Also still to act: ${names(others)}.` : 'Your move; all others are done.';
  return others.length > 0 ? `Waiting for ${names(others)}.` : 'One moment: the talks go on.';
}
type Names = (seats: readonly Seat[]) => string;

function floorSentence(game: Game, names: Names): string {
  const { view } = game;
  const speaker = speakerNow(view);
  const next = speakersAfter(view);
  const then = next.length > 0 ? ` Then: ${names(next)}.` : '';
  if (speaker === game.seat) return `You have the floor.${then}`;
  if (isMyTurn(game)) return `You may answer now; ${speaker ? `the floor is with ${names([speaker])}` : 'everybody has had the floor'}.${then}`;
  if (speaker !== undefined) return `${sentence(names([speaker]))} has the floor.${then}`;
  return `Answers are still open: waiting for ${names(awaitedIn(view))}.`;
}
