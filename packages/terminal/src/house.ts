/** What lies behind the screens: scenarios, saves, hosts with their computers. Loaded after the first frame, as it brings everything heavy with it. */
import { ParleyError } from '@parley/base';
import type { TranscriptHeader } from '@parley/engine';
import { phaseOf, type ScenarioFace, type Seat, type Setup } from '@parley/rules';
import {
  type Casting,
  type ComputerCard,
  PHASE_NAMES,
  type SaveCard,
  type ScenarioCard,
  type Suggestion,
  UNNAMED,
  USUAL_LEVEL,
  venueName,
} from '@parley/screens';
import {
  branchGame,
  type Host,
  type LoadedScenario,
  listSaves,
  loadScenario,
  type MakeComputer,
  openGame,
  openSaved,
  type Players,
  readSave,
  resumeGame,
  type SavedGame,
  type SavedGameParts,
  type SaveSummary,
  shippedScenarios,
  sourceNow,
} from '@parley/session';
import { namesOfPeople } from './game-snapshot.ts';
import { USUAL_STAND_IN } from './plain/stand-in.ts';
import { seenMoments } from './recording/seen-game.ts';
import { transcriptPage } from './recording/transcript-page.ts';
import { suggestFor } from './suggest.ts';

/** Where the scenarios and saves lie, and how computers are made. */
export interface HousePlaces {
  /** The folder of the scenarios that come with Parley. */
  readonly scenarios: string;
  readonly saves: string;
  readonly version: string;
  readonly makeComputer: MakeComputer;
  /** The private variants that computers stand for by their profiles. */
  readonly variantsFor: (setup: Setup, players: Players) => Readonly<Record<Seat, string>>;
}
/** Everything the terminal asks of the world. */
export interface House {
  readonly computers: readonly ComputerCard[];
  /** The computer that takes a seat which a player hands over. */
  readonly standIn: { readonly profile: string; readonly level: string };
  /** The shipped ones. */
  scenarios(): readonly ScenarioCard[];
  /** One by its id or path. */
  scenario(source: string): ScenarioCard;
  saves(): readonly SaveCard[];
  start(casting: Casting): Host;
  resume(save: string): Host;
  /** What a skilled negotiator would do in a seat, from its own view; null when it can do nothing now. */
  suggest(host: Host, seat: Seat): Suggestion | null;
  /** What a seat saw of a game so far, as Markdown. */
  record(host: Host, seat: Seat): string;
  /** A saved game to look at; nothing is written. */
  look(save: string): Host;
  /** A new save that begins like another and goes its own way after act number `act`. */
  branch(save: string, act: number): Host;
  /** How a saved game was cast at its beginning. */
  castingOf(save: string): Casting;
}

const COMPUTERS: readonly ComputerCard[] = [
  { id: 'mixed', name: 'mixed', help: 'drawn by the seed: some weeks are open to a deal, some are not.' },
  { id: 'skilled', name: 'skilled', help: 'meets, sounds out, ties what it gives now to what it needs later.' },
  { id: 'cautious', name: 'cautious', help: 'looks for small steps and risks little.' },
  { id: 'history', name: 'as in history', help: 'keeps to its declared lines, as the delegations did in that week.' },
  { id: 'maximalist', name: 'maximalist', help: 'wants all of it, and signs nothing less.' },
];

/** Opens the house. Nothing is read before it is asked for. */
export function openHouse(places: HousePlaces): House {
  const library = libraryOf(places.scenarios);
  return {
    computers: COMPUTERS,
    standIn: USUAL_STAND_IN,
    scenarios() {
      library.forget();
      return shippedScenarios(places.scenarios).map((id) => cardOf(id, library));
    },
    scenario: (source) => cardOf(source, library),
    saves: () => listSaves(places.saves).flatMap((save) => saveCard(save, library)),
    start: (casting) => start(casting, places, library),
    resume: (save) => resumeGame(partsOf(save, places, library)),
    look: (save) => openSaved(partsOf(save, places, library)),
    branch: (save, act) => branchGame({ ...partsOf(save, places, library), n: act, name: `branched from ${save} after act ${act}` }),
    suggest: (host, seat) => suggestFor(host, seat, places.makeComputer),
    record: (host, seat) => `${transcriptPage(seenMoments(host.setup, host.played, seat), seat, 'markdown').join('\n')}\n`,
    castingOf: (save) => castingOf(readSave(places.saves, save).transcript.header, places),
  };
}

function partsOf(save: string, places: HousePlaces, library: Library): SavedGameParts {
  return {
    folder: places.saves,
    id: save,
    setupFor: (header) => setupOf(sourceNow(header.scenario, places.scenarios), library),
    makeComputer: places.makeComputer,
  };
}

