/** Sum up: the chair says in its own name where things stand. The summary binds nobody. */
import type { Act } from '../act.ts';
import { inIssueOrder } from '../offers/ladder.ts';
import { currentRoom, openTexts } from '../place.ts';
import type { Refusal } from '../refusal.ts';
import type { Items, Table } from '../table.ts';
import type { ActRule } from './act-rule.ts';
import { isChair, refuseIncompetent, refuseUnknownItems, refuseUnlessChair } from './addressees.ts';
import { samplePackages } from './tabling.ts';

function refuseIssues(table: Table, act: Act<'sumUp'>): Refusal | undefined {
  return Object.keys(act.items)
    .map((issue) => refuseIncompetent(table, act, issue))
    .find((refused) => refused !== undefined);
}

export const sumUp: ActRule<'sumUp'> = {
  verb: 'sumUp',
  cost: 'floor',
  shape: { items: 'items' },
  candidates(table, seat) {
    const room = currentRoom(table);
    if (!room || !isChair(table, seat)) return [];
    const open: readonly Items[] = openTexts(room).map((text) => text.items);
    const all = open.length > 0 ? open : samplePackages(table).map((offer) => offer.items);
    return all.slice(0, 3).map((items) => ({ verb: 'sumUp', seat, items }));
  },
  refuse: (table, act) => refuseUnlessChair(table, act) ?? refuseUnknownItems(table, act, act.items) ?? refuseIssues(table, act),
  unfold: (table, act) => [{ kind: 'summedUp', seat: act.seat, items: inIssueOrder(table.setup.face, act.items) }],
};
