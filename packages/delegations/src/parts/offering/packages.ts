/** The packages that could be tabled at this venue: every combination of the options of its open issues. */
import { type Draft, type Ground, settledIssues, within } from '../../ground.ts';
import type { Situation } from '../../situation.ts';
import type { Belief } from '../opponent-model/belief.ts';

/** Steps that an issue may take in a text here: −1 leaves it out. */
function stepsAt(situation: Situation, issue: number): readonly number[] {
  const { ground, room, view } = situation;
  const setup = ground.face.issues[issue];
  const referred = room?.referred[setup?.id ?? ''];
  if (!setup || (referred && referred.returns > view.public.round)) return [-1];
  const base = ground.base[issue] ?? 0;
  const allowed = setup.options
    .map((_, step) => step)
    .filter((step) => {
      const ratchet = setup.ratchet ? step > base : step !== base;
      const limited = ground.limits.some((limit) => limit.issue === issue && !within(limit, step));
      return ratchet && step > 0 && !limited && !referred?.without.includes(setup.options[step]?.id ?? '');
    });
  return [-1, ...allowed];
}

/** The issues that a text at this venue may name. */
function openIssues(situation: Situation): readonly number[] {
  const { ground, venue, room } = situation;
  if (!venue) return [];
  const settled = settledIssues(ground, venue.id);
  return ground.face.issues.flatMap((issue, index) => {
    const onAgenda = !room?.agenda || room.agenda.includes(issue.id);
    return issue.decide.includes(venue.id) && onAgenda && !settled.has(index) ? [index] : [];
  });
}

/** How much hangs on an issue for oneself and others. */
function stakeOf(ground: Ground, beliefs: readonly Belief[], issue: number): number {
  const spread = (row: readonly number[] | undefined): number => (row ? Math.max(...row) - Math.min(...row) : 0);
  return spread(ground.points[issue]) + beliefs.reduce((sum, belief) => sum + spread(belief.gain[issue]), 0) / Math.max(1, beliefs.length);
}

/**
 * Every combination that says something of substance, as issues with their steps. Where that would be too many, the issues with least at stake are left
 * out; how talks go on alone is no offer.
 */
export function packagesOf(situation: Situation): readonly Draft['named'][] {
  const { ground, skill } = situation;
  const beliefs = skill.pictures ? situation.beliefs() : [];
  const ladders = openIssues(situation)
    .map((issue) => ({ issue, steps: stepsAt(situation, issue), stake: stakeOf(ground, beliefs, issue) }))
    .sort((a, b) => b.stake - a.stake);
  let found: Draft['named'][] = [[]];
  for (const { issue, steps } of ladders) {
    if (found.length * steps.length > skill.packagesMax) break;
    found = found.flatMap((named) => steps.map((step): Draft['named'] => (step < 0 ? named : [...named, [issue, step]])));
  }
  return found.filter((named) => named.some(([issue]) => ground.face.issues[issue]?.followUp !== true));
}
