/** One whole game between computers, as fast as it goes: what rehearsals, percentiles and counterfactuals are made of. Nothing is saved. */
import { assert } from '@parley/base';
import { type Computer, computerSeed, createComputer, type Level, type ProfileId, variantsImplied } from '@parley/delegations';
import { openSession, type Session, type SessionOptions, stepLegal } from '@parley/engine';
import { type Act, isConcluded, legalActsByVerb, type Seat, type Setup, seatView, whoMayAct } from '@parley/rules';

/** Who a computer is: its profile, and what it knows and how far it plans. */
export interface ComputerChoice {
  readonly profile: ProfileId;
  readonly level: Level;
}

/** One decision of a computer, with the game before and after it. Unredacted. */
export interface ComputerTurn {
  readonly before: Session;
  readonly act: Act;
  /** Plain words with numbers; sealed until the debrief. */
  readonly reason: string;
  readonly after: Session;
}

/** How a game is played. Everything may be left out. */
export interface GamePlan extends SessionOptions {
  /** The profile of every seat that `seats` does not name; `mixed` where it is not given. */
  readonly profile?: ProfileId;
  /** The level likewise; `envoy` where it is not given. */
  readonly level?: Level;
  /** Seat → another profile or level than the others. */
  readonly seats?: Readonly<Record<Seat, Partial<ComputerChoice>>>;
  /** Called after every decision. */
  readonly onTurn?: (turn: ComputerTurn) => void;
}

/** More decisions than any shipped game takes. */
const TURNS_MAX = 5000;

/** Who sits where under a plan, every seat of the scenario named. */
export function choicesOf(setup: Setup, { profile = 'mixed', level = 'envoy', seats = {} }: GamePlan): Readonly<Record<Seat, ComputerChoice>> {
  return Object.fromEntries(setup.face.seats.map(({ id }) => [id, { profile, level, ...seats[id] }]));
}

/**
 * Plays a game to its end and returns it. The same setup, seed and plan give the same acts as `parley play --auto` with that seed. A profile that stands
 * for a private variant fixes it, unless `variants` names another for the seat.
 *
 * Throws BugError when a computer's act is refused, or when computers play on without end.
 *
 * @example
 * playGame(setup, '1000', { profile: 'skilled', seats: { RU: { profile: 'history' } } }).table.public.ending // => 'no_agreement_talks_continue'
 */
export function playGame(setup: Setup, seed: string, plan: GamePlan = {}): Session {
  const { profile: _profile, level: _level, seats: _seats, onTurn, ...options } = plan;
  const choices = choicesOf(setup, plan);
  const computers = Object.fromEntries(
    Object.entries(choices).map(([seat, choice]): [Seat, Computer] => [seat, createComputer({ seat, seed: computerSeed(seed), ...choice })]),
  );
  const profiles = Object.fromEntries(Object.entries(choices).map(([seat, { profile }]) => [seat, profile]));
  let session = openSession(setup, seed, { ...options, variants: { ...variantsImplied(setup, profiles), ...options.variants } });
  for (let turn = 0; !isConcluded(session.table); turn += 1) {
    assert(turn < TURNS_MAX, 'computers play on without end', { seed });
    const seat = whoMayAct(session.table)[0];
    const computer = computers[seat ?? ''];
    assert(seat && computer, 'nobody is expected, and the game is not over', { seed, position: session.table.public.position });
    const { act, reason } = computer.choose(seatView(session.table, seat), legalActsByVerb(session.table, seat));
    const after = stepLegal(session, act).session;
    onTurn?.({ before: session, act, reason, after });
    session = after;
  }
  return session;
}
