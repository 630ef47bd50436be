/** Where a seat's numbers come from, term by term. */
import { dealValue, fallbackOf, inEffect, rawPoints, type SeatView } from '@parley/rules';
import { letterOf, ownPoints } from './reading.ts';
import { counted, points } from './wording/names.ts';
import type { Game } from './world.ts';

/** The explanation of a seat's total, its fallback and the public pressures, one fact a line. */
export function explanation(game: Game): readonly string[] {
  if (!game.view.own) return ['You only watch; you have no points.'];
  const view = game.view as SeatView; // `own` was looked at
  const { brief, part } = view.own;
  const decided = inEffect(view.public);
  const issues = view.scenario.issues.filter((issue) => brief.points[issue.id] !== undefined);
  const terms = issues.map((issue) => {
    const option = decided[issue.id] ?? issue.options[0]?.id;
    const mark = issue.id in decided ? 'decided' : 'as it is';
    return `${issue.name}: ${letterOf(view.scenario, issue.id, option)} (${mark}) ${points(ownPoints(view, issue.id, option))}`;
  });
  const sum = rawPoints(view, decided);
  const value = dealValue(view, decided);
  const tensionPart = (brief.fallback.perTenTension * (view.public.tension - view.scenario.start.tension)) / 10;
  return [
    `Your total now: ${points(value)}.`,
    value === sum
      ? 'It is the sum of these points:'
      : `Nothing but the follow-up is decided, so your total is your fallback and what the follow-up adds. The points of things as they are would be ${points(sum)}:`,
    ...terms.map((term) => `· ${term}`),
    '',
    `Your fallback, what no deal is worth: ${points(fallbackOf(view))}.`,
    `· ${points(part.fallbackBase)} at the start, ${points(tensionPart)} for the tension since (${points(brief.fallback.perTenTension)} for every 10).`,
    `· ${brief.fallback.text}.`,
    '',
    `Tension is ${view.public.tension}; at ${view.scenario.start.collapseAt} the talks break down. Support at home is ${part.support} of 100; under 40 you cannot join what costs you points.`,
    `You have learnt ${counted(part.insights.length, 'thing')} in confidence (w shows them). The log (m) gives the reason of every change.`,
  ];
}
