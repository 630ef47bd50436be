/** The confidential brief: the instructions, the points, the limits, the fallback. For one pair of eyes. */
import { type Brief, type Constraint, fallbackOf, holds, type IssueSetup, type Items, type SeatView, type View } from '@parley/rules';
import type { Size } from '../../layout/block.ts';
import { padLeft, padTo, type RowLike, run } from '../../layout/row.ts';
import { markdown, paragraph } from '../../layout/words.ts';
import type { Placed } from '../../pane.ts';
import { lineMark } from '../../reading.ts';
import { boundWords, issueName, points, quotedOption, sideWords } from '../../wording/names.ts';
import type { Game } from '../../world.ts';

/** A predicate in words: "Troops at least “…” and (… or …)". */
export function constraintWords(view: View, constraint: Constraint): string {
  if (constraint.kind === 'bound')
    return `${issueName(view.scenario, constraint.issue)} ${sideWords(constraint.side)} ${quotedOption(view.scenario, constraint.issue, constraint.option)}`;
  const parts = constraint.of.map((part) => (part.kind === 'bound' ? constraintWords(view, part) : `(${constraintWords(view, part)})`));
  return parts.join(constraint.kind === 'all' ? ' and ' : ' or ');
}

/** A predicate in letters, of an `any` only the parts that hold: "Allied forces in Ukraine ≥B". */
export function constraintMarks(view: View, constraint: Constraint, deal: Items): string {
  if (constraint.kind === 'bound') return `${issueName(view.scenario, constraint.issue)} ${lineMark(view.scenario, constraint)}`;
  const holding = constraint.kind === 'any' ? constraint.of.filter((part) => holds(view.scenario, deal, part)) : [];
  const parts = (holding.length > 0 ? holding : constraint.of).map((part) => constraintMarks(view, part, deal));
  return parts.join(constraint.kind === 'all' ? ' and ' : ' or ');
}

/** Points of one issue, an option a column: "A 38  B 30  C 6  D 0", with what one may not go beyond marked `!`. */
function pointsRow(brief: Brief, issue: IssueSetup): RowLike {
  const values = brief.points[issue.id] ?? [];
  const best = Math.max(...values);
  const cells = values.map((value, index) => {
    const letter = String.fromCharCode(65 + index);
    return run(
      `  ${letter}${padLeft(points(value), 3)}${isBeyond(brief, issue, index) ? '!' : ' '}`,
      isBeyond(brief, issue, index) ? 'bad' : value === best ? 'good' : 'text',
    );
  });
  return [run(padTo(issue.name, 30)), ...cells];
}
/** Whether a true limit forbids an option. */
export function isBeyond(brief: Brief, issue: IssueSetup, step: number): boolean {
  return brief.limits.some((limit) => {
    if (limit.issue !== issue.id) return false;
    const mark = issue.options.findIndex((option) => option.id === limit.option);
    return limit.side === 'atLeast' ? step < mark : step > mark;
  });
}
function byWeight(brief: Brief, issues: readonly IssueSetup[]): readonly IssueSetup[] {
  const spreadOf = (issue: IssueSetup): number => Math.max(...(brief.points[issue.id] ?? [0])) - Math.min(...(brief.points[issue.id] ?? [0]));
  return [...issues].sort((a, b) => spreadOf(b) - spreadOf(a));
}

/** The whole brief as rows. */
export function briefRows(game: Game, width: number): readonly RowLike[] {
  if (!game.view.own) return ['You only watch; there is no brief for you.'];
  const view = game.view as SeatView; // `own` was looked at
  return [...markdown(view.own.brief.text, width), ...instructionRows(view, width)];
}

/** What stands below the text of a brief: points, fallback, limits, declared lines, and the options in full. */
export function instructionRows(view: SeatView, width: number): readonly RowLike[] {
  const { brief, seat } = view.own;
  const heading = (text: string): readonly RowLike[] => ['', run(text, 'heading')];
  const item = (text: string): readonly RowLike[] => paragraph(text, width - 2).map((row, index) => [run(index === 0 ? '· ' : '  '), ...row]);
  const lines = view.public.postures[seat]?.lines ?? [];
  return [
    ...heading('What each outcome is worth to you (A is things as they are, ! is beyond your limit)'),
    ...byWeight(
      brief,
      view.scenario.issues.filter((issue) => brief.points[issue.id]),
    ).map((issue) => pointsRow(brief, issue)),
    ...heading(`If there is no deal: ${points(fallbackOf(view))} points`),
    ...item(`${brief.fallback.text}. It moves by ${points(brief.fallback.perTenTension)} for every 10 of tension (now ${view.public.tension}).`),
    ...heading('Your true limits: you cannot join what crosses them'),
    ...(brief.limits.length === 0 ? item('None on a single issue.') : brief.limits.flatMap((limit) => item(boundWords(view.scenario, limit)))),
    ...brief.linkages.flatMap((linkage) => item(`If ${constraintWords(view, linkage.if)}, then ${constraintWords(view, linkage.then)}.`)),
    ...heading('What you have said in public: leaving it costs support and credibility'),
    ...(lines.length === 0 ? item('Nothing yet.') : lines.flatMap((line) => item(boundWords(view.scenario, line)))),
    ...heading('The options in full'),
    ...view.scenario.issues.flatMap((issue) => [
      run(issue.name, 'strong'),
      ...issue.options.flatMap((option, index) => item(`${String.fromCharCode(65 + index)} ${option.text}`)),
    ]),
  ];
}
export function placeBrief(game: Game | null, size: Size): readonly Placed[] {
  return [
    {
      x: 0,
      y: 0,
      ...size,
      pane: {
        id: 'brief.text',
        title: 'Your instructions',
        kind: 'text',
        foot: 'for your eyes only',
        rows: (width) => (game ? briefRows(game, width) : []),
      },
    },
  ];
}
