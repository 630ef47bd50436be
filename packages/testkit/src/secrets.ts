/** What a watcher may not know, varied: two games that differ only in that, and must look the same to it. */
import { createRandom, type Random } from '@parley/base';
import { openSession, type Session } from '@parley/engine';
import {
  type Act,
  type Bound,
  type Brief,
  currentVenue,
  type PrivatePart,
  type Seat,
  type Setup,
  supportBand,
  type VenueSetup,
  type Verb,
  type Watcher,
} from '@parley/rules';

/** The kinds of secrets that two games may differ in. */
export const SECRETS = ['points', 'limits', 'linkages', 'fallback', 'support', 'variant', 'events', 'seed', 'instructions', 'acts'] as const;
export type Secret = (typeof SECRETS)[number];

/** Two games with the same public face, and who must not be able to tell them apart. */
export interface Twins {
  readonly first: Session;
  readonly second: Session;
  /** Seats whose secrets differ. */
  readonly hidden: readonly Seat[];
  /** All other seats, the spectator and the projector. */
  readonly watchers: readonly Watcher[];
  readonly secrets: readonly Secret[];
}

/** Two games of a scenario that differ in secrets drawn by the seed, or in the ones named. */
export function openTwins(setup: Setup, seed: string, only?: readonly Secret[]): Twins {
  const random = createRandom(seed, ['twins']);
  const seats = setup.face.seats.map((seat) => seat.id);
  const hidden = random.shuffle(seats).slice(0, 1 + random.integer(seats.length - 1));
  const secrets = only ?? random.shuffle(SECRETS.filter((secret) => secret !== 'seed' || random.next() < 0.1)).slice(0, 1 + random.integer(4));
  const has = (secret: Secret): boolean => secrets.includes(secret);
  const variants = variantsOf(setup, random);
  const others = has('variant') ? { ...variants, ...Object.fromEntries(hidden.flatMap((seat) => otherVariant(setup, seat, variants))) } : variants;
  return {
    first: openSession(setup, seed, { variants }),
    second: openSession(varied(setup, hidden, { random, has }), has('seed') ? `${seed} otherwise` : seed, { variants: others }),
    hidden,
    watchers: [...seats.filter((seat) => !hidden.includes(seat)), 'spectator', 'projector'],
    secrets,
  };
}

/** Variants are fixed: what a seed would draw is a secret of its own. */
function variantsOf(setup: Setup, random: Random): Readonly<Record<Seat, string>> {
  return Object.fromEntries(Object.entries(setup.sealed.variants).flatMap(([seat, all]) => (all.length > 0 ? [[seat, random.pick(all).id]] : [])));
}

function otherVariant(setup: Setup, seat: Seat, variants: Readonly<Record<Seat, string>>): readonly (readonly [Seat, string])[] {
  const other = setup.sealed.variants[seat]?.find((variant) => variant.id !== variants[seat]);
  return other ? [[seat, other.id]] : [];
}

interface Varying {
  readonly random: Random;
  has(secret: Secret): boolean;
}

function varied(setup: Setup, hidden: readonly Seat[], how: Varying): Setup {
  const briefs = Object.fromEntries(
    Object.entries(setup.briefs).map(([seat, brief]) => [seat, hidden.includes(seat) ? variedBrief(setup, brief, how) : brief]),
  );
  const events = setup.sealed.events.map((event) => ({
    ...event,
    probability: Math.min(1, Math.max(0, event.probability + how.random.next() * 0.4 - 0.2)),
  }));
  return { face: setup.face, briefs, sealed: { ...setup.sealed, events: how.has('events') ? events : setup.sealed.events } };
}

function variedBrief(setup: Setup, brief: Brief, { random, has }: Varying): Brief {
  const anyBound = (): Bound => {
    const issue = random.pick(setup.face.issues);
    return { kind: 'bound', issue: issue.id, side: random.pick(['atLeast', 'atMost'] as const), option: random.pick(issue.options).id };
  };
  const points = Object.fromEntries(Object.entries(brief.points).map(([issue, row]) => [issue, row.map(() => random.integer(30))]));
  return {
    ...brief,
    ...(has('points') && { points, text: `${brief.text} Be brief.` }),
    ...(has('limits') && { limits: [anyBound()] }),
    ...(has('linkages') && { linkages: [{ if: anyBound(), then: { kind: 'any', of: [anyBound(), anyBound()] } }] }),
    ...(has('fallback') && { fallback: { points: random.integer(60), perTenTension: random.integer(5) - 2, text: 'Something else.' } }),
    ...(has('support') && { support: sameBand(brief.support, random) }),
  };
}

/** A support near by in the same band: others see the band, and from a value far off it would soon be another. */
function sameBand(support: number, random: Random): number {
  const near = [-3, -2, -1, 1, 2, 3].map((by) => Math.min(100, Math.max(0, support + by)));
  return random.pick(near.filter((value) => supportBand(value) === supportBand(support)));
}

