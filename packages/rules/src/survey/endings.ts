/** Which endings can come: for each, a week is looked for that fits it and none before it. */
import type { Bound, Constraint, IssueSetup, OutcomeTest, Setup } from '../setup.ts';
import { isUnanimous } from './assent.ts';

/** What can be said of an ending. */
export type EndingReach =
  /** A week fits it and no ending before it. */
  | 'reachable'
  /** Whatever fits it fits one of those before it. */
  | 'shadowed'
  /** Only deals fit it that cross the limit of somebody whose yes they need, or what a table cannot decide. */
  | 'forbidden'
  /** No week at all fits it. */
  | 'contradictory';

const WEEKS_MAX = 400_000;

/**
 * Every ending's reach, in their order; null where there are too many different weeks to look at. A week is what is in effect at the end, as far as endings can
 * tell deals apart, with the tension and whether a walk-out ended it.
 *
 * @example
 * endingReaches(setup) // => ['reachable', 'shadowed', 'reachable']
 */
export function endingReaches(setup: Setup): readonly EndingReach[] | null {
  const { issues, outcomes } = setup.face;
  const bounds = outcomes.flatMap(({ when }) => boundsOf(when));
  const kinds = issues.map((issue) => kindsOf(issue, bounds));
  const worlds = worldsOf(setup);
  if (kinds.reduce((count, { length }) => count * length, worlds.length) > WEEKS_MAX) return null;
  const weeks: Weeks = { setup, worlds, tests: outcomes.map(({ when }) => when) };
  const possible = search(
    weeks,
    kinds.map((steps, place) => possibleKinds(setup, issues[place], steps)),
  );
  if (possible.first.every(Boolean)) return outcomes.map(() => 'reachable');
  const any = search(weeks, kinds);
  return outcomes.map((_, place) => {
    if (possible.first[place]) return 'reachable';
    if (possible.fits[place]) return 'shadowed';
    return any.fits[place] ? 'forbidden' : 'contradictory';
  });
}

/** Steps of one issue that no ending tells apart: their range, both ends included. */
interface Kind {
  readonly from: number;
  readonly to: number;
}

function kindsOf({ id, options }: IssueSetup, bounds: readonly Bound[]): readonly Kind[] {
  const stepOf = (option: string): number => options.findIndex((each) => each.id === option);
  const marks = bounds.flatMap(({ issue, side, option }) => (issue === id ? [side === 'atLeast' ? stepOf(option) : stepOf(option) + 1] : []));
  const starts = [...new Set([0, 1, ...marks])].filter((step) => step >= 0 && step < options.length).sort((one, other) => one - other);
  return starts.map((from, place) => ({ from, to: (starts[place + 1] ?? options.length) - 1 }));
}

/** The kinds that some table can decide with the yes of all whose yes it needs; the status quo is always possible. */
function possibleKinds({ face, briefs }: Setup, issue: IssueSetup | undefined, kinds: readonly Kind[]): readonly Kind[] {
  if (issue === undefined) return kinds;
  const venues = face.venues.filter(({ id }) => issue.decide.includes(id));
  const endorsing = Object.values(issue.endorse).flat();
  const canDecide = (step: number): boolean =>
    venues.some((venue) => {
      const needed = [...(isUnanimous(venue) ? venue.seats : []), ...endorsing];
      return needed.every((seat) => (briefs[seat]?.limits ?? []).every((limit) => limit.issue !== issue.id || isWithin(issue, limit, step)));
    });
  return kinds.filter(({ from, to }) => from === 0 || Array.from({ length: to - from + 1 }, (_, place) => from + place).some(canDecide));
}

function isWithin({ options }: IssueSetup, { side, option }: Bound, step: number): boolean {
  const mark = options.findIndex(({ id }) => id === option);
  return side === 'atLeast' ? step >= mark : step <= mark;
}

/** What else endings look at. */
interface World {
  readonly tension: number;
  readonly walkedOut: boolean;
}

function worldsOf({ face }: Setup): readonly World[] {
  const marks = face.outcomes.flatMap(({ when }) => tensionsOf(when));
  const tensions = [...new Set([face.start.tension, ...marks.flatMap((mark) => [mark - 1, mark])])].filter(
    (tension) => tension >= 0 && tension <= 100,
  );
  const ends = face.acts.includes('walkOut') ? [false, true] : [false];
  return ends.flatMap((walkedOut) => tensions.map((tension) => ({ tension, walkedOut })));
}

interface Weeks {
  readonly setup: Setup;
  readonly worlds: readonly World[];
  readonly tests: readonly OutcomeTest[];
}

/** Per ending: whether a week fits it, and whether one fits it before all others. Stops as soon as every ending comes first somewhere. */
function search({ setup, worlds, tests }: Weeks, kinds: readonly (readonly Kind[])[]): { readonly fits: boolean[]; readonly first: boolean[] } {
  const { issues } = setup.face;
  const [fits, first] = [tests.map(() => false), tests.map(() => false)];
  const steps = new Map<string, number>(issues.map(({ id }) => [id, 0]));
  const visit = (place: number): void => {
    if (first.every(Boolean)) return;
    const issue = issues[place];
    if (issue !== undefined) {
      for (const { from } of kinds[place] ?? []) {
        steps.set(issue.id, from);
        visit(place + 1);
      }
      return;
    }
    for (const world of worlds) {
      const matching = tests.map((test) => fitsTest(test, { setup, steps, world }));
      const firstMatch = matching.indexOf(true);
      matching.forEach((isFit, ending) => {
        fits[ending] ||= isFit;
        first[ending] ||= ending === firstMatch;
      });
    }
  };
  visit(0);
  return { fits, first };
}

interface Week {
  readonly setup: Setup;
  readonly steps: ReadonlyMap<string, number>;
  readonly world: World;
}

function fitsTest(test: OutcomeTest, week: Week): boolean {
  switch (test.kind) {
    case 'always':
      return true;
    case 'all':
      return test.of.every((part) => fitsTest(part, week));
    case 'any':
      return test.of.some((part) => fitsTest(part, week));
    case 'tension':
      return week.world.tension >= test.atLeast;
    case 'walkedOut':
      return week.world.walkedOut;
    case 'adoptedCount':
      return [...week.steps.values()].filter((step) => step > 0).length >= test.atLeast;
    case 'adoptedAnyOf':
      return test.issues.some((issue) => (week.steps.get(issue) ?? 0) > 0);
    case 'bound': {
      const issue = week.setup.face.issues.find(({ id }) => id === test.issue);
      return issue === undefined || isWithin(issue, test, week.steps.get(test.issue) ?? 0);
    }
  }
}

function boundsOf(test: OutcomeTest | Constraint): readonly Bound[] {
  if (test.kind === 'bound') return [test];
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(boundsOf) : [];
}

function tensionsOf(test: OutcomeTest): readonly number[] {
  if (test.kind === 'tension') return [test.atLeast];
  return test.kind === 'all' || test.kind === 'any' ? test.of.flatMap(tensionsOf) : [];
}
