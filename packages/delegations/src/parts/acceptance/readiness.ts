/** Whether a delegation has done its homework for a text: consulted whom it would surprise, and asked its capital about the lines that it would leave. */
import { cableChancePercent, instructedOption, linesLeftBy, type Package, stepOf } from '@parley/rules';
import type { Situation } from '../../situation.ts';
import { surprisesOf } from './surprises.ts';

/** What is still to be done before a text is tabled or signed. */
export type Homework =
  | { readonly kind: 'consult'; readonly voice: string; readonly cost: number }
  | { readonly kind: 'cable'; readonly line: string; readonly chance: number };

/** A surprise that costs less is not worth a round; a capital that gives way less often is not waited for. */
const COST_MIN = 4;
const CHANCE_MIN = 30;
/** Homework is for the first half of a table's rounds. */
const UNTIL = 0.5;

/** Whether one softening would be enough to keep the line. */
function isOneStep({ view }: Situation, issue: string, offer: Package): boolean {
  const line = view.public.postures[view.own.seat]?.lines.find((known) => known.issue === issue);
  const option = line ? instructedOption(view, line) : null;
  if (!line || option === null) return false;
  return Math.abs(stepOf(view.scenario, issue, option) - stepOf(view.scenario, issue, offer.items[issue])) === 1;
}

/** The first thing that should be done before this delegation agrees to a package; null where it is ready, or where there is no time left for it. */
export function homeworkFor(situation: Situation, offer: Package): Homework | null {
  const { view, venue, strategy, skill, time } = situation;
  if (!skill.prepares || !strategy.margins || time >= UNTIL) return null;
  const acts = view.scenario.acts;
  const surprise = surprisesOf(situation, [offer])[0];
  if (surprise && surprise.cost >= COST_MIN && acts.includes('consult')) return { kind: 'consult', ...surprise };
  if (!acts.includes('cable')) return null;
  const left = linesLeftBy(view, offer.items, offer.conditions);
  const line = left.find((issue) => {
    const isSent = view.own.part.cabled.includes(`${issue}@${venue?.id ?? ''}`);
    return !isSent && cableChancePercent(view, issue) >= CHANCE_MIN && (issue === 'order' || isOneStep(situation, issue, offer));
  });
  return line === undefined ? null : { kind: 'cable', line, chance: cableChancePercent(view, line) };
}
