/** The few facts that the statechart's guards may read. */
import { currentRoom, currentVenue } from './place.ts';
import type { Room, Table } from './table.ts';
import type { VenueId } from './vocabulary.ts';
import { whoMayAct } from './who-may-act.ts';

/** What the statechart may know of a table. */
export interface ProcedureFacts {
  /** All have taken the floor and have answered or passed, or a recess was voted. */
  readonly floorOver: boolean;
  readonly marginsOver: boolean;
  readonly silenceOver: boolean;
  readonly intervalOver: boolean;
  /** A silence has run its rounds, or a motion to put a text under silence stands unobjected. */
  readonly silenceDue: boolean;
  /** A motion to close stands unobjected. */
  readonly closeCalled: boolean;
  /** The venue has rounds left, nobody has called its close, and nobody who walked out stayed away. */
  readonly anotherRound: boolean;
  /** Tension has reached the scenario's collapse, or somebody walked out of the week's last venue and is not back. */
  readonly brokenDown: boolean;
  /** The venue after the current one; null after the last. */
  readonly nextVenue: VenueId | null;
}

/** Whether a walk-out ends the talks: judged when the margins are over, at the week's last venue. */
function walkOutEndsTalks(table: Table): boolean {
  const last = table.public.venueIndex === table.setup.face.venues.length - 1;
  return last && table.public.out.length > 0 && !table.public.position.endsWith('.floor');
}

/** Whether a motion stands unobjected to put under silence a text that is still on the table. */
function silenceMoved(room: Room | undefined): boolean {
  const moved = room?.motions.filter((motion) => motion.kind === 'silence' && motion.status === 'open') ?? [];
  return moved.some((motion) => room?.texts.some((text) => text.id === motion.text && text.status === 'tabled'));
}

/** Why the talks are broken down as they stand; null while they are not. */
export function breakdownCause(table: Table): 'tension' | 'walkOut' | null {
  if (table.public.brokenDown) return table.public.brokenDown;
  if (table.public.tension >= table.setup.face.start.collapseAt) return 'tension';
  return walkOutEndsTalks(table) ? 'walkOut' : null;
}

/** The facts of a table, as the statechart asks for them after every act. */
export function procedureFacts(table: Table): ProcedureFacts {
  const venue = currentVenue(table);
  const room = currentRoom(table);
  const idle = whoMayAct(table).length === 0;
  const closeCalled = room?.motions.some((motion) => motion.kind === 'close' && motion.status !== 'failed') ?? false;
  const anotherRound = table.public.round < (venue?.rounds ?? 0) && !closeCalled && table.public.out.length === 0;
  const runsOn = anotherRound && (room?.silence?.due ?? 0) > table.public.round;
  return {
    floorOver: idle,
    marginsOver: idle,
    silenceOver: idle,
    intervalOver: idle,
    silenceDue: ((room?.silence ?? null) !== null && !runsOn) || silenceMoved(room),
    closeCalled,
    anotherRound,
    brokenDown: breakdownCause(table) !== null,
    nextVenue: table.setup.face.venues[table.public.venueIndex + 1]?.id ?? null,
  };
}
