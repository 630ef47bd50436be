/** What a delegation works towards over the whole week: the deal that it would settle for and believes the others could bear. */
import { crosses, type Draft, dealWith, type Ground, hopeful, type Mark, ownValue, type Steps, within } from '../../ground.ts';
import { type Belief, content, worthTo } from '../opponent-model/belief.ts';

/** What a broken linkage of one's own counts for while an aim is looked for; an aim that keeps one broken is none. */
const BROKEN = 40;
/** What somebody is believed to lose more by than this is no aim. */
const THINKABLE = -6;
/** Rounds of improving one issue after the other. */
const PASSES = 3;
/** The weight of the least content beside the mean of all. */
const WEAKEST = 2;

/** An aim. */
export interface Aim {
  readonly deal: Steps;
  /** What it changes against what stands, by issue. */
  readonly changes: Draft['named'];
  /** Own value, with what others must do discounted. */
  readonly own: number;
  /** How content the least content of the others is believed to be. */
  readonly worst: number;
}

/** Issues that some table from here on may still decide, with the venue that decides last. */
export function openAhead(ground: Ground): readonly number[] {
  const { face, view } = ground;
  const ahead = face.venues.slice(Math.max(0, view.public.venueIndex)).map(({ id }) => id);
  return face.issues.flatMap((issue, index) => (issue.decide.some((venue) => ahead.includes(venue)) ? [index] : []));
}

function changesOf(ground: Ground, deal: Steps): Draft['named'] {
  const changes: (readonly [number, number])[] = [];
  for (let issue = 0; issue < deal.length; issue += 1) {
    const step = deal[issue] ?? 0;
    if (step !== (ground.base[issue] ?? 0)) changes.push([issue, step]);
  }
  return changes;
}

/** What an aim is looked for with; `floor` is what it must leave. */
export interface AimSearch {
  readonly ground: Ground;
  readonly beliefs: readonly Belief[];
  readonly counts: Ground['points'];
  readonly floor: number;
}

function worstOf({ ground, beliefs }: AimSearch, deal: Steps): { readonly least: number; readonly sum: number } {
  const draft: Draft = { named: changesOf(ground, deal), conditions: [] };
  let least = Number.POSITIVE_INFINITY;
  let sum = 0;
  for (const belief of beliefs) {
    const felt = content(worthTo(ground, belief, draft, deal), 0);
    least = Math.min(least, felt);
    sum += felt;
  }
  return { least: Number.isFinite(least) ? least : 0, sum };
}

function appeal(search: AimSearch, deal: Steps): number {
  const { ground, counts, floor, beliefs } = search;
  const own = content(ownValue(ground, deal, counts) - floor, 0);
  const { least, sum } = worstOf(search, deal);
  let broken = 0;
  for (const linkage of ground.linkages) if (!linkage.brokenBefore && linkage.if(deal) && !linkage.then(deal)) broken += 1;
  return WEAKEST * Math.min(own, least) + (own + sum) / (beliefs.length + 1) - BROKEN * broken;
}

function mayStand(ground: Ground, issue: number, step: number): boolean {
  const before = ground.base[issue] ?? 0;
  if (ground.face.issues[issue]?.ratchet && step < before) return false;
  return ground.limits.every((limit) => limit.issue !== issue || within(limit, step) || step === before);
}

/** Improves one issue after the other until nothing does. */
function improved(search: AimSearch, start: Steps): { readonly deal: Steps; readonly appeal: number } {
  const { ground } = search;
  const deal = [...start];
  let best = appeal(search, deal);
  for (let pass = 0, moved = true; pass < PASSES && moved; pass += 1) {
    moved = false;
    for (const issue of openAhead(ground)) {
      const kept = deal[issue] ?? 0;
      let choice = kept;
      for (let step = 0; step < (ground.face.issues[issue]?.options.length ?? 0); step += 1) {
        if (step === kept || !mayStand(ground, issue, step)) continue;
        deal[issue] = step;
        const found = appeal(search, deal);
        if (found > best + 1e-9) {
          best = found;
          choice = step;
        }
      }
      deal[issue] = choice;
      moved ||= choice !== kept;
    }
  }
  return { deal, appeal: best };
}

/** Where to begin: with what stands and waits, and with all that own linkages and others' first demands ask for. */
function starts(ground: Ground, firstThings: readonly Mark[]): readonly Steps[] {
  const standing = hopeful(ground, dealWith(ground, { named: [], conditions: [] }));
  const asked = [...standing];
  const open = new Set(openAhead(ground));
  for (const { issue, side, step } of firstThings)
    if (open.has(issue) && side === 'atLeast' && step > (asked[issue] ?? 0) && mayStand(ground, issue, step)) asked[issue] = step;
  return [standing, asked];
}

/** The best aim that is found; null where none leaves this delegation better off, its own limits and linkages whole, and is thinkable for the others. */
export function aimOf(search: AimSearch, firstThings: readonly Mark[]): Aim | null {
  const { ground, counts, floor } = search;
  const found = starts(ground, firstThings).map((start) => improved(search, start));
  const best = found.reduce((one, other) => (other.appeal > one.appeal ? other : one));
  const own = ownValue(ground, best.deal, counts);
  const draft: Draft = { named: changesOf(ground, best.deal), conditions: [] };
  const worst = worstOf(search, best.deal).least;
  if (draft.named.length === 0 || own <= floor || worst < THINKABLE || crosses(ground, draft, best.deal)) return null;
  return { deal: best.deal, changes: draft.named, own, worst };
}

/** What is hoped for comes true half of the time. */
const HOPE = 0.5;

/** What an aim still promises at later tables beyond a deal, in points: half of its gains there. */
export function hopeFor(ground: Ground, aim: Aim | null, deal: Steps): number {
  if (!aim) return 0;
  const { face, view, expected } = ground;
  const ahead = face.venues.slice(view.public.venueIndex + 1).map(({ id }) => id);
  let hope = 0;
  for (const [issue, step] of aim.changes) {
    const setup = face.issues[issue];
    const stands = deal[issue] ?? 0;
    if (!setup || setup.followUp || stands === step || !setup.decide.some((venue) => ahead.includes(venue))) continue;
    hope += HOPE * Math.max(0, (expected[issue]?.[step] ?? 0) - (expected[issue]?.[stands] ?? 0));
  }
  return hope;
}
