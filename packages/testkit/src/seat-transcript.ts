/** A game as one seat saw it, as text made for reading: place and round, own acts, events in words, what may be done, and a digest per step. */
import { BugError, canonicalJson } from '@parley/base';
import { openingStep, type Session, step } from '@parley/engine';
import {
  type Act,
  apply,
  type Event,
  eventFor,
  isRefusal,
  legalActs,
  openTable,
  outcomeOf,
  type Seat,
  type Setup,
  scenarioDigest,
  seatView,
  speaker,
  type Table,
} from '@parley/rules';
import { describeAct, describeEvent, describeOutcome, describePosition, describeReason, nameOf } from '@parley/screens';

/** The longest line, and the most lines, that are still read. */
export const TRANSCRIPT_COLUMNS = 100;
export const TRANSCRIPT_LINES = 400;

/** A game that was played: its seed and acts, and who played it, in words. */
export interface RecordedGame {
  readonly seed: string;
  readonly players: string;
  readonly acts: readonly Act[];
}

/** What a seat saw of one step. */
interface Seen {
  readonly n: number;
  /** The seat's own act; null for those of others, which it knows by their events only. */
  readonly act: Act | null;
  readonly before: Table;
  readonly after: Session;
  readonly events: readonly Event[];
}

/** The transcript of one seat, with a line break at its end. Throws BugError when an act of the game is refused. */
export function seatTranscript(setup: Setup, game: RecordedGame, seat: Seat): string {
  const steps = stepsSeen(setup, game, seat);
  const lines: string[] = [...headerLines(setup, game, seat)];
  let quiet: readonly Seen[] = [];
  for (const seen of steps) {
    const isQuiet = seen.act === null && seen.events.every((event) => told(seen, seat, event) === null) && !hasMoved(seen);
    if (isQuiet) quiet = [...quiet, seen];
    else {
      lines.push(...quietLines(quiet, seat), ...stepLines(seen, seat));
      quiet = [];
    }
  }
  const last = steps.at(-1)?.after;
  return `${[...lines, ...quietLines(quiet, seat), ...(last ? endLines(last, seat) : [])].flatMap(wrapped).join('\n')}\n`;
}

function stepsSeen(setup: Setup, game: RecordedGame, seat: Seat): readonly Seen[] {
  const opening = openingStep(setup, game.seed);
  const table = openTable(setup, game.seed);
  const steps: Seen[] = [{ n: 0, act: null, before: table, after: opening.session, events: eventsSeen(table, opening.events, seat) }];
  let session = opening.session;
  for (const [index, act] of game.acts.entries()) {
    const next = step(session, act);
    if (isRefusal(next)) throw new BugError('an act of a recorded game is refused', { n: index + 1, code: next.because.code, verb: act.verb });
    const own = act.seat === seat ? act : null;
    steps.push({ n: index + 1, act: own, before: session.table, after: next.session, events: eventsSeen(session.table, next.events, seat) });
    session = next.session;
  }
  return steps;
}

/** Each event is judged on the table just before it. */
function eventsSeen(table: Table, events: readonly Event[], seat: Seat): readonly Event[] {
  let before = table;
  return events.flatMap((event) => {
    const form = eventFor(before, event, seat);
    before = apply(before, [event]);
    return form === null ? [] : [form];
  });
}

function headerLines(setup: Setup, { seed, players }: RecordedGame, seat: Seat): readonly string[] {
  const { face } = setup;
  const name = face.seats.find(({ id }) => id === seat)?.name ?? seat;
  return [
    'parley-seat-transcript/1',
    `scenario: ${face.id}, digest ${scenarioDigest(setup).slice(0, 8)}`,
    `seed: ${seed}`,
    `players: ${players}`,
    `seat: ${seat}, ${name}. What this seat saw, and nothing else.`,
    '#n · whose floor · how many acts are listed for this seat · digest (events without words) > own act',
    'then what moved and why (RU-US: trust between the two), and events in words',
  ];
}

/** The place is told by itself. */
function told({ after }: Seen, seat: Seat, event: Event): string | null {
  return event.kind === 'positionMoved' ? null : describeEvent(seatView(after.table, seat), event);
}

function hasMoved({ before, after }: Seen): boolean {
  return before.public.position !== after.table.public.position || before.public.round !== after.table.public.round;
}

function stepLines(seen: Seen, seat: Seat): readonly string[] {
  const { act, after } = seen;
  const place = hasMoved(seen) ? [`== ${describePosition(seatView(after.table, seat))}`] : [];
  const words = wordLines(seen, seat);
  const own = act ? ` > ${ownAct(seen, act, words.length > 0)}` : '';
  return [`${stateLine([seen], seat)}${own}`, ...pressureLines(seen, seat), ...words, ...place];
}

