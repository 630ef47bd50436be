/** What a scenario calls its delegations, issues, options and tables; the id where it has no such thing. */

import type { ScenarioFace } from './setup.ts';
import type { Seat } from './vocabulary.ts';

/** A delegation's short name, without what its file adds in brackets; an absent voice is its own name. */
export function seatName(face: ScenarioFace, seat: Seat): string {
  const name = face.seats.find((candidate) => candidate.id === seat)?.name ?? seat;
  return name.split(' (')[0] ?? name;
}
/** An issue's name; "what comes first" for the declared order; the id where there is no such issue. */
export function issueName(face: ScenarioFace, issue: string): string {
  if (issue === 'order') return 'what comes first';
  return face.issues.find((candidate) => candidate.id === issue)?.name ?? issue;
}
/** An option's text; its id where there is no such option. */
export function optionText(face: ScenarioFace, issue: string, option: string): string {
  return face.issues.find((candidate) => candidate.id === issue)?.options.find((candidate) => candidate.id === option)?.text ?? option;
}
/** A table by its city where that names it ("Geneva"), otherwise by its own name. */
export function venueName(face: ScenarioFace, venue: string): string {
  const found = face.venues.find((candidate) => candidate.id === venue);
  if (!found) return venue;
  const shared = face.venues.filter((candidate) => candidate.place === found.place).length > 1;
  return shared ? found.name : found.place;
}
