/** The package seeker of linked tables: what must be had at a later table is set as the condition of what is given at this one. */
import { type Draft, type Mark, within } from '../../ground.ts';
import type { Situation } from '../../situation.ts';
import type { Belief } from '../opponent-model/belief.ts';
import { firstDemands, ownNeeds } from '../planning/first-things.ts';

export type ConditionMark = Draft['conditions'][number];
/** Sets of conditions tried with every package. */
const SETS_MAX = 14;
/** What brings less than this is asked for beside something else, never as the one thing on which a text hangs. */
const ALONE_MIN = 3;

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

/** For each issue still ahead, the option that is best for oneself among those that no other is believed to mind. */
function sweeteners(situation: Situation, beliefs: readonly Belief[]): readonly Mark[] {
  const { face, expected, base } = situation.ground;
  return face.issues.flatMap((setup, issue) => {
    if (laterVenue(situation, issue) === undefined || setup.followUp) return [];
    const gain = (step: number): number => (expected[issue]?.[step] ?? 0) - (expected[issue]?.[base[issue] ?? 0] ?? 0);
    const harmless = setup.options
      .map((_, step) => step)
      .filter((step) => step > 0 && gain(step) > 0 && beliefs.every((belief) => (belief.gain[issue]?.[step] ?? 0) >= 0));
    const liked = (step: number): number => beliefs.reduce((sum, belief) => sum + (belief.gain[issue]?.[step] ?? 0), 0);
    const [best] = harmless.sort((a, b) => gain(b) - gain(a) || liked(b) - liked(a));
    return best === undefined ? [] : [{ issue, side: 'atLeast' as const, step: best }];
  });
}

function unique(marks: readonly ConditionMark[]): readonly ConditionMark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => other.issue === mark.issue && other.step === mark.step) === index);
}

/** The sets of conditions that an offer at this venue may carry, the empty one first; only the empty one for those who set none. */
export function conditionSets(situation: Situation): readonly (readonly ConditionMark[])[] {
  if (!situation.strategy.conditions || !situation.skill.looksAhead) return [[]];
  const beliefs = situation.beliefs();
  const main = unique(placed(situation, [...ownNeeds(situation.ground), ...firstDemands(beliefs)]));
  const extras = placed(situation, sweeteners(situation, beliefs));
  const withExtras = (mark: ConditionMark): readonly (readonly ConditionMark[])[] => {
    // A table in between would have to decide for good before the last one has: what is asked for together is asked of one table.
    const others = extras.filter((extra) => extra.issue !== mark.issue && extra.venue === mark.venue);
    return others.length === 0 ? [[mark]] : [[mark], ...others.map((extra) => [mark, extra]), [mark, ...others]];
  };
  const alone = extras.filter(
    ({ issue, step }) => (situation.ground.expected[issue]?.[step] ?? 0) - (situation.ground.expected[issue]?.[0] ?? 0) >= ALONE_MIN,
  );
  return [[], ...main.flatMap(withExtras), ...alone.map((mark) => [mark])].slice(0, SETS_MAX);
}
