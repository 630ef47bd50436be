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

/** The state after a key; the same state where the key means nothing. */
export function pressWatch(ui: WatchUi, key: Key, { sight, size }: { readonly sight: Sight; readonly size: Size }): WatchStep {
  const name = latinKey(key.name.toLowerCase());
  const seats = sight.preview?.views.length ?? 0;
  const room = roomFor(size);
  const stay = (next: WatchUi): WatchStep => ({ ui: next, wish: null });
  const moved = (lines: number): WatchStep => {
    const last = topMax(contentRows(sight, ui, size.width).length, room);
    return stay({ ...ui, top: Math.max(0, Math.min(last, Math.min(ui.top, last) + lines)) });
  };
  if (/^[1-9]$/.test(name)) return Number(name) <= seats ? stay({ ...ui, seat: Number(name) - 1 }) : stay(ui);
  switch (name) {
    case 'q':
    case 'escape':
    case 'ctrl-c':
      return { ui, wish: 'quit' };
    case 'enter':
      return { ui: { ...ui, top: 0 }, wish: 'again' };
    case 'b':
      return stay({ ...ui, isWhole: !ui.isWhole });
    case 'tab':
    case 'right':
      return stay({ ...ui, seat: seats === 0 ? 0 : (ui.seat + 1) % seats });
    case 'shift-tab':
    case 'left':
      return stay({ ...ui, seat: seats === 0 ? 0 : (ui.seat + seats - 1) % seats });
    case 'down':
    case 'j':
      return moved(1);
    case 'up':
    case 'k':
      return moved(-1);
    case 'pagedown':
    case 'space':
      return moved(Math.max(1, room - 2));
    case 'pageup':
      return moved(-Math.max(1, room - 2));
    case 'home':
      return moved(Number.NEGATIVE_INFINITY);
    case 'end':
      return moved(Number.POSITIVE_INFINITY);
    default:
      return stay(ui);
  }
}
