/** One step of a game: an act is admitted, judged and applied, and the talks move on until somebody is expected again. */
import { assert, BugError, canonicalJson, digestOf, rollDigest } from '@parley/base';
import {
  type Act,
  apply,
  consequences,
  decide,
  type Event,
  isRefusal,
  legalActs,
  openTable,
  procedureFacts,
  REFUSAL_CODES,
  type Refusal,
  refusal,
  type Seat,
  type Setup,
  type Table,
  VERBS,
} from '@parley/rules';
import { type Chart, openChart } from './chart.ts';
import { type Effect, effectsBetween } from './effects.ts';

/** What a game may be given besides its scenario and seed. */
export interface SessionOptions {
  /** Fixes the private variant of some seats by id; the others are drawn by the seed. */
  readonly variants?: Readonly<Record<Seat, string>>;
  /** The host's time limit for every phase in which somebody acts, in minutes; absent: the scenario's own limits. */
  readonly minutes?: number;
  /** Another chart than the scenario's: for tests that take edges out. */
  readonly chart?: Chart;
}

/** A game at one moment. A value: a step returns a new one and leaves the old one as it was. */
export interface Session {
  readonly setup: Setup;
  readonly seed: string;
  readonly options: SessionOptions;
  readonly table: Table;
  readonly chart: Chart;
  /** Rolls over the bytes of all events so far: 64 hexadecimal digits. */
  readonly digest: string;
  /** Acts so far; the opening counts none. */
  readonly actCount: number;
}

/** What a step leads to. */
export interface Step {
  readonly session: Session;
  /** All events of the step in order: those of the act, then those of every move that followed. */
  readonly events: readonly Event[];
  /** The same events as canonical JSON: what the digest rolled over. */
  readonly eventBytes: string;
  /** Timers to start and cancel. */
  readonly effects: readonly Effect[];
}

/** More moves than any chart has positions in a row without an act. */
const MOVES_MAX = 100;
const VERB_NAMES: ReadonlySet<string> = new Set(VERBS);
const WRONG_PHASE = REFUSAL_CODES.indexOf('act/wrong-phase');
const NEAREST_MAX = 3;

/** A game that waits for its first act: opened at the briefing, then moved on to the first floor. */
export function openSession(setup: Setup, seed: string, options: SessionOptions = {}): Session {
  return openingStep(setup, seed, options).session;
}

/** As {@link openSession}, with the events and timers of the opening: what a journal writes down before the first act. */
export function openingStep(setup: Setup, seed: string, options: SessionOptions = {}): Step {
  const chart = options.chart ?? openChart(setup.face);
  const table = openTable(setup, seed, options.variants ? { variants: options.variants } : {});
  return moveOn({ setup, seed, options, table, chart, digest: '', actCount: -1 }, table, []);
}

/**
 * The game after an act, or the reason why there is none. Pure: the same session and act give the same bytes.
 *
 * Refuses with `act/wrong-phase` what the chart does not admit where the talks stand, and whatever the rules refuse.
 */
export function step(session: Session, act: Act): Step | Refusal {
  const { chart, table } = session;
  if (!VERB_NAMES.has(act.verb) || !chart.admits(table.public.position, act.verb)) return refuseByPhase(table, act);
  const answer = decide(table, act);
  if (isRefusal(answer)) return answer;
  return moveOn(session, apply(table, answer), answer);
}

/** The SHA-256 of everything that the table holds, its scenario aside. Costs in proportion to the table: for phase changes and checks, not for every act. */
export function tableDigest({ public: open, rooms, private: parts, sealed }: Table): string {
  return digestOf(canonicalJson({ public: open, rooms, private: parts, sealed }));
}

/** Lets the talks move until they rest, each time with what follows from arriving there. */
function moveOn(session: Session, acted: Table, events: readonly Event[]): Step {
  const all = [...events];
  let table = acted;
  for (let moves = 0; ; moves += 1) {
    const position = session.chart.next(table.public.position, procedureFacts(table));
    if (position === null) break;
    assert(moves < MOVES_MAX, 'the talks move on without end', { position, seed: session.seed });
    const moved: Event = { kind: 'positionMoved', position };
    const arrived = apply(table, [moved]);
    const following = consequences(arrived, position);
    table = apply(arrived, following);
    all.push(moved, ...following);
  }
  const eventBytes = canonicalJson(all);
  const after: Session = { ...session, table, digest: rollDigest(session.digest, eventBytes), actCount: session.actCount + 1 };
  return { session: after, events: all, eventBytes, effects: effectsBetween(session.table, table, session.options.minutes ?? null) };
}

/** An unknown verb or seat, a malformed act and one that the scenario switches off are refused as such in every phase. */
function refuseByPhase(table: Table, act: Act): Refusal {
  const answer = decide(table, act);
  if (isRefusal(answer) && REFUSAL_CODES.indexOf(answer.because.code) < WRONG_PHASE) return answer;
  const nearest = new Map<string, Act>();
  for (const legal of legalActs(table, act.seat)) if (!nearest.has(legal.verb)) nearest.set(legal.verb, legal);
  return refusal(act, 'act/wrong-phase', { position: table.public.position, verb: act.verb }, [...nearest.values()].slice(0, NEAREST_MAX));
}

/** A step that cannot be refused here: for acts that were chosen from the legal ones. Throws BugError when it is refused all the same. */
export function stepLegal(session: Session, act: Act): Step {
  const answer = step(session, act);
  if (!isRefusal(answer)) return answer;
  throw new BugError('a legal act was refused', {
    code: answer.because.code,
    seat: act.seat,
    verb: act.verb,
    seed: session.seed,
    digest: session.digest,
  });
}
