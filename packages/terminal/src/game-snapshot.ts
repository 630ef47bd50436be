/** A game as one seat sees it, in the form the screens read: made anew after every change of the host. */
import { type Event, type EventKind, outcomeOf, type ScenarioFace, type Seat, score, type Table, type View } from '@parley/rules';
import {
  describeEvents,
  describeRemark,
  describeScore,
  type Ending,
  type Game,
  type LogLine,
  likenessLines,
  movementsIn,
  personName,
  playerWords,
  sentence,
  sinceLine,
  walkOutsIn,
} from '@parley/screens';
import type { Host, LogEntry, Remark } from '@parley/session';
import { type Told, toldFrom } from './told.ts';

const HEADINGS: ReadonlySet<EventKind> = new Set(['venueOpened', 'roundOpened']);
const RESULTS: ReadonlySet<EventKind> = new Set([
  'tensionMoved',
  'trustMoved',
  'credibilityMoved',
  'supportMoved',
  'supportBandMoved',
  'clauseChanged',
  'conditionsSettled',
]);
const PRIVATE: ReadonlySet<EventKind> = new Set([
  'requestMade',
  'replied',
  'meetingHeld',
  'confidenceHeard',
  'insightGained',
  'nonPaperSent',
  'paperPassedOn',
  'messageSent',
  'cabled',
  'consulted',
  'lineMoved',
  'orderLifted',
  'opinionPrepared',
]);

function kindOf(event: Event): LogLine['kind'] {
  if (HEADINGS.has(event.kind)) return 'heading';
  if (RESULTS.has(event.kind)) return 'result';
  return PRIVATE.has(event.kind) ? 'private' : 'act';
}
/** Events of one kind that follow each other are told together: describing them may join several into one line. */
function eventLines(view: View, events: readonly Event[]): readonly LogLine[] {
  const lines: LogLine[] = [];
  let run: Event[] = [];
  let kind: LogLine['kind'] = 'act';
  const flush = (): void => {
    for (const text of describeEvents(view, run)) lines.push({ text, kind: kind === 'act' && text.startsWith('You ') ? 'own' : kind });
    run = [];
  };
  for (const event of events) {
    if (kindOf(event) !== kind) flush();
    kind = kindOf(event);
    run.push(event);
  }
  flush();
  return lines;
}
function linesOf(view: View, told: readonly Told[]): readonly LogLine[] {
  return told.flatMap((one): readonly LogLine[] =>
    one.kind === 'events' ? eventLines(view, one.events) : [{ text: describeRemark(view, one.remark), kind: 'remark' }],
  );
}

/** What a seat has seen, and what stands beside it. */
export interface SeenLog {
  readonly entries: readonly LogEntry[];
  readonly remarks: readonly Remark[];
}

/** Keeps what was worded once: a log only grows, save for an undo. */
export class LogWriter {
  #seat: Seat | null = null;
  #seen: SeenLog = { entries: [], remarks: [] };
  #lines: readonly LogLine[] = [];

  lines(view: View, seen: SeenLog, seat: Seat): readonly LogLine[] {
    const before = this.#seen;
    const count = before.entries.length;
    const grew =
      seat === this.#seat && seen.remarks.length >= before.remarks.length && (count === 0 || seen.entries[count - 1] === before.entries[count - 1]);
    if (!grew) this.#lines = [];
    const fresh = toldFrom(seen.entries, seen.remarks.slice(grew ? before.remarks.length : 0), grew ? count : 0);
    if (fresh.length > 0) this.#lines = [...this.#lines, ...linesOf(view, fresh)];
    this.#seat = seat;
    this.#seen = seen;
    return this.#lines;
  }
}

/** The parts of a score with their names and reasons: each line of the wording is "Name: 12 of 50; reason." */
function partsOf(table: Table, seat: Seat): Ending['parts'] {
  const scored = score(table, seat);
  return scored.parts.map((part) => {
    const line = describeScore({ ...scored, parts: [part] }).at(-1) ?? '';
    const [, name = '', reason = line] = /^([^:]*): (?:[\d.]+ of \d+[;,.] )?(.*)$/.exec(line.trim()) ?? [];
    return { name, points: part.points, most: part.of, reasons: [sentence(reason)] };
  });
}
/** How the week ended at this table; `seat` null: for the public, which sees nobody's score. */
export function endingOf(table: Table, face: ScenarioFace, seat: Seat | null): Ending {
  const outcome = outcomeOf(table);
  const real = face.outcomes.find((candidate) => candidate.history);
  return {
    title: outcome.title,
    text: outcome.text,
    history: real ? { title: real.title, text: real.text } : null,
    likeness: likenessLines(face, outcome.deal),
    parts: seat === null ? [] : partsOf(table, seat),
  };
}

/** How the game is looked at. */
export interface Look {
  readonly seat: Seat;
  /** Whether the reasons of computers are shown as they act: for teaching. */
  readonly reasons: boolean;
}

/** What people are called, as the game was begun; nothing for those who gave no name. Names come from a save: they are cleaned again. */
export function namesOfPeople({ firstPlayers }: Pick<Host, 'firstPlayers'>): Readonly<Record<Seat, string>> {
  const named = Object.entries(firstPlayers).map(([seat, player]) => [seat, player.kind === 'person' ? personName(player.name) : ''] as const);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}
/** The game for a seat. */
export function snapshot(host: Host, { seat, reasons }: Look, writer: LogWriter): Game {
  const view = host.view(seat);
  const entries = host.log(seat);
  const events = entries.map(({ event }) => event);
  const remarks = host.remarks(seat, { reasons });
  const log = writer.lines(view, { entries, remarks }, seat);
  const old = entries.length - host.news(seat).length;
  const news = toldFrom(
    entries,
    remarks.filter(({ after }) => after > old),
    old,
  );
  const { lent, players } = host;
  const player = players[seat];
  return {
    id: host.saveId ?? host.seed,
    seat,
    standIn: seat in lent && player ? playerWords(player) : null,
    names: namesOfPeople(host),
    humans: Object.entries(players).flatMap(([id, { kind }]) => (kind === 'person' || id in lent ? [id] : [])),
    view,
    legal: seat in lent ? [] : host.legal(seat),
    mayAct: host.expected().filter((id) => !(id in lent)),
    mayUndo: host.undoTarget() !== null,
    log,
    newFrom: Math.max(0, log.length - linesOf(view, news).length),
    ending: host.state === 'concluded' ? endingOf(host.session.table, host.setup.face, seat) : null,
    movements: movementsIn(view, events),
    walkOuts: walkOutsIn(events),
    since: sinceLine(
      view,
      host.news(seat).map(({ event }) => event),
    ),
  };
}
