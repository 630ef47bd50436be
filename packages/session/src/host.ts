/** One game as it is played: it holds the table, takes acts, saves them before it acknowledges them, and tells each watcher what it may know. */
import { assert } from '@parley/base';
import {
  type Effect,
  type Played,
  type Player,
  recordLine,
  type Seating,
  type Session,
  type SessionOptions,
  step,
  stepLine,
  timerAt,
} from '@parley/engine';
import {
  type Act,
  isConcluded,
  isRefusal,
  legalActs,
  openTable,
  type Refusal,
  type Seat,
  type Setup,
  seatView,
  timeOutAct,
  type View,
  viewFor,
  type Watcher,
  whoMayAct,
} from '@parley/rules';
import { createGameLog, type GameLog, type LogEntry } from './game-log.ts';
import type { Journal } from './journal.ts';
import { type Remark, remarksFor } from './remarks.ts';
import { type Computer, lentSeats, type MakeComputer, type Players, personsAmong, playersAfter } from './seats.ts';
import { HostError } from './session-error.ts';
import { undoPoint } from './undo.ts';

/** What a host is made from. `played` holds at least the opening. */
export interface HostParts {
  readonly setup: Setup;
  readonly seed: string;
  readonly options: SessionOptions;
  /** Who sat where when the game began. */
  readonly players: Players;
  /** Who has taken over which seat since; none in a new game. */
  readonly seatings?: readonly Seating[];
  /** Null: nothing is saved. */
  readonly journal: Journal | null;
  readonly makeComputer: MakeComputer;
  readonly played: readonly Played[];
}

/** Something that happened to a game. `effects` are timers to start and cancel. */
export interface HostChange {
  readonly kind: 'stepped' | 'undone' | 'seated' | 'ended';
  readonly effects: readonly Effect[];
}
/** Called after every change, once the save holds it. */
export type HostListener = (change: HostChange) => void;

/** A holder of effects: the one place where a running game changes. */
export class Host {
  readonly setup: Setup;
  readonly seed: string;
  readonly options: SessionOptions;
  /** The name of its save; null when it is not saved. */
  readonly saveId: string | null;
  /** Who sat where when the game began. */
  readonly firstPlayers: Players;
  #players: Players;
  #seatings: readonly Seating[];
  #hasEnded = false;
  readonly #played: Played[];
  readonly #journal: Journal | null;
  readonly #makeComputer: MakeComputer;
  readonly #computers = new Map<Seat, Computer>();
  readonly #log: GameLog;
  readonly #listeners = new Set<HostListener>();

  constructor(parts: HostParts) {
    this.setup = parts.setup;
    this.seed = parts.seed;
    this.options = parts.options;
    this.saveId = parts.journal?.id ?? null;
    this.firstPlayers = parts.players;
    this.#seatings = parts.seatings ?? [];
    this.#players = playersAfter(parts.players, this.#seatings);
    this.#played = [...parts.played];
    this.#journal = parts.journal;
    this.#makeComputer = parts.makeComputer;
    this.#log = createGameLog(parts.setup.face);
    for (const [index, { act, step: taken }] of parts.played.entries()) {
      const before = parts.played[index - 1]?.step.session.table ?? openTable(parts.setup, parts.seed, parts.options);
      this.#log.add(before, taken, act?.seat ?? null);
    }
  }

