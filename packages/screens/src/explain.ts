/** Where a seat's numbers come from, term by term: what `i` and the plain `why` show. */
import { clauses, type SeatView } from '@parley/rules';
import { estimateAcceptance } from './estimate/acceptance.ts';
import { estimateLines } from './estimate/estimate-rows.ts';
import type { Offer } from './estimate/signals.ts';
import { type Explained, explainedLines, explainFallback, explainOffer, explainPending, explainPressures, explainTotal } from './explain-terms.ts';
import { counted } from './wording/names.ts';
import type { Game, Movement } from './world.ts';

/** A package that is looked at, with its name. */
export interface NamedOffer {
  readonly name: string;
  readonly offer: Offer;
}

/** All numbers of a seat with their terms, those of a package first where one is looked at. */
export function explainedNumbers(view: SeatView, movements: readonly Movement[], looked?: NamedOffer): readonly Explained[] {
  const isPending = clauses(view.public).some(([, , clause]) => clause.status === 'pending');
  return [
    ...(looked ? [explainOffer(view, looked.offer, `Your points with ${looked.name}`)] : []),
    explainTotal(view),
    ...(isPending ? [explainPending(view)] : []),
    explainFallback(view),
    ...explainPressures(view, movements),
  ];
}

/** The same as lines, with what the numbers mean; for a package, who would accept it too. */
export function explanationLines(view: SeatView, movements: readonly Movement[], looked?: NamedOffer): readonly string[] {
  const { part, brief } = view.own;
  const numbers = explainedNumbers(view, movements, looked).flatMap((one, index) => [...(index > 0 ? [''] : []), ...explainedLines(one)]);
  return [
    ...numbers,
    '',
    `No deal means for you: ${brief.fallback.text}.`,
    `At tension ${view.scenario.start.collapseAt} the talks break down. With support at home under 40 you cannot join what costs you points; under 20 your capital grants nothing.`,
    `You have learnt ${counted(part.insights.length, 'thing')} in confidence (w shows them).`,
    ...(looked ? ['', ...estimateLines(view, estimateAcceptance(view, looked.offer))] : []),
  ];
}
/** For a game on the screen. */
export function explanation(game: Game, looked?: NamedOffer): readonly string[] {
  if (!game.view.own) return ['You only watch; you have no points.'];
  return explanationLines(game.view as SeatView, game.movements ?? [], looked); // `own` was looked at
}
