/** What an act agrees to, for measures that hold computers to their limits. */
import { type Act, type AdoptedText, crossedBy, type Package, type SeatView, seatView, type Table, totalsOf, venueAt } from '@parley/rules';

/** A package that a seat has agreed to, judged by that seat's own brief at the moment before. */
export interface Agreement {
  /** Its true limits or linkages do not all hold. */
  readonly crossesLimit: boolean;
  /** Its running total with the package, conditions met, is under its fallback. */
  readonly isUnderFallback: boolean;
}

/** The package that an act agrees to: its own proposal, or the text or the waiting clauses it says yes to; undefined for acts that agree to none. */
export function agreedTo(table: Table, act: Act): Pick<Package, 'items' | 'conditions'> | undefined {
  if (act.verb === 'propose' || act.verb === 'amend' || act.verb === 'draftText') return act;
  const agrees =
    act.verb === 'join' || act.verb === 'joinWithStatement' || act.verb === 'keepSilence' || (act.verb === 'vote' && act.ballot === 'yes');
  if (!agrees || !('text' in act)) return undefined;
  const room = table.rooms[venueAt(table.setup.face, table.public)?.id ?? ''];
  const awaited = table.public.adopted.find((text) => text.id === act.text);
  return awaited ? endorsed(awaited) : room?.texts.find((text) => text.id === act.text);
}

/** The clauses of an adopted text that still wait. */
function endorsed(text: AdoptedText): Pick<Package, 'items' | 'conditions'> {
  const waiting = Object.entries(text.clauses).filter(([, { status }]) => status === 'pending');
  return {
    items: Object.fromEntries(waiting.map(([issue, { option }]) => [issue, option])),
    conditions: text.conditionState === 'open' ? text.conditions : [],
  };
}

/** How an act of agreement stands to its seat's brief; undefined for acts that agree to nothing. */
export function agreementOf(table: Table, act: Act): Agreement | undefined {
  const offer = agreedTo(table, act);
  if (!offer) return undefined;
  const view: SeatView = seatView(table, act.seat);
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  const { withText, fallback } = totalsOf(view, offer.items, offer.conditions);
  return { crossesLimit: limit !== undefined || linkage !== undefined, isUnderFallback: withText < fallback };
}
