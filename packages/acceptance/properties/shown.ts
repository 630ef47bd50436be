// All that the front end makes of a game for one watcher, by kind, as text. A test hands in other ways of making it, to see that a leak is found.

import { createComputer } from '@parley/delegations';
import type { Played } from '@parley/engine';
import type { SeatView, Setup } from '@parley/rules';
import {
  draw,
  estimateAcceptance,
  estimateLines,
  explanationLines,
  FIRST_UI,
  frontPageLines,
  type Game,
  HINT_STEPS,
  hintLines,
  type ScreenName,
  type Suggestion,
  textOf,
  type Ui,
  type World,
  walkOutsIn,
} from '@parley/screens';
import { Host, type MakeComputer } from '@parley/session';
import { castLines, drawMoment, gameAt, type Onlooker, replayOf, runPlain, seenMoments, suggestFor, svgOf, transcriptPage } from '@parley/terminal';

/** A game that one watcher looks at, with all that nobody may know still in it. */
export interface Watched {
  readonly host: Host;
  readonly watcher: Onlooker;
  /** As the front end holds it after the last act; null for the public, which has no seat. */
  readonly game: Game | null;
}
/** What is shown of one kind; empty where there is nothing of it. */
export type Surface = (watched: Watched) => readonly string[] | Promise<readonly string[]>;

export const makeComputer: MakeComputer = ({ seat, seed }) => createComputer({ seat, seed, profile: 'skilled' });
const SIZE = { width: 100, height: 30 } as const;

/** A game as it was played, by people at one keyboard, for one who looks. */
export function watched(setup: Setup, played: readonly Played[], watcher: Onlooker): Watched {
  const { seed, options } = (played[0] as Played).step.session; // the opening is always there
  const players = Object.fromEntries(setup.face.seats.map(({ id }) => [id, { kind: 'person', name: 'you' } as const]));
  const host = new Host({ setup, seed, options, players, journal: null, makeComputer, played });
  return { host, watcher, game: watcher === 'spectator' ? null : gameAt(host, watcher, played.length - 1) };
}

function frames(world: Partial<World>, ui: Partial<Ui>): readonly string[] {
  const whole: World = { version: '', size: SIZE, scenarios: [], computers: [], saves: [], game: null, busy: null, ...world };
  return draw({ world: whole, ui: { ...FIRST_UI, ...ui } }).map(textOf);
}
const SCREENS: readonly ScreenName[] = ['brief', 'table', 'composer', 'texts', 'margins', 'silence', 'interval', 'log', 'curtain'];
/** Each screen as that seat would have it now, and behind the curtain. */
export function screensOf(game: Game): readonly string[] {
  const shown = SCREENS.flatMap((screen) => frames({ game }, { screen, looking: screen === 'curtain' ? null : game.seat }));
  return game.ending ? [...shown, ...frames({ game }, { screen: 'ending' })] : shown;
}

/** The texts of which a seat would like to know who accepts them. */
export function estimatesOf(view: SeatView): readonly string[] {
  const texts = Object.values(view.rooms).flatMap((room) => room.texts);
  return texts.flatMap((text) => estimateLines(view, estimateAcceptance(view, text)));
}

/** Enter draws back the curtain of the plain mode. */
const ASKED = ['', 'brief', 'agenda', 'view', 'who', 'why', 'estimate', 'margins', 'log', 'help', 'hint', 'hint', 'hint', 'quit'] as const;
async function plainLines({ host, watcher }: Watched): Promise<readonly string[]> {
  if (watcher === 'spectator' || !host.expected().includes(watcher)) return [];
  const lines: string[] = [];
  const input = (async function* () {
    yield* ASKED;
  })();
  const talk = { input, write: (text: string) => void lines.push(text), width: 100, ascii: false, interactive: false };
  await runPlain({ ...talk, host, seat: watcher, waysBack: [], reasons: false, makeComputer });
  return lines;
}

const written = new WeakMap<Watched, ReturnType<typeof seenMoments>>();
function momentsOf(shown: Watched): ReturnType<typeof seenMoments> {
  const moments = written.get(shown) ?? seenMoments(shown.host.setup, shown.host.played, shown.watcher);
  written.set(shown, moments);
  return moments;
}
/** The latest moments as they are drawn. */
function drawnMoments(shown: Watched, count: number) {
  return momentsOf(shown)
    .slice(-count)
    .map((moment) => ({ rows: drawMoment(moment, shown.watcher, { size: SIZE, ascii: false }), newLines: moment.log.length - moment.newFrom }));
}

/** A hint with all its steps. */
export function allSteps(view: SeatView, suggestion: Suggestion): readonly string[] {
  return Array.from({ length: HINT_STEPS }, (_, step) => hintLines(view, suggestion, step + 1)).flat();
}
/** The view of whoever looks, where that is a seat. */
export function ownView({ host, watcher }: Watched): SeatView | null {
  const view = host.view(watcher);
  return view.own === null ? null : (view as SeatView);
}

/** Everything that reaches a watcher by way of the front end. */
export const SURFACES = {
  'the front page': ({ host, watcher }) => frontPageLines(host.view(watcher), walkOutsIn(host.log(watcher).map(({ event }) => event))),
  'the likeness to the article': ({ game }) => game?.ending?.likeness ?? [],
  'the hints': (shown) => {
    const view = ownView(shown);
    const suggestion = view && suggestFor(shown.host, view.own.seat, makeComputer);
    return view && suggestion ? allSteps(view, suggestion) : [];
  },
  'the estimate of who would accept': (shown) => {
    const view = ownView(shown);
    return view ? estimatesOf(view) : [];
  },
  'the explained numbers': (shown) => {
    const view = ownView(shown);
    return view ? explanationLines(view, shown.game?.movements ?? []) : [];
  },
  'the replay of a running game': ({ host, watcher }) => {
    if (watcher === 'spectator') return [];
    const moments = [Math.round(host.played.length / 2), host.played.length];
    return moments.flatMap((at) => frames({ replay: replayOf(host, { save: 'game', seat: watcher, at }) }, { screen: 'replay' }));
  },
  'every screen': ({ game }) => (game ? screensOf(game) : []),
  'the plain mode': plainLines,
  'the transcript': (shown) => transcriptPage(momentsOf(shown), shown.watcher, 'markdown'),
  'the recording': (shown) => castLines({ ...SIZE, title: 'record' }, drawnMoments(shown, 4), 'colour'),
  'the picture': (shown) => drawnMoments(shown, 1).map(({ rows }) => svgOf(rows, 'record')),
} as const satisfies Readonly<Record<string, Surface>>;
export type SurfaceName = keyof typeof SURFACES;
/** What tells a score once the game is over. A score is measured against what all could have had: it rests on secrets by rule, so only running games count. */
export const SCORED: readonly SurfaceName[] = [
  'every screen',
  'the plain mode',
  'the replay of a running game',
  'the transcript',
  'the recording',
  'the picture',
];
