/** Holds the front end of one terminal: takes keys and news, performs what the screens wish for, and says when there is a new frame. */
import { ParleyError } from '@parley/base';
import { type Act, isRefusal, type Seat, type SeatView } from '@parley/rules';
import {
  type App,
  afterAct,
  type Block,
  type Casting,
  castingFor,
  describeRefusal,
  draw,
  FIRST_UI,
  HINT_STEPS,
  hear,
  hintLines,
  isShared,
  type Key,
  type Keymap,
  type KeyOverrides,
  makeKeymap,
  press,
  pushLayer,
  type Suggestion,
  sinkGame,
  type Wish,
  type World,
  withWords,
} from '@parley/screens';
import type { Host, Runner, startRunner as StartRunner, systemClock as SystemClock } from '@parley/session';
import type { Begin } from './begin.ts';
import { LogWriter, snapshot } from './game-snapshot.ts';
import type { House } from './house.ts';
import { type Keep, type KeptFiles, keepFor, pictureOf, type Written } from './keeping.ts';
import { type ReplayPlace, replayOf, seatToReplay } from './replaying.ts';

/** What the terminal itself must do. */
export interface StageHands {
  /** Ends the program. */
  quit(interrupted: boolean): void;
  redraw(): void;
  suspend(): void;
  /** Puts a text on the clipboard. */
  copy(text: string): void;
  /** Opens the player's editor with a text, and says at the end what came of it; missing where there can be none. */
  edit?(text: string, done: (written: Written) => void): void;
  /** Writes what the player keeps; missing where nothing is written. */
  keep?: Keep;
  /** A game is put aside, over or not: the last moment to look at it. */
  left(host: Host): void;
  /** What the player has learnt, to be remembered for the next game. */
  learned?(words: readonly string[]): void;
  /** A seed that nobody has chosen. */
  freshSeed(): string;
}
/** What a stage is made from. Size in cells, pace in milliseconds. */
export interface StageParts {
  readonly version: string;
  readonly size: World['size'];
  readonly ascii: boolean;
  /** The pause before each act of a computer. */
  readonly paceMs: number;
  /** Whether the reasons of computers are shown as they act: for teaching. */
  readonly reasons: boolean;
  readonly hands: StageHands;
  /** What the player has learnt in earlier games. */
  readonly taught?: readonly string[];
  /** The player's own keys. */
  readonly ownKeys?: KeyOverrides;
  /** What is to be said at once; null or missing for nothing. */
  readonly notice?: string | null;
}
/** What is loaded after the first frame. */
export interface Backstage {
  readonly house: House;
  readonly startRunner: typeof StartRunner;
  readonly clock: typeof SystemClock;
}

type PlaybackWish = Extract<Wish, { kind: 'record' | 'listSaves' | 'openReplay' | 'replayTo' | 'replaySeat' | 'branch' }>;

const STOP_WINDOW_MS = 2_000;
/** What is for one pair of eyes is covered after so long without a key. */
const COVER_AFTER_MS = 60_000;

/** The one holder of effects on this side of the screens. */
export class Stage {
  readonly #parts: StageParts;
  readonly #listeners = new Set<() => void>();
  readonly #writer = new LogWriter();
  readonly #keymap: Keymap;
  #app: App;
  #backstage: Backstage | null = null;
  #host: Host | null = null;
  #runner: Runner | null = null;
  #stopListening: (() => void) | null = null;
  #cancelStopping: (() => void) | null = null;
  #cancelCovering: (() => void) | null = null;
  #seat: Seat | null = null;
  #replayed: { readonly host: Host; readonly place: ReplayPlace } | null = null;
  /** How the running game was cast, so that it can be begun again. */
  #casting: Casting | null = null;
  #frame: Block | null = null;
  /** The hint that was asked for last, and how far it has gone. */
  #hinted: { readonly at: string; readonly step: number; readonly suggestion: Suggestion | null } | null = null;

  constructor(parts: StageParts) {
    this.#parts = parts;
    const { ownKeys = {} } = parts;
    this.#keymap = makeKeymap(ownKeys);
    const world: World = { version: parts.version, size: parts.size, scenarios: null, computers: [], saves: [], game: null, busy: null, ownKeys };
    this.#app = { world, ui: { ...FIRST_UI, toast: parts.notice ?? null, taught: parts.taught ?? [] } };
  }

  /** The state as it is; for tests and for the way back after a crash. */
  get app(): App {
    return this.#app;
  }
  /** The screen as it is, the same object until something changes. */
  readonly frame = (): Block => {
    this.#frame ??= draw(this.#app, { ascii: this.#parts.ascii });
    return this.#frame;
  };
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  /** The name under which the running game is saved; null when there is none to go on with. */
  get resumable(): string | null {
    return this.#host !== null && this.#host.state === 'running' ? this.#host.saveId : null;
  }

