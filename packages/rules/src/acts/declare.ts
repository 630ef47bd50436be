/** Declare: draw a red line in public on one issue, or stand by the one the seat came with. Each adds a stake; leaving it later costs. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { issueOf, stepOf } from '../offers/ladder.ts';
import { moveEvents } from '../pressures/move.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Bound, IssueSetup } from '../setup.ts';
import type { DeclaredLine, Table } from '../table.ts';
import type { IssueId, Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { refuseUnknownOption } from './addressees.ts';

type Line = Pick<Bound, 'issue' | 'side' | 'option'>;

function lineOf(table: Table, seat: Seat, issue: IssueId): DeclaredLine | undefined {
  return table.public.postures[seat]?.lines.find((line) => line.issue === issue);
}

/** Whether the seat has declared on this issue during the game, beyond the line it came with. */
function hasDeclared(table: Table, line: DeclaredLine, seat: Seat): boolean {
  const cameWithIt = table.setup.face.declared[seat]?.some((declared) => declared.issue === line.issue) ?? false;
  return line.stakes > (cameWithIt ? 1 : 0);
}

function isSofter(table: Table, line: Line, than: Line): boolean {
  if (line.side !== than.side) return true;
  const [step, mark] = [line, than].map(({ issue, option }) => stepOf(table.setup.face, issue, option)) as [number, number];
  return line.side === 'atLeast' ? step < mark : step > mark;
}

/** Whether every option is within the line: then it is none. */
function excludesNothing(issue: IssueSetup | undefined, line: Line): boolean {
  const end = line.side === 'atLeast' ? issue?.options.at(0) : issue?.options.at(-1);
  return end?.id === line.option;
}

function refuseAgain(table: Table, act: Act<'declare'>): Refusal | undefined {
  const line = lineOf(table, act.seat, act.issue);
  if (!line) return undefined;
  const values = { issue: line.issue, side: line.side, option: line.option };
  if (hasDeclared(table, line, act.seat)) return refusal(act, 'act/already-declared', { ...values, problem: 'once' });
  const { verb, seat } = act;
  const instead: readonly Act[] = [{ verb, seat, issue: line.issue, side: line.side, option: line.option }];
  return !line.left && isSofter(table, act, line) ? refusal(act, 'act/already-declared', { ...values, problem: 'softer' }, instead) : undefined;
}

/** What a seat would most naturally declare on an issue: the line it has, its true limit, or the end of the ladder it likes better. */
function naturalLine(table: Table, seat: Seat, issue: IssueSetup): Line {
  const brief = table.setup.briefs[seat];
  const known = lineOf(table, seat, issue.id) ?? brief?.limits.find((limit) => limit.issue === issue.id);
  if (known) return { issue: issue.id, side: known.side, option: known.option };
  const points = brief?.points[issue.id] ?? [];
  const wantsMore = (points.at(-1) ?? 0) > (points.at(0) ?? 0);
  const end = wantsMore ? issue.options.at(-1) : issue.options.at(0);
  return { issue: issue.id, side: wantsMore ? 'atLeast' : 'atMost', option: end?.id ?? '' };
}

export const declare: ActRule<'declare'> = {
  verb: 'declare',
  cost: 'floor',
  shape: { issue: 'id', side: ['atLeast', 'atMost'], option: 'id' },
  candidates: (table, seat) => table.setup.face.issues.map((issue) => ({ verb: 'declare', seat, ...naturalLine(table, seat, issue) })),
  refuse(table, act) {
    const refused = refuseUnknownOption(table, act, act) ?? refuseAgain(table, act);
    if (refused) return refused;
    const empty = excludesNothing(issueOf(table.setup.face, act.issue), act);
    return empty ? refusal(act, 'act/no-line', { issue: act.issue, side: act.side, option: act.option, problem: 'excludesNothing' }) : undefined;
  },
  unfold(table, act) {
    const { seat, issue, side, option } = act;
    const code = 'declare.support';
    // A line drawn anew takes back what the capital had conceded on the old one.
    const conceded = table.private[seat]?.instructions[issue] !== undefined;
    const reinstructed: readonly Event[] = conceded ? [{ kind: 'lineMoved', seat, issue, option }] : [];
    const support = moveEvents(table, [{ on: 'support', seat, by: table.setup.face.effects[code], reason: { code, seat } }]);
    return [{ kind: 'lineDeclared', seat, issue, side, option }, ...reinstructed, ...support];
  },
};
