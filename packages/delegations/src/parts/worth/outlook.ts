/** What a delegation expects of the tables ahead: how likely they adopt what a text waits for, and what a package is worth with that in mind. */
import type { Seat } from '@parley/rules';
import { crosses, type Draft, dealWith, draftOf, type Ground, hopeful, ownValue, type Steps } from '../../ground.ts';
import { type Belief, content, worthTo } from '../opponent-model/belief.ts';

/** Chances are never certain, and never hopeless while a text is on its way. */
const CHANCE_MIN = 0.05;
const CHANCE_MAX = 0.97;
/** Content that moves the odds of a yes by a factor of e. */
const ODDS = 3;
/** Who has signed comes round more often than it would by liking alone. */
const BOUND = 0.25;

/** The outlook of one moment. */
export interface Outlook {
  /** The chance, 0–1, that what waits for later tables comes about; 1 where nothing waits. */
  readonly pending: number;
  /** What is decided and pending is worth without any further text. */
  readonly standing: number;
  /** The chance that later tables adopt what a condition asks for; 1 for none. */
  chanceOf(conditions: Draft['conditions']): number;
  /** What a package is worth, as a sum over what may come; the deal is the one with its conditions met. */
  worth(draft: Draft, deal: Steps): number;
}

/** What an outlook is made from. */
export interface OutlookParts {
  readonly ground: Ground;
  /** The points that it counts with. */
  readonly counts: Ground['points'];
  /** What is still hoped for at the tables ahead of a deal, in points. */
  hope(deal: Steps): number;
  beliefs(): readonly Belief[];
}

function logistic(felt: number): number {
  return 1 / (1 + Math.exp(-felt / ODDS));
}

/** How far a signatory is held to what it has signed. */
function keeps(ground: Ground, seat: Seat): number {
  return 0.5 + (ground.view.public.credibility[seat] ?? 50) / 250;
}

/** Who has signed what waits, or would have if it were adopted. */
interface Signed {
  readonly seats: readonly Seat[];
  /** A text that is only thought of is signed by whoever finds it good; one that stands was signed for better or worse. */
  readonly isThought: boolean;
}

/** The chance that the others at a table agree to what is asked of it, on top of what was asked of the tables before. */
function chanceAt(parts: OutlookParts, venue: string, asked: Draft, signed: Signed): number {
  const { ground } = parts;
  const seats = ground.face.venues.find(({ id }) => id === venue)?.seats ?? [];
  const deal = dealWith(ground, asked);
  // What a table in between decides must stand by itself when it closes: whoever could not sign it then, oneself included, stops it.
  if (seats.includes(ground.view.own.seat) && crosses(ground, asked, deal)) return CHANCE_MIN;
  const judges = parts.beliefs().filter((belief) => seats.includes(belief.seat));
  const yes = judges.map((belief) => {
    if (signed.isThought && signed.seats.includes(belief.seat)) return keeps(ground, belief.seat);
    const willing = logistic(content(worthTo(ground, belief, asked, hopeful(ground, deal)), belief.threshold) + ODDS);
    return signed.seats.includes(belief.seat) ? Math.min(keeps(ground, belief.seat), willing + BOUND) : willing;
  });
  // A table says no when its least willing member does; the others count little besides.
  return Math.min(1, ...yes);
}

/** The chance that later tables adopt some conditions, one table after the other. */
function chance(parts: OutlookParts, conditions: Draft['conditions'], signed: Signed): number {
  const { ground } = parts;
  const ahead = ground.face.venues.map(({ id }) => id);
  let odds = 1;
  for (const [at, venue] of ahead.entries()) {
    if (!conditions.some((condition) => condition.venue === venue)) continue;
    const byThen = conditions.filter((condition) => ahead.indexOf(condition.venue) <= at);
    odds *= chanceAt(parts, venue, { named: byThen.map(({ issue, step }) => [issue, step] as const), conditions: [] }, signed);
  }
  return Math.min(CHANCE_MAX, Math.max(CHANCE_MIN, odds));
}

/** What already waits for tables ahead, as conditions, with those who have joined it. */
function waiting(ground: Ground): { readonly conditions: Draft['conditions']; readonly signatories: readonly Seat[] } | null {
  const { view, face } = ground;
  const ahead = face.venues.slice(view.public.venueIndex + 1).map(({ id }) => id);
  const texts = view.public.adopted.filter(
    (text) => text.conditionState === 'open' && text.conditions.every(({ venue }) => ahead.includes(venue)) && text.conditions.length > 0,
  );
  if (texts.length === 0) return null;
  const conditions = texts.flatMap((text) => draftOf(ground, { items: {}, conditions: text.conditions }).conditions);
  return { conditions, signatories: [...new Set(texts.flatMap((text) => text.joinedBy))] };
}

/** What a delegation expects now. Beliefs are asked only where something hangs on others. */
export function outlookOf(parts: OutlookParts): Outlook {
  const { ground, counts } = parts;
  const onTheWay = waiting(ground);
  const pending = onTheWay ? chance(parts, onTheWay.conditions, { seats: onTheWay.signatories, isThought: false }) : 1;
  const seated = ground.face.venues[ground.view.public.venueIndex]?.seats ?? [];
  const known = new Map<string, number>();
  const mixed = (deal: Steps): number => {
    const now = pending < 1 ? ownValue(ground, deal, counts) : 0;
    return pending * ownValue(ground, hopeful(ground, deal), counts) + (1 - pending) * now;
  };
  const standing = mixed(ground.base);
  const chanceOf = (conditions: Draft['conditions']): number => {
    if (conditions.length === 0) return 1;
    const key = conditions.map(({ venue, issue, step }) => `${venue}.${issue}.${step}`).join(' ');
    const found = known.get(key) ?? chance(parts, conditions, { seats: seated, isThought: true });
    known.set(key, found);
    return found;
  };
  return {
    pending,
    standing,
    chanceOf,
    worth(draft, deal) {
      if (draft.conditions.length === 0) return mixed(deal);
      const odds = chanceOf(draft.conditions);
      const whole = hopeful(ground, deal);
      // A condition that hangs on one's own later yes is an option: what turns out worse than nothing is not taken up.
      const taken = Math.max(standing, ownValue(ground, whole, counts) + parts.hope(whole));
      return odds * taken + (1 - odds) * standing;
    },
  };
}
