/** The state of a game: plain JSON, split by who may know it. Nothing here grows with the number of acts; the log lives outside. */
import type { Bound, Setup } from './setup.ts';
import type { IssueId, OptionId, Position, Seat, TextId, VenueId, Verb } from './vocabulary.ts';

/** Issue → option. */
export type Items = Readonly<Record<IssueId, OptionId>>;

/** "Lapses unless `venue` adopts `bound`": judged when that venue closes. */
export interface Condition {
  readonly venue: VenueId;
  readonly bound: Bound;
}

/** The stations of a text’s life. */
export const TEXT_STATUSES = ['tabled', 'adopted', 'blocked', 'withdrawn', 'superseded', 'lapsed'] as const;
/** One of {@link TEXT_STATUSES}. */
export type TextStatus = (typeof TEXT_STATUSES)[number];

/** What a seat said to a text. */
export type Answer = 'joined' | 'joinedWithStatement' | 'reserved' | 'objected' | 'yes' | 'no' | 'abstained' | 'voted' | 'passed';
/** An answer with the round in which it was given: a `joined` stands, the others count for their round. `voted` hides a ballot until it is revealed. */
export interface Ballot {
  readonly answer: Answer;
  readonly round: number;
}

/** A package on a table. */
export interface Text {
  readonly id: TextId;
  readonly venue: VenueId;
  readonly round: number;
  /** The author first. Sponsors count as joined. */
  readonly sponsors: readonly Seat[];
  readonly items: Items;
  readonly conditions: readonly Condition[];
  /** The sponsor's line of words, cleaned; may be empty. */
  readonly words: string;
  readonly amends: TextId | null;
  readonly until: 'round' | 'venue';
  readonly status: TextStatus;
  readonly ballots: Readonly<Record<Seat, Ballot>>;
  /** Issue → seats that joined with a statement: that item is worth half to the others. */
  readonly statements: Readonly<Record<IssueId, readonly Seat[]>>;
}

/** A motion on the floor. Consensus motions pass at the end of the floor phase unless objected to; majority motions take ballots. */
export interface Motion {
  readonly id: string;
  readonly kind: 'recess' | 'refer' | 'silence' | 'close';
  readonly by: Seat;
  readonly needs: 'nothing' | 'noObjection' | 'majority';
  readonly issue: IssueId | null;
  readonly text: TextId | null;
  readonly objectedBy: readonly Seat[];
  readonly votes: Readonly<Record<Seat, 'yes' | 'no' | 'abstain'>>;
  readonly status: 'open' | 'passed' | 'failed';
}

/** What the delegations seated at one venue share, and nobody else. */
export interface Room {
  /** In the order in which they were tabled. */
  readonly texts: readonly Text[];
  /** This round's motions. */
  readonly motions: readonly Motion[];
  /** Issues the chair put on this round's agenda; null: all of the venue's. */
  readonly agenda: readonly IssueId[] | null;
  /** Issues in a working group: back in round `returns`, without the options `without`. */
  readonly referred: Readonly<Record<IssueId, { readonly returns: number; readonly without: readonly OptionId[] }>>;
  /** The text under silence, the round at whose end the silence is asked (or the venue's last), who is asked, and who has kept it. */
  readonly silence: { readonly text: TextId; readonly due?: number; readonly asked: readonly Seat[]; readonly kept: readonly Seat[] } | null;
  /** The chair's summary: binds nobody. */
  readonly summary: Items | null;
}

