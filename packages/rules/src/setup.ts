/** What a scenario compiles to: plain JSON, split by who may know it. Legal by construction only after `scenario` has checked it. */
import type { Effects } from './effects.ts';
import type { IssueId, OptionId, Seat, TemperamentId, VenueId, Verb } from './vocabulary.ts';

/** Where a value comes from: `a:7` (paragraph of the article), `p:key` (a public source), `d` (a design assumption). */
export type Source = string;

/** One side of an issue's ladder: at least, or at most, this option. */
export interface Bound {
  readonly kind: 'bound';
  readonly issue: IssueId;
  readonly side: 'atLeast' | 'atMost';
  readonly option: OptionId;
}
/** A predicate over deals. An empty `all` holds, an empty `any` does not. */
export type Constraint = Bound | { readonly kind: 'all' | 'any'; readonly of: readonly Constraint[] };
/** A red line over several issues: whenever `if` holds, `then` must hold. */
export interface Linkage {
  readonly if: Constraint;
  readonly then: Constraint;
}

/** A delegation as everybody knows it. */
export interface SeatSetup {
  readonly id: Seat;
  readonly name: string;
  /** `party`, `caucus` (speaks for several; its support is cohesion) or `mediator`. */
  readonly role: 'party' | 'caucus' | 'mediator';
  readonly supportLabel: string;
  /** Own means for the acts `gesture` and `pressure`, in words; an empty list means that the seat has none. */
  readonly means: { readonly gesture: readonly string[]; readonly pressure: readonly string[] };
  /** Phrases a computer may speak, by occasion ("state.firm"); never put in the mouth of a living person. */
  readonly voice: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Source[];
}

/** One outcome of an issue. */
export interface OptionSetup {
  readonly id: OptionId;
  readonly text: string;
}

/** An agenda item: its ladder of options, which venues may do what with it, and whom it touches. */
export interface IssueSetup {
  readonly id: IssueId;
  readonly name: string;
  /** Two or more, ordered; the first is the status quo. */
  readonly options: readonly OptionSetup[];
  readonly decide: readonly VenueId[];
  readonly discuss: readonly VenueId[];
  /** Venue → seats whose answer there puts a decision of this issue into effect (*ad referendum* until then). */
  readonly endorse: Readonly<Record<VenueId, readonly Seat[]>>;
  /** Seats and absent voices that the issue touches: a surprise when decided without them unless consulted. */
  readonly affects: readonly string[];
  /** A ratchet issue only goes up. */
  readonly ratchet: boolean;
  /** True for the issue that only says how talks go on: alone in effect, it leaves every seat at its fallback. */
  readonly followUp: boolean;
  readonly sources: readonly Source[];
}

/** How a venue turns ballots into a result. Shares are fractions in 0–1. */
export type DecisionRule =
  | { readonly kind: 'bilateral' }
  | { readonly kind: 'consensus'; readonly of: number; readonly silence: SilenceSetup | null }
  | { readonly kind: 'consensusMinus'; readonly minus: number; readonly silence: SilenceSetup | null }
  | {
      readonly kind: 'majority';
      /** Adopted when yes weight / counted weight is strictly greater than `share` (exactly equal counts only when `orEqual`). */
      readonly share: number;
      readonly orEqual: boolean;
      readonly weights: Readonly<Record<Seat, number>>;
      readonly populationShare: number | null;
      readonly populations: Readonly<Record<Seat, number>>;
      readonly blockingMinority: number | null;
      readonly abstentions: 'neutral' | 'no';
      readonly open: boolean;
    }
  | { readonly kind: 'kOfN'; readonly k: number; readonly vetoes: readonly Seat[] }
  | { readonly kind: 'chairDecides' };

/** Who may put a text under silence at a venue, and what that needs. */
export interface SilenceSetup {
  readonly setBy: 'chair' | 'anyone';
  /** `consensus`: putting a text under silence is a motion that one objection stops. */
  readonly needs: 'nothing' | 'consensus';
  readonly rounds: number;
}

/** A table of the week. */
export interface VenueSetup {
  readonly id: VenueId;
  readonly name: string;
  readonly place: string;
  readonly day: string;
  readonly date: string;
  readonly seats: readonly Seat[];
  readonly rule: DecisionRule;
  readonly chair: Seat | null;
  readonly form: string;
  /** 1 or more. */
  readonly rounds: number;
  /** Time limit per phase; null where the scenario sets none. */
  readonly minutes: number | null;
  readonly sources: readonly Source[];
}

