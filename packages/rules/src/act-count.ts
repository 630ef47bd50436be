/** The stated maximum length of a game. */
import type { ScenarioFace, VenueSetup } from './setup.ts';

/** Messages a seat may send in one round. */
export const MESSAGES_MAX = 10;

/** Acts of one round: the floor, answers to every text that can stand, the margins, replies, endorsements, coming back, and messages. */
function roundActs(venue: VenueSetup, seats: number): number {
  const textsMax = venue.rounds * (venue.seats.length + 1);
  const floor = venue.seats.length * (2 + textsMax + 4);
  const margins = seats * (2 + seats * 2 + textsMax);
  return floor + margins + seats + seats * MESSAGES_MAX;
}

/** The most acts a game of this scenario can have before it concludes: an upper bound that no game reaches. */
export function actCountMax(face: ScenarioFace): number {
  const seats = face.seats.length;
  const intervals = face.venues.length * seats * (1 + MESSAGES_MAX);
  return face.venues.reduce((sum, venue) => sum + venue.rounds * roundActs(venue, seats), intervals);
}