/** Where a clause is on its way: only `inEffect` counts for points. */
export type ClauseStatus = 'inEffect' | 'pending' | 'lapsed' | 'superseded' | 'fallen';
/** One adopted item on its way into effect. */
export interface Clause {
  readonly option: OptionId;
  readonly status: ClauseStatus;
  /** Seats that must endorse it at `venue` (*ad referendum*); null when none must. */
  readonly endorsement: { readonly venue: VenueId; readonly seats: readonly Seat[]; readonly given: readonly Seat[] } | null;
  readonly statements: readonly Seat[];
}
/** An adopted text: public from the moment of adoption. */
export interface AdoptedText {
  readonly id: TextId;
  readonly venue: VenueId;
  readonly round: number;
  readonly joinedBy: readonly Seat[];
  readonly conditions: readonly Condition[];
  /** `none` where the text had no conditions. */
  readonly conditionState: 'none' | 'open' | 'met' | 'lapsed';
  readonly clauses: Readonly<Record<IssueId, Clause>>;
}

/** A declared line as the public knows it. */
export interface DeclaredLine {
  readonly issue: IssueId;
  readonly side: 'atLeast' | 'atMost';
  readonly option: OptionId;
  readonly stakes: number;
  readonly left: boolean;
}
/** What a seat has declared in public. */
export interface Posture {
  readonly lines: readonly DeclaredLine[];
  /** True once the seat has left its declared order. */
  readonly orderLeft: boolean;
}

/** Support as others see it: low below 40, firm from 60. */
export type SupportBand = 'low' | 'shaky' | 'firm';

/** What a promise or a threat is about. */
export type PledgeTerm = Bound | { readonly kind: 'does'; readonly seat: Seat; readonly verb: Verb };
/** A promise or a threat, judged at the week’s end: void where its `if` does not hold. */
export interface Pledge {
  readonly id: string;
  readonly kind: 'promise' | 'threat';
  readonly by: Seat;
  /** Those who heard it; every seat when public. */
  readonly to: readonly Seat[];
  readonly if: PledgeTerm;
  readonly then: PledgeTerm;
  readonly judged: 'open' | 'kept' | 'broken' | 'void';
}

/** What everybody knows. */
export interface PublicPart {
  readonly position: Position;
  /** Index into the scenario's venues; −1 before the first. In an interval: the venue just left. */
  readonly venueIndex: number;
  /** From 1 within a venue; 0 before its first floor. */
  readonly round: number;
  /** The speaking order of this round and who has taken the floor. */
  readonly floor: { readonly order: readonly Seat[]; readonly taken: readonly Seat[] };
  /** Seats that have spent or passed this round's margins act. */
  readonly marginsUsed: readonly Seat[];
  /** Seats that passed the margins with requests unanswered, or have nothing left to do there. */
  readonly marginsPassed: readonly Seat[];
  readonly intervalDone: readonly Seat[];
  /** Seats that walked out of this venue and are not back. */
  readonly out: readonly Seat[];
  readonly tension: number;
  readonly trust: Readonly<Record<string, number>>;
  readonly credibility: Readonly<Record<Seat, number>>;
  readonly supportBands: Readonly<Record<Seat, SupportBand>>;
  readonly postures: Readonly<Record<Seat, Posture>>;
  readonly adopted: readonly AdoptedText[];
  /** Ids of world events that happened, in order. */
  readonly happened: readonly string[];
  /** Absent or affected voices that were surprised. */
  readonly surprised: readonly string[];
  /** Pledges made to all. */
  readonly pledges: readonly Pledge[];
  /** Gestures and pressure: each means once per venue. */
  readonly meansUsed: readonly { readonly seat: Seat; readonly verb: 'gesture' | 'pressure'; readonly venue: VenueId }[];
  /** How often a seat has spoken firmly this week. */
  readonly firmCount: Readonly<Record<Seat, number>>;
  /** "seat@venue:tone" once that statement has moved tension there. */
  readonly spokeAt: readonly string[];
  readonly leakedPapers: readonly PublicPaper[];
  readonly brokenDown: 'tension' | 'walkOut' | null;
  readonly ratifications: readonly { readonly seat: Seat; readonly accepted: boolean; readonly chancePercent: number }[];
  readonly ending: string | null;
}

