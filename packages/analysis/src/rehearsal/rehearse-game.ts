/** One game of a rehearsal, played and measured. */
import {
  dealValue,
  decidedAboveStatusQuo,
  fallbackOf,
  inEffect,
  isFollowUpOnly,
  outcomeOf,
  phaseOf,
  type Seat,
  type Setup,
  score,
  seatView,
  type Table,
} from '@parley/rules';
import { agreementOf } from '../agreement.ts';
import { type ComputerTurn, playGame } from '../play-game.ts';
import { type RehearsalPlan, seedOfGame } from './rehearsal-plan.ts';
import type { RehearsedGame } from './rehearsed-game.ts';

/** What is counted while a game runs. */
interface Counts {
  readonly tension: number[];
  readonly trust: number[];
  readonly verbs: Record<string, number>;
  readonly tabled: Set<string>;
  firstMover: Seat | null;
  crossedTrueLimit: number;
  signedUnderFallback: number;
}

/**
 * Plays the game of this index, from 0, and measures it. The first game of a scenario works out its zone, some tenths of a second for each set of variants.
 *
 * Throws BugError when a computer's act is refused.
 *
 * @example
 * rehearseGame(setup, planRehearsal(setup, { seed: '1000', games: 200, play: { profile: 'skilled' } }), 3).seed // => '1003'
 */
export function rehearseGame(setup: Setup, plan: RehearsalPlan, index: number): RehearsedGame {
  const counts: Counts = { tension: [], trust: [], verbs: {}, tabled: new Set(), firstMover: null, crossedTrueLimit: 0, signedUnderFallback: 0 };
  const seed = seedOfGame(plan, index);
  const { table, actCount } = playGame(setup, seed, { seats: plan.seats, variants: plan.variants, onTurn: (turn) => count(counts, turn) });
  sample(counts, table);
  return { game: index, seed, ...measured(table), ...counted(setup, counts), acts: actCount };
}

function count(counts: Counts, { before, act, after }: ComputerTurn): void {
  if (counts.tension.length === 0) sample(counts, before.table);
  if (after.table.public.position !== before.table.public.position && hasLeftVenue(before.table, after.table)) sample(counts, after.table);
  counts.verbs[act.verb] = (counts.verbs[act.verb] ?? 0) + 1;
  if (act.verb === 'propose' || act.verb === 'amend' || act.verb === 'draftText') {
    counts.firstMover ??= act.seat;
    for (const [issue, option] of Object.entries(act.items)) counts.tabled.add(`${issue}.${option}`);
  }
  const agreement = agreementOf(before.table, act);
  if (agreement?.crossesLimit) counts.crossedTrueLimit += 1;
  if (agreement?.isUnderFallback) counts.signedUnderFallback += 1;
}

const OFF_THE_VENUES: ReadonlySet<string> = new Set(['interval', 'ratification', 'concluded']);
function hasLeftVenue(before: Table, after: Table): boolean {
  return !OFF_THE_VENUES.has(phaseOf(before.public.position)) && OFF_THE_VENUES.has(phaseOf(after.public.position));
}

function sample(counts: Counts, { public: open }: Table): void {
  const trust = Object.values(open.trust);
  counts.tension.push(open.tension);
  counts.trust.push(hundredth(trust.reduce((sum, value) => sum + value, 0) / Math.max(1, trust.length)));
}

function counted({ face }: Setup, counts: Counts) {
  const options = face.issues.flatMap((issue) => issue.options.map(({ id }) => `${issue.id}.${id}`));
  return {
    tension: counts.tension,
    trust: counts.trust,
    firstMover: counts.firstMover,
    verbs: Object.fromEntries(face.acts.flatMap((verb) => (counts.verbs[verb] ? [[verb, counts.verbs[verb]] as const] : []))),
    tabled: options.filter((option) => counts.tabled.has(option)),
    crossedTrueLimit: counts.crossedTrueLimit,
    signedUnderFallback: counts.signedUnderFallback,
  };
}

function measured(table: Table) {
  const { face } = table.setup;
  const { public: open } = table;
  const deal = inEffect(open);
  const seats = face.seats.map(({ id }) => id);
  const views = seats.map((seat) => seatView(table, seat));
  const points = views.map((view) => hundredth(dealValue(view, deal)));
  const fallback = views.map(fallbackOf);
  const gains = points.map((value, index) => value - (fallback[index] ?? 0));
  const joint = score(table, seats[0] ?? '').parts.find(({ part }) => part === 'joint');
  const shown = open.adopted.filter(({ conditionState }) => conditionState !== 'lapsed');
  return {
    ending: outcomeOf(table).id,
    deal: !isFollowUpOnly(face, deal),
    variants: Object.fromEntries(seats.flatMap((seat) => variantOf(table, seat))),
    adopted: Object.fromEntries(face.venues.map(({ id }) => [id, shown.filter(({ venue }) => venue === id).length])),
    effect: Object.fromEntries(decidedAboveStatusQuo(face, open).map((issue) => [issue, deal[issue] ?? ''])),
    points: bySeat(seats, points),
    fallback: bySeat(seats, fallback),
    nashShare: hundredth(Number(joint?.values['share'] ?? 0) / 100),
    worstOff: seats[gains.indexOf(Math.min(...gains))] ?? '',
    events: open.happened,
    disowned: open.ratifications.filter(({ accepted }) => !accepted).map(({ seat }) => seat),
  };
}

function variantOf(table: Table, seat: Seat): readonly (readonly [Seat, string])[] {
  const variant = table.private[seat]?.variant ?? null;
  return variant === null ? [] : [[seat, variant]];
}
function bySeat(seats: readonly Seat[], values: readonly number[]): Readonly<Record<Seat, number>> {
  return Object.fromEntries(seats.map((seat, index) => [seat, values[index] ?? 0]));
}
function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
