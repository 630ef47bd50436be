/** Who left which table for good, from a watcher's own log: everybody sees it, and the table of the day forgets it. */
import type { Event, Seat, VenueId } from '@parley/rules';

/** A seat that left a table and did not come back before it closed. */
export interface WalkOut {
  readonly venue: VenueId;
  readonly seat: Seat;
}
/** The walk-outs among events, in order. */
export function walkOutsIn(events: readonly Event[]): readonly WalkOut[] {
  let venue: VenueId = '';
  let found: readonly WalkOut[] = [];
  for (const event of events) {
    if (event.kind === 'venueOpened') venue = event.venue;
    else if (event.kind === 'walkedOut') found = [...found, { venue, seat: event.seat }];
    else if (event.kind === 'cameBack') found = found.filter((one) => one.venue !== venue || one.seat !== event.seat);
  }
  return found;
}
