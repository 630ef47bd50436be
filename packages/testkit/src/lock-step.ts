/** Non-interference: two games that differ only in what a watcher may not know are played with the same acts, and every byte that it gets is compared. */
import { assert, createRandom } from '@parley/base';
import { type Session, step } from '@parley/engine';
import {
  type Act,
  apply,
  EVENTS,
  type Event,
  eventFor,
  isConcluded,
  isRefusal,
  type Refusal,
  type Seat,
  type Setup,
  type Table,
  type View,
  viewFor,
  type Watcher,
  whoMayAct,
} from '@parley/rules';
import { createRandomPlayer, listedActs } from './random-play.ts';
import { ballotsAreSecret, openTwins, type Secret, saidOtherwise, type Twins, withOtherThoughts } from './secrets.ts';

/** All the ways by which a watcher learns something. A test hands in others to see that a leak is found. */
export interface Knowledge {
  viewFor(table: Table, watcher: Watcher): View;
  eventFor(table: Table, event: Event, watcher: Watcher): Event | null;
  legalActs(table: Table, seat: Seat): readonly Act[];
  refusalTo(table: Table, refusal: Refusal): Refusal;
  whoMayAct(table: Table): readonly Seat[];
}
export const KNOWLEDGE: Knowledge = { viewFor, eventFor, legalActs: listedActs, refusalTo: (_table, refusal) => refusal, whoMayAct };

/** A difference that a watcher could see, and must not. */
export interface Leak {
  readonly watcher: Watcher;
  readonly through: 'view' | 'event' | 'legalActs' | 'refusal' | 'turn';
  readonly seed: string;
  readonly secrets: readonly Secret[];
  readonly act: Act | null;
  /** What the watcher got in the one game and in the other, from the first difference on. */
  readonly first: string;
  readonly second: string;
}

export interface LockStep {
  readonly leak: Leak | null;
  /** Acts that both games took. */
  readonly actCount: number;
  readonly comparisonCount: number;
  /** `concluded`; or by which kind of event the games went apart by rule, so that nobody was left to watch. */
  readonly end: string;
}

export interface LockStepOptions {
  readonly knowledge?: Knowledge;
  readonly secrets?: readonly Secret[];
}

/** Changes as the games go on; one object a game. */
interface Watching {
  readonly seed: string;
  readonly twins: Twins;
  readonly knowledge: Knowledge;
  first: Session;
  second: Session;
  watchers: readonly Watcher[];
  actCount: number;
  comparisonCount: number;
  end: string;
}

const TRIES_MAX = 400;

/** Plays two games in lock step until they end, go apart by rule for every watcher, or leak. */
export function playInLockStep(setup: Setup, seed: string, options: LockStepOptions = {}): LockStep {
  const twins = openTwins(setup, seed, options.secrets);
  const { first, second, watchers } = twins;
  const game: Watching = {
    ...{ seed, twins, knowledge: options.knowledge ?? KNOWLEDGE },
    ...{ first, second, watchers, actCount: 0, comparisonCount: 0, end: 'concluded' },
  };
  const leak = viewsLeak(game, null) ?? playOn(game);
  return { leak, actCount: game.actCount, comparisonCount: game.comparisonCount, end: game.end };
}

function playOn(game: Watching): Leak | null {
  const random = createRandom(game.seed, ['lock-step']);
  const player = createRandomPlayer(game.seed);
  const thoughtsAt = game.twins.secrets.includes('instructions') ? random.integer(25) : -1;
  for (let tries = 0; tries < TRIES_MAX && game.watchers.length > 0 && !isConcluded(game.first.table); tries += 1) {
    if (game.actCount === thoughtsAt) game.second = withOtherThoughts({ ...game.twins, second: game.second }, random);
    const act = player.tries(game.first);
    assert(act !== undefined, 'nobody may act', { seed: game.seed });
    const says = game.twins.secrets.includes('acts') && random.next() < 0.7;
    const leak = stepBoth(game, act, says ? saidOtherwise(act, { ...game.twins, first: game.first }, random) : act);
    if (leak) return leak;
  }
  return null;
}

