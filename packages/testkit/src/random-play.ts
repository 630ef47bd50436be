/** Seeded play at random: listed acts and composed ones, by whoever may act and sometimes by others. Never the same game for two seeds, always for one. */
import { assert, createRandom, type Random } from '@parley/base';
import { edgesTaken, openSession, type Session, type SessionOptions, type Step, step } from '@parley/engine';
import {
  type Act,
  actCountMax,
  type EventKind,
  isConcluded,
  isRefusal,
  legalActs,
  type Refusal,
  type RefusalCode,
  type Seat,
  type Setup,
  type Table,
  timeOutAct,
  VERBS,
  type Verb,
  verbsAt,
  whoMayAct,
} from '@parley/rules';
import { composeAct } from './compose-acts.ts';

/** How a whole game is played: each mood reaches other parts of the rules. */
export const MOODS = ['agreeable', 'busy', 'stormy', 'hasty', 'chatty', 'clumsy'] as const;
export type Mood = (typeof MOODS)[number];

/** How often a verb is chosen against others; 1 where nothing is said. */
type Weights = Partial<Readonly<Record<Verb, number>>>;

const PLAIN: Weights = {
  ...{ propose: 8, amend: 4, join: 12, joinWithStatement: 4, vote: 9, keepSilence: 8, putUnderSilence: 6, draftText: 3, reply: 12, return: 4 },
  ...{
    message: 0.6,
    withdraw: 0.4,
    walkOut: 0.15,
    close: 0.3,
    recess: 0.6,
    pass: 1.5,
    reserve: 1.5,
    promise: 0.5,
    threaten: 0.4,
    callForCriticism: 1.5,
    cable: 3,
  },
};
const WEIGHTS: Readonly<Record<Mood, Weights>> = {
  agreeable: { ...PLAIN, object: 0.2, breakSilence: 0.2, threaten: 0.2, pressure: 0.2, join: 25, keepSilence: 20 },
  busy: { ...PLAIN, message: 2, propose: 12, amend: 8, pass: 0.5 },
  stormy: { ...PLAIN, walkOut: 1.5, return: 0.7, threaten: 5, pressure: 8, leak: 5, object: 3, breakSilence: 4, close: 1, gesture: 0.1 },
  hasty: { ...PLAIN, pass: 25, recess: 2, close: 2 },
  chatty: { ...PLAIN, message: 60, pass: 3 },
  clumsy: { ...PLAIN, walkOut: 1, return: 1 },
};

/** Verbs whose acts are too many to list are composed more often than listed ones. */
const COMPOSED: Weights = {
  ...{ propose: 8, amend: 5, draftText: 6, sumUp: 3, orderAgenda: 3, promise: 5, threaten: 3, declare: 1, sendNonPaper: 4, soundOut: 3, consult: 2 },
  ...{ message: 1, hearInConfidence: 3, refer: 1, joinWithStatement: 1, walkOut: 0, close: 0, gesture: 0.1, pressure: 0.1 },
};
const COMPOSED_OTHERWISE = 0.25;

/** One try: an act, and what came of it. */
export interface Turn {
  readonly before: Session;
  readonly act: Act;
  readonly after: Step | Refusal;
}

export interface PlayOptions extends SessionOptions {
  /** Drawn by the seed where none is given. */
  readonly mood?: Mood;
  /** Who chooses; somebody who chooses at random where nobody is given. */
  readonly player?: RandomPlayer;
  /** Told of every try, also of those that were refused. */
  readonly onTurn?: (turn: Turn) => void;
}

/** How a game ended: concluded, or with nobody left who may act. */
export interface PlayedGame {
  readonly session: Session;
  readonly ending: 'concluded' | 'stuck';
  readonly acts: readonly Act[];
}

/** A player at random who keeps one stream of draws through a game. */
export interface RandomPlayer {
  /** An act to try, most often a legal one; undefined when nobody may act. */
  tries(session: Session): Act | undefined;
}

export function createRandomPlayer(seed: string, mood?: Mood): RandomPlayer {
  const random = createRandom(seed, ['random-play']);
  const played = mood ?? random.pick(MOODS);
  const style: Style = { random, weights: WEIGHTS[played], slips: played === 'clumsy' ? 0.4 : 0.015 };
  return { tries: (session) => tryAct(session, style) };
}

interface Style {
  readonly random: Random;
  readonly weights: Weights;
  /** The share of acts of any verb by anybody. */
  readonly slips: number;
}

