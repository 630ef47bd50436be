/** What a seat can do, as data: one payload per verb. How each is judged and what follows stands in `acts/`, one file per verb. */
import type { Condition, Items, PledgeTerm, ReplyAnswer } from './table.ts';
import type { IssueId, OptionId, Seat, TextId, Verb } from './vocabulary.ts';

/** A package as somebody proposes it. */
export interface Package {
  readonly items: Items;
  readonly conditions: readonly Condition[];
}
interface Tabling extends Package {
  /** A line of words to go with the text; cleaned and cut to 500 characters at the door. */
  readonly words?: string;
  /** `round`: lapses with this round; `venue` (the default): stands until the venue closes. */
  readonly until?: 'round' | 'venue';
}
interface Pledging {
  readonly to: readonly Seat[] | 'all';
  readonly if: PledgeTerm;
  readonly then: PledgeTerm;
}

/** The payload of every verb: what an act carries besides its verb and seat. */
export interface ActPayloads {
  readonly state: { readonly tone: 'firm' | 'constructive'; readonly words?: string };
  readonly declare: { readonly issue: IssueId; readonly side: 'atLeast' | 'atMost'; readonly option: OptionId };
  readonly propose: Tabling;
  readonly amend: Tabling & { readonly text: TextId };
  /** The author takes the text back; any other seat takes back its join. */
  readonly withdraw: { readonly text: TextId };
  /** Joins a tabled text, or endorses the clauses of an adopted one that wait for this seat. */
  readonly join: { readonly text: TextId };
  readonly joinWithStatement: { readonly text: TextId; readonly issue: IssueId; readonly words?: string };
  readonly reserve: { readonly text: TextId };
  /** Objects to a tabled text, to a motion, or to a clause that waits for this seat's endorsement. */
  readonly object: { readonly text?: TextId; readonly motion?: string };
  readonly vote: { readonly text?: TextId; readonly motion?: string; readonly ballot: 'yes' | 'no' | 'abstain' };
  readonly putUnderSilence: { readonly text: TextId };
  readonly keepSilence: { readonly text: TextId };
  readonly breakSilence: { readonly text: TextId };
  readonly refer: { readonly issue: IssueId };
  readonly recess: object;
  readonly walkOut: object;
  readonly return: object;
  readonly askMeeting: { readonly to: Seat };
  readonly soundOut: { readonly to: Seat; readonly issue: IssueId; readonly option: OptionId };
  readonly reply: { readonly request: string; readonly answer: ReplyAnswer; readonly issue?: IssueId };
  readonly sendNonPaper: Package & { readonly to: readonly Seat[] };
  /** `to: 'floor'` speaks to every delegation seated here. */
  readonly message: { readonly to: readonly Seat[] | 'floor'; readonly words: string };
  /** A seat or an absent voice. */
  readonly consult: { readonly about: string };
  /** `issue: 'order'` asks the capital to lift the declared order. */
  readonly cable: { readonly issue: IssueId | 'order' };
  readonly prepare: object;
  readonly promise: Pledging;
  readonly threaten: Pledging;
  readonly gesture: object;
  readonly pressure: object;
  readonly leak: { readonly paper: string };
  readonly orderAgenda: { readonly issues: readonly IssueId[] };
  readonly hearInConfidence: { readonly from: Seat; readonly issue: IssueId };
  readonly draftText: Tabling;
  readonly callForCriticism: { readonly text: TextId };
  readonly sumUp: { readonly items: Items };
  readonly pressLine: { readonly tone: 'firm' | 'open'; readonly words?: string };
  readonly close: object;
  readonly pass: object;
}

/** One act of one seat: `{ verb, seat }` and the payload of its verb. */
export type Act<V extends Verb = Verb> = { [K in V]: { readonly verb: K; readonly seat: Seat } & ActPayloads[K] }[V];