/** An act that either game refuses is taken in neither; if a watcher tried it, both must refuse in the same words. */
function stepBoth(game: Watching, act: Act, otherwise: Act): Leak | null {
  const [one, two] = [step(game.first, act), step(game.second, otherwise)];
  if (isRefusal(one) || isRefusal(two)) return refusalLeak(game, act, [one, two]) ?? (act.verb === 'pass' ? null : passBoth(game, act));
  const leak = eventsLeak(game, act, [one.events, two.events]);
  game.first = one.session;
  game.second = two.session;
  game.actCount += 1;
  return leak ?? viewsLeak(game, act);
}

/** So that a game does not stand still where its seats are refused one thing after the other. */
function passBoth(game: Watching, act: Act): Leak | null {
  return game.actCount % 3 === 0 ? stepBoth(game, { verb: 'pass', seat: act.seat }, { verb: 'pass', seat: act.seat }) : null;
}

function refusalLeak(game: Watching, act: Act, [one, two]: readonly [Refusal | object, Refusal | object]): Leak | null {
  if (!game.watchers.includes(act.seat)) return null;
  const said = (answer: Refusal | object, { table }: Session): unknown => (isRefusal(answer) ? game.knowledge.refusalTo(table, answer) : 'accepted');
  return compare(game, { watcher: act.seat, through: 'refusal', act }, [said(one, game.first), said(two, game.second)]);
}

function eventsLeak(game: Watching, act: Act, [one, two]: readonly [readonly Event[], readonly Event[]]): Leak | null {
  const { eventFor: formFor } = game.knowledge;
  for (const watcher of game.watchers) {
    const [seen, seenToo] = [formsFor(game.first.table, one, watcher), formsFor(game.second.table, two, watcher)];
    const at = seen.findIndex((form, index) => bytesOf(form) !== bytesOf(seenToo[index] ?? null));
    const index = at < 0 ? seen.length : at;
    game.comparisonCount += 1;
    if (index >= seen.length && index >= seenToo.length) continue;
    const by = isStillClosed(act, [one, two]) ? null : revealedBy(game, [seen[index], seenToo[index]]);
    if (by === null) return leakOf(game, { watcher, through: 'event', act }, [bytesOf(seen[index] ?? null), bytesOf(seenToo[index] ?? null)]);
    game.end = by;
    game.watchers = game.watchers.filter((other) => other !== watcher);
  }
  return null;

  /** Who is in the room changes with `venueOpened` only; so only there is the table moved on between the events of a step. */
  function formsFor(table: Table, events: readonly Event[], watcher: Watcher): readonly Event[] {
    let before = table;
    return events.flatMap((event) => {
      const form = formFor(before, event, watcher);
      if (event.kind === 'venueOpened') before = apply(before, [event]);
      return form === null ? [] : [form];
    });
  }
}

/** A ballot that is not read out yet must not show, not even by the line that it leaves. */
function isStillClosed(act: Act, events: readonly (readonly Event[])[]): boolean {
  const kinds = events.flat().map((event) => event.kind);
  return act.verb === 'vote' && kinds.includes('ballotSealed') && !kinds.includes('ballotsRevealed');
}

/** The kind of event by which two games go apart by rule; null where no rule reveals what differs. */
function revealedBy(game: Watching, [one, two]: readonly [Event | undefined, Event | undefined]): string | null {
  if (one && two && one.kind === two.kind && seatOf(one) === seatOf(two)) {
    const reveals: readonly string[] = EVENTS[one.kind].declassifies;
    const rest = (event: Event): string => bytesOf(Object.fromEntries(Object.entries(event).filter(([field]) => !reveals.includes(field))));
    if (rest(one) === rest(two)) return one.kind;
    return EVENTS[one.kind].declassifies.length === 0 && revealsByComing(game, one) ? one.kind : null;
  }
  for (const event of [one, two]) if (event && revealsByComing(game, event)) return event.kind;
  return null;
}

