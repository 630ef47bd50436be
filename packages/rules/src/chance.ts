/** Random draws keyed by place, time, seat and act: undo cannot re-roll luck, and no draw depends on how many came before. */
import { drawKeyed } from '@parley/base';
import { currentVenue } from './place.ts';
import type { Table } from './table.ts';
import type { Seat } from './vocabulary.ts';

/** What a draw is about. `n` tells apart several draws of one act. */
export interface DrawKey {
  readonly seat: Seat | '';
  readonly act: string;
  readonly object: string;
  readonly n?: number;
}

/** A number in 0 (inclusive) to 1 (exclusive), the same for the same seed, venue, round and key. */
export function draw(table: Table, key: DrawKey): number {
  const venue = currentVenue(table)?.id ?? '';
  return drawKeyed(table.sealed.seed, [venue, table.public.round, key.seat, key.act, key.object, key.n ?? 0]);
}
