/** One round at a venue: the floor, the margins, and silence where the venue's rule knows it. */
import type { ScenarioFace, VenueSetup } from '@parley/rules';
import { admitting, type Edge, proceeding } from './edge.ts';

/** Whether a text can be put under silence at this venue; the phase exists only where it can. */
export function hasSilence(face: ScenarioFace, venue: VenueSetup): boolean {
  return face.acts.includes('putUnderSilence') && 'silence' in venue.rule && venue.rule.silence !== null;
}

/** The edges of a venue's rounds, the first that passes first. */
export function roundEdges(face: ScenarioFace, venue: VenueSetup): readonly Edge[] {
  return [...floorEdges(face, venue), ...marginsEdges(face, venue), ...(hasSilence(face, venue) ? silenceEdges(face, venue) : [])];
}

function floorEdges(face: ScenarioFace, { id }: VenueSetup): readonly Edge[] {
  const floor = `${id}.floor`;
  const closing = proceeding(floor, `${id}.closing`, { floorOver: true, closeCalled: true, silenceDue: false });
  return [
    ...admitting(face, floor),
    proceeding(floor, 'ratification', { floorOver: true, brokenDown: true }),
    ...(face.acts.includes('close') ? [closing] : []),
    proceeding(floor, `${id}.margins`, { floorOver: true }),
  ];
}

function marginsEdges(face: ScenarioFace, venue: VenueSetup): readonly Edge[] {
  const margins = `${venue.id}.margins`;
  const silence = proceeding(margins, `${venue.id}.silence`, { marginsOver: true, silenceDue: true });
  const floor = proceeding(margins, `${venue.id}.floor`, { marginsOver: true, anotherRound: true });
  return [
    ...admitting(face, margins),
    proceeding(margins, 'ratification', { marginsOver: true, brokenDown: true }),
    ...(hasSilence(face, venue) ? [silence] : []),
    ...(venue.rounds > 1 ? [floor] : []),
    proceeding(margins, `${venue.id}.closing`, { marginsOver: true }),
  ];
}

/** No edge to ratification: nothing that is done under silence moves tension, and the margins before it have asked already. */
function silenceEdges(face: ScenarioFace, venue: VenueSetup): readonly Edge[] {
  const silence = `${venue.id}.silence`;
  const floor = proceeding(silence, `${venue.id}.floor`, { silenceOver: true, anotherRound: true });
  return [...admitting(face, silence), ...(venue.rounds > 1 ? [floor] : []), proceeding(silence, `${venue.id}.closing`, { silenceOver: true })];
}
