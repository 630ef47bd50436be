/** Cable the capital: ask it to soften a declared line by one option toward the true limit, or to lift the declared order. It answers by chance. */
import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import type { Event } from '../events/index.ts';
import { issueOf, optionAt, stepOf } from '../offers/ladder.ts';
import { instructedOption } from '../offers/limits.ts';
import type { SeatStanding } from '../offers/points.ts';
import { currentVenue } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { DeclaredLine, Table } from '../table.ts';
import { seatView } from '../view.ts';
import type { IssueId, OptionId } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { refuseUnknownIssue } from './addressees.ts';

/** Below this support no capital gives way. */
const SUPPORT_TO_CABLE = 20;

/** The seat's own line on an issue, while it stands: neither left nor lifted. */
function standingLine(standing: SeatStanding, issue: IssueId): DeclaredLine | undefined {
  const line = standing.public.postures[standing.own.seat]?.lines.find((candidate) => candidate.issue === issue);
  return line && !line.left && instructedOption(standing, line) !== null ? line : undefined;
}
function orderStands(standing: SeatStanding): boolean {
  const { seat, part } = standing.own;
  return seat in standing.scenario.orders && !part.orderLifted && !standing.public.postures[seat]?.orderLeft;
}

/**
 * The chance in percent (whole, 0–90) that a seat's capital gives way on an issue or on the declared order: more with tension, support and insights, less
 * with stakes; none while support is under 20.
 */
export function cableChancePercent(standing: SeatStanding, issue: IssueId | 'order'): number {
  const { support, insights } = standing.own.part;
  if (support < SUPPORT_TO_CABLE) return 0;
  const stakes = issue === 'order' ? 1 : (standingLine(standing, issue)?.stakes ?? 0);
  const exact = 20 + (standing.public.tension - 50) + 0.3 * (support - 50) + 10 * insights.length - 10 * stakes;
  return Math.round(Math.min(90, Math.max(5, exact)));
}

/** The option one step softer; null when a line there would exclude nothing; 'limit' when the seat's own true limit stands in the way. */
function softened(standing: SeatStanding, line: DeclaredLine): OptionId | null | 'limit' {
  const { scenario, own } = standing;
  const direction = line.side === 'atLeast' ? -1 : 1;
  const step = stepOf(scenario, line.issue, instructedOption(standing, line) ?? line.option) + direction;
  const limit = own.brief.limits.find((candidate) => candidate.issue === line.issue && candidate.side === line.side);
  if (limit && (step - stepOf(scenario, limit.issue, limit.option)) * direction > 0) return 'limit';
  const end = line.side === 'atLeast' ? 0 : (issueOf(scenario, line.issue)?.options.length ?? 0) - 1;
  return (end - step) * direction <= 0 ? null : optionAt(scenario, line.issue, step);
}

function refuseLine(standing: SeatStanding, act: Act<'cable'>): Refusal | undefined {
  const line = standingLine(standing, act.issue);
  const lines = standing.public.postures[act.seat]?.lines.map((candidate) => candidate.issue) ?? [];
  if (!line) return refusal(act, 'act/no-line', { issue: act.issue, problem: 'none', lines: lines.filter((issue) => standingLine(standing, issue)) });
  if (softened(standing, line) !== 'limit') return undefined;
  return refusal(act, 'act/no-line', { issue: line.issue, problem: 'atLimit', lines: [] });
}

function refuseOrder(standing: SeatStanding, act: Act<'cable'>): Refusal | undefined {
  return orderStands(standing) ? undefined : refusal(act, 'act/no-line', { issue: 'order', problem: 'none', lines: [] });
}

/** Refuses a second cable on one issue from one venue. */
function refuseAgain(table: Table, act: Act<'cable'>): Refusal | undefined {
  const venue = currentVenue(table)?.id ?? '';
  const isSent = table.private[act.seat]?.cabled.includes(`${act.issue}@${venue}`) ?? false;
  return isSent ? refusal(act, 'act/once-per-venue', { issue: act.issue, venue }) : undefined;
}

function givenWay(standing: SeatStanding, issue: IssueId | 'order'): readonly Event[] {
  const { seat } = standing.own;
  if (issue === 'order') return [{ kind: 'orderLifted', seat }];
  const line = standingLine(standing, issue);
  const option = line ? softened(standing, line) : 'limit';
  return option === 'limit' ? [] : [{ kind: 'lineMoved', seat, issue, option }];
}

export const cable: ActRule<'cable'> = {
  verb: 'cable',
  cost: 'margins',
  shape: { issue: 'id' },
  candidates(table, seat) {
    const lines = table.public.postures[seat]?.lines.map((line) => line.issue) ?? [];
    return [...lines, 'order'].map((issue) => ({ verb: 'cable', seat, issue }));
  },
  refuse(table, act) {
    const standing = seatView(table, act.seat);
    if (act.issue === 'order') return refuseOrder(standing, act) ?? refuseAgain(table, act);
    return refuseUnknownIssue(table, act, act.issue) ?? refuseLine(standing, act) ?? refuseAgain(table, act);
  },
  unfold(table, act) {
    const { seat, issue } = act;
    const standing = seatView(table, seat);
    const chancePercent = cableChancePercent(standing, issue);
    const luck = draw(table, { seat, act: 'cable', object: issue });
    const succeeded = luck * 100 < chancePercent;
    const sent: Event = { kind: 'cabled', seat, issue, venue: currentVenue(table)?.id ?? '', chancePercent, succeeded, draw: luck };
    return succeeded ? [sent, ...givenWay(standing, issue)] : [sent];
  },
};
