// A negotiator from parts: how much it asks for, which deal it offers for that, what it accepts, and what it believes of the others.
import { assert } from '@parley/base';
import { type Memory, openMemory } from './memory.ts';
import type { Outset, Player, Turn } from './negotiator.ts';
import type { OpponentModel } from './opponent-model/opponent-model.ts';

/** Where a part sits: what its party knew at the outset, what it has heard since, and what it believes. */
export interface Seat extends Outset {
  readonly memory: Memory;
  /** One model for everybody else, in speaking order; none where the negotiator keeps no models. */
  readonly rivals: readonly OpponentModel[];
}

/** The total that a party asks for now. */
export type Aspiration = (turn: Turn) => number;
/** The deal that a party offers when it asks for a total; −1 for none. */
export type Offering = (turn: Turn, level: number) => number;
/** What a party means to do unless it accepts. */
export interface Plan {
  /** The total that it asks for. */
  readonly level: number;
  /** The deal that it would offer; −1 for none. */
  readonly next: number;
}
export type Planning = (turn: Turn) => Plan;
/** Whether a party accepts the offer on the table. It is only asked about offers at or above the reservation. */
export type Acceptance = (turn: Turn, plan: Plan) => boolean;

/** The parts of a negotiator; each is made anew for a seat. */
export interface Parts {
  readonly planning: (seat: Seat) => Planning;
  readonly acceptance: (seat: Seat) => Acceptance;
  readonly model?: (outset: Outset) => OpponentModel;
}

/** Plans by asking for a total first, and looking for a deal then. */
export function offerFor(aspiration: (seat: Seat) => Aspiration, offering: (seat: Seat) => Offering): Parts['planning'] {
  return (seat) => {
    const [asks, offers] = [aspiration(seat), offering(seat)];
    return (turn) => {
      const level = asks(turn);
      return { level, next: offers(turn, level) };
    };
  };
}

/** A player made of parts. Whatever its parts want, it accepts nothing under its reservation and offers nothing under it. */
export function seatParts(outset: Outset, parts: Parts): Player {
  const { memory, keep } = openMemory(outset.partyCount);
  const models = Array.from({ length: outset.partyCount }, (_, party) => (party === outset.place ? undefined : parts.model?.(outset)));
  const seat: Seat = { ...outset, memory, rivals: models.filter((model) => model !== undefined) };
  const [planning, acceptance] = [parts.planning(seat), parts.acceptance(seat)];
  const isTakable = (deal: number) => (outset.own.totals[deal] ?? Number.NEGATIVE_INFINITY) >= outset.reservation;
  return {
    hear(statement) {
      keep(statement);
      models[statement.party]?.hear(statement);
    },
    reply(turn) {
      const plan = planning(turn);
      assert(plan.next < 0 || isTakable(plan.next), 'a negotiator offers a deal under its reservation');
      return turn.offer >= 0 && isTakable(turn.offer) && acceptance(turn, plan) ? 'accept' : plan.next;
    },
  };
}
