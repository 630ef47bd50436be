/** A seat's score, in four parts that are shown apart, each with the numbers it rests on. */
import { benchmarksOf } from './benchmarks.ts';
import { allPledges } from './consequences/ratification.ts';
import { inEffect } from './offers/clauses.ts';
import { holds, keepsLinkage } from './offers/ladder.ts';
import { fallbackAt, isFollowUpOnly, rawPoints } from './offers/points.ts';
import { pairOf } from './place.ts';
import type { Items, Table } from './table.ts';
import { type SeatView, seatView } from './view.ts';
import type { Seat } from './vocabulary.ts';

/** One part of a score. `values` are the numbers behind it, for the sentence that explains it. */
export interface ScorePart {
  readonly part: 'ownValue' | 'joint' | 'relations' | 'integrity';
  /** From 0 to `of`, to one tenth. */
  readonly points: number;
  readonly of: number;
  readonly values: Readonly<Record<string, number | boolean>>;
}
/** A seat's score: never one number alone. */
export interface Score {
  readonly seat: Seat;
  readonly total: number;
  readonly parts: readonly ScorePart[];
}

function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What a deal adds to a seat's fallback at the starting tension; of the follow-up alone only what it is worth over its status quo. */
function gainOf(view: SeatView, deal: Items): number {
  const base = isFollowUpOnly(view.scenario, deal) ? rawPoints(view, {}) : fallbackAt(view, view.scenario.start.tension);
  return rawPoints(view, deal) - base;
}

/** The share of the way from the fallback to the best of the zone; without a zone one hundredth a point; without a deal 0. */
function ownValue(table: Table, view: SeatView, deal: Items): ScorePart {
  const of = table.setup.face.score.ownValue;
  const fallback = fallbackAt(view, view.scenario.start.tension);
  const best = benchmarksOf(table).best[view.own.seat];
  const gain = gainOf(view, deal);
  const share = best === undefined ? gain / 100 : gain / Math.max(1, best - fallback);
  return {
    part: 'ownValue',
    points: toTenth(of * clamp01(share)),
    of,
    values: { value: toTenth(fallback + gain), fallback, best: best ?? 0, hasZone: best !== undefined },
  };
}

/** The nth root of the share of the best Nash product: 0 as soon as one delegation gains nothing. */
function joint(table: Table, deal: Items): ScorePart {
  const { face } = table.setup;
  const of = face.score.joint;
  const { nashProduct } = benchmarksOf(table);
  const gains = face.seats.map((seat) => Math.max(0, gainOf(seatView(table, seat.id), deal)));
  const product = gains.reduce((total, gain) => total * gain, 1);
  const share = nashProduct > 0 ? (product / nashProduct) ** (1 / face.seats.length) : 0;
  return {
    part: 'joint',
    points: toTenth(of * clamp01(share)),
    of,
    values: { share: toTenth(100 * clamp01(share)), worstGain: toTenth(Math.min(...gains)), hasZone: nashProduct > 0 },
  };
}

/** A change of so many points of tension, or of mean trust, moves this part from its middle to its end. */
const RELATIONS_SWING = 40;

function relations(table: Table, seat: Seat): ScorePart {
  const { face } = table.setup;
  const of = face.score.relations;
  const pairs = face.seats.filter((other) => other.id !== seat).map((other) => pairOf(face, seat, other.id));
  const mean = (trust: Readonly<Record<string, number>>): number =>
    pairs.reduce((sum, pair) => sum + (trust[pair] ?? 50), 0) / Math.max(1, pairs.length);
  const tension = table.public.tension - face.start.tension;
  const trust = mean(table.public.trust) - mean(face.start.trust);
  const share = clamp01(0.5 + (trust - tension) / RELATIONS_SWING);
  return { part: 'relations', points: toTenth(of * share), of, values: { tension, trust: toTenth(trust) } };
}

/** A third each: limits and linkages kept, pledges kept, not disowned at home. */
function integrity(table: Table, view: SeatView, deal: Items): ScorePart {
  const of = table.setup.face.score.integrity;
  const { seat, brief } = view.own;
  const linesKept =
    brief.limits.every((limit) => holds(view.scenario, deal, limit)) && brief.linkages.every((line) => keepsLinkage(view.scenario, deal, line));
  const pledgesKept = allPledges(table).every((pledge) => pledge.by !== seat || pledge.judged !== 'broken');
  const ratified = table.public.ratifications.every((answer) => answer.seat !== seat || answer.accepted);
  const kept = [linesKept, pledgesKept, ratified].filter(Boolean).length;
  return { part: 'integrity', points: toTenth((of * kept) / 3), of, values: { linesKept, pledgesKept, ratified } };
}

/** A seat's score as things stand; final once the game is concluded. The first call of a scenario works out its zone: some tenths of a second. */
export function score(table: Table, seat: Seat): Score {
  const view = seatView(table, seat);
  const deal = inEffect(table.public);
  const parts = [ownValue(table, view, deal), joint(table, deal), relations(table, seat), integrity(table, view, deal)];
  return { seat, total: toTenth(parts.reduce((sum, part) => sum + part.points, 0)), parts };
}