  /** The game as the engine holds it. Whole and unredacted: never hand it to a player. */
  get session(): Session {
    return (this.#played.at(-1) as Played).step.session; // the opening is always there
  }

  /** The acts that stand, the opening first, with the computers' reasons: for the debrief. Unredacted. */
  get played(): readonly Played[] {
    return this.#played;
  }

  get players(): Players {
    return this.#players;
  }

  /** Every change of player so far, in order. */
  get seatings(): readonly Seating[] {
    return this.#seatings;
  }

  /** Seats that a person has handed to a computer and may take back, with that person. */
  get lent(): Readonly<Record<Seat, Player>> {
    return lentSeats(this.firstPlayers, this.#seatings);
  }

  /** Running; concluded by its own rules; or ended by the players before that. */
  get state(): 'running' | 'concluded' | 'abandoned' {
    if (isConcluded(this.session.table)) return 'concluded';
    return this.#hasEnded ? 'abandoned' : 'running';
  }

  /**
   * The game as it stood after act number `n` (0: right after the opening), to look at: it saves nothing and nobody plays it. Beyond the last act it is
   * the game as it stands.
   */
  at(n: number): Host {
    return new Host({
      setup: this.setup,
      seed: this.seed,
      options: this.options,
      players: this.firstPlayers,
      seatings: this.#seatings.filter(({ afterAct }) => afterAct < n),
      journal: null,
      makeComputer: this.#makeComputer,
      played: this.#played.slice(0, Math.max(1, n + 1)),
    });
  }
  /** How many things a watcher had seen after each act, the opening first. */
  sizes(watcher: Watcher): readonly number[] {
    return this.#log.sizes(watcher);
  }

  /** All that a watcher may know now. */
  view(watcher: Watcher): View {
    return viewFor(this.session.table, watcher);
  }

  /** What a seat may do now, by example; empty when it may do nothing. */
  legal(seat: Seat): readonly Act[] {
    return legalActs(this.session.table, seat);
  }

  /** The seats that may act now, the one expected first at the head. */
  expected(): readonly Seat[] {
    return this.state === 'running' ? whoMayAct(this.session.table) : [];
  }

  /** What a watcher has seen so far, in order. */
  log(watcher: Watcher): readonly LogEntry[] {
    return this.#log.of(watcher);
  }

  /** What a seat has seen since its own last act. */
  news(seat: Seat): readonly LogEntry[] {
    return this.#log.since(seat);
  }

  /** What stands beside a watcher's log: changes of player, and the reasons of computers where `reasons` says so. */
  remarks(watcher: Watcher, options: { readonly reasons: boolean }): readonly Remark[] {
    return remarksFor(this.#log.sizes(watcher), { ...options, played: this.#played, seatings: this.#seatings });
  }

  /** What a watcher saw of the last step. */
  lastStep(watcher: Watcher): readonly LogEntry[] {
    return this.#log.lastOf(watcher);
  }

  /** Calls `listener` after every change; returns the way to stop that. */
  subscribe(listener: HostListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /**
   * Makes a person's act. When it returns entries, the act is saved; they are what the acting seat saw of it. A refusal changes nothing.
   *
   * Throws HostError `host/computer-seat` or `host/ended`, and SaveError when the act could not be saved; then it did not happen.
   */
  act(act: Act): readonly LogEntry[] | Refusal {
    this.#mustRun();
    if (this.#players[act.seat]?.kind === 'computer') {
      throw new HostError(`A computer plays ${act.seat}.`, { code: 'host/computer-seat', hint: 'Take the seat over first.' });
    }
    const refused = this.#take(act);
    return refused ?? this.#log.lastOf(act.seat);
  }

  /** The seat of the computer whose turn it is: the first who may act, when a computer plays it. Null while a person is expected first. */
  nextComputer(): Seat | null {
    const [seat] = this.expected();
    return seat !== undefined && this.#players[seat]?.kind === 'computer' ? seat : null;
  }

  /** Lets the next computer make one act; returns its seat, or null when no computer is next. Throws SaveError when it could not be saved. */
  playComputer(): Seat | null {
    const seat = this.nextComputer();
    if (seat === null) return null;
    const { table } = this.session;
    const { act, reason } = this.#computer(seat).choose(seatView(table, seat), legalActs(table, seat));
    const refused = this.#take(act.seat === seat ? act : { verb: 'pass', seat }, reason);
    // A computer that errs must not stop a class: it passes, and its reason says why.
    if (refused) this.#timeOut(seat, `refused (${refused.because.code}): ${reason}`);
    return seat;
  }

  /** Lets computers act until a person is expected first or the game is over; returns how many acts they made. */
  playComputers(): number {
    let count = 0;
    while (this.playComputer() !== null) count += 1;
    return count;
  }

  /** What a timer's end brings: everybody who is still expected in that phase passes. A timer of another phase brings nothing. */
  expire(timerId: string): void {
    const isStill = () => this.state === 'running' && timerAt(this.session.table, this.options.minutes ?? null)?.id === timerId;
    while (isStill()) {
      const seat = this.expected().find((candidate) => timeOutAct(this.session.table, candidate) !== undefined);
      if (seat === undefined) return;
      this.#timeOut(seat, 'time ran out');
    }
  }

  /** The act number that {@link undo} goes back to; null when there is nothing to undo or more than one person plays. */
  undoTarget(): number | null {
    const persons = personsAmong(this.#players);
    return persons.length === 1 && this.state !== 'abandoned' ? undoPoint(this.#played, persons) : null;
  }

  /**
   * Takes everything back to the start of the round in which the person last acted; what computers did since falls too, and luck stays as it was.
   *
   * Throws HostError `host/cannot-undo` where {@link undoTarget} is null.
   */
  undo(): void {
    const undoTo = this.undoTarget();
    if (undoTo === null) {
      throw new HostError('There is nothing to undo.', { code: 'host/cannot-undo', hint: 'Only who plays alone can undo, and only own acts.' });
    }
    this.#journal?.append(recordLine({ undoTo }));
    const before = this.session;
    this.#played.length = undoTo + 1;
    this.#log.cut(undoTo + 1);
    this.#seatings = this.#seatings.map((seating) => ({ ...seating, afterAct: Math.min(seating.afterAct, undoTo) }));
    this.#tell('undone', this.#timersAnew(before));
  }

  /** Gives a seat to another player from here on. Throws HostError `host/unknown-seat` or `host/ended`. */
  takeSeat(seat: Seat, player: Players[Seat] & object): void {
    this.#mustRun();
    if (!Object.hasOwn(this.#players, seat)) {
      throw new HostError(`There is no seat "${seat}".`, {
        code: 'host/unknown-seat',
        hint: `The seats are ${Object.keys(this.#players).join(', ')}.`,
      });
    }
    this.#journal?.append(recordLine({ seat, player }));
    this.#players = { ...this.#players, [seat]: player };
    this.#seatings = [...this.#seatings, { seat, player, afterAct: this.#played.length - 1 }];
    this.#computers.delete(seat);
    this.#tell('seated', []);
  }

  /** Lets a computer play a person's seat from here on. Throws HostError `host/not-a-person`, and as {@link takeSeat}. */
  handOver(seat: Seat, computer: { readonly level: string; readonly profile: string }): void {
    if (this.#players[seat]?.kind === 'computer')
      throw new HostError(`A computer plays ${seat} already.`, {
        code: 'host/not-a-person',
        hint: 'Only a seat that a person plays can be handed over.',
      });
    this.takeSeat(seat, { kind: 'computer', ...computer });
  }

  /** Gives a seat that was handed over back to the person who had it. Throws HostError `host/not-lent`, and as {@link takeSeat}. */
  takeBack(seat: Seat): void {
    const person = this.lent[seat];
    if (!person)
      throw new HostError(`Nobody has handed ${seat} over.`, { code: 'host/not-lent', hint: 'Only a seat that was handed over can be taken back.' });
    this.takeSeat(seat, person);
  }

  /** Gives the game up: the save says so, and nobody acts any more until it is resumed. */
  abandon(): void {
    this.#mustRun();
    this.#journal?.append(recordLine({ end: 'abandoned' }));
    this.#hasEnded = true;
    const timer = timerAt(this.session.table, this.options.minutes ?? null);
    this.#tell('ended', timer ? [{ kind: 'cancelTimer', id: timer.id }] : []);
  }

  /** Lets go of the save and of all listeners. The game itself is already on the disk. */
  close(): void {
    this.#listeners.clear();
    this.#journal?.close();
  }

  #mustRun(): void {
    if (this.#hasEnded) throw new HostError('This game was given up.', { code: 'host/ended', hint: 'Resume its save to play on, or start again.' });
  }

  #take(act: Act, reason?: string): Refusal | null {
    const before = this.session;
    const next = step(before, act);
    if (isRefusal(next)) return next;
    this.#journal?.append(stepLine(next, act, reason));
    this.#played.push({ act, reason: reason ?? null, step: next });
    this.#log.add(before.table, next, act.seat);
    this.#tell('stepped', next.effects);
    return null;
  }

  #timeOut(seat: Seat, reason: string): void {
    const { table } = this.session;
    const act = timeOutAct(table, seat) ?? legalActs(table, seat)[0];
    const refused = act === undefined || this.#take(act, reason);
    assert(!refused, 'a seat that is expected can do nothing', { seat, seed: this.seed, save: this.saveId, digest: this.session.digest });
  }

  /** The round begins again, and so does its time. */
  #timersAnew(before: Session): readonly Effect[] {
    const minutes = this.options.minutes ?? null;
    const [old, next] = [timerAt(before.table, minutes), timerAt(this.session.table, minutes)];
    return [...(old ? [{ kind: 'cancelTimer', id: old.id } as const] : []), ...(next ? [{ kind: 'startTimer', ...next } as const] : [])];
  }

  #computer(seat: Seat): Computer {
    const known = this.#computers.get(seat);
    if (known) return known;
    const player = this.#players[seat];
    const { level, profile } = player?.kind === 'computer' ? player : { level: '', profile: '' };
    const computer = this.#makeComputer({ seat, seed: this.seed, level, profile });
    this.#computers.set(seat, computer);
    return computer;
  }

  #tell(kind: HostChange['kind'], effects: readonly Effect[]): void {
    for (const listener of [...this.#listeners]) listener({ kind, effects });
  }
}
