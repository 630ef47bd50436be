// What a deal brings each party over having none.
import { type DealList, totalAt } from '../deal-list.ts';
import { EPSILON } from '../space.ts';

/** A party's gain over its reservation in a row. A loss counts as no gain, and so does a difference that is rounding. */
export function gainAt(list: DealList, row: number, { party, reservation }: { readonly party: number; readonly reservation: number }): number {
  const gain = totalAt(list, row, party) - reservation;
  return gain > EPSILON ? gain : 0;
}

/** Every party's gain in a row, in party order. */
export function gainsAt(list: DealList, row: number, reservations: readonly number[]): number[] {
  return reservations.map((reservation, party) => gainAt(list, row, { party, reservation }));
}

/** The product of everybody's gains over the reservations in a row; a gain under zero counts as none. */
export function gainProduct(list: DealList, row: number, reservations: readonly number[]): number {
  let product = 1;
  for (let party = 0; party < reservations.length; party += 1) product *= gainAt(list, row, { party, reservation: reservations[party] ?? 0 });
  return product;
}
