/** The ground a computer stands on: its view turned into numbers once per decision, so that thousands of packages can be weighed in milliseconds. */
import {
  type Bound,
  type Clause,
  type Condition,
  type Constraint,
  clauses,
  fallbackOf,
  type IssueId,
  type Items,
  inEffect,
  instructedOption,
  type Linkage,
  type ScenarioFace,
  type SeatView,
  stepIn,
  stepOf,
  trustBetween,
} from '@parley/rules';

/** A deal as one step per issue, in the scenario's order of issues; 0 is the status quo. */
export type Steps = readonly number[];
/** A bound as numbers. */
export interface Mark {
  readonly issue: number;
  readonly side: 'atLeast' | 'atMost';
  readonly step: number;
}
/** A package as numbers: what it names, and what it lapses without. */
export interface Draft {
  readonly named: readonly (readonly [issue: number, step: number])[];
  readonly conditions: readonly (Mark & { readonly venue: string })[];
}
interface PendingText {
  readonly items: readonly (readonly [issue: number, step: number])[];
  readonly conditions: readonly Mark[];
  /** Whether it hangs on later venues only: what is decided here may still add to it. */
  readonly later: boolean;
}

export interface Ground {
  readonly view: SeatView;
  readonly face: ScenarioFace;
  readonly indexOf: Readonly<Record<IssueId, number>>;
  /** Own points per issue and step. */
  readonly points: readonly (readonly number[])[];
  /** The same with what others would have to do for it discounted by how far they are trusted: for plans, never for limits or totals. */
  readonly expected: readonly (readonly number[])[];
  /** Decisions in effect. */
  readonly base: Steps;
  readonly pending: readonly PendingText[];
  readonly fallback: number;
  readonly limits: readonly Mark[];
  readonly linkages: readonly { readonly if: Test; readonly then: Test; readonly brokenBefore: boolean }[];
  /** Own declared lines that still bind. */
  readonly lines: readonly Mark[];
}
/** A predicate over deals. */
export type Test = (deal: Steps) => boolean;

/** Whether a step lies within a mark. */
export function within(mark: Mark, step: number): boolean {
  return mark.side === 'atLeast' ? step >= mark.step : step <= mark.step;
}

/** A bound as numbers; issues that the scenario does not know become issue −1 and always hold. */
export function markOf(face: ScenarioFace, bound: Omit<Bound, 'kind'>): Mark {
  return { issue: face.issues.findIndex((issue) => issue.id === bound.issue), side: bound.side, step: stepOf(face, bound.issue, bound.option) };
}

/** A constraint as a function over steps. */
export function testOf(face: ScenarioFace, constraint: Constraint): Test {
  if (constraint.kind === 'bound') {
    const mark = markOf(face, constraint);
    return (deal) => within(mark, deal[mark.issue] ?? 0);
  }
  const parts = constraint.of.map((part) => testOf(face, part));
  return constraint.kind === 'all' ? (deal) => parts.every((part) => part(deal)) : (deal) => parts.some((part) => part(deal));
}

/** Issue → option as issue and step numbers. */
export function stepsOf(face: ScenarioFace, items: Items): readonly (readonly [number, number])[] {
  return Object.entries(items).map(([issue, option]) => [face.issues.findIndex((known) => known.id === issue), stepOf(face, issue, option)] as const);
}

function pendingTexts(view: SeatView): readonly PendingText[] {
  const live = view.public.adopted.filter((text) => text.conditionState !== 'lapsed');
  return live.flatMap((text) => {
    const waiting = Object.entries(text.clauses).filter(([, clause]: readonly [string, Clause]) => clause.status === 'pending');
    if (waiting.length === 0) return [];
    const items = stepsOf(view.scenario, Object.fromEntries(waiting.map(([issue, clause]) => [issue, clause.option])));
    const ahead = view.scenario.venues.slice(view.public.venueIndex + 1).map((venue) => venue.id);
    const later = text.conditions.length > 0 && text.conditions.every((condition) => ahead.includes(condition.venue));
    return [{ items, later, conditions: text.conditions.map((condition) => markOf(view.scenario, condition.bound)) }];
  });
}

function bindingLines(view: SeatView): readonly Mark[] {
  const lines = view.public.postures[view.own.seat]?.lines ?? [];
  return lines.flatMap((line) => {
    const option = instructedOption(view, line);
    return line.left || option === null ? [] : [markOf(view.scenario, { issue: line.issue, side: line.side, option })];
  });
}

function linkageOf(face: ScenarioFace, linkage: Linkage, base: Steps): Ground['linkages'][number] {
  const tests = { if: testOf(face, linkage.if), then: testOf(face, linkage.then) };
  return { ...tests, brokenBefore: tests.if(base) && !tests.then(base) };
}

/** How far one may count on what others must do: half, more with trust, more where it is verified; the least trusted performer decides. */
function discountOf(view: SeatView, issue: IssueId, option: string): number {
  const { scenario: face, own } = view;
  const performance = face.performance[issue];
  const others = (performance?.by ?? []).filter((seat) => seat !== own.seat);
  const verified = performance?.verified.includes(option) ? 0.2 : 0;
  return Math.min(1, ...others.map((other) => 0.5 + trustBetween(face, view.public, [own.seat, other]) / 200 + verified));
}

