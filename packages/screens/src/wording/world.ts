/** World events: players know their text when they happen, afterwards only their id. */

/** An event's id as words: "live-fire drill" for "live_fire_drill". */
export function describeEventId(id: string): string {
  return id.replace(/[_.-]+/g, ' ').trim();
}
