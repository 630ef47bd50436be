/** Several people at one keyboard: whose eyes are on the screen, what each has left open, and what a minute without a key covers. */
import { cleanText } from '@parley/base';
import type { Seat } from '@parley/rules';
import { type App, type Casting, EMPTY_DRAFT, type Place, type ScreenName, type Ui } from './app.ts';
import { startOf } from './layout/row.ts';
import { seatName } from './wording/names.ts';
import type { Game } from './world.ts';

/** More people than that do not fit round one keyboard. */
export const PEOPLE_MAX = 5;

/** The longest name of a person, in cells. */
const NAME_CELLS = 24;
/** What a save calls a person who has given no name. */
export const UNNAMED = 'you';
/** A person's name as it may be drawn: without bytes that a terminal would obey, and cut to 24 cells; empty for none. */
export function personName(written: string): string {
  const name = startOf(cleanText(written, NAME_CELLS), NAME_CELLS).trim();
  return name.toLowerCase() === UNNAMED ? '' : name;
}
/** Whom the curtain asks for: "Ana, Russian Federation", or the delegation alone; and who should be looking then. */
export function calledAt({ view, names }: Pick<Game, 'view' | 'names'>, seat: Seat): { readonly full: string; readonly short: string } {
  const delegation = seatName(view.scenario, seat);
  const name = names?.[seat] ?? '';
  return name === '' ? { full: delegation, short: delegation } : { full: `${name}, ${delegation}`, short: name };
}

/** Whether two or more people play at this keyboard. */
export function isShared(game: Game): boolean {
  return game.humans.length > 1;
}
/** The person whose turn it is while the present one has nothing to do; undefined when nobody need change places. */
function seatBehind(game: Game): Seat | undefined {
  if (game.ending || game.mayAct.includes(game.seat)) return undefined;
  return game.humans.find((seat) => seat !== game.seat && game.mayAct.includes(seat));
}
/** Whom the curtain waits for; undefined when the screen belongs to whoever looks at it. */
export function awaitedAt(ui: Ui, game: Game): Seat | undefined {
  if (!isShared(game)) return undefined;
  return seatBehind(game) ?? (ui.looking === game.seat ? undefined : game.seat);
}
/** Seats that people take, in seat order. */
export function peopleIn(casting: Casting): readonly Seat[] {
  return Object.entries(casting.players).flatMap(([seat, player]) => (player === 'you' ? [seat] : []));
}

const BARE: Omit<Place, 'screen'> = { focus: {}, cursors: {}, draft: EMPTY_DRAFT, draftPast: [], sought: '' };

function placeOf({ screen, focus, cursors, draft, draftPast, sought }: Ui): Place {
  return { screen, focus, cursors, draft, draftPast, sought };
}
/** Draws the curtain. What the person before it had open is put away under their seat, and nothing of it stays in the front end's state. */
export function closeCurtain(ui: Ui): Ui {
  const left = ui.looking === null ? ui.left : { ...ui.left, [ui.looking]: placeOf(ui) };
  return { ...ui, ...BARE, left, looking: null, screen: 'curtain', trail: [], layers: [], zoomed: false, toast: null, covered: false };
}
/** What a seat had open, as it comes back to the keyboard: the composer again, where it was at a text; else where the talks stand. */
export function placeLeft(ui: Ui, seat: Seat, stage: ScreenName): Place & Pick<Ui, 'trail'> {
  const { screen, ...place } = ui.left[seat] ?? { screen: stage, ...BARE };
  const isWriting = screen === 'composer' && stage === 'table';
  return { ...place, screen: isWriting ? screen : stage, trail: isWriting ? [stage] : [] };
}
/** What was put away as the curtain fell upon an act: a text that was tabled with it is no draft any more. */
export function settleLeft(ui: Ui, seat: Seat, isWritten: boolean): Ui {
  const place = ui.left[seat];
  if (!place) return ui;
  const rest = { ...place, cursors: {} };
  return { ...ui, left: { ...ui.left, [seat]: isWritten && place.screen === 'composer' ? { ...rest, screen: 'table', draft: EMPTY_DRAFT } : rest } };
}

/** Whether a minute without a key has covered what is on the screen. Alone, only instructions and explained numbers are; with others near, everything. */
export function isCovered({ world: { game }, ui }: App): boolean {
  if (!ui.covered || !game || game.ending || ui.screen === 'curtain') return false;
  return isShared(game) || ui.screen === 'brief' || ui.screen === 'composer' || ui.layers.some(({ kind }) => kind === 'note');
}
