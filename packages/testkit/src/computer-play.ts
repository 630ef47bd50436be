/** Whole games between computers: each seat sees its own view and nothing else, as in a real game. */
import { assert } from '@parley/base';
import { type Computer, createComputer, type ProfileId } from '@parley/delegations';
import { openSession, type Session, type SessionOptions, stepLegal } from '@parley/engine';
import { type Act, isConcluded, legalActs, type Seat, type Setup, seatView, whoMayAct } from '@parley/rules';

/** One decision of a computer, with the game before and after it. */
export interface ComputerTurn {
  readonly before: Session;
  readonly act: Act;
  readonly reason: string;
  readonly after: Session;
}

export interface ComputerPlayOptions extends SessionOptions {
  /** The profile of all seats; `mixed` where none is given. */
  readonly profile?: ProfileId;
  readonly onTurn?: (turn: ComputerTurn) => void;
}

/** More decisions than any shipped game takes. */
const TURNS_MAX = 5000;

/** Plays a game to its end and returns it. Throws BugError when a computer's act is refused. */
export function playComputers(setup: Setup, seed: string, options: ComputerPlayOptions = {}): Session {
  const { profile = 'mixed', onTurn, ...sessionOptions } = options;
  const seats = new Map<Seat, Computer>(setup.face.seats.map(({ id }) => [id, createComputer({ seat: id, seed: `${seed}/computers`, profile })]));
  let session = openSession(setup, seed, sessionOptions);
  for (let turn = 0; !isConcluded(session.table); turn += 1) {
    assert(turn < TURNS_MAX, 'computers play on without end', { seed });
    const seat = whoMayAct(session.table)[0];
    const computer = seats.get(seat ?? '');
    assert(seat && computer, 'nobody is expected, and the game is not over', { seed, position: session.table.public.position });
    const { act, reason } = computer.choose(seatView(session.table, seat), legalActs(session.table, seat));
    const after = stepLegal(session, act).session;
    onTurn?.({ before: session, act, reason, after });
    session = after;
  }
  return session;
}
