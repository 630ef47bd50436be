// Mistakes of a front end, put in on purpose: each shows a watcher something of another seat, and the comparison must find every one.

import type { SeatView } from '@parley/rules';
import { totalsOf } from '@parley/rules';
import { gameAt, suggestFor } from '@parley/terminal';
import { allSteps, makeComputer, ownView, SURFACES, type Surface, type SurfaceName, screensOf, type Watched } from './shown.ts';

export interface ShownLeak {
  readonly name: string;
  readonly surface: SurfaceName;
  readonly shows: Surface;
}

/** The same made for everybody else in turn: as if whose it is had been mixed up. */
function ofOthers(surface: SurfaceName): Surface {
  return async (shown) => {
    const lines = await Promise.all(others(shown).map((other) => SURFACES[surface](other)));
    return lines.flat();
  };
}
function others({ host, watcher }: Watched): readonly Watched[] {
  const seats = host.setup.face.seats.map(({ id }) => id).filter((id) => id !== watcher);
  return seats.map((seat) => ({ host, watcher: seat, game: gameAt(host, seat, host.played.length - 1) }));
}
function viewsOfOthers(shown: Watched): readonly SeatView[] {
  return others(shown).flatMap((other) => ownView(other) ?? []);
}
/** The honest lines with something more behind them. */
function besides(surface: SurfaceName, more: (shown: Watched) => readonly string[]): Surface {
  return async (shown) => {
    const honest = await SURFACES[surface](shown);
    return honest.length === 0 ? [] : [...honest, ...more(shown)];
  };
}

export const SHOWN_LEAKS: readonly ShownLeak[] = [
  {
    name: 'the paper says who is hard pressed at home',
    surface: 'the front page',
    shows: besides('the front page', ({ host }) =>
      Object.entries(host.session.table.private).map(([seat, part]) => `${seat} comes home with a support of ${part.support}.`),
    ),
  },
  {
    name: 'the paper says what the deal is worth to each',
    surface: 'the front page',
    shows: besides('the front page', (shown) => viewsOfOthers(shown).map((view) => `${view.own.seat}: ${totalsOf(view, {}, []).withText}`)),
  },
  {
    name: 'the likeness says what the article’s week was worth to each',
    surface: 'the likeness to the article',
    shows: besides('the likeness to the article', (shown) =>
      viewsOfOthers(shown).map((view) => `${view.own.seat}: ${totalsOf(view, {}, []).fallback}`),
    ),
  },
  {
    name: 'a hint is thought up with another’s brief',
    surface: 'the hints',
    shows(shown) {
      const view = ownView(shown);
      if (!view) return [];
      const thoughts = others(shown).map((other) => suggestFor(shown.host, String(other.watcher), makeComputer));
      return thoughts.flatMap((suggestion) => (suggestion ? allSteps(view, suggestion) : []));
    },
  },
  {
    name: 'the estimate weighs true points',
    surface: 'the estimate of who would accept',
    shows: besides('the estimate of who would accept', (shown) => {
      const texts = Object.values(ownView(shown)?.rooms ?? {}).flatMap((room) => room.texts);
      const gains = (view: SeatView): readonly boolean[] =>
        texts.map(({ items, conditions }) => totalsOf(view, items, conditions)).map(({ withText, fallback }) => withText > fallback);
      return viewsOfOthers(shown).map((view) => `${view.own.seat}: ${gains(view).join()}`);
    }),
  },
  { name: 'the numbers of another are explained', surface: 'the explained numbers', shows: ofOthers('the explained numbers') },
  {
    name: 'a replay goes to another’s view before the end',
    surface: 'the replay of a running game',
    shows: ofOthers('the replay of a running game'),
  },
  {
    name: 'behind the curtain stands what the last person looked at',
    surface: 'every screen',
    shows: (shown) => others(shown).flatMap(({ game }) => (game ? screensOf(game) : [])),
  },
  { name: 'plain lines go to the wrong person', surface: 'the plain mode', shows: ofOthers('the plain mode') },
  { name: 'a transcript is written for the wrong seat', surface: 'the transcript', shows: ofOthers('the transcript') },
  { name: 'a recording is made of the wrong seat’s screen', surface: 'the recording', shows: ofOthers('the recording') },
  { name: 'a picture is taken of the wrong seat’s screen', surface: 'the picture', shows: ofOthers('the picture') },
];