/** Gains over the status quo that hang on others count by the discount, losses in full. */
function expectedPoints(view: SeatView): readonly (readonly number[])[] {
  return view.scenario.issues.map(({ id, options }) => {
    const row = view.own.brief.points[id] ?? [];
    const quo = row[0] ?? 0;
    return row.map((points, step) => (points > quo ? quo + (points - quo) * discountOf(view, id, options[step]?.id ?? '') : points));
  });
}

/** The numbers of a view. */
export function groundOf(view: SeatView): Ground {
  const { scenario: face, own } = view;
  const standing = inEffect(view.public);
  const base = face.issues.map((issue) => stepIn(face, standing, issue.id));
  return {
    view,
    face,
    indexOf: Object.fromEntries(face.issues.map((issue, index) => [issue.id, index])),
    points: face.issues.map((issue) => own.brief.points[issue.id] ?? []),
    expected: expectedPoints(view),
    base,
    pending: pendingTexts(view),
    fallback: fallbackOf(view),
    limits: own.brief.limits.map((limit) => markOf(face, limit)),
    linkages: own.brief.linkages.map((linkage) => linkageOf(face, linkage, base)),
    lines: bindingLines(view),
  };
}

/** The deal if a draft is adopted with its conditions just met, and what is pending on them: `ifAdopted` of the rules, in numbers. */
export function dealWith(ground: Ground, draft: Draft): Steps {
  const deal = [...ground.base];
  dealInto(deal, ground, draft);
  return deal;
}

/** The same, written over a deal that is at hand: for loops over thousands of drafts. */
export function dealInto(deal: number[], ground: Ground, draft: Draft): void {
  for (let issue = 0; issue < ground.base.length; issue += 1) deal[issue] = ground.base[issue] ?? 0;
  for (const [issue, step] of draft.named) deal[issue] = step;
  for (const mark of draft.conditions) if (!within(mark, deal[mark.issue] ?? 0)) deal[mark.issue] = mark.step;
  for (const text of ground.pending) {
    if (!text.conditions.every((mark) => within(mark, deal[mark.issue] ?? 0))) continue;
    for (const [issue, step] of text.items) deal[issue] = step;
  }
}

/** A deal with what hangs on later venues come true besides: the frame in which texts on the way there are compared. */
export function hopeful(ground: Ground, deal: Steps): Steps {
  const hoped = [...deal];
  for (const text of ground.pending) {
    if (!text.later) continue;
    for (const [issue, step] of text.items) hoped[issue] = step;
    for (const mark of text.conditions) if (!within(mark, hoped[mark.issue] ?? 0)) hoped[mark.issue] = mark.step;
  }
  return hoped;
}

/** Own value of a deal, as the rules count it, statements of others aside; by the discounted points where `points` says so. */
export function ownValue(ground: Ground, deal: Steps, points: Ground['points'] = ground.points): number {
  const { issues } = ground.face;
  let sum = 0;
  let quo = 0;
  let substance = false;
  for (let issue = 0; issue < issues.length; issue += 1) {
    const step = deal[issue] ?? 0;
    const row = points[issue];
    sum += row?.[step] ?? 0;
    quo += row?.[0] ?? 0;
    if (step > 0 && issues[issue]?.followUp !== true) substance = true;
  }
  return substance ? sum : ground.fallback + sum - quo;
}

/** Whether a draft would cross an own true limit or linkage; what stands crossed already is not its doing, unless it touches it. */
export function crosses(ground: Ground, draft: Draft, deal: Steps): boolean {
  const names = (issue: number): boolean => draft.named.some(([named]) => named === issue);
  const limited = ground.limits.some(
    (limit) => !within(limit, deal[limit.issue] ?? 0) && (names(limit.issue) || within(limit, ground.base[limit.issue] ?? 0)),
  );
  return limited || ground.linkages.some((linkage) => linkage.if(deal) && !linkage.then(deal) && !linkage.brokenBefore);
}

/** How many own declared lines a draft leaves; the order aside. */
export function linesLeft(ground: Ground, draft: Draft): number {
  return ground.lines.filter((line) => draft.named.some(([issue, step]) => issue === line.issue && !within(line, step))).length;
}

/** A draft as a package that an act can carry. */
export function packageOf(ground: Ground, draft: Draft): { readonly items: Items; readonly conditions: readonly Condition[] } {
  const optionOf = (issue: number, step: number): string => ground.face.issues[issue]?.options[step]?.id ?? '';
  const items = Object.fromEntries(draft.named.map(([issue, step]) => [ground.face.issues[issue]?.id ?? '', optionOf(issue, step)]));
  const conditions = draft.conditions.map(
    ({ venue, issue, side, step }): Condition => ({
      venue,
      bound: { kind: 'bound', issue: ground.face.issues[issue]?.id ?? '', side, option: optionOf(issue, step) },
    }),
  );
  return { items, conditions };
}

/** A package of an act or a text as a draft. */
export function draftOf(ground: Ground, offer: { readonly items: Items; readonly conditions: readonly Condition[] }): Draft {
  const conditions = offer.conditions.map((condition) => ({ ...markOf(ground.face, condition.bound), venue: condition.venue }));
  return { named: stepsOf(ground.face, offer.items), conditions };
}

/** The clauses that stand or wait, as issue numbers: what a text at `venue` cannot decide again. */
export function settledIssues(ground: Ground, venue: string): ReadonlySet<number> {
  const settled = clauses(ground.view.public).filter(
    ([text, , clause]) => text.venue === venue && (clause.status === 'inEffect' || clause.status === 'pending'),
  );
  return new Set(settled.map(([, issue]) => ground.indexOf[issue] ?? -1));
}