/** A non-paper as the world sees it after a leak: its sender only if traced. */
export interface PublicPaper {
  readonly id: string;
  readonly items: Items;
  readonly sender: Seat | null;
}
/** A non-paper in the hands of its sender and its readers. */
export interface Paper {
  readonly id: string;
  readonly sender: Seat;
  readonly readers: readonly Seat[];
  readonly items: Items;
  readonly conditions: readonly Condition[];
  /** It is out, or its holder has given it to the press. */
  readonly leaked: boolean;
}

/** A learnt priority: `issue` stands about `rank`-th (from 1) among what matters to `about`; or a limit heard in confidence. */
export type Insight =
  | { readonly kind: 'priority'; readonly about: Seat; readonly issue: IssueId; readonly rank: number }
  | { readonly kind: 'limit'; readonly about: Seat; readonly issue: IssueId; readonly side: 'atLeast' | 'atMost'; readonly option: OptionId };

/** The ways in which one seat asks something of another. */
export const REQUEST_KINDS = ['meeting', 'sounding', 'nonPaper', 'criticism', 'consultation'] as const;
/** One of {@link REQUEST_KINDS}. */
export type RequestKind = (typeof REQUEST_KINDS)[number];
/** Something one seat asked of another; open until answered or until its round ends. */
export interface Request {
  readonly id: string;
  readonly kind: RequestKind;
  readonly from: Seat;
  readonly to: Seat;
  readonly issue: IssueId | null;
  readonly option: OptionId | null;
  readonly paper: string | null;
}
/** The forms of a reply; which of them fit depends on the kind of request. */
export type ReplyAnswer = 'accept' | 'decline' | 'no' | 'hard' | 'possible';
/** What another seat answered to a sounding, a non-paper, a consultation or a call for criticism. It may be false. */
export interface Heard {
  readonly from: Seat;
  readonly kind: RequestKind;
  readonly issue: IssueId | null;
  readonly option: OptionId | null;
  readonly paper: string | null;
  readonly answer: ReplyAnswer;
}

/** What one delegation alone knows of itself and of what it was told. */
export interface PrivatePart {
  readonly variant: string | null;
  /** Fallback at the starting tension. */
  readonly fallbackBase: number;
  readonly support: number;
  /** Declared lines that the capital has moved: the option now instructed, null when the line is lifted. */
  readonly instructions: Readonly<Record<IssueId, OptionId | null>>;
  readonly orderLifted: boolean;
  /** "issue@venue" for each cable sent ("order@venue" for the order). */
  readonly cabled: readonly string[];
  /** Opinion at home is prepared: the next leaving of a line costs half the support. */
  readonly prepared: boolean;
  readonly insights: readonly Insight[];
  /** Asked of this seat this round and not yet answered. */
  readonly requests: readonly Request[];
  /** Asked by this seat this round and not yet answered. */
  readonly asked: readonly Request[];
  readonly heard: readonly Heard[];
  readonly papers: readonly Paper[];
  readonly pledges: readonly Pledge[];
  /** Seats and voices this seat has consulted. */
  readonly consulted: readonly string[];
  /** Messages sent this round. */
  readonly messageCount: number;
}

/** What no watcher sees. */
export interface SealedPart {
  readonly seed: string;
  /** Ballots of closed votes until they are revealed: text → seat → answer. */
  readonly ballots: Readonly<Record<TextId, Readonly<Record<Seat, 'yes' | 'no' | 'abstained'>>>>;
  /** Verbs each seat has used, for pledges of the form "seat does act". */
  readonly verbsUsed: Readonly<Record<Seat, readonly Verb[]>>;
}

/** A game at one moment. */
export interface Table {
  readonly setup: Setup;
  readonly public: PublicPart;
  readonly rooms: Readonly<Record<VenueId, Room>>;
  readonly private: Readonly<Record<Seat, PrivatePart>>;
  readonly sealed: SealedPart;
}

/** A table that a handler may write to, inside `apply` only. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
export type WritableTable = Omit<Writable<Table>, 'setup'> & { setup: Setup };