/** A declared position on one issue, as a scenario states it. */
export interface DeclaredSetup {
  readonly issue: IssueId;
  readonly side: 'atLeast' | 'atMost';
  readonly option: OptionId;
  readonly sources: readonly Source[];
}
/** A declared line about what comes first. */
export type OrderSetup =
  | { readonly kind: 'packageFirst'; readonly free: readonly IssueId[]; readonly sources: readonly Source[] }
  | { readonly kind: 'deescalateFirst'; readonly gives: readonly Bound[]; readonly until: readonly Bound[]; readonly sources: readonly Source[] };

/** Changes that an event or a surprise makes; trust is keyed by the pair ("RU-US", in seat order). */
export interface Change {
  readonly tension?: number;
  readonly trust?: Readonly<Record<string, number>>;
  readonly credibility?: Readonly<Record<Seat, number>>;
  readonly support?: Readonly<Record<Seat, number>>;
}

/** Something that may happen between venues. */
export interface WorldEventSetup {
  readonly id: string;
  readonly after: VenueId;
  /** 0–1. */
  readonly probability: number;
  readonly text: string;
  readonly change: Change;
  readonly cancelIf: { readonly verb: Verb; readonly by: Seat } | null;
  readonly onlyIf: 'surprised' | null;
  readonly sources: readonly Source[];
}

/** The language of endings. `adoptedCount` counts issues in effect above their status quo. */
export type OutcomeTest =
  | { readonly kind: 'always' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly OutcomeTest[] }
  | { readonly kind: 'tension'; readonly atLeast: number }
  | { readonly kind: 'walkedOut' }
  | { readonly kind: 'adoptedCount'; readonly atLeast: number }
  | { readonly kind: 'adoptedAnyOf'; readonly issues: readonly IssueId[] }
  | Bound;
/** One ending, and when it is reached; the first that matches is the game’s. */
export interface OutcomeSetup {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly when: OutcomeTest;
  /** True for the ending that history had. */
  readonly history: boolean;
}

/** A private version of a delegation: its probability (0–1) and its fallback. */
export interface VariantSetup {
  readonly id: string;
  readonly probability: number;
  readonly fallback: number;
}

/** What everybody may read: the scenario's face. */
export interface ScenarioFace {
  readonly id: string;
  readonly title: string;
  readonly contentNote: string;
  /** Why numbers here are assumptions; shown on one screen. */
  readonly assumptions: string;
  readonly minutes: readonly [number, number];
  readonly seats: readonly SeatSetup[];
  /** Voices without a seat, heard through events and surprises; they can be consulted. */
  readonly absent: readonly string[];
  readonly issues: readonly IssueSetup[];
  readonly venues: readonly VenueSetup[];
  readonly acts: readonly Verb[];
  readonly effects: Effects;
  readonly start: {
    readonly tension: number;
    readonly collapseAt: number;
    /** Keyed by pair in seat order: "RU-US". */
    readonly trust: Readonly<Record<string, number>>;
    readonly credibility: Readonly<Record<Seat, number>>;
  };
  readonly declared: Readonly<Record<Seat, readonly DeclaredSetup[]>>;
  readonly orders: Readonly<Record<Seat, OrderSetup>>;
  readonly surprises: Readonly<Record<string, Change>>;
  readonly performance: Readonly<Record<IssueId, { readonly by: readonly Seat[]; readonly verified: readonly OptionId[] }>>;
  readonly outcomes: readonly OutcomeSetup[];
  /** Weights of the four score parts; they add to 100. */
  readonly score: { readonly ownValue: number; readonly joint: number; readonly relations: number; readonly integrity: number };
}

/** What one delegation may read besides: its instructions. */
export interface Brief {
  /** The written brief, Markdown, at most 250 words. */
  readonly text: string;
  /** Points per issue, one per option in option order; best options add to 100. */
  readonly points: Readonly<Record<IssueId, readonly number[]>>;
  readonly fallback: { readonly points: number; readonly perTenTension: number; readonly text: string };
  readonly limits: readonly Bound[];
  readonly linkages: readonly Linkage[];
  /** Support at the start, 0–100. */
  readonly support: number;
  /** How a computer in this seat conducts itself where nobody asks for another conduct, by private variant; `usual` for the others. */
  readonly temperament?: { readonly usual: TemperamentId | null; readonly byVariant: Readonly<Record<string, TemperamentId>> };
}

/** A whole compiled scenario. Only `face` is public; `briefs` belong to their seats; `sealed` to nobody. */
export interface Setup {
  readonly face: ScenarioFace;
  readonly briefs: Readonly<Record<Seat, Brief>>;
  readonly sealed: {
    readonly variants: Readonly<Record<Seat, readonly VariantSetup[]>>;
    readonly events: readonly WorldEventSetup[];
    /** Applied at every interval. */
    readonly drift: Change;
  };
}