/** The second game with thoughts of the hidden seats' capitals put in: instructions moved, an order lifted, opinion prepared, things learnt. */
export function withOtherThoughts({ second, hidden, watchers }: Twins, random: Random): Session {
  const { table } = second;
  const changed = (seat: Seat, part: PrivatePart): PrivatePart => {
    const line = table.public.postures[seat]?.lines.find((candidate) => !candidate.left);
    const issue = random.pick(table.setup.face.issues);
    const about = random.pick(watchers);
    return {
      ...part,
      support: sameBand(part.support, random),
      prepared: !part.prepared,
      orderLifted: random.next() < 0.5,
      instructions: line ? { ...part.instructions, [line.issue]: random.next() < 0.5 ? null : line.option } : part.instructions,
      insights: [...part.insights, { kind: 'priority', about, issue: issue.id, rank: 1 + random.integer(3) }],
    };
  };
  const parts = Object.entries(table.private).map(([seat, part]) => [seat, hidden.includes(seat) ? changed(seat, part) : part]);
  return { ...second, table: { ...table, private: Object.fromEntries(parts) } };
}

/** The act as the second game has it: where no watcher learns what it says, it may say something else. */
export function saidOtherwise(act: Act, twins: Twins, random: Random): Act {
  if (!twins.hidden.includes(act.seat)) return act;
  const otherwise = OTHERWISE[act.verb] as Otherwise<Verb> | undefined; // each entry is only ever given acts of its own verb
  return otherwise ? otherwise(act, { twins, random, isSecret: (to) => to.every((seat) => twins.hidden.includes(seat)) }) : act;
}

interface Around {
  readonly twins: Twins;
  readonly random: Random;
  /** Whether all of these seats are hidden, so that nobody who watches hears what is said to them. */
  isSecret(to: readonly Seat[]): boolean;
}
type Otherwise<V extends Verb> = (act: Act<V>, around: Around) => Act;

function anyItem({ twins, random }: Around): { readonly issue: string; readonly option: string } {
  const issue = random.pick(twins.first.setup.face.issues);
  return { issue: issue.id, option: random.pick(issue.options).id };
}

/** What is tabled is known to the room, and its words to nobody else. */
function otherWords<A extends Act>(act: A, { twins, isSecret }: Around): A {
  return isSecret(currentVenue(twins.first.table)?.seats ?? []) ? { ...act, words: 'Other words.' } : act;
}

/** A pledge to fewer than all is known to those who heard it. */
function otherPledge(act: Act<'promise' | 'threaten'>, { twins, isSecret }: Around): Act {
  const isPrivate = act.to !== 'all' && act.to.length < twins.first.setup.face.seats.length - 1 && isSecret(act.to);
  return isPrivate ? { ...act, if: act.then, then: act.if } : act;
}

function otherReply(act: Act<'reply'>, { twins, isSecret }: Around): Act {
  const request = twins.first.table.private[act.seat]?.requests.find((asked) => asked.id === act.request);
  return request && request.kind !== 'meeting' && isSecret([request.from]) ? { ...act, answer: act.answer === 'no' ? 'possible' : 'no' } : act;
}

function otherCable(act: Act<'cable'>, { twins, random }: Around): Act {
  if (random.next() < 0.5) return { verb: 'prepare', seat: act.seat };
  const lines = twins.first.table.public.postures[act.seat]?.lines ?? [];
  return { ...act, issue: random.pick([{ issue: act.issue }, ...lines]).issue };
}

function otherBallot(act: Act<'vote'>, { twins }: Around): Act {
  const isClosed = act.text !== undefined && ballotsAreSecret(currentVenue(twins.first.table));
  return isClosed ? { ...act, ballot: act.ballot === 'no' ? 'abstain' : 'no' } : act;
}

const OTHERWISE: { readonly [V in Verb]?: Otherwise<V> } = {
  message: (act, { isSecret }) => (act.to !== 'floor' && isSecret(act.to) ? { ...act, words: `${act.words} Or not.` } : act),
  soundOut: (act, around) => (around.isSecret([act.to]) ? { ...act, ...anyItem(around) } : act),
  hearInConfidence: (act, around) => (around.isSecret([act.from]) ? { ...act, issue: anyItem(around).issue } : act),
  sendNonPaper(act, around) {
    const { issue, option } = anyItem(around);
    return around.isSecret(act.to) ? { ...act, items: { [issue]: option } } : act;
  },
  cable: otherCable,
  promise: otherPledge,
  threaten: otherPledge,
  reply: otherReply,
  vote: otherBallot,
  propose: otherWords,
  amend: otherWords,
  draftText: otherWords,
  joinWithStatement: otherWords,
};

/** Whether ballots at a venue stay closed until the floor phase ends. */
export function ballotsAreSecret(venue: VenueSetup | undefined): boolean {
  return venue?.rule.kind === 'majority' && !venue.rule.open;
}
