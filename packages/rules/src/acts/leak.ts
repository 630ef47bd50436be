/** Leak a paper that the seat holds. It comes out when the round ends, so that the hour does not name the hand; half the leaks are traced all the same. */
import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import type { Move } from '../pressures/move.ts';
import { refusal } from '../refusal.ts';
import type { Paper, Table } from '../table.ts';
import type { Seat } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';

/** The chance that a leak is traced to the seat that leaked. */
const TRACED = 0.5;

function heldPaper(table: Table, act: Act<'leak'>): Paper | undefined {
  return table.private[act.seat]?.papers.find((paper) => paper.id === act.paper);
}

/** A paper that a seat has passed on, and whether that will be traced. */
export interface PassedOn {
  readonly paper: Paper;
  readonly seat: Seat;
  readonly isTraced: boolean;
  readonly luck: number;
}

/** Who has passed a paper on that is not out yet: the sender or the first of its readers who did; undefined when nobody has. */
export function passedOn(table: Table, paper: Paper): PassedOn | undefined {
  const seat = [paper.sender, ...paper.readers].find((holder) => table.private[holder]?.papers.some(({ id, leaked }) => id === paper.id && leaked));
  if (seat === undefined) return undefined;
  const luck = draw(table, { seat, act: 'leak', object: paper.id });
  return { paper, seat, isTraced: luck < TRACED, luck };
}

/** What a leak moves. Reasons name the leaker only when it was traced: its hand is not to be read off the numbers. */
export function movesOfLeak(table: Table, { paper, seat, isTraced }: PassedOn): readonly Move[] {
  const { effects } = table.setup.face;
  const by = isTraced ? { seat } : {};
  const hurt = seat === paper.sender ? paper.readers : [paper.sender];
  const exposed: readonly Move[] =
    isTraced && seat !== paper.sender
      ? [{ on: 'trust', pair: [seat, paper.sender], by: effects['leak.traced.trust'], reason: { code: 'leak.traced.trust', seat } }]
      : [];
  return [
    { on: 'tension', by: effects['leak.tension'], reason: { code: 'leak.tension', ...by } },
    ...hurt.map((other): Move => ({ on: 'support', seat: other, by: effects['leak.support'], reason: { code: 'leak.support', ...by } })),
    ...exposed,
  ];
}

export const leak: ActRule<'leak'> = {
  verb: 'leak',
  cost: 'margins',
  shape: { paper: 'id' },
  candidates(table, seat) {
    const held = table.private[seat]?.papers.filter((paper) => !paper.leaked) ?? [];
    return held.map((paper) => ({ verb: 'leak', seat, paper: paper.id }));
  },
  refuse(table, act) {
    const paper = heldPaper(table, act);
    return paper && !paper.leaked ? undefined : refusal(act, 'act/not-your-paper', { paper: act.paper, leaked: paper?.leaked ?? false });
  },
  unfold: (_table, act) => [{ kind: 'paperPassedOn', seat: act.seat, paper: act.paper }],
};
