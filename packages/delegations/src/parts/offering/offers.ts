/** What a delegation could table at a venue, weighed: its own value, what others are believed to think of it, and what it asks for at this time. */
import type { Package, Seat } from '@parley/rules';
import {
  crosses,
  type Draft,
  dealWith,
  type Ground,
  hopeful,
  linesLeft,
  ownValue,
  packageOf,
  type Steps,
  settledIssues,
  within,
} from '../../ground.ts';
import { keepsOrder } from '../../orders.ts';
import { linePrice, type Situation } from '../../situation.ts';
import { agreeable } from '../acceptance/agreeable.ts';
import { holdsTogether } from '../acceptance/together.ts';
import { type Belief, content, worthTo } from '../opponent-model/belief.ts';
import { conditionSets } from './conditions.ts';
import type { Offers } from './offer.ts';

/** At most this many packages are weighed in one decision, conditions aside. */
const PACKAGES_MAX = 800;
/** Finalists that are held against the rules themselves. */
const CHECKED_MAX = 40;
/** Believed shortfall that still counts as thinkable for another. */
const THINKABLE = -6;

interface Weighed {
  readonly draft: Draft;
  readonly deal: Steps;
  readonly own: number;
}
interface Felt {
  readonly others: number;
  readonly worst: number;
}

/** Steps that an issue may take in a text here: −1 leaves it out. */
function stepsAt(situation: Situation, issue: number): readonly number[] {
  const { ground, room, view } = situation;
  const setup = ground.face.issues[issue];
  const referred = room?.referred[setup?.id ?? ''];
  if (!setup || (referred && referred.returns > view.public.round)) return [-1];
  const base = ground.base[issue] ?? 0;
  const allowed = setup.options
    .map((_, step) => step)
    .filter((step) => {
      const ratchet = setup.ratchet ? step > base : step !== base;
      const limited = ground.limits.some((limit) => limit.issue === issue && !within(limit, step));
      return ratchet && step > 0 && !limited && !referred?.without.includes(setup.options[step]?.id ?? '');
    });
  return [-1, ...allowed];
}

/** The issues that a text at this venue may name. */
function openIssues(situation: Situation): readonly number[] {
  const { ground, venue, room } = situation;
  if (!venue) return [];
  const settled = settledIssues(ground, venue.id);
  const open = ground.face.issues
    .map((issue, index) => ({ issue, index }))
    .filter(({ issue, index }) => {
      const onAgenda = !room?.agenda || room.agenda.includes(issue.id);
      return issue.decide.includes(venue.id) && onAgenda && !settled.has(index);
    });
  return open.map(({ index }) => index);
}

/** How much hangs on an issue for oneself and others. */
function stakeOf(ground: Ground, beliefs: readonly Belief[], issue: number): number {
  const spread = (row: readonly number[] | undefined): number => (row ? Math.max(...row) - Math.min(...row) : 0);
  return spread(ground.points[issue]) + beliefs.reduce((sum, belief) => sum + spread(belief.gain[issue]), 0) / Math.max(1, beliefs.length);
}

/** Every combination of the open issues' options; where that would be too many, the issues with least at stake are left out. */
function packagesOf(situation: Situation): readonly Draft['named'][] {
  const beliefs = situation.beliefs();
  const ladders = openIssues(situation)
    .map((issue) => ({ issue, steps: stepsAt(situation, issue), stake: stakeOf(situation.ground, beliefs, issue) }))
    .sort((a, b) => b.stake - a.stake);
  let found: Draft['named'][] = [[]];
  for (const { issue, steps } of ladders) {
    if (found.length * steps.length > PACKAGES_MAX) break;
    found = found.flatMap((named) => steps.map((step): Draft['named'] => (step < 0 ? named : [...named, [issue, step]])));
  }
  return found.filter((named) => named.length > 0);
}

/** Somebody whose assent counts; `issues` where only some issues concern it. */
interface Judge {
  readonly belief: Belief;
  readonly weight: number;
  readonly issues: ReadonlySet<number> | null;
}
/** Whose assent a text at this venue needs, and how much each counts: those seated fully, those who must endorse or are touched less. */
function assents(situation: Situation): readonly Judge[] {
  const { venue, ground } = situation;
  return situation.beliefs().flatMap((belief): readonly Judge[] => {
    if (venue?.seats.includes(belief.seat)) return [{ belief, weight: 1, issues: null }];
    const concerns = ground.face.issues.flatMap((issue, index) =>
      endorses(issue, belief.seat) || issue.affects.includes(belief.seat) ? [index] : [],
    );
    const vetoes = concerns.some((index) => endorses(ground.face.issues[index], belief.seat));
    return concerns.length === 0 ? [] : [{ belief, weight: vetoes ? 1 : 0.4, issues: new Set(concerns) }];
  });
}
/** Whether a decision on an issue waits somewhere for this delegation's endorsement. */
export function endorses(issue: Ground['face']['issues'][number] | undefined, seat: Seat): boolean {
  return Object.values(issue?.endorse ?? {}).some((seats) => seats.includes(seat));
}

