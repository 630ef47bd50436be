/** Who plays each seat. */
import type { Player, Seating } from '@parley/engine';
import type { Act, ScenarioFace, Seat, SeatView } from '@parley/rules';
import { HostError } from './session-error.ts';

/** Seat → who plays it; every seat of the scenario has an entry. */
export type Players = Readonly<Record<Seat, Player>>;

/** A delegation that plays by itself. It sees what a person in its seat would see, and from the same view always chooses the same act. */
export interface Computer {
  /** `legal` is never empty and holds the acts to choose from; a package of one's own making is allowed too. */
  choose(view: SeatView, legal: readonly Act[]): { readonly act: Act; readonly reason: string };
}
/** What a computer is made from. */
export interface ComputerParts {
  readonly seat: Seat;
  readonly seed: string;
  readonly level: string;
  readonly profile: string;
}
/** Makes the computer for a seat; the host asks once for each. */
export type MakeComputer = (parts: ComputerParts) => Computer;

/** Who plays what, as somebody asks for it. */
export interface SeatPlan {
  /** Seat → the person's name. */
  readonly persons: Readonly<Record<Seat, string>>;
  /** The level and profile of every computer that is not named in `computers`. */
  readonly others: { readonly level: string; readonly profile: string };
  readonly computers?: Readonly<Record<Seat, { readonly level: string; readonly profile: string }>>;
}

/**
 * A player for every seat of a scenario: the persons as named, computers in the others.
 *
 * @throws HostError `host/unknown-seat` for a seat that the scenario does not have
 */
export function playersFor(face: ScenarioFace, plan: SeatPlan): Players {
  const seats = face.seats.map(({ id }) => id);
  const unknown = [...Object.keys(plan.persons), ...Object.keys(plan.computers ?? {})].find((seat) => !seats.includes(seat));
  if (unknown !== undefined) {
    throw new HostError(`There is no seat "${unknown}" in ${face.title}.`, { code: 'host/unknown-seat', hint: `The seats are ${seats.join(', ')}.` });
  }
  return Object.fromEntries(seats.map((seat) => [seat, playerOf(seat, plan)]));
}

function playerOf(seat: Seat, plan: SeatPlan): Player {
  const name = plan.persons[seat];
  if (name !== undefined) return { kind: 'person', name };
  return { kind: 'computer', ...(plan.computers?.[seat] ?? plan.others) };
}

/** The seats that persons play, in the players' order. */
export function personsAmong(players: Players): readonly Seat[] {
  return Object.keys(players).filter((seat) => players[seat]?.kind === 'person');
}

/** Who sits where after some changes of player. */
export function playersAfter(players: Players, seatings: readonly Seating[]): Players {
  return { ...players, ...Object.fromEntries(seatings.map(({ seat, player }) => [seat, player])) };
}

/** The seats that a computer plays and that a person had before, with the last such person. */
export function lentSeats(players: Players, seatings: readonly Seating[]): Readonly<Record<Seat, Player>> {
  const now = playersAfter(players, seatings);
  const everSeated = [...Object.entries(players), ...seatings.map(({ seat, player }) => [seat, player] as const)];
  return Object.fromEntries(everSeated.filter(([seat, player]) => player.kind === 'person' && now[seat]?.kind === 'computer'));
}
