/** What an act in the margins promises, and what a delegation has on its mind when it thinks of one. */
import { type Act, linesLeftBy, openTexts, type Package, type Seat, trustBetween } from '@parley/rules';
import { dealWith, draftOf, packageOf, within } from '../../ground.ts';
import { agreesTo } from '../../parts/acceptance/together.ts';
import { ownNeeds } from '../../parts/planning/first-things.ts';
import type { Situation } from '../../situation.ts';

/** An act with what it promises, in points, and why. */
export interface Prospect {
  readonly act: Act;
  readonly gain: number;
  readonly reason: string;
}

/** What waits for a later table, as that table would have to adopt it. */
function waiting({ view, seat }: Situation): readonly Package[] {
  const adopted = view.public.adopted.filter((text) => text.joinedBy.includes(seat) && text.conditionState === 'open');
  return adopted.map((text) => ({ items: Object.fromEntries(text.conditions.map(({ bound }) => [bound.issue, bound.option])), conditions: [] }));
}

/** Without a seat here: the part of its aim that this table decides and that touches it or needs its endorsement, with what it needs for it elsewhere. */
export function termsFor(situation: Situation): Package | null {
  const { ground, venue, seat, room } = situation;
  const aim = situation.aim();
  if (room || !venue || !aim) return null;
  const touches = (issue: number): boolean => {
    const setup = ground.face.issues[issue];
    return setup !== undefined && (setup.affects.includes(seat) || Object.values(setup.endorse).some((seats) => seats.includes(seat)));
  };
  const named = aim.changes.filter(([issue]) => touches(issue) && ground.face.issues[issue]?.decide.includes(venue.id));
  if (named.length === 0) return null;
  const conditions = ownNeeds(ground).flatMap((mark) => {
    const later = ground.face.issues[mark.issue]?.decide.findLast((id) => id !== venue.id);
    return later === undefined || within(mark, ground.base[mark.issue] ?? 0) ? [] : [{ ...mark, venue: later }];
  });
  return packageOf(ground, { named, conditions });
}

/** Texts on this table that it agrees to or would, and its own next one; its terms, where it has no seat. */
export function packagesHere(situation: Situation): readonly Package[] {
  const { room } = situation;
  const terms = termsFor(situation);
  if (!room) return terms ? [terms] : [];
  const { next, asks } = situation.offers();
  const worthy = openTexts(room).filter((text) => agreesTo(situation, text) || worth(situation, text) >= asks - 1);
  return [...(next ? [next] : []), ...worthy];
}
function worth({ ground, outlook }: Situation, text: Package): number {
  const draft = draftOf(ground, text);
  return outlook.worth(draft, dealWith(ground, draft));
}

/** Whether a delegation will be asked about an issue: at this table or a later one where it sits, or to endorse it. */
function hasSay({ ground, view, seat }: Situation, issue: number): boolean {
  const setup = ground.face.issues[issue];
  const ahead = ground.face.venues.slice(Math.max(0, view.public.venueIndex)).filter(({ seats }) => seats.includes(seat));
  return ahead.some(({ id }) => setup?.decide.includes(id) || setup?.endorse[id]?.includes(seat));
}

/** What it has on its mind over the week: packages here, what waits, and what it works towards. */
function packagesAhead(situation: Situation): readonly Package[] {
  const named = (situation.aim()?.changes ?? []).filter(([issue]) => hasSay(situation, issue));
  const aim = named.length > 0 ? [packageOf(situation.ground, { named, conditions: [] })] : [];
  return [...packagesHere(situation), ...waiting(situation), ...aim];
}

/** The declared lines that what it has on its mind would make it leave. */
export function linesAtStake(situation: Situation): ReadonlySet<string> {
  return new Set(packagesAhead(situation).flatMap((offer) => linesLeftBy(situation.view, offer.items, offer.conditions)));
}

/** Those at the table whose assent is needed, the least trusted first. */
export function counterparts({ view, venue, seat }: Situation): readonly Seat[] {
  const trust = (other: Seat): number => trustBetween(view.scenario, view.public, [seat, other]);
  return (venue?.seats ?? []).filter((other) => other !== seat).toSorted((a, b) => trust(a) - trust(b));
}

/** What is still to be gained: at this table, or on the way to the aim. Without it there is nothing to meet, ask or write about. */
export function businessLeft(situation: Situation): number {
  const { floor, room } = situation;
  const here = room ? situation.offers().best - floor : 0;
  const aim = situation.aim();
  return Math.max(0, here, aim ? aim.own - floor : 0);
}

/** Whether any floor is still to come, here or at a later table: after the last one nothing follows from what is learnt or softened. */
export function hasFloorAhead({ view, time }: Situation): boolean {
  return time < 1 || view.public.venueIndex < view.scenario.venues.length - 1;
}
