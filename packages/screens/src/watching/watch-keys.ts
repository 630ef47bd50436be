/** Keys of whoever writes a scenario. */
import type { Key } from '../app.ts';
import { latinKey } from '../keymap.ts';
import type { Size } from '../layout/block.ts';
import type { Sight, WatchUi } from './sight.ts';
import { contentRows, roomFor, topMax } from './watch-rows.ts';

/** What a key brings: another view of things, and what is wished of the program. */
export interface WatchStep {
  readonly ui: WatchUi;
  readonly wish: 'quit' | 'again' | null;
}

/** What is seen, and how much of it fits. */
interface Watched {
  readonly sight: Sight;
  readonly size: Size;
}

/** Lines to move by, from how many fit. */
const MOVES: Readonly<Record<string, (room: number) => number>> = {
  down: () => 1,
  j: () => 1,
  up: () => -1,
  k: () => -1,
  pagedown: (room) => Math.max(1, room - 2),
  space: (room) => Math.max(1, room - 2),
  pageup: (room) => -Math.max(1, room - 2),
  home: () => Number.NEGATIVE_INFINITY,
  end: () => Number.POSITIVE_INFINITY,
};
/** Briefs to go on by. */
const TURNS: Readonly<Record<string, number>> = { tab: 1, right: 1, 'shift-tab': -1, left: -1 };
const LEAVING: readonly string[] = ['q', 'escape', 'ctrl-c'];

/** The state after a key; the same state where the key means nothing. */
export function pressWatch(ui: WatchUi, key: Key, watched: Watched): WatchStep {
  const name = latinKey(key.name.toLowerCase());
  if (LEAVING.includes(name)) return { ui, wish: 'quit' };
  if (name === 'enter') return { ui: { ...ui, top: 0 }, wish: 'again' };
  return { ui: turned(ui, name, watched), wish: null };
}

function turned(ui: WatchUi, name: string, { sight, size }: Watched): WatchUi {
  const seats = sight.preview?.views.length ?? 0;
  if (name === 'b') return { ...ui, isWhole: !ui.isWhole };
  if (/^[1-9]$/.test(name)) return Number(name) <= seats ? { ...ui, seat: Number(name) - 1 } : ui;
  const turn = Object.hasOwn(TURNS, name) ? TURNS[name] : undefined;
  if (turn !== undefined) return seats === 0 ? ui : { ...ui, seat: (ui.seat + turn + seats) % seats };
  const room = roomFor(size);
  const lines = Object.hasOwn(MOVES, name) ? MOVES[name]?.(room) : undefined;
  if (lines === undefined) return ui;
  const last = topMax(contentRows(sight, ui, size.width).length, room);
  return { ...ui, top: Math.max(0, Math.min(last, Math.min(ui.top, last) + lines)) };
}
