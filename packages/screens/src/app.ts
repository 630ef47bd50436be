/** The state of the front end: where the player is, what is open, what is being written. Plain data; keys and news make a new one. */
import type { Act, Condition, Items, Seat, TextId, Verb } from '@parley/rules';
import type { CommandId } from './commands.ts';
import type { World } from './world.ts';

/** Every screen there is; each has a folder under `screens/`. */
export type ScreenName =
  | 'title'
  | 'delegations'
  | 'brief'
  | 'table'
  | 'composer'
  | 'texts'
  | 'margins'
  | 'silence'
  | 'interval'
  | 'ending'
  | 'log'
  | 'saves'
  | 'replay'
  | 'kitchenSink'
  | 'curtain';

/** One key as the input layer hands it on: its name as `keymap.ts` writes it, and what a text field would take from it. */
export interface Key {
  readonly name: string;
  /** Empty for keys that write nothing. */
  readonly text: string;
}

/** Payload fields gathered so far, as plain JSON. */
export type Values = Readonly<Record<string, unknown>>;

/** What an item of a menu or the yes of a question does. */
export type Doing =
  | { readonly kind: 'command'; readonly id: CommandId }
  | { readonly kind: 'form'; readonly verb: Verb; readonly values: Values }
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'go'; readonly screen: ScreenName }
  /** To a text of the present table. */
  | { readonly kind: 'read'; readonly text: TextId }
  | { readonly kind: 'compose'; readonly purpose: DraftPurpose; readonly amends: TextId | null; readonly items: Items; readonly to: readonly Seat[] }
  | { readonly kind: 'wish'; readonly wish: Wish };

export interface MenuItem {
  readonly label: string;
  readonly note: string;
  /** Why it cannot be chosen now; null when it can. */
  readonly why: string | null;
  readonly does: Doing;
}

/** What lies over a screen; the last one has the keys. */
export type Layer =
  | { readonly kind: 'menu'; readonly title: string; readonly items: readonly MenuItem[]; readonly cursor: number }
  | { readonly kind: 'form'; readonly verb: Verb; readonly values: Values; readonly cursor: number; readonly typed: string; readonly at?: number }
  | {
      readonly kind: 'confirm';
      readonly question: string;
      readonly lines: readonly string[];
      readonly yes: string;
      readonly does: Doing;
      /** No is the default. */
      readonly onYes: boolean;
    }
  | { readonly kind: 'help'; readonly typed: string; readonly at?: number; readonly cursor: number }
  | { readonly kind: 'palette'; readonly typed: string; readonly at?: number; readonly cursor: number }
  | { readonly kind: 'words'; readonly typed: string; readonly at?: number }
  | { readonly kind: 'search'; readonly typed: string; readonly at?: number }
  /** What the person in a seat is called. */
  | { readonly kind: 'name'; readonly seat: Seat; readonly typed: string; readonly at?: number }
  | {
      readonly kind: 'note';
      readonly title: string;
      readonly lines: readonly string[];
      readonly top: number;
      /** What Enter does in place of closing it. */
      readonly next?: { readonly label: string; readonly does: Doing };
    };
export type LayerKind = Layer['kind'];

/** What a draft is written for. */
export type DraftPurpose = 'propose' | 'amend' | 'sendNonPaper' | 'draftText' | 'sumUp';
/** A text in the making. */
export interface Draft {
  readonly purpose: DraftPurpose;
  readonly amends: TextId | null;
  readonly items: Items;
  readonly conditions: readonly Condition[];
  readonly words: string;
  readonly until: 'round' | 'venue';
  /** The readers of a non-paper. */
  readonly to: readonly Seat[];
}
export const EMPTY_DRAFT: Draft = { purpose: 'propose', amends: null, items: {}, conditions: [], words: '', until: 'venue', to: [] };

/** Who is to take each seat before a game begins: `you`, or the id of a computer. */
export interface Casting {
  readonly scenario: string;
  readonly players: Readonly<Record<Seat, string>>;
  /** How well the computers play. */
  readonly level: string;
  readonly seed: string;
  /** Private variants that somebody has fixed; the others are left to the seed and the profiles. */
  readonly variants: Readonly<Record<Seat, string>>;
  /** What people at this keyboard are called, where they have said so. */
  readonly names?: Readonly<Record<Seat, string>>;
}

/** What one of several people at a keyboard has open while another looks. */
export type Place = Pick<Ui, 'screen' | 'focus' | 'cursors' | 'draft' | 'draftPast' | 'sought'>;

