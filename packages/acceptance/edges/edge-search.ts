// Which edges of a chart games take, and what becomes of a game when one of its edges is gone.

import { createRandom } from '@parley/base';
import { edgesTaken, openChart, openingStep, type Session, type Step, step } from '@parley/engine';
import { type Act, isConcluded, isRefusal, REFUSAL_CODES, type Refusal, type Setup, verbsAt, whoMayAct } from '@parley/rules';
import { composeAct, listedActs, MOODS, playRandomly, playTimeOuts, type Turn } from '@parley/testkit';

/** A moment of a game that shows an edge: the act that took it, or was judged because of it; null for the opening (`before` is then what it led to). */
export interface Witness {
  readonly before: Session;
  readonly act: Act | null;
  readonly after: Step | Refusal;
}

/** What became of the witness of an edge once the edge was gone. */
export type Without = 'refused' | 'stuck' | 'another way' | 'nothing';

const WRONG_PHASE = REFUSAL_CODES.indexOf('act/wrong-phase');
const SWEEPS_PER_SEAT = 4;
const HEATS = 12;

/**
 * The first witness of every edge that some game of a scenario shows, at least of those asked for: weeks in which everybody passes, from cool to hot, then games at random, some of them
 * near the collapse, until no edge is left or there were so many.
 */
export function findWitnesses(setup: Setup, edges: readonly string[], gameCountMax: number): ReadonlyMap<string, Witness> {
  const found = new Map<string, Witness>();
  for (let by = 1; by <= HEATS; by += 1) {
    for (const seed of ['fair', 'foul', 'changing']) playTimeOuts(heated(setup, by), `${seed} ${by}`, (turn) => note(found, turn));
  }
  const setups = [setup, heated(setup, 3), setup, heated(setup, 9)];
  for (let game = 0; game < gameCountMax && edges.some((id) => !found.has(id)); game += 1) {
    playAndNote(found, setups[game % setups.length] as Setup, game); // inside the list
  }
  return found;
}

/** The same talks so many points from their collapse, where the edges to a breakdown are. Their chart is the same. */
function heated({ face, ...rest }: Setup, by: number): Setup {
  return { ...rest, face: { ...face, start: { ...face.start, tension: face.start.collapseAt - by } } };
}

function playAndNote(found: Map<string, Witness>, setup: Setup, game: number): void {
  const seed = `edges ${setup.face.id} ${game}`;
  const opening = openingStep(setup, seed);
  const random = createRandom(seed, ['sweep']);
  note(found, { before: opening.session, act: null, after: opening });
  playRandomly(setup, seed, {
    mood: MOODS[game % MOODS.length] ?? 'busy',
    onTurn(turn) {
      note(found, turn);
      if (!isRefusal(turn.after)) sweep(found, turn.after.session, random);
    },
  });
}

/** Acts whose edges no game has shown yet, tried where the talks now stand: legal ones first, then whatever has the verb. */
function sweep(found: Map<string, Witness>, session: Session, random: ReturnType<typeof createRandom>): void {
  const { position } = session.table.public;
  const missing = verbsAt(position).filter((verb) => !found.has(`${position} -${verb}-> ${position}`));
  for (const verb of missing) {
    for (const seat of session.setup.face.seats.map(({ id }) => id)) {
      const listed = listedActs(session.table, seat).filter((act) => act.verb === verb);
      const composed = Array.from({ length: SWEEPS_PER_SEAT }, () => composeAct(session.table, seat, { verb, random }));
      for (const act of listed.length > 0 ? listed.slice(0, 1) : composed) note(found, { before: session, act, after: step(session, act) });
    }
  }
}

/** An accepted act is worth more as a witness than one that the rules refused, though both show that the chart let it come. */
function note(found: Map<string, Witness>, witness: Witness | Turn): void {
  const { before, act, after } = witness;
  const position = act === null ? 'briefing' : before.table.public.position;
  if (!isRefusal(after)) {
    for (const id of edgesTaken(position, act, after.events)) if (!found.has(id) || isAsked(found.get(id))) found.set(id, witness);
    return;
  }
  const isJudged = REFUSAL_CODES.indexOf(after.because.code) > WRONG_PHASE;
  const id = `${position} -${act?.verb}-> ${position}`;
  if (isJudged && !found.has(id)) found.set(id, witness);
}

/** Whether the act of a witness was refused by the rules: the edge was asked, not taken. */
export function isAsked(witness: Witness | undefined): boolean {
  return witness !== undefined && isRefusal(witness.after);
}

/** The witness of an edge again, with the edge taken out of the chart. */
export function tryWithout(edge: string, { before, act, after }: Witness): Without {
  const chart = openChart(before.setup.face, { without: edge });
  const again = act === null ? openingStep(before.setup, before.seed, { ...before.options, chart }) : step({ ...before, chart }, act);
  if (isRefusal(again)) return isRefusal(after) && again.because.code === after.because.code ? 'nothing' : 'refused';
  if (isRefusal(after)) return 'another way';
  const { table } = again.session;
  if (!isConcluded(table) && whoMayAct(table).length === 0) return 'stuck';
  return again.eventBytes === after.eventBytes ? 'nothing' : 'another way';
}

const HEATING: readonly Act['verb'][] = ['state', 'walkOut', 'threaten', 'gesture', 'pressure', 'leak', 'sendNonPaper'];

/** Edges to a breakdown from a floor or margins where nothing that the scenario lets anybody do moves tension: they are there, and no game can take them. */
export function isBeyondReach(setup: Setup, edge: string): boolean {
  const isHeated = setup.face.acts.some((verb) => HEATING.includes(verb)) || Object.keys(setup.face.surprises).length > 0;
  return !isHeated && /\.(?:floor|margins) -proceed-> ratification$/.test(edge);
}
