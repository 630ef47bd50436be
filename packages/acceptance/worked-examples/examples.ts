// The opening moves that the worked examples of the rules share: the flagship with Russia as bargainer, walked by the rules alone.
import type { Act, Package } from '@parley/rules';
import { dealValue, inEffect, openTable, seatView, type Table } from '@parley/rules';
import { after, enter, enterAll, shippedSetup } from '@parley/testkit';

/** The seats of the flagship, in its order. */
export const SEATS = ['RU', 'US', 'NATO', 'UA', 'OSCE'] as const;

const setup = shippedSetup('january-2022');

/** T1 of the examples: a moratorium and no missiles or bases, unless Vienna fails to adopt the phased return. */
export const T1: Package = {
  items: { missiles: 'moratorium', ukraine_forces: 'no_missiles_no_bases' },
  conditions: [{ venue: 'vienna', bound: { kind: 'bound', issue: 'troops', side: 'atLeast', option: 'phased_return' } }],
};
/** The text of Vienna in W1, W3 and W5. */
export const VIENNA_TEXT: Package = { items: { troops: 'phased_return', donbas: 'ceasefire_access', principles: 'both_halves' }, conditions: [] };

/** The first floor of Geneva, Russia to speak. */
export function genevaFloor(seed = 'worked-example'): Table {
  return enterAll(openTable(setup, seed, { variants: { RU: 'bargainer' } }), ['geneva.opening', 'geneva.floor']);
}
/** The first floor of Brussels, nothing said in Geneva. */
export function brusselsFloor(table = genevaFloor()): Table {
  return enterAll(table, ['geneva.closing', 'interval', 'brussels.opening', 'brussels.floor']);
}
/** The first floor of Vienna, with tension set back to 70 and trust as it came: the examples are stated at 70. */
export function viennaFloor(table = genevaFloor()): Table {
  const there = enterAll(table, [
    'geneva.closing',
    'interval',
    'brussels.opening',
    'brussels.floor',
    'brussels.closing',
    'interval',
    'vienna.opening',
    'vienna.floor',
  ]);
  return calm(there);
}
/** The same table at tension 70. */
export function calm(table: Table, tension = 70): Table {
  return { ...table, public: { ...table.public, tension } };
}
/** The same table with `seat` next to speak. */
export function withFloor(table: Table, seat: string): Table {
  return {
    ...table,
    public: { ...table.public, floor: { order: [seat, ...table.public.floor.order.filter((other) => other !== seat)], taken: [] } },
  };
}
/** Geneva with T1 adopted and pending. */
export function genevaWithT1(): Table {
  return after(genevaFloor(), { verb: 'propose', seat: 'RU', ...T1 }, { verb: 'join', seat: 'US', text: 'geneva-1' });
}
/** Russia proposes the Vienna text, and the others join. */
export function viennaAdopts(table: Table, offer = VIENNA_TEXT): Table {
  const joins = (['US', 'NATO', 'UA', 'OSCE'] as const).map((seat): Act => ({ verb: 'join', seat, text: 'vienna-1' }));
  return after(withFloor(table, 'RU'), { verb: 'propose', seat: 'RU', ...offer }, ...joins);
}
/** The rest of the week, from a venue's floor to its conclusion, nobody acting. */
export function endOf(table: Table): Table {
  return enterAll(table, ['vienna.closing', 'interval']);
}
/** Ratification at a tension, and the conclusion. */
export function ratifiedAt(table: Table, tension = 70): Table {
  return enterAll(calm(table, tension), ['ratification', 'concluded']);
}
/** Every seat's value of what is in effect, in seat order. */
export function values(table: Table): readonly number[] {
  return SEATS.map((seat) => dealValue(seatView(table, seat), inEffect(table.public)));
}
export { after, enter, enterAll };
