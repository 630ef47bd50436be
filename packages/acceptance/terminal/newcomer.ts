/** Somebody who has never seen the game: knows the arrows, Enter and Esc, and reads nothing but the screen. */
import type { ScreenName } from '@parley/screens';
import type { StagedHouse } from '@parley/testkit';

/** The keys that a newcomer knows. */
export type NewcomerKey = 'up' | 'down' | 'enter' | 'escape';

const KEYS_MAX = 6_000;
/** A list in which this many steps down did not find what was looked for does not hold it. */
const PATIENCE = 45;

export interface NewcomerRun {
  /** The screen on which the newcomer stopped: the ending, if all went well. */
  readonly ending: ScreenName;
  readonly keys: number;
}

/** What a newcomer looks for on a screen that shows `sign`, the first of `wants` that is to be seen. */
interface Reading {
  readonly sign: RegExp;
  readonly wants: readonly RegExp[];
}
function readings(title: string, hasProposed: boolean): readonly Reading[] {
  return [
    { sign: /What will you play\?/, wants: [new RegExp(`▸ ${title}`)] },
    { sign: /Who do you represent\?/, wants: [/▸ Begin the game/] },
    { sign: /▸ Yes/, wants: [/▸ Yes/] },
    { sign: /▸ (?:No|Close)/, wants: [/▸ Yes/, /▸ Close/] },
    { sign: /BRIEF ▸/, wants: [/Enter/] },
    { sign: /▸ (?:\d )?Your move|▸ (?:\d )?What you can do/, wants: hasProposed ? [] : [/▸ Propose a text/] },
    { sign: /Propose this text/, wants: [/▸ Propose this text/] },
    { sign: /./s, wants: [/▸ Pass\b/, /▸ Say nothing/, /▸ Keep silent/] },
  ];
}

/** Plays a scenario from the title to its ending; every screen and the key that follows go to `seen`. */
export function playAsNewcomer(
  house: StagedHouse,
  scenario: string,
  seen: (screen: string, key: NewcomerKey) => void = () => undefined,
): NewcomerRun {
  const staged = house.open(null);
  const title = staged.app().world.scenarios?.find(({ id }) => id === scenario)?.title ?? scenario;
  const mind = new Newcomer(title);
  let keys = 0;
  while (keys < KEYS_MAX && staged.app().ui.screen !== 'ending') {
    const screen = staged.screen();
    const key = mind.next(screen);
    seen(screen, key);
    staged.type(key);
    keys += 1;
  }
  return { ending: staged.app().ui.screen, keys };
}

/** What was tried on the present screen, and whether a text was ever proposed. */
class Newcomer {
  readonly #title: string;
  #steps = 0;
  #before = '';
  #proposed = false;
  #chosen = 0;

  constructor(title: string) {
    this.#title = title;
  }

  next(screen: string): NewcomerKey {
    const isStuck = screen === this.#before;
    this.#before = screen;
    if (/▸ Propose this text/.test(screen)) this.#proposed = true;
    if (/Propose this text/.test(screen) && this.#chosen < 2) return this.#choose();
    const reading = readings(this.#title, this.#proposed).find(({ sign }) => sign.test(screen));
    const wants = reading === undefined || reading.wants.length === 0 ? [/▸ Pass\b/, /▸ Say nothing/, /▸ Keep silent/] : reading.wants;
    if (wants.some((want) => want.test(screen))) return this.#act('enter');
    this.#steps += 1;
    if (this.#steps > PATIENCE) return this.#act('escape');
    return isStuck && this.#steps % 3 === 0 ? this.#act('escape') : 'down';
  }
  /** In the composer: down to an issue, another option by Enter. */
  #choose(): NewcomerKey {
    this.#chosen += 1;
    return 'enter';
  }
  #act(key: NewcomerKey): NewcomerKey {
    this.#steps = 0;
    return key;
  }
}
