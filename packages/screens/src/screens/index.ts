/** The registry of screens: a screen without a line here does not compile. */
import type { ScreenName } from '../app.ts';
import type { Screen } from '../pane.ts';
import { briefScreen } from './brief/keys.ts';
import { composerScreen } from './composer/keys.ts';
import { curtainScreen } from './curtain/keys.ts';
import { delegationsScreen } from './delegations/keys.ts';
import { endingScreen } from './ending/keys.ts';
import { intervalScreen } from './interval/keys.ts';
import { kitchenSinkScreen } from './kitchen-sink/keys.ts';
import { logScreen } from './log/keys.ts';
import { marginsScreen } from './margins/keys.ts';
import { replayScreen } from './replay/keys.ts';
import { savesScreen } from './saves/keys.ts';
import { silenceScreen } from './silence/keys.ts';
import { tableScreen } from './table/keys.ts';
import { textsScreen } from './texts/keys.ts';
import { titleScreen } from './title/keys.ts';

export const SCREENS: Readonly<Record<ScreenName, Screen>> = {
  title: titleScreen,
  delegations: delegationsScreen,
  brief: briefScreen,
  table: tableScreen,
  composer: composerScreen,
  texts: textsScreen,
  margins: marginsScreen,
  silence: silenceScreen,
  interval: intervalScreen,
  ending: endingScreen,
  log: logScreen,
  saves: savesScreen,
  replay: replayScreen,
  kitchenSink: kitchenSinkScreen,
  curtain: curtainScreen,
};

export function screenOf(name: ScreenName): Screen {
  return SCREENS[name];
}
