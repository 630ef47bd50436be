/** What the plain mode knows of a game: a host, and the one seat that plays here. */
import type { Seat, SeatView } from '@parley/rules';
import type { CommandState, KeyOverrides } from '@parley/screens';
import type { Host, MakeComputer } from '@parley/session';
import type { Talk } from './talk.ts';

export interface PlainGame {
  readonly host: Host;
  readonly seat: Seat;
  readonly talk: Talk;
  /** How to come back to this game: "To go on: parley resume january-2022-0001"; empty when it is not saved. */
  readonly waysBack: readonly string[];
  /** Whether the reasons of computers are shown as they act: for teaching. */
  readonly reasons: boolean;
  /** The player's own keys. */
  readonly ownKeys: KeyOverrides;
  /** Makes whoever thinks up hints. */
  readonly makeComputer: MakeComputer;
}

/** What the seat may know now. */
export function viewOf({ host, seat }: PlainGame): SeatView {
  return host.view(seat) as SeatView; // whoever plays has a seat, so it has a view of its own
}
export function stateOf(game: PlainGame): CommandState {
  const { host, seat } = game;
  const lent = isLent(game);
  return {
    view: viewOf(game),
    legal: lent ? [] : host.legal(seat),
    mayAct: host.expected(),
    mayUndo: host.undoTarget() !== null,
    isLent: lent,
    isShared: peopleAt(host).length > 1,
  };
}
/** Seats of the people at this keyboard, those that they have handed over too. */
export function peopleAt(host: Host): readonly Seat[] {
  return Object.entries(host.players).flatMap(([seat, { kind }]) => (kind === 'person' || seat in host.lent ? [seat] : []));
}
/** Whether a computer plays the seat in the player's place. */
export function isLent({ host, seat }: PlainGame): boolean {
  return seat in host.lent;
}
