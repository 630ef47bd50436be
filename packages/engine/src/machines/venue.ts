/** One venue: it opens, its rounds run, it closes. */
import type { ScenarioFace, VenueSetup } from '@parley/rules';
import { type Edge, proceeding } from './edge.ts';
import { roundEdges } from './round.ts';

/** The edges of a venue, from its opening to the interval after it. */
export function venueEdges(face: ScenarioFace, venue: VenueSetup): readonly Edge[] {
  const closing = `${venue.id}.closing`;
  return [
    proceeding(`${venue.id}.opening`, `${venue.id}.floor`),
    ...roundEdges(face, venue),
    proceeding(closing, 'ratification', { brokenDown: true }),
    proceeding(closing, 'interval'),
  ];
}
