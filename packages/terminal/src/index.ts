/** Ink and React: draws rows, splits keys. The plain mode needs neither; whatever needs Ink is loaded when it is opened. */

import type { TerminalEnd, TerminalParts } from './main.tsx';
import type { PanelParts } from './panel.tsx';

export {
  type Appearance,
  type AppearanceWishes,
  appearanceFor,
  type Decided,
  type Palette,
  THEME_NAMES,
  type ThemeName,
  themeNamed,
} from './appearance.ts';
export type { Begin } from './begin.ts';
export { type House, type HousePlaces, openHouse } from './house.ts';
export { keysOfText } from './input.ts';
export type { Keep, KeptFiles, Written } from './keeping.ts';
export type { TerminalEnd, TerminalParts } from './main.tsx';
export type { PanelParts, PanelSize } from './panel.tsx';
export { chooseSeat } from './plain/choose-seat.ts';
export { type PlainEnd, type PlainParts, type PlainStreams, runPlain } from './plain.ts';
export { gameAt, type ReplayPlace, replayOf } from './replaying.ts';
export { type Backstage, Stage, type StageHands, type StageParts } from './stage.ts';
export { suggestFor } from './suggest.ts';
export { insertionPoint, paint } from './theme.ts';
export { type Told, toldFrom } from './told.ts';

/** Opens the full screen and plays until the player leaves. Ink and React are loaded here and not before. */
export async function runTerminal(parts: TerminalParts): Promise<TerminalEnd> {
  const { runTerminal: run } = await import('./main.tsx');
  return run(parts);
}

/** Shows rows on the whole terminal until a key closes it. Ink and React are loaded here and not before. */
export async function runPanel(parts: PanelParts): Promise<void> {
  const { runPanel: run } = await import('./panel.tsx');
  return run(parts);
}

export { castLines } from './recording/cast.ts';
export { drawMoment, type RecordingSize } from './recording/drawn-game.ts';
export { type Onlooker, type SeenMoment, seenMoments } from './recording/seen-game.ts';
export { svgOf } from './recording/svg.ts';
export { transcriptPage } from './recording/transcript-page.ts';