/** A draft's own side: null where it crosses an own limit or falls under the floor. */
function weighOwn(situation: Situation, draft: Draft): Weighed | null {
  const { ground, floor } = situation;
  const deal = dealWith(ground, draft);
  const plain = ownValue(ground, hopeful(ground, deal));
  if (plain < floor || crosses(ground, draft, deal)) return null;
  const own = plain - priceIn(situation, draft, deal);
  return own < ground.fallback || ownValue(ground, deal) < ground.fallback ? null : { draft, deal, own };
}

/** The others' side of a draft. */
function feel(situation: Situation, judges: readonly Judge[], { draft, deal }: Weighed): Felt {
  const { ground, strategy } = situation;
  let others = 0;
  let worst = Number.POSITIVE_INFINITY;
  for (const { belief, weight, issues } of judges) {
    if (issues && !draft.named.some(([issue]) => issues.has(issue))) continue;
    const felt = content(situation.level === 'trainee' ? 0 : worthTo(ground, belief, draft, deal), belief.threshold);
    others += weight * felt;
    if (weight === 1 || felt < 0) worst = Math.min(worst, felt);
  }
  return { others: others * (0.2 + strategy.temperament.conduct), worst };
}

function priceIn(situation: Situation, draft: Draft, deal: Steps): number {
  const { ground, strategy } = situation;
  const left = linesLeft(ground, draft) + (keepsOrder(situation.order, draft, deal) ? 0 : 1);
  return left === 0 ? 0 : left * linePrice(strategy);
}

function better(a: Weighed & Felt, b: Weighed & Felt): number {
  return b.others + 0.1 * b.own - (a.others + 0.1 * a.own) || a.draft.named.length - b.draft.named.length;
}

/** Every draft that clears the floor, the best for oneself first. Texts that only say how talks go on are no offers. */
function draftsOf(situation: Situation): readonly Weighed[] {
  const { face } = situation.ground;
  const sets = conditionSets(situation);
  // How talks go on is not made to hang on a later table.
  const setsFor = (named: Draft['named']): typeof sets => (named.some(([issue]) => face.issues[issue]?.followUp) ? [[]] : sets);
  const substance = packagesOf(situation).filter((named) => named.some(([issue]) => face.issues[issue]?.followUp !== true));
  const weighed = substance.flatMap((named) => setsFor(named).flatMap((conditions) => weighOwn(situation, { named, conditions }) ?? []));
  return weighed.sort((a, b) => b.own - a.own);
}

/** The offers of a situation. One who insists asks for the best that it can imagine, thinkable for the others or not. */
export function offersIn(situation: Situation): Offers {
  const { ground, floor, strategy } = situation;
  const judges = assents(situation);
  const drafts = draftsOf(situation);
  const insists = strategy.temperament.conduct < 0.3;
  const isThinkable = (one: Weighed): boolean => insists || feel(situation, judges, one).worst >= THINKABLE;
  const best = drafts.find(isThinkable)?.own ?? floor;
  const asks = floor + (best - floor) * strategy.aspiration(situation.time) * situation.nerve;
  const finalists = drafts
    .filter((one) => one.own >= asks - 1e-9 && one.own <= best)
    .map((one) => ({ ...one, ...feel(situation, judges, one) }))
    .filter((one) => insists || one.worst >= THINKABLE)
    .sort(better)
    .slice(0, CHECKED_MAX);
  const next = finalists.find((one) => {
    const offer = packageOf(ground, one.draft);
    return agreeable(situation.view, offer) === null && !isTabled(situation, offer) && holdsTogether(situation, offer);
  });
  return { best, asks, next: next ? { ...packageOf(ground, next.draft), own: next.own, others: next.others, worst: next.worst } : null };
}

function isTabled(situation: Situation, offer: Package): boolean {
  const key = ({ items, conditions }: Package): string =>
    JSON.stringify([Object.entries(items).sort(), conditions.map(({ venue, bound }) => [venue, bound.issue, bound.side, bound.option]).sort()]);
  const mine = key(offer);
  return situation.room?.texts.some((text) => (text.status === 'tabled' || text.status === 'blocked') && key(text) === mine) ?? false;
}