  /** Takes keys in their order and draws once. */
  keys(keys: readonly Key[]): void {
    for (const key of keys) {
      const before = this.#app.ui.screen;
      this.#key(key);
      // What was typed ahead was not meant for the next person.
      if (this.#app.ui.screen === 'curtain' && before !== 'curtain') break;
    }
    this.#coverLater();
    this.#changed();
  }
  #coverLater(): void {
    this.#cancelCovering?.();
    this.#cancelCovering =
      this.#backstage?.clock.after(COVER_AFTER_MS, () => {
        if (this.#app.world.game === null) return;
        this.#app = { ...this.#app, ui: { ...this.#app.ui, covered: true } };
        this.#changed();
      }) ?? null;
  }
  say(toast: string): void {
    this.#app = { ...this.#app, ui: { ...this.#app.ui, toast } };
    this.#changed();
  }
  resize(size: World['size']): void {
    this.#setWorld({ ...this.#app.world, size });
    this.#changed();
  }
  /** The house is there: its scenarios and saves are listed, or a game is begun at once. */
  enter(backstage: Backstage, begin: Begin | null): void {
    this.#backstage = backstage;
    if (begin !== null) this.#attempt(() => this.#begin(backstage.house, begin));
    this.#coverLater();
    if (this.#app.world.game === null && this.#app.world.scenarios === null) this.#list();
    this.#changed();
  }
  /** Lets go of the game; it is saved already. */
  close(): void {
    this.#leave();
    this.#cancelStopping?.();
    this.#cancelCovering?.();
    this.#listeners.clear();
  }

  #begin(house: House, begin: Begin): void {
    if (begin.kind === 'kitchenSink') {
      const { world, ui } = this.#app;
      this.#app = { world: { ...world, game: sinkGame() }, ui: { ...ui, screen: 'kitchenSink' } };
      return;
    }
    if (begin.kind === 'resume') {
      this.#resume(house, begin.save);
      return;
    }
    const { world, ui } = this.#app;
    const card = house.scenario(begin.source);
    this.#setWorld({ ...world, scenarios: [card], computers: house.computers });
    if (card.problem !== null) {
      this.#toast(card.problem);
      return;
    }
    const { seat, people = [], names = {}, profiles = {}, variants = {} } = begin;
    const usual = castingFor(card, [{ id: begin.profile }]);
    const players = Object.entries(usual.players).map(([id, player]) => [
      id,
      id === seat || people.includes(id) || (seat === null && people.length === 0 && player === 'you') ? 'you' : (profiles[id] ?? begin.profile),
    ]);
    const casting = { ...usual, level: begin.level, seed: begin.seed, variants, names, players: Object.fromEntries(players) };
    this.#app = { ...this.#app, ui: { ...ui, casting, screen: 'delegations', trail: ['title'] } };
    if (seat !== null || people.length > 0) this.#start(house, casting);
  }
  #changed(): void {
    this.#frame = null;
    for (const listener of [...this.#listeners]) listener();
  }
  #setWorld(world: World): void {
    this.#app = { world, ui: hear(this.#app.ui, this.#app.world, world) };
  }
  #list(): void {
    const { house } = this.#backstage ?? {};
    if (!house) return;
    this.#setWorld({ ...this.#app.world, scenarios: house.scenarios(), saves: house.saves(), computers: house.computers });
  }

  #key(key: Key): void {
    const { ui, wishes } = press(this.#app, key, this.#keymap);
    this.#app = { ...this.#app, ui };
    if (ui.stopping) this.#stopSoon();
    for (const wish of wishes) this.#attempt(() => this.#perform(wish));
  }
  /** A second Ctrl-C counts for two seconds only. */
  #stopSoon(): void {
    this.#cancelStopping?.();
    this.#cancelStopping =
      this.#backstage?.clock.after(STOP_WINDOW_MS, () => {
        this.#app = { ...this.#app, ui: { ...this.#app.ui, stopping: false, toast: null } };
        this.#changed();
      }) ?? null;
  }
  /** What can go wrong in the world is told; our own mistakes go on up. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#tellOf(error);
    }
  }

  #perform(wish: Wish): void {
    const { hands } = this.#parts;
    switch (wish.kind) {
      case 'act':
        this.#act(wish.act);
        return;
      case 'quit':
        hands.quit(wish.interrupted);
        return;
      case 'learned':
        hands.learned?.(this.#app.ui.taught);
        return;
      case 'redraw':
        hands.redraw();
        return;
      case 'suspend':
        hands.suspend();
        return;
      case 'copy':
        hands.copy(wish.text);
        this.#toast(wish.text === '' ? 'There is nothing here to copy.' : 'Copied.');
        return;
      case 'edit':
        if (hands.edit) hands.edit(wish.text, (written) => this.#takeWritten(written));
        else this.#toast('There is no editor here.');
        return;
      case 'screenshot':
        this.#keep('screen', pictureOf(this.#app, this.#parts.ascii));
        return;
      default:
        this.#arrange(wish);
        return;
    }
  }
  #takeWritten(written: Written): void {
    if ('why' in written) this.#toast(written.why);
    else this.#app = { ...this.#app, ui: withWords(this.#app.ui, written.text) };
    this.#changed();
  }
  #keep(what: string, files: KeptFiles): void {
    this.#toast(keepFor({ app: this.#app, save: this.#host?.saveId ?? null, keep: this.#parts.hands.keep }, what, files));
  }
  /** Wishes about which game is played, and by whom. */
  #arrange(wish: Exclude<Wish, { kind: 'act' | 'learned' | 'quit' | 'redraw' | 'suspend' | 'copy' | 'edit' | 'screenshot' }>): void {
    const { house } = this.#backstage ?? {};
    if (!house) {
      this.#toast('One moment: Parley is still opening.');
      return;
    }
    switch (wish.kind) {
      case 'newSeed':
        this.#seed();
        return;
      case 'start':
        this.#start(house, wish.casting);
        return;
      case 'resume':
        this.#resume(house, wish.save);
        return;
      case 'undo':
        this.#host?.undo();
        this.#toast('Taken back.');
        return;
      case 'hint':
        this.#hint(house);
        return;
      case 'handOver':
      case 'takeBack':
        this.#changePlayer(wish.kind, house);
        return;
      case 'saved':
        this.#toast(this.#host?.saveId ? `Saved after every act, as ${this.#host.saveId}.` : 'This game is not saved.');
        return;
      case 'lookAs':
        this.#seat = wish.seat;
        this.#look();
        return;
      case 'abandon':
        this.#host?.abandon();
        this.#leave();
        this.#list();
        return;
      case 'title':
        this.#leave();
        this.#list();
        return;
      case 'restart':
        if (this.#casting) this.#start(house, this.#casting);
        return;
      default:
        this.#playBack(wish, house);
    }
  }
  /** The next step of a hint; the first again once anything has happened. */
  #hint(house: House): void {
    const { game } = this.#app.world;
    if (!this.#host || !game?.view.own) return;
    const at = `${game.seat} ${this.#host.played.length}`;
    const hint = this.#hinted?.at === at ? this.#hinted : { at, step: 0, suggestion: house.suggest(this.#host, game.seat) };
    if (hint.suggestion === null) {
      this.#toast('There is nothing that you can do now.');
      return;
    }
    const step = Math.min(HINT_STEPS, hint.step + 1);
    this.#hinted = { ...hint, step };
    const lines = hintLines(game.view as SeatView, hint.suggestion, step); // `own` was looked at
    const next = step < HINT_STEPS ? { next: { label: 'Next step of the hint', does: { kind: 'command', id: 'hint' } as const } } : {};
    this.#app = { ...this.#app, ui: pushLayer(this.#app.ui, { kind: 'note', title: `Hint ${step} of ${HINT_STEPS}`, lines, top: 0, ...next }) };
  }
  /** What is wished of games as they were: written down, listed, played back. */
  #playBack(wish: PlaybackWish, house: House): void {
    switch (wish.kind) {
      case 'record':
        if (this.#host && this.#seat !== null) this.#keep('record', { md: house.record(this.#host, this.#seat) });
        return;
      case 'listSaves':
        this.#setWorld({ ...this.#app.world, saves: house.saves() });
        return;
      case 'openReplay':
        this.#openReplay(house.look(wish.save), wish.save);
        return;
      case 'replayTo':
        this.#showReplay({ at: wish.at });
        return;
      case 'replaySeat':
        this.#showReplay({ seat: wish.seat });
        return;
      case 'branch':
        this.#branch(house, wish.save, wish.act);
        return;
    }
  }
  /** Opens a replay at its end; a game of several people that still runs has none yet. */
  #openReplay(host: Host, save: string): void {
    const seat = seatToReplay(host);
    this.#replayed = seat === null ? null : { host, place: { save, seat, at: Number.MAX_SAFE_INTEGER } };
    if (seat !== null) this.#showReplay({});
    else {
      this.#app = { ...this.#app, ui: { ...this.#app.ui, screen: 'saves', trail: this.#app.ui.trail.slice(0, -1) } };
      this.#toast('Several people play this game: it can be played back once it is over.');
    }
  }
  #showReplay(to: Partial<ReplayPlace>): void {
    if (!this.#replayed) return;
    const { host, place } = this.#replayed;
    const replay = replayOf(host, { ...place, ...to });
    this.#replayed = { host, place: { save: place.save, seat: replay.game.seat, at: replay.at } };
    this.#setWorld({ ...this.#app.world, replay });
  }
  /** The other views of a replay end with it. */
  #branch(house: House, save: string, act: number): void {
    const host = house.branch(save, act);
    this.#replayed = null;
    this.#setWorld({ ...this.#app.world, replay: null });
    this.#play(host, house.castingOf(host.saveId ?? save));
    this.#toast(`A new game from here, saved as ${host.saveId ?? 'nothing'}.`);
  }
  /** A computer takes the seat that is looked at, or gives it back. */
  #changePlayer(kind: 'handOver' | 'takeBack', house: House): void {
    if (!this.#host || this.#seat === null) return;
    if (kind === 'handOver') this.#host.handOver(this.#seat, house.standIn);
    else this.#host.takeBack(this.#seat);
  }
  #toast(toast: string): void {
    this.#app = { ...this.#app, ui: { ...this.#app.ui, toast } };
  }
  #seed(): void {
    const { casting } = this.#app.ui;
    if (casting) this.#app = { ...this.#app, ui: { ...this.#app.ui, casting: { ...casting, seed: this.#parts.hands.freshSeed() } } };
  }
  /** Begins a game as somebody has cast it. */
  #start(house: House, casting: Casting): void {
    this.#play(house.start(casting), casting);
  }
  /** A game in play is let go of first: it may be the very one that is gone on with. */
  #resume(house: House, save: string): void {
    if (this.#host) {
      this.#leave();
      this.#list();
    }
    this.#play(house.resume(save), house.castingOf(save));
  }

  #play(host: Host, casting: Casting): void {
    this.#leave();
    this.#host = host;
    this.#casting = casting;
    this.#seat = this.#firstSeat(host);
    this.#stopListening = host.subscribe(() => {
      this.#look();
      this.#changed();
    });
    const { startRunner, clock } = this.#backstage ?? {};
    this.#look();
    if (!startRunner || !clock) return;
    const onError = (error: unknown): void => this.#failed(error);
    this.#runner = startRunner({ host, clock, paceMs: this.#parts.paceMs, onError });
  }
  /** In a note that waits to be read: what to do next would not fit into the status line. */
  #tellOf(error: unknown): void {
    if (!(error instanceof ParleyError)) throw error;
    const { ui } = this.#app;
    this.#app = { ...this.#app, ui: pushLayer(ui, { kind: 'note', title: 'This could not be done', lines: [error.message, error.hint], top: 0 }) };
  }
  #failed(error: unknown): void {
    this.#tellOf(error);
    this.#changed();
  }
  /** Whoever of the people here may act first, or the first of them. */
  #firstSeat(host: Host): Seat {
    const people = Object.entries(host.players).flatMap(([seat, player]) => (player.kind === 'person' || seat in host.lent ? [seat] : []));
    return people.find((seat) => host.expected().includes(seat)) ?? people[0] ?? '';
  }
  #leave(): void {
    this.#runner?.stop();
    this.#stopListening?.();
    if (this.#host) this.#parts.hands.left(this.#host);
    this.#host?.close();
    this.#runner = null;
    this.#stopListening = null;
    this.#host = null;
    if (this.#app.world.game) this.#setWorld({ ...this.#app.world, game: null });
  }
  #look(): void {
    if (this.#host && this.#seat !== null)
      this.#setWorld({ ...this.#app.world, game: snapshot(this.#host, { seat: this.#seat, reasons: this.#parts.reasons }, this.#writer) });
  }
  /** An act that was done once is known. Of several people none learns: what is no longer explained would tell the next what one did in private. */
  #learn(verb: string): void {
    const { ui, world } = this.#app;
    if (ui.taught.includes(verb) || (world.game && isShared(world.game))) return;
    const taught = [...ui.taught, verb];
    this.#app = { ...this.#app, ui: { ...ui, taught } };
    this.#parts.hands.learned?.(taught);
  }
  #act(act: Act): void {
    const host = this.#host;
    if (!host) return;
    const answer = host.act(act);
    const { game } = this.#app.world;
    if (isRefusal(answer)) {
      this.#toast(describeRefusal(host.view(act.seat), answer));
      return;
    }
    if (game) this.#app = { ...this.#app, ui: afterAct(this.#app.ui, game, act.verb) };
    this.#learn(act.verb);
  }
}
