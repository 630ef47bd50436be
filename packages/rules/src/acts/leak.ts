/** Leak a paper that the seat holds. It hurts the other side at home; half the leaks are traced, and then trust with the sender is gone. */
import type { Act } from '../act.ts';
import { draw } from '../chance.ts';
import { type Move, moveEvents } from '../pressures/move.ts';
import { refusal } from '../refusal.ts';
import type { Paper, Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';

/** The chance that a leak is traced to the seat that leaked. */
const TRACED = 0.5;

function heldPaper(table: Table, act: Act<'leak'>): Paper | undefined {
  return table.private[act.seat]?.papers.find((paper) => paper.id === act.paper);
}

/** Reasons name the leaker only when it was traced: its hand is not to be read off the numbers. */
function movesOfLeak(table: Table, paper: Paper, leak: { readonly act: Act<'leak'>; readonly isTraced: boolean }): readonly Move[] {
  const { effects } = table.setup.face;
  const { seat } = leak.act;
  const by = leak.isTraced ? { seat } : {};
  const hurt = seat === paper.sender ? paper.readers : [paper.sender];
  const exposed: readonly Move[] =
    leak.isTraced && seat !== paper.sender
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
  unfold(table, act) {
    const paper = heldPaper(table, act);
    if (!paper) return [];
    const luck = draw(table, { seat: act.seat, act: 'leak', object: paper.id });
    const isTraced = luck < TRACED;
    const sender = isTraced ? paper.sender : null;
    return [
      { kind: 'paperLeaked', paper: paper.id, items: paper.items, sender, draw: luck },
      ...moveEvents(table, movesOfLeak(table, paper, { act, isTraced })),
    ];
  },
};
