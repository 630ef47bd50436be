/** Draws a line in public where others ask for what it may never give: a true limit costs nothing to declare, as it is never left. */
import { holds, type Text } from '@parley/rules';
import { boundWords } from '../../explain.ts';
import type { Situation } from '../../situation.ts';
import { type Decision, decided } from '../decision.ts';

/** Bridge builders keep their limits to themselves. */
const BRAKES = 0.5;

export function declare(situation: Situation): Decision | null {
  const { view, room, strategy } = situation;
  if (strategy.temperament.brake < BRAKES || !room || situation.draw('declare') > strategy.temperament.brake) return null;
  const known = new Set(view.public.postures[situation.seat]?.lines.map(({ issue }) => issue));
  const asked = (text: Text, issue: string): boolean => issue in text.items && !text.sponsors.includes(situation.seat);
  const limit = view.own.brief.limits.find(
    (line) => !known.has(line.issue) && room.texts.some((text) => asked(text, line.issue) && !holds(view.scenario, text.items, line)),
  );
  const act = limit && situation.acts('declare').find(({ issue }) => issue === limit.issue);
  if (!limit || !act) return null;
  const { side, option } = limit;
  return decided(
    { ...act, side, option },
    `declared ${boundWords(view.scenario, limit)}: a text here asks for more than our limit, and a line that is never left costs nothing.`,
  );
}
