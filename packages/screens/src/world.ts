/** What the front end is told from outside. Plain data: the screens read it and never change it. */
import type { Act, Seat, View } from '@parley/rules';
import type { KeyOverrides } from './keymap.ts';
import type { WalkOut } from './walk-outs.ts';

/** A scenario as the title screen lists it. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Whether it is there to learn the game by. */
  readonly isTutorial: boolean;
  /** How long a game takes: from, to. */
  readonly minutes: readonly [number, number];
  readonly contentNote: string;
  readonly seats: readonly SeatCard[];
  readonly venues: readonly {
    readonly place: string;
    readonly name: string;
    readonly day: string;
    readonly seats: readonly Seat[];
    readonly rounds: number;
  }[];
  readonly issueCount: number;
  /** Why it cannot be played; null when it can. */
  readonly problem: string | null;
}
/** A delegation as it is listed before a game. */
export interface SeatCard {
  readonly id: Seat;
  readonly name: string;
  readonly role: string;
}
/** A kind of computer that may take a seat. */
export interface ComputerCard {
  readonly id: string;
  readonly name: string;
  readonly help: string;
}
/** A saved game as the title screen lists it. */
export interface SaveCard {
  readonly id: string;
  readonly title: string;
  readonly seats: readonly Seat[];
  /** "Brussels, round 2". */
  readonly where: string;
  /** When it was last played, as words. */
  readonly when: string;
  readonly finished: boolean;
  /** What its player, or a branching, has called it; left out where nobody has. */
  readonly label?: string;
}

/** One line of a seat's log. */
export interface LogLine {
  readonly text: string;
  /** `heading` begins a venue or a round; `own` is one's own doing; `result` is what followed; `remark` stands beside the game. */
  readonly kind: 'heading' | 'own' | 'act' | 'result' | 'private' | 'remark';
}

/** A moment of a game that is played back: an act of which the seat saw something, with what followed. */
export interface Moment {
  /** The number of the act in the save; 0 for the opening. */
  readonly act: number;
  readonly venueIndex: number;
  readonly round: number;
  /** The first thing that the seat saw of it. */
  readonly words: string;
}
/** A saved game as it is played back for one seat. */
export interface Replay {
  readonly save: string;
  readonly title: string;
  readonly moments: readonly Moment[];
  /** Index into `moments`. */
  readonly at: number;
  /** The game as the seat saw it at that moment. */
  readonly game: Game;
  /** Seats whose view may be shown besides: all of them once the game is over, none before. */
  readonly others: readonly Seat[];
}

/** A move of a pressure that this seat has seen, with why. */
export interface Movement {
  readonly kind: 'tension' | 'trust' | 'credibility' | 'support';
  /** The seat, or the pair of seats: "RU-US"; empty for tension. */
  readonly about: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A part of the score with what it rests on. */
export interface ScorePart {
  readonly name: string;
  readonly points: number;
  readonly most: number;
  readonly reasons: readonly string[];
}
/** How the week ended, once it has. */
export interface Ending {
  readonly title: string;
  readonly text: string;
  /** The ending that the article tells of; null where the scenario names none. */
  readonly history: { readonly title: string; readonly text: string } | null;
  /** How near this week came to the article's, a line for the whole and one for each table; empty for scenarios that are no history. */
  readonly likeness: readonly string[];
  readonly parts: readonly ScorePart[];
}

/** The game as one seat sees it. */
export interface Game {
  readonly id: string;
  readonly seat: Seat;
  /** Who plays the seat in the player's place, in words; null while the player does. */
  readonly standIn: string | null;
  /** Seats of the people at this keyboard, those that they have handed to a computer too, in seat order; one or more. */
  readonly humans: readonly Seat[];
  /** What people at this keyboard are called, where they have said so. */
  readonly names?: Readonly<Record<Seat, string>>;
  readonly view: View;
  /** What `legalActs` lists for the seat. */
  readonly legal: readonly Act[];
  readonly mayAct: readonly Seat[];
  readonly mayUndo: boolean;
  readonly log: readonly LogLine[];
  /** Index of the first line after this seat's last act; the log's length when there is none. */
  readonly newFrom: number;
  readonly ending: Ending | null;
  /** What has changed since this seat's last act, in a line; empty or left out where nothing has. */
  readonly since?: string;
  /** Every move of a pressure so far; left out where no log is kept. */
  readonly movements?: readonly Movement[];
  /** Who has left which table so far; left out where no log is kept. */
  readonly walkOuts?: readonly WalkOut[];
}

/** What there is: the terminal's size, what can be played, the game in play. */
export interface World {
  readonly version: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Null until they are loaded. */
  readonly scenarios: readonly ScenarioCard[] | null;
  readonly computers: readonly ComputerCard[];
  readonly saves: readonly SaveCard[];
  readonly game: Game | null;
  /** The player's own keys; the usual ones where there are none. */
  readonly ownKeys?: KeyOverrides;
  /** A game that is played back; left out where none is. */
  readonly replay?: Replay | null;
  /** What keeps the player waiting; null when nothing does. */
  readonly busy: string | null;
}
