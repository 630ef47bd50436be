/** How a venue decides: ballots in, result out. One file per rule beside this one. */
import type { DecisionRule } from '../setup.ts';
import type { Answer } from '../table.ts';
import type { Seat } from '../vocabulary.ts';

/** What a rule is asked on. */
export interface BallotState {
  /** The venue's seats, in order. */
  readonly seats: readonly Seat[];
  readonly chair: Seat | null;
  /** Standing answers by seat; a seat that is not named has not answered. */
  readonly answers: Readonly<Record<Seat, Answer>>;
  /** Whether the text has its last chance: nobody can answer any more in this venue. */
  readonly final: boolean;
  /** Whether a silence procedure has run out unbroken for this text: then not answering is consent. */
  readonly silenceKept: boolean;
}

/** What a rule makes of the answers so far. */
export type RuleResult =
  | { readonly result: 'adopted' }
  | { readonly result: 'blocked'; readonly by: readonly Seat[] }
  /** Still open; `waitingFor` names whose answers could decide it. */
  | { readonly result: 'pending'; readonly waitingFor: readonly Seat[] }
  | { readonly result: 'lapsed' };

/** One kind of decision rule. */
export interface RuleKind<K extends DecisionRule['kind']> {
  readonly kind: K;
  /** Verbs with which this rule takes answers. */
  readonly answers: readonly ('join' | 'joinWithStatement' | 'reserve' | 'object' | 'vote')[];
  judge(rule: Extract<DecisionRule, { kind: K }>, state: BallotState): RuleResult;
}

/** Seats whose standing answer is a yes of some form; while silence was kept, also those who said neither yes nor no. */
export function inFavour(state: BallotState): readonly Seat[] {
  return state.seats.filter((seat) => saysYes(state.answers[seat]) || (state.silenceKept && isSilent(state.answers[seat])));
}
export function saysYes(answer: Answer | undefined): boolean {
  return answer === 'joined' || answer === 'joinedWithStatement' || answer === 'yes';
}
/** Seats whose standing answer is a no. */
export function against(state: BallotState): readonly Seat[] {
  return state.seats.filter((seat) => saysNo(state.answers[seat]));
}
export function saysNo(answer: Answer | undefined): boolean {
  return answer === 'objected' || answer === 'no';
}
/** Whether a seat has neither agreed, objected nor abstained: nothing said, or its capital's answer reserved. */
function isSilent(answer: Answer | undefined): boolean {
  return !saysYes(answer) && !saysNo(answer) && answer !== 'abstained';
}
/** Seats whose reservation holds adoption; none once a silence was kept. */
export function reserving(state: BallotState): readonly Seat[] {
  return state.silenceKept ? [] : state.seats.filter((seat) => state.answers[seat] === 'reserved');
}
/** Seats that could still speak: they have given no answer that stands, or wait for their capital. */
export function stillSilent(state: BallotState): readonly Seat[] {
  return state.silenceKept ? [] : state.seats.filter((seat) => isSilent(state.answers[seat]));
}
/** Still open while anybody can answer; lapsed once nobody can. */
export function openOrLapsed(state: BallotState, waitingFor: readonly Seat[]): RuleResult {
  return state.final ? { result: 'lapsed' } : { result: 'pending', waitingFor };
}
