/** A game as one seat sees it, in the form the screens read: made anew after every change of the host. */
import { type Event, type EventKind, outcomeOf, type Seat, score, type View } from '@parley/rules';
import { describeEvents, describeScore, type Ending, type Game, type LogLine, sentence } from '@parley/screens';
import type { Host, LogEntry } from '@parley/session';

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
/** Entries of one kind that follow each other are told together: describing them may join several into one line. */
function linesOf(view: View, entries: readonly LogEntry[]): readonly LogLine[] {
  const lines: LogLine[] = [];
  let run: Event[] = [];
  let kind: LogLine['kind'] = 'act';
  const flush = (): void => {
    for (const text of describeEvents(view, run)) lines.push({ text, kind: kind === 'act' && text.startsWith('You ') ? 'own' : kind });
    run = [];
  };
  for (const { event } of entries) {
    if (kindOf(event) !== kind) flush();
    kind = kindOf(event);
    run.push(event);
  }
  flush();
  return lines;
}

/** Keeps what was worded once: a log only grows, save for an undo. */
export class LogWriter {
  #seat: Seat | null = null;
  #last: LogEntry | undefined;
  #count = 0;
  #lines: readonly LogLine[] = [];

  lines(view: View, entries: readonly LogEntry[], seat: Seat): readonly LogLine[] {
    const grew = seat === this.#seat && entries.length >= this.#count && (this.#count === 0 || entries[this.#count - 1] === this.#last);
    if (!grew) this.#lines = [];
    const fresh = entries.slice(grew ? this.#count : 0);
    if (fresh.length > 0) this.#lines = [...this.#lines, ...linesOf(view, fresh)];
    this.#seat = seat;
    this.#count = entries.length;
    this.#last = entries.at(-1);
    return this.#lines;
  }
}

/** The parts of a score with their names and reasons: each line of the wording is "Name: 12 of 50; reason." */
function partsOf(host: Host, seat: Seat): Ending['parts'] {
  const scored = score(host.session.table, seat);
  return scored.parts.map((part) => {
    const line = describeScore({ ...scored, parts: [part] }).at(-1) ?? '';
    const [, name = '', reason = line] = /^([^:]*): (?:[\d.]+ of \d+[;,.] )?(.*)$/.exec(line.trim()) ?? [];
    return { name, points: part.points, most: part.of, reasons: [sentence(reason)] };
  });
}
function endingOf(host: Host, seat: Seat): Ending {
  const outcome = outcomeOf(host.session.table);
  const real = host.setup.face.outcomes.find((candidate) => candidate.history);
  return {
    title: outcome.title,
    text: outcome.text,
    history: real ? { title: real.title, text: real.text } : null,
    parts: partsOf(host, seat),
  };
}

/** The game for `seat`. */
export function snapshot(host: Host, seat: Seat, writer: LogWriter): Game {
  const view = host.view(seat);
  const log = writer.lines(view, host.log(seat), seat);
  const news = host.news(seat).length;
  const isOver = host.state === 'concluded';
  return {
    id: host.saveId ?? host.seed,
    seat,
    humans: Object.entries(host.players).flatMap(([id, player]) => (player.kind === 'person' ? [id] : [])),
    view,
    legal: host.legal(seat),
    mayAct: host.expected(),
    mayUndo: host.undoTarget() !== null,
    log,
    newFrom: Math.max(0, log.length - linesOf(view, host.log(seat).slice(host.log(seat).length - news)).length),
    ending: isOver ? endingOf(host, seat) : null,
  };
}
