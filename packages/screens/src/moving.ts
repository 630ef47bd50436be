/** Walking through a screen: panes, lines, search. The same on every screen. */
import { type App, type Step, say, setCursor, toUi, type Ui } from './app.ts';
import type { InterfaceCommand } from './commands.ts';
import type { Size } from './layout/block.ts';
import { rowOf, textOf } from './layout/row.ts';
import { cursorMost, cursorOf, focusOf, headerOf, linesOf, linesShown, type Placed, placedOf, type Screen } from './pane.ts';
import { screenOf } from './screens/index.ts';

/** Rows of the header and footer: what is left is the body. */
export function bodySize(app: App, screen: Screen): Size {
  const { width, height } = app.world.size;
  return { width, height: Math.max(3, height - headerOf(app, screen).length - 1 - adviceLinesOf(screen)) };
}
/** Lines that a screen keeps above its footer. */
export function adviceLinesOf(screen: Screen): number {
  return screen.adviceLines ?? 1;
}
interface Focused {
  readonly screen: Screen;
  readonly placed: readonly Placed[];
  readonly index: number;
  readonly pane: Placed | undefined;
}
/** The pane that has the keys. */
export function focusedPane(app: App): Focused {
  const screen = screenOf(app.ui.screen);
  const placed = placedOf(app, screen, bodySize(app, screen));
  const index = focusOf(app, screen, placed);
  return { screen, placed, index, pane: placed[index] };
}

/** The same screen with the focus on pane `index`, counted round. */
export function focusPane(app: App, index: number): Ui {
  const { screen, placed } = focusedPane(app);
  if (placed.length === 0) return app.ui;
  const kept = ((index % placed.length) + placed.length) % placed.length;
  return { ...app.ui, focus: { ...app.ui.focus, [screen.name]: kept } };
}

function moved(command: InterfaceCommand, at: number, pane: Placed): number | undefined {
  const most = cursorMost(pane);
  const half = Math.max(1, Math.floor(linesShown(pane) / 2));
  const to = { up: at - 1, down: at + 1, top: 0, bottom: most, pageUp: at - half, pageDown: at + half }[command as string];
  return to === undefined ? undefined : Math.min(most, Math.max(0, to));
}

/** Moves within or between panes; undefined for a command that does not move. */
export function move(app: App, command: InterfaceCommand): Step | undefined {
  const { index, pane } = focusedPane(app);
  if (command === 'nextPane') return toUi(focusPane(app, index + 1));
  if (command === 'previousPane') return toUi(focusPane(app, index - 1));
  if (command === 'zoom') return toUi({ ...app.ui, zoomed: !app.ui.zoomed });
  if (!pane) return undefined;
  const to = moved(command, cursorOf(app, pane), pane);
  return to === undefined ? undefined : toUi(setCursor(app.ui, pane.pane.id, to));
}

export interface SearchWay {
  readonly forward: boolean;
  /** Whether the line one is on counts. */
  readonly here: boolean;
}
/** To the next line of the focused pane that holds what was sought. */
export function searchFrom(app: App, way: SearchWay): Step {
  const { pane } = focusedPane(app);
  const sought = app.ui.sought.toLowerCase();
  if (!pane || sought === '') return toUi(app.ui);
  const lines = linesOf(pane).map((line) => textOf(rowOf(line)).toLowerCase());
  const at = cursorOf(app, pane);
  const step = way.forward ? 1 : lines.length - 1;
  for (let walked = way.here ? 0 : 1; walked <= lines.length; walked += 1) {
    const index = (at + walked * step) % lines.length;
    if (lines[index]?.includes(sought)) return toUi(setCursor(app.ui, pane.pane.id, index));
  }
  return say(app.ui, `“${app.ui.sought}” is not in this list.`);
}

/** The line under the cursor, or the first that is shown: what `y` copies. */
export function currentLine(app: App): string {
  const { pane } = focusedPane(app);
  const line = pane ? linesOf(pane)[cursorOf(app, pane)] : undefined;
  return line === undefined ? '' : textOf(rowOf(line)).trim();
}