function tryAct({ table }: Session, { random, weights, slips }: Style): Act | undefined {
  const expected = whoMayAct(table);
  const [first] = expected;
  if (first === undefined) return undefined;
  const chance = random.next();
  const seats = table.setup.face.seats.map((seat) => seat.id);
  const seat = chance < 0.05 ? random.pick(seats) : chance < 0.3 ? random.pick(expected) : first;
  const how = random.next();
  if (how < slips)
    return composeAct(table, random.pick(seats), { verb: random.pick(how < slips / 2 ? VERBS : verbsAt(table.public.position)), random });
  if (how < 0.3 + slips)
    return composeAct(table, seat, { verb: weighed(verbsAt(table.public.position), COMPOSED, random, COMPOSED_OTHERWISE), random });
  return listedAct(listedActs(table, seat), weights, random) ?? timeOutAct(table, first);
}

const listed = new WeakMap<Table, Map<Seat, readonly Act[]>>();

/** The legal acts of a seat, listed once per table. */
export function listedActs(table: Table, seat: Seat): readonly Act[] {
  const bySeat = listed.get(table) ?? new Map<Seat, readonly Act[]>();
  const acts = bySeat.get(seat) ?? legalActs(table, seat);
  listed.set(table, bySeat.set(seat, acts));
  return acts;
}

/** A verb by its weight, then one of its acts. */
function listedAct(acts: readonly Act[], weights: Weights, random: Random): Act | undefined {
  if (acts.length === 0) return undefined;
  const verb = weighed([...new Set(acts.map((act) => act.verb))], weights, random);
  return random.pick(acts.filter((act) => act.verb === verb));
}

function weighed(verbs: readonly Verb[], weights: Weights, random: Random, otherwise = 1): Verb {
  const weightOf = (verb: Verb): number => weights[verb] ?? otherwise;
  let left = random.next() * verbs.reduce((sum, verb) => sum + weightOf(verb), 0);
  for (const verb of verbs) {
    left -= weightOf(verb);
    if (left < 0) return verb;
  }
  return verbs.at(-1) ?? 'pass';
}

/** More tries in a row than this without an accepted act: time runs out for whoever is expected. */
const TRIES_MAX = 12;

/** A whole game at random, to its end. The same setup, seed and options give the same game. */
export function playRandomly(setup: Setup, seed: string, options: PlayOptions = {}): PlayedGame {
  const { mood, onTurn, player = createRandomPlayer(seed, mood), ...sessionOptions } = options;
  const acts: Act[] = [];
  let session = openSession(setup, seed, sessionOptions);
  let tries = 0;
  while (!isConcluded(session.table)) {
    const act = tries < TRIES_MAX ? player.tries(session) : timeOutAct(session.table, whoMayAct(session.table)[0] ?? '');
    if (act === undefined || tries > TRIES_MAX) return { session, ending: 'stuck', acts };
    const after = step(session, act);
    onTurn?.({ before: session, act, after });
    tries = isRefusal(after) ? tries + 1 : 0;
    if (isRefusal(after)) continue;
    session = after.session;
    acts.push(act);
    assert(acts.length <= actCountMax(setup.face), 'the game is longer than its stated maximum', { seed, scenario: setup.face.id });
  }
  return { session, ending: 'concluded', acts };
}

/** What games have reached of the rules and of the chart. */
export interface Coverage {
  readonly verbs: Map<Verb, number>;
  readonly kinds: Map<EventKind, number>;
  readonly codes: Map<RefusalCode, number>;
  /** By scenario: the edges of its chart that some game took. */
  readonly edges: Map<string, Set<string>>;
}

export function createCoverage(): Coverage {
  return { verbs: new Map(), kinds: new Map(), codes: new Map(), edges: new Map() };
}

/** Counts a turn: the verb and events of an accepted act with the edges they took, or the code of a refusal. */
export function countTurn(coverage: Coverage, { before, act, after }: Turn): void {
  if (isRefusal(after)) {
    countOne(coverage.codes, after.because.code);
    return;
  }
  countOne(coverage.verbs, act.verb);
  for (const event of after.events) countOne(coverage.kinds, event.kind);
  const { id } = before.setup.face;
  const edges = coverage.edges.get(id) ?? new Set();
  for (const edge of edgesTaken(before.table.public.position, act, after.events)) edges.add(edge);
  coverage.edges.set(id, edges);
}

function countOne<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
