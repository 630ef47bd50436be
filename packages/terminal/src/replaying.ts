/** A saved game played back for one seat: a pure function of its log and a position in it. */
import { type Seat, seatView } from '@parley/rules';
import { describeEvents, type Game, type Moment, type Replay } from '@parley/screens';
import type { Host } from '@parley/session';
import { LogWriter, snapshot } from './game-snapshot.ts';

/** Which replay, and where in it. */
export interface ReplayPlace {
  readonly save: string;
  readonly seat: Seat;
  /** Index into the moments; beyond the last it is the last. */
  readonly at: number;
}

/** The moments of a game for a seat: the opening, and every act of which it saw anything. What it saw nothing of leaves no gap. */
export function momentsOf(host: Host, seat: Seat): readonly Moment[] {
  const sizes = host.sizes(seat);
  const entries = host.log(seat);
  const view = seatView(host.session.table, seat);
  return host.played.flatMap(({ act, step }, index): readonly Moment[] => {
    const from = sizes[index - 1] ?? 0;
    const seen = entries.slice(from, sizes[index] ?? from).map(({ event }) => event);
    if (index > 0 && seen.length === 0 && act?.seat !== seat) return [];
    const { venueIndex, round } = step.session.table.public;
    return [{ act: index, venueIndex, round, words: describeEvents(view, seen)[0] ?? 'The talks begin.' }];
  });
}

/** The seat's game as it was after an act, as its screen showed it then: worded act by act, each with what the seat knew at that moment. */
export function gameAt(host: Host, seat: Seat, act: number): Game {
  const then = host.at(act);
  const sizes = then.sizes(seat);
  const entries = then.log(seat);
  const remarks = then.remarks(seat, { reasons: false });
  const writer = new LogWriter();
  for (const [index, { step }] of then.played.entries()) {
    const seen = sizes[index] ?? 0;
    writer.lines(
      seatView(step.session.table, seat),
      { entries: entries.slice(0, seen), remarks: remarks.filter(({ after }) => after <= seen) },
      seat,
    );
  }
  return snapshot(then, { seat, reasons: false }, writer);
}

/** The replay at a place. Other seats' views are open only once the game is over. */
export function replayOf(host: Host, { save, seat, at }: ReplayPlace): Replay {
  const moments = momentsOf(host, seat);
  const kept = Math.min(Math.max(0, at), moments.length - 1);
  const others = host.state === 'concluded' ? host.setup.face.seats.map(({ id }) => id) : [];
  return { save, title: host.setup.face.title, moments, at: kept, game: gameAt(host, seat, moments[kept]?.act ?? 0), others };
}

/** Whose view a replay begins with; null where there is none that may be shown yet. */
export function seatToReplay(host: Host): Seat | null {
  const people = Object.entries(host.players).flatMap(([seat, { kind }]) => (kind === 'person' || seat in host.lent ? [seat] : []));
  if (people.length === 1 || host.state === 'concluded') return people[0] ?? host.setup.face.seats[0]?.id ?? null;
  return null;
}
