/** Which conditions are worth setting: what own linkages need, what others have said must come first, and what would sweeten the deal later. */
import type { Constraint } from '@parley/rules';
import { type Draft, type Mark, markOf, within } from '../../ground.ts';
import type { Situation } from '../../situation.ts';
import type { Belief } from '../opponent-model/belief.ts';

export type ConditionMark = Draft['conditions'][number];
/** Sets of conditions tried with every package. */
const SETS_MAX = 14;

function atoms(constraint: Constraint): readonly Extract<Constraint, { kind: 'bound' }>[] {
  return constraint.kind === 'bound' ? [constraint] : constraint.of.flatMap(atoms);
}

/** The last later venue that may decide an issue; undefined when none may. */
function laterVenue(situation: Situation, issue: number): string | undefined {
  const { face, view } = situation.ground;
  const competent = face.issues[issue]?.decide ?? [];
  return face.venues.slice(view.public.venueIndex + 1).findLast((venue) => competent.includes(venue.id))?.id;
}

function placed(situation: Situation, marks: readonly Mark[]): readonly ConditionMark[] {
  const { limits, base } = situation.ground;
  return marks.flatMap((mark) => {
    const venue = laterVenue(situation, mark.issue);
    const crosses = limits.some((limit) => limit.issue === mark.issue && !within(limit, mark.step));
    const holdsNow = within(mark, base[mark.issue] ?? 0);
    return venue === undefined || crosses || holdsNow || mark.side === 'atMost' ? [] : [{ ...mark, venue }];
  });
}

/** What others have said in public must stand before they give anything. */
function firstThings(beliefs: readonly Belief[]): readonly Mark[] {
  return beliefs.flatMap((belief) => {
    const until = belief.order?.kind === 'deescalateFirst' ? belief.order.until : [];
    return [...until, ...belief.lines.filter((line) => line.side === 'atLeast')];
  });
}

/** For each issue still ahead, the option that is best for oneself among those that no other is believed to mind. */
function sweeteners(situation: Situation, beliefs: readonly Belief[]): readonly Mark[] {
  const { face, points, base } = situation.ground;
  return face.issues.flatMap((setup, issue) => {
    if (laterVenue(situation, issue) === undefined || setup.followUp) return [];
    const gain = (step: number): number => (points[issue]?.[step] ?? 0) - (points[issue]?.[base[issue] ?? 0] ?? 0);
    const harmless = setup.options
      .map((_, step) => step)
      .filter((step) => step > 0 && gain(step) > 0 && beliefs.every((belief) => (belief.gain[issue]?.[step] ?? 0) >= 0));
    const best = harmless.sort((a, b) => gain(b) - gain(a))[0];
    return best === undefined ? [] : [{ issue, side: 'atLeast' as const, step: best }];
  });
}

function unique(marks: readonly ConditionMark[]): readonly ConditionMark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => other.issue === mark.issue && other.step === mark.step) === index);
}

/** The sets of conditions that an offer at this venue may carry, the empty one first; only the empty one for those who set none. */
export function conditionSets(situation: Situation): readonly (readonly ConditionMark[])[] {
  if (!situation.strategy.conditions || situation.level === 'trainee') return [[]];
  const beliefs = situation.beliefs();
  const { face } = situation.ground;
  const needs = situation.view.own.brief.linkages.flatMap((linkage) => atoms(linkage.then)).map((bound) => markOf(face, bound));
  const main = unique(placed(situation, [...needs, ...firstThings(beliefs)]));
  const extras = placed(situation, sweeteners(situation, beliefs));
  const withExtras = (mark: ConditionMark): readonly (readonly ConditionMark[])[] => {
    const others = extras.filter((extra) => extra.issue !== mark.issue && extra.venue === mark.venue);
    return others.length === 0 ? [[mark]] : [[mark], ...others.map((extra) => [mark, extra]), [mark, ...others]];
  };
  return [[], ...main.flatMap(withExtras), ...extras.map((mark) => [mark])].slice(0, SETS_MAX);
}