/** Where the player is, what is open, what is being written. */
export interface Ui {
  readonly screen: ScreenName;
  /** The screens one came from, the latest last. */
  readonly trail: readonly ScreenName[];
  /** Focused pane per screen, by index. */
  readonly focus: Readonly<Partial<Record<ScreenName, number>>>;
  /** Cursor or first line per pane id. */
  readonly cursors: Readonly<Record<string, number>>;
  readonly zoomed: boolean;
  readonly layers: readonly Layer[];
  readonly draft: Draft;
  /** Earlier forms of the draft, for undo; the latest last. */
  readonly draftPast: readonly Draft[];
  readonly casting: Casting | null;
  readonly toast: string | null;
  /** What was searched for last. */
  readonly sought: string;
  /** True after a first Ctrl-C; the terminal takes it back after two seconds. */
  readonly stopping: boolean;
  /** Seats whose brief this keyboard has shown. */
  readonly briefed: readonly Seat[];
  /** Whose eyes are on the screen, where several people share it; null behind the curtain and for somebody alone. */
  readonly looking: Seat | null;
  /** What the others at this keyboard have left open. */
  readonly left: Readonly<Record<Seat, Place>>;
  /** True after a minute without a key. */
  readonly covered: boolean;
  /** Kinds of act that this player has done once, in whatever game, and {@link NO_LESSONS} where none is to be explained. */
  readonly taught: readonly string[];
}

/** Among what was taught: the player wants no act explained. */
export const NO_LESSONS = 'no-lessons';

/** The front end before the first key. */
export const FIRST_UI: Ui = {
  screen: 'title',
  trail: [],
  focus: {},
  cursors: {},
  zoomed: false,
  layers: [],
  draft: EMPTY_DRAFT,
  draftPast: [],
  casting: null,
  toast: null,
  sought: '',
  stopping: false,
  briefed: [],
  looking: null,
  left: {},
  covered: false,
  taught: [],
};

/** What the front end asks of the terminal: everything that is more than a change of `Ui`. */
export type Wish =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'start'; readonly casting: Casting }
  | { readonly kind: 'resume'; readonly save: string }
  /** Opens a saved game to look at, at its end; goes to a moment of it; shows another seat's view of it; begins a new game from there. */
  | { readonly kind: 'openReplay'; readonly save: string }
  | { readonly kind: 'replayTo'; readonly at: number }
  | { readonly kind: 'replaySeat'; readonly seat: Seat }
  | { readonly kind: 'branch'; readonly save: string; readonly act: number }
  | { readonly kind: 'undo' }
  | { readonly kind: 'hint' }
  /** What `taught` holds is to be remembered. */
  | { readonly kind: 'learned' }
  /** A computer takes the seat that is looked at, or gives it back. */
  | { readonly kind: 'handOver' }
  | { readonly kind: 'takeBack' }
  | { readonly kind: 'saved' }
  /** Reads the list of saves anew. */
  | { readonly kind: 'listSaves' }
  | { readonly kind: 'abandon' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'newSeed' }
  /** Leaves a game that is over, or puts a running one aside. */
  | { readonly kind: 'title' }
  | { readonly kind: 'lookAs'; readonly seat: Seat }
  | { readonly kind: 'copy'; readonly text: string }
  /** The words that are being written, to the player's own editor. */
  | { readonly kind: 'edit'; readonly text: string }
  /** The screen as a file; what the seat saw as a file. */
  | { readonly kind: 'screenshot' }
  | { readonly kind: 'record' }
  | { readonly kind: 'redraw' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'quit'; readonly interrupted: boolean };

/** All that a screen is drawn from: the world as it is told, and the front end's own state. */
export interface App {
  readonly world: World;
  readonly ui: Ui;
}
/** What follows from a key. */
export interface Step {
  readonly ui: Ui;
  readonly wishes: readonly Wish[];
}

/** A step that only changes the front end. */
export function toUi(ui: Ui): Step {
  return { ui, wishes: [] };
}
/** A step that says something in the status line. */
export function say(ui: Ui, toast: string): Step {
  return toUi({ ...ui, toast });
}
/** A step that asks something of the terminal. */
export function withWish(ui: Ui, wish: Wish): Step {
  return { ui, wishes: [wish] };
}
export function topLayer(ui: Ui): Layer | undefined {
  return ui.layers.at(-1);
}
/** The same with one more layer on top: it has the keys until it is taken off. */
export function pushLayer(ui: Ui, layer: Layer): Ui {
  return { ...ui, layers: [...ui.layers, layer] };
}
export function popLayer(ui: Ui): Ui {
  return { ...ui, layers: ui.layers.slice(0, -1) };
}
/** The same with the top layer changed. */
export function setLayer(ui: Ui, layer: Layer): Ui {
  return { ...ui, layers: [...ui.layers.slice(0, -1), layer] };
}
/** On to another screen; going there again is no second step on the trail. */
export function goTo(ui: Ui, screen: ScreenName): Ui {
  if (ui.screen === screen) return { ...ui, layers: [] };
  const earlier = ui.trail.indexOf(screen);
  const trail = earlier >= 0 ? ui.trail.slice(0, earlier) : [...ui.trail, ui.screen];
  return { ...ui, screen, trail, layers: [], zoomed: false };
}
export function setCursor(ui: Ui, pane: string, cursor: number): Ui {
  return { ...ui, cursors: { ...ui.cursors, [pane]: cursor } };
}
