/** What a newcomer would believe that an option is worth to another delegation, from what is public alone: declared lines, orders, performance, trust. */
import { type Bound, type IssueId, issueOf, type OrderSetup, type ScenarioFace, type Seat, type SeatView, stepOf, trustBetween } from '@parley/rules';

/** Points of ours for a line that somebody has declared, for something asked of or given to others, and for what nobody has spoken of. */
const LINE = 18;
const ASKED = 9;
const GIVEN = 6;
const MILD = 3;
/** Below this trust, two delegations are taken to stand on different sides. */
const SAME_SIDE_TRUST = 50;

function ladder(count: number, worth: (step: number) => number): readonly number[] {
  return Array.from({ length: count }, (_, step) => worth(step));
}

/** Slow, then fast, then slow: the first step off a line is bearable, the second is most of the way. */
function steepening(share: number): number {
  const clamped = Math.min(Math.max(share, 0), 1);
  return clamped * clamped * (3 - 2 * clamped);
}

function line(bound: Pick<Bound, 'side'>, mark: number, count: number): readonly number[] {
  if (bound.side === 'atLeast') return ladder(count, (step) => LINE * steepening(step / Math.max(1, mark)));
  return ladder(count, (step) => -LINE * steepening((step - mark) / Math.max(1, count - 1 - mark)));
}

/** What nobody has spoken of: the middle is a little better than nothing, the far end is somebody's reading. */
function mild(count: number): readonly number[] {
  return ladder(count, (step) => (step === count - 1 && count > 3 ? -MILD : (MILD * step) / Math.max(1, count - 2)));
}

function givesOf(order: OrderSetup | undefined, issue: IssueId): Bound | undefined {
  return order?.kind === 'deescalateFirst' ? order.gives.find((bound) => bound.issue === issue) : undefined;
}
function untilOf(order: OrderSetup | undefined, issue: IssueId): Bound | undefined {
  return order?.kind === 'deescalateFirst' ? order.until.find((bound) => bound.issue === issue) : undefined;
}

/** The seats on the other side of `seat`. */
function opposite(view: SeatView, seat: Seat): readonly Seat[] {
  const others = view.scenario.seats.filter((other) => other.id !== seat && other.role !== 'mediator');
  return others.map((other) => other.id).filter((other) => trustBetween(view.scenario, view.public, [seat, other]) < SAME_SIDE_TRUST);
}

/** Something that performers of both sides would do is given and got at once: good up to what is spoken of, bad beyond. */
function isMutual(view: SeatView, seat: Seat, issue: IssueId): boolean {
  const by = view.scenario.performance[issue]?.by ?? [];
  return by.includes(seat) && opposite(view, seat).some((other) => by.includes(other));
}

function give(bound: Bound, face: ScenarioFace, mutual: boolean): readonly number[] {
  const count = issueOf(face, bound.issue)?.options.length ?? 0;
  const mark = stepOf(face, bound.issue, bound.option);
  if (mutual) return ladder(count, (step) => (step <= mark ? (MILD * step) / Math.max(1, mark) : -GIVEN));
  return ladder(count, (step) => ((step < mark ? -GIVEN / 2 : -GIVEN) * step) / Math.max(1, count - 1));
}

type Rows = readonly (readonly number[])[];
/** What is public of a delegation changes rarely and is asked for in every decision: rows are kept with the postures that they were made from. */
const known = new WeakMap<SeatView['public']['postures'], Map<string, Rows>>();

/** Believed points of every option of every issue for `seat`, over the status quo, in the scenario's order of issues. */
export function priorsOf(view: SeatView, seat: Seat): Rows {
  const rows = known.get(view.public.postures) ?? new Map<string, Rows>();
  known.set(view.public.postures, rows);
  const sides = [seat, ...opposite(view, seat)].join(' ');
  const kept = rows.get(sides);
  if (kept && kept.length === view.scenario.issues.length) return kept;
  const made = view.scenario.issues.map((issue) => priorOf(view, seat, issue.id));
  rows.set(sides, made);
  return made;
}

function priorOf(view: SeatView, seat: Seat, issue: IssueId): readonly number[] {
  const { scenario: face } = view;
  const setup = issueOf(face, issue);
  const count = setup?.options.length ?? 0;
  const declared = view.public.postures[seat]?.lines.find((known) => known.issue === issue);
  if (declared) return line(declared, stepOf(face, issue, declared.option), count);
  const until = untilOf(face.orders[seat], issue);
  if (until) return line(until, stepOf(face, issue, until.option), count);
  const gives = givesOf(face.orders[seat], issue);
  if (gives) return give(gives, face, isMutual(view, seat, issue));
  return face.seats.find((known) => known.id === seat)?.role === 'mediator' ? mild(count) : inferred(view, seat, issue);
}

/** Of an issue on which a delegation has said nothing: what the other side says that it gives, the silent side is taken to want. */
function inferred(view: SeatView, seat: Seat, issue: IssueId): readonly number[] {
  const { scenario: face } = view;
  const count = issueOf(face, issue)?.options.length ?? 0;
  const others = opposite(view, seat);
  if (others.some((other) => givesOf(face.orders[other], issue))) return ladder(count, (step) => (ASKED * step) / Math.max(1, count - 1));
  const defended = others.some((other) => face.declared[other]?.some((known) => known.issue === issue && known.side === 'atMost'));
  if (defended && !issueOf(face, issue)?.affects.includes(seat)) return ladder(count, (step) => (GIVEN * step) / Math.max(1, count - 1));
  return mild(count);
}
