/** What a certificate holds: plain JSON, with everything that is needed to make it again. */
import type { IssueId, OptionId, Seat, VenueId } from '@parley/rules';
import type { SureShare } from '../measures/interval.ts';

/** A deal that a solution singles out. */
export interface CertifiedDeal {
  readonly deal: Readonly<Record<IssueId, OptionId>>;
  readonly points: Readonly<Record<Seat, number>>;
  /** How many deals are equally good by this solution, itself included. */
  readonly ties: number;
}
/** How a vote distributes power; powers to one thousandth. */
export interface CertifiedVote {
  readonly dictator: Seat | null;
  readonly vetoes: readonly Seat[];
  readonly dummies: readonly Seat[];
  readonly banzhaf: Readonly<Record<Seat, number>>;
  readonly shapleyShubik: Readonly<Record<Seat, number>>;
}
/** One table alone: what it decides, the rest at the status quo, under its own rule. */
export interface CertifiedVenue {
  readonly id: VenueId;
  readonly rule: string;
  readonly deals: number;
  readonly aboveFallback: number;
  readonly zone: number;
  /** Null where every seat can stop a text. */
  readonly vote: CertifiedVote | null;
}
/** A red line by its place in its seat's `limits` or `linkages`, from 0. */
export interface CertifiedLine {
  readonly seat: Seat;
  readonly kind: 'limit' | 'linkage';
  readonly index: number;
}

/** The part of a certificate that needs no games. Counts are of the deals looked at: all, or a sample. */
export interface ZoneCertificate {
  readonly deals: number;
  readonly isSampled: boolean;
  readonly looked: number;
  readonly aboveFallback: number;
  /** Acceptable to all whose assent is needed, within limits and linkages. */
  readonly zone: number;
  /** All deals, above every fallback, within limits, within linkages, within declared lines; left out of a sample. */
  readonly funnel?: readonly number[];
  readonly efficient: number;
  readonly solutions: Readonly<Record<'nash' | 'kalaiSmorodinsky' | 'egalitarian' | 'utilitarian', CertifiedDeal | null>>;
  readonly best: Readonly<Record<Seat, number>>;
  readonly fallbacks: Readonly<Record<Seat, number>>;
  readonly venues: readonly CertifiedVenue[];
  readonly variants: Readonly<Record<string, number>>;
  /** Red lines without any one of which the zone would be the same. */
  readonly redundantLines: readonly CertifiedLine[];
  /** Why there is no zone, with the fewest red lines or fallbacks that clash; empty where there is one. */
  readonly fatal: readonly { readonly kind: string; readonly seats: readonly Seat[]; readonly lines: readonly CertifiedLine[] }[];
  /** "issue.option". */
  readonly optionsInNoDeal: readonly string[];
  readonly dominatedOptions: readonly { readonly option: string; readonly by: string }[];
  /** Seats that have their best in every efficient deal: hidden dictators. */
  readonly rulers: readonly Seat[];
  /** Seats to which every deal of the zone is worth the same. */
  readonly indifferent: readonly Seat[];
  readonly bestForAll: boolean;
  /** True where all rank the issues alike: nothing to trade. */
  readonly ranksAlike: boolean;
  /** The chance, 0–1, that deals tabled at random find the zone within the week. */
  readonly luck: number;
  /** Ending → whether it can come. */
  readonly endings: Readonly<Record<string, string>>;
}

/** What rehearsals with one profile say. */
export interface CertifiedRehearsal {
  readonly profile: string;
  readonly games: number;
  readonly seed: string;
  readonly agreement: SureShare;
  /** What the author declares; null where nothing is. */
  readonly declared: readonly [from: number, to: number] | null;
  /** Null where nothing is declared; false only where the whole interval lies outside the declared band. */
  readonly isWithin: boolean | null;
  readonly endings: Readonly<Record<string, number>>;
  readonly points: Readonly<Record<Seat, number>>;
  readonly fallbacks: Readonly<Record<Seat, number>>;
  readonly firstMover: number | null;
  readonly crossedTrueLimit: number;
  readonly signedUnderFallback: number;
}

/** What is to be looked at again, in a word, with the numbers behind it. */
export interface Finding {
  readonly kind:
    | 'noZone'
    | 'hardlyAny'
    | 'tooEasy'
    | 'ruler'
    | 'indifferent'
    | 'bestForAll'
    | 'nothingToTrade'
    | 'redundantLine'
    | 'optionInNoDeal'
    | 'dominatedOption'
    | 'outsideBand'
    | 'firstMover'
    | 'endingNever';
  /** What it is about: a seat, an option, a profile, an ending; empty for the whole. */
  readonly about: string;
  readonly values: Readonly<Record<string, number | string>>;
}

/** One page that judges a scenario. The same scenario, seeds and Parley give the same page. */
export interface Certificate {
  readonly certificate: 1;
  readonly scenario: string;
  readonly title: string;
  /** SHA-256 of the compiled scenario. */
  readonly digest: string;
  readonly parley: string;
  readonly zone: ZoneCertificate;
  readonly rehearsals: readonly CertifiedRehearsal[];
  readonly findings: readonly Finding[];
  /** SHA-256 over everything above: two people who hold the same page hold the same 64 digits. */
  readonly seal: string;
}