function seatOf(event: Event): Seat | null {
  return 'seat' in event ? event.seat : null;
}

/** Whether that an event comes at all rests on secrets by rule. */
function revealsByComing({ twins }: Watching, event: Event): boolean {
  if (EVENTS[event.kind].declassifies.length > 0) return true;
  if ((event.kind === 'trustMoved' || event.kind === 'credibilityMoved') && REVEALING_REASONS.includes(event.reason.code)) return true;
  // Whoever is not in the room learns of secret ballots by what they adopt.
  if (event.kind === 'textAdopted') return twins.secrets.includes('acts') && twins.first.setup.face.venues.some(ballotsAreSecret);
  return twins.secrets.includes('seed') && CHANCE.includes(event.kind);
}

/** An objection shows by its price whether an own limit called for it; a pledge between others shows by its price that it was judged. */
const REVEALING_REASONS: readonly string[] = ['object.unfounded', 'promise.kept', 'promise.broken', 'threat.kept', 'threat.notKept'];
/** What another seed may change for the seat itself. */
const CHANCE: readonly Event['kind'][] = ['cabled', 'lineMoved', 'orderLifted', 'nonPaperSent'];

function viewsLeak(game: Watching, act: Act | null): Leak | null {
  const { knowledge, watchers } = game;
  const [one, two] = [game.first.table, game.second.table];
  const turn = whoMayAct(one)[0];
  for (const [index, watcher] of watchers.entries()) {
    const seen = compare(game, { watcher, through: 'view', act }, [knowledge.viewFor(one, watcher), knowledge.viewFor(two, watcher)]);
    if (seen) return seen;
    const isSeat = watcher in one.private;
    // Whoever is expected, and at every other act one of the others in rotation: the lists are long.
    const isDue = watcher === turn || index * 2 === game.actCount % (watchers.length * 2);
    const listed =
      isSeat && isDue
        ? compare(game, { watcher, through: 'legalActs', act }, [knowledge.legalActs(one, watcher), knowledge.legalActs(two, watcher)])
        : null;
    if (listed) return listed;
  }
  const [watcher] = watchers;
  return watcher === undefined ? null : compare(game, { watcher, through: 'turn', act }, [knowledge.whoMayAct(one), knowledge.whoMayAct(two)]);
}

type Where = Pick<Leak, 'watcher' | 'through' | 'act'>;

function compare(game: Watching, where: Where, [one, two]: readonly [unknown, unknown]): Leak | null {
  const write = where.through === 'view' ? viewBytes : bytesOf;
  const [first, second] = [write(one), write(two)];
  game.comparisonCount += 1;
  return first === second ? null : leakOf(game, where, [first, second]);
}

const SHOWN_CHARS = 160;

function leakOf(game: Watching, where: Where, [first, second]: readonly [string, string]): Leak {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const shown = (bytes: string): string => bytes.slice(Math.max(0, at - 60), at + SHOWN_CHARS);
  return { ...where, seed: game.seed, secrets: game.twins.secrets, first: shown(first), second: shown(second) };
}

const known = new WeakMap<object, string>();

/** The value as JSON, in the order in which its fields stand: an order that tells something would be a leak too. */
function bytesOf(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** A view as JSON. Its parts are shared between tables and never change, so each is written once. */
function viewBytes(part: unknown, depth = 0): string {
  if (depth === 3 || typeof part !== 'object' || part === null || Array.isArray(part)) return bytesOf(part);
  const bytes = known.get(part);
  if (bytes !== undefined) return bytes;
  const written = `{${Object.entries(part)
    .map(([name, inner]) => `${JSON.stringify(name)}:${viewBytes(inner, depth + 1)}`)
    .join()}}`;
  known.set(part, written);
  return written;
}