/** Scenarios as they were read; read again only when the list is made anew. */
interface Library {
  get(source: string): LoadedScenario;
  forget(): void;
}
function libraryOf(folder: string): Library {
  const loaded = new Map<string, LoadedScenario>();
  return {
    get(source) {
      const known = loaded.get(source) ?? loadScenario(source, folder);
      loaded.set(source, known);
      return known;
    },
    forget: () => loaded.clear(),
  };
}
function setupOf(source: string, library: Library): NonNullable<LoadedScenario['setup']> {
  const { setup } = library.get(source);
  if (setup) return setup;
  throw new UnplayableScenario(source);
}
/** A scenario with mistakes in its files. */
class UnplayableScenario extends ParleyError {
  constructor(source: string) {
    super(`The scenario ${source} has mistakes in it.`, { code: 'terminal/unplayable-scenario', hint: `Run "parley check ${source}" to see them.` });
  }
}

function start(casting: Casting, places: HousePlaces, library: Library): Host {
  const setup = setupOf(casting.scenario, library);
  const players: Players = Object.fromEntries(
    Object.entries(casting.players).map(([seat, player]) => [
      seat,
      player === 'you'
        ? ({ kind: 'person', name: casting.names?.[seat] ?? UNNAMED } as const)
        : ({ kind: 'computer', level: casting.level, profile: player } as const),
    ]),
  );
  const { source } = library.get(casting.scenario);
  return openGame({
    setup,
    seed: casting.seed,
    players,
    saves: { folder: places.saves, parley: places.version, source },
    makeComputer: places.makeComputer,
    options: { variants: { ...places.variantsFor(setup, players), ...casting.variants } },
  });
}

function castingOf({ scenario, seats, seed, variants }: TranscriptHeader, places: HousePlaces): Casting {
  const players = Object.entries(seats).map(([seat, player]) => [seat, player.kind === 'person' ? 'you' : player.profile]);
  const [level] = Object.values(seats).flatMap((player) => (player.kind === 'computer' ? [player.level] : []));
  return {
    scenario: sourceNow(scenario, places.scenarios),
    players: Object.fromEntries(players),
    level: level ?? USUAL_LEVEL,
    seed,
    variants,
    names: namesOfPeople({ firstPlayers: seats }),
  };
}

/** Which part of a scenario's mistakes a card has room for. */
const PROBLEM_MAX = 300;
function cardOf(id: string, library: Library): ScenarioCard {
  const empty = { id, title: id, summary: '', isTutorial: false, minutes: [0, 0] as const, contentNote: '', seats: [], venues: [], issueCount: 0 };
  try {
    const { setup, about, diagnostics } = library.get(id);
    if (!setup)
      return {
        ...empty,
        problem: diagnostics
          .map((one) => one.message)
          .join(' ')
          .slice(0, PROBLEM_MAX),
      };
    return { ...faceCard(id, setup.face), summary: about?.summary ?? '', isTutorial: about?.level === 'tutorial' };
  } catch (error) {
    return { ...empty, problem: error instanceof Error ? error.message : String(error) };
  }
}
function faceCard(id: string, face: ScenarioFace): ScenarioCard {
  return {
    id,
    title: face.title,
    summary: '',
    isTutorial: false,
    minutes: face.minutes,
    contentNote: face.contentNote,
    seats: face.seats.map(({ id: seat, name, role }) => ({ id: seat, name, role })),
    venues: face.venues.map(({ place, name, day, seats, rounds }) => ({ place, name, day, seats, rounds })),
    issueCount: face.issues.length,
    problem: null,
  };
}

function saveCard(save: SaveSummary, library: Library): readonly SaveCard[] {
  const { game } = save;
  if (!game) return [];
  const seats = Object.entries(game.seats).flatMap(([seat, player]): readonly Seat[] => (player.kind === 'person' ? [seat] : []));
  return [
    {
      id: save.id,
      title: titleOf(game, library),
      seats,
      where: whereOf(game, library),
      when: whenOf(save.changedMs),
      finished: game.state === 'concluded',
      ...(game.name !== '' && { label: game.name }),
    },
  ];
}
function titleOf(game: SavedGame, library: Library): string {
  try {
    return library.get(game.scenario.source).setup?.face.title ?? game.scenario.id;
  } catch {
    return game.scenario.id;
  }
}
/** "Brussels, round 2", or the phase by its name between two tables. */
function whereOf(game: SavedGame, library: Library): string {
  if (!game.position.includes('.')) return PHASE_NAMES[phaseOf(game.position)];
  const venue = game.position.split('.')[0] ?? '';
  return `${placeOf(game.scenario.source, venue, library)}, round ${game.round}`;
}
/** The name of a table; its id where the scenario is gone. */
function placeOf(source: string, venue: string, library: Library): string {
  try {
    const face = library.get(source).setup?.face;
    return face ? venueName(face, venue) : venue;
  } catch {
    return venue;
  }
}
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
function whenOf(ms: number): string {
  return WHEN.format(ms);
}
