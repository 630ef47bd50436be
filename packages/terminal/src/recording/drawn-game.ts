/** Moments of a game on the screens that the player has: each as rows of the given size. */
import { draw, FIRST_UI, type Row, type World } from '@parley/screens';
import { endingOf } from '../game-snapshot.ts';
import type { Onlooker, SeenMoment } from './seen-game.ts';

/** A screen of the recording, in cells. */
export interface RecordingSize {
  readonly width: number;
  readonly height: number;
}

/** The table as the watcher had it at that moment; the ending once there is one. */
export function drawMoment(
  moment: SeenMoment,
  watcher: Onlooker,
  { size, ascii }: { readonly size: RecordingSize; readonly ascii: boolean },
): readonly Row[] {
  const { view, log, newFrom, isOver, table } = moment;
  const ending = isOver ? endingOf(table, view.scenario, view.own === null ? null : watcher) : null;
  const world: World = {
    ...{ version: '', size, scenarios: null, computers: [], saves: [], busy: null },
    game: { id: 'recording', seat: watcher, standIn: null, humans: [], view, legal: [], mayAct: [], mayUndo: false, log, newFrom, ending },
  };
  return draw({ world, ui: { ...FIRST_UI, screen: ending ? 'ending' : 'table' } }, { ascii });
}
