/** The numbered choices of a prompt: single acts where there are few of a kind, otherwise one choice per kind that asks on. */
import type { Act, SeatView, Verb } from '@parley/rules';
import {
  type CommandState,
  commandOf,
  describeAct,
  describeConsequence,
  describeRequest,
  type KeyOverrides,
  keyLabel,
  keysFor,
  VERB_WORDS,
} from '@parley/screens';

/** One line of a menu. `acts` holds one act to do at once, or the samples to choose from. */
export interface Choice {
  readonly verb: Verb;
  readonly acts: readonly Act[];
  readonly label: string;
  readonly consequence: string;
  /** True where the consequence only repeats what this kind of act is: it need not be said at every prompt. */
  readonly isGeneral: boolean;
}

/** Acts that are put together step by step, never from samples. */
export const COMPOSED: readonly Verb[] = ['propose', 'amend', 'draftText', 'sendNonPaper', 'sumUp'];
/** Acts about any option of an issue, of which the rules name only a few. */
export const POINTED: readonly Verb[] = ['soundOut', 'declare'];
/** Acts whose words are typed. */
export const TYPED: readonly Verb[] = ['message', 'promise', 'threaten', 'orderAgenda'];
/** Answers are shown one by one: each has its own consequence. Of other kinds, several become one choice that asks on. */
const SHOWN_SINGLY: readonly Verb[] = ['join', 'object', 'vote', 'state', 'pressLine', 'reply', 'keepSilence', 'breakSilence', 'withdraw'];
const SINGLES_MAX = 6;

/** What one seat can do now, most pressing first: answers, then the floor or margins, then what is free, passing last. */
export function choicesFor(state: CommandState): readonly Choice[] {
  const view = state.view as SeatView; // the plain mode plays a seat
  const verbs = [...new Set(state.legal.map((act) => act.verb))];
  const ordered = [...verbs].sort((one, other) => rank(one) - rank(other));
  return ordered.flatMap((verb) => choicesOf(view, verb, state.legal));
}
const RANKS = { answer: 0, floor: 1, margins: 1, free: 2 } as const;
/** Replies, breaking or keeping silence come before all else. */
const FIRST: readonly Verb[] = ['reply', 'keepSilence', 'breakSilence', 'pressLine', 'return'];
function rank(verb: Verb): number {
  if (verb === 'pass') return 9;
  return FIRST.includes(verb) ? 0 : RANKS[VERB_WORDS[verb].cost];
}

function choicesOf(view: SeatView, verb: Verb, legal: readonly Act[]): readonly Choice[] {
  const acts = legal.filter((act) => act.verb === verb);
  const asksOn =
    COMPOSED.includes(verb) || TYPED.includes(verb) || POINTED.includes(verb) || acts.length > (SHOWN_SINGLY.includes(verb) ? SINGLES_MAX : 1);
  const { title, help } = VERB_WORDS[verb];
  if (asksOn) return [{ verb, acts, label: `${title} …`, consequence: help, isGeneral: true }];
  return acts.map((act) => {
    const consequence = describeConsequence(view, act);
    return { verb, acts: [act], label: labelOf(view, act), consequence, isGeneral: consequence === help };
  });
}

/** A reply says what was asked, so that it can be understood alone. */
function labelOf(view: SeatView, act: Act): string {
  if (act.verb !== 'reply') return describeAct(view, act);
  const request = view.own.part.requests.find((candidate) => candidate.id === act.request);
  return request ? `${describeRequest(view, request)} ${describeAct(view, act)}` : describeAct(view, act);
}

/** The line of a choice: "3  Join geneva-1. [join, a] Your total: …". `brief` leaves out what is true of every act of its kind. */
export function choiceLine(
  choice: Choice,
  { number, brief, ownKeys }: { readonly number: number; readonly brief: boolean; readonly ownKeys: KeyOverrides },
): string {
  const command = commandOf(choice.verb);
  const [first] = keysFor(command.id, ownKeys);
  const key = first === undefined ? '' : `, ${keyLabel(first)}`;
  const stop = /[.!?…”]$/.test(choice.label) ? '' : '.';
  return `${String(number).padStart(3)}  ${choice.label}${stop} [${command.word}${key}] ${brief && choice.isGeneral ? '' : choice.consequence}`.trimEnd();
}