/** An own act as data, its words aside; in words as well where no event tells of it. */
function ownAct({ before, after }: Seen, act: Act, isTold: boolean): string {
  const { verb, seat, ...payload } = act;
  const fields = Object.entries(payload).filter(([name]) => name !== 'words');
  const data = fields.length === 0 ? '' : ` ${canonicalJson(Object.fromEntries(fields))}`;
  return isTold ? `${verb}${data}` : `${verb}${data}: ${describeAct({ ...seatView(after.table, seat), ...seatView(before, seat) }, act)}`;
}

type Moved = Extract<Event, { kind: 'tensionMoved' | 'trustMoved' | 'credibilityMoved' | 'supportMoved' }>;

function isMoved(event: Event): event is Moved {
  return event.kind === 'tensionMoved' || event.kind === 'trustMoved' || event.kind === 'credibilityMoved' || event.kind === 'supportMoved';
}

/** What moved, by its reason: "tension 70→72, RU-US 20→19: Russian Federation speaks firmly". */
function pressureLines({ after, events }: Seen, seat: Seat): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const event of events.filter(isMoved)) {
    const reason = describeReason(seatView(after.table, seat), event.reason);
    byReason.set(reason, [...(byReason.get(reason) ?? []), moveText(event)]);
  }
  return [...byReason].map(([reason, moves]) => `  ${moves.join(', ')}: ${reason}`);
}

/** Trust is told by its pair alone: no other pressure has one. */
function moveText(event: Moved): string {
  const move = `${event.from}→${event.to}`;
  if (event.kind === 'tensionMoved') return `tension ${move}`;
  if (event.kind === 'trustMoved') return `${event.pair} ${move}`;
  return `${event.kind === 'supportMoved' ? 'support' : 'credibility'} ${event.seat} ${move}`;
}

function wordLines(seen: Seen, seat: Seat): readonly string[] {
  return seen.events.flatMap((event) => (isMoved(event) ? [] : (told(seen, seat, event) ?? []))).map((sentence) => `  ${sentence}`);
}

/** Steps in which nothing happened that has words, as one. */
function quietLines(quiet: readonly Seen[], seat: Seat): readonly string[] {
  return quiet.length === 0 ? [] : [stateLine(quiet, seat)];
}

function stateLine(steps: readonly Seen[], seat: Seat): string {
  const [first, last] = [steps.at(0), steps.at(-1)];
  if (!first || !last) return '';
  const { table, digest } = last.after;
  const holder = table.public.position.endsWith('.floor') ? speaker(table.public) : undefined;
  const floor = holder === undefined ? '' : ` · floor ${holder}`;
  const n = first === last ? `${first.n}` : `${first.n}–${last.n}`;
  const wordless = namesOfWordless(steps, seat);
  return `#${n}${floor} · ${legalActs(table, seat).length} acts · ${digest.slice(0, 8)}${wordless === '' ? '' : ` (${wordless})`}`;
}

function namesOfWordless(steps: readonly Seen[], seat: Seat): string {
  const isWordless = (seen: Seen, event: Event): boolean => event.kind !== 'positionMoved' && told(seen, seat, event) === null;
  return steps.flatMap((seen) => seen.events.filter((event) => isWordless(seen, event)).map(nameOfEvent)).join(', ');
}

function nameOfEvent(event: Event): string {
  return 'seat' in event ? `${event.kind} ${event.seat}` : event.kind;
}

function endLines({ table, digest }: Session, seat: Seat): readonly string[] {
  const view = seatView(table, seat);
  const { tension, trust, credibility } = table.public;
  const named = (values: Readonly<Record<string, number>>): string =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return [
    '== The end',
    ...describeOutcome(view, outcomeOf(table)),
    `Tension ${tension}. Trust: ${named(trust)}.`,
    `Credibility: ${named(credibility)}. Support of ${nameOf(view, seat)}: ${view.own.part.support}.`,
    `digest ${digest}`,
  ];
}

/** A line as lines of at most {@link TRANSCRIPT_COLUMNS}, broken at spaces, or within a word that is longer than a line; the rest is indented as the start. */
function wrapped(line: string): readonly string[] {
  const indent = `${/^ */.exec(line)?.[0] ?? ''}  `;
  const lines: string[] = [];
  let rest = line;
  while (rest.length > TRANSCRIPT_COLUMNS) {
    const space = rest.lastIndexOf(' ', TRANSCRIPT_COLUMNS);
    const at = space > indent.length + 20 ? space : TRANSCRIPT_COLUMNS;
    lines.push(rest.slice(0, at).trimEnd());
    rest = `${indent}${rest.slice(at).trimStart()}`;
  }
  return [...lines, rest];
}
