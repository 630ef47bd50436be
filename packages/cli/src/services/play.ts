/** Begins a new game: on the full screen, in plain lines, or with computers in every seat. */
import type { Seat } from '@parley/rules';
import { type Host, openGame, playersFor, savesFolder } from '@parley/session';
import type { AppearanceWishes } from '@parley/terminal';
import { UsageError } from '../cli-error.ts';
import { isPlain, type Surroundings } from '../surroundings.ts';
import { playAuto } from './auto-play.ts';
import { levelNamed, makeComputer, profileNamed, variantsFor } from './computers.ts';
import { stateFolder } from './folders.ts';
import { freshSeed, openFullScreen } from './full-screen.ts';
import { refuseUnwritable, writeTranscript } from './out-file.ts';
import { askForSeat, openPlainReader, type PlainReader, playPlain } from './play-plain.ts';
import { FIRST_SCENARIO, playableScenario } from './scenarios.ts';
import { bySeat, peopleNamed, type SeatWords, seatIds, seatNamed, variantNamed } from './seat-choices.ts';

/** What was asked for; null where the choice is left open. */
export interface PlayRequest {
  readonly scenario: string | null;
  readonly seat: Seat | null;
  /** The delegations of people who share this keyboard, as they were written. */
  readonly people: readonly string[];
  readonly seed: string | null;
  readonly level: string;
  readonly profile: string;
  /** Seats whose computers have another profile than the others. */
  readonly profiles: SeatWords;
  /** Private variants that are not left to the seed. */
  readonly variants: SeatWords;
  readonly out: string | null;
  readonly plain: boolean;
  readonly ascii: boolean;
  readonly auto: boolean;
  readonly colour: AppearanceWishes['colour'];
  readonly theme: AppearanceWishes['theme'];
  /** Shows the reasons of computers as they act: for teaching. */
  readonly explain: boolean;
}

const SEED_CHARS_MAX = 100;

type Loaded = ReturnType<typeof playableScenario>;

/** A new game, played to where the player leaves it; the exit code. */
export async function playGame(surroundings: Surroundings, request: PlayRequest): Promise<number> {
  const others = { level: levelNamed(request.level), profile: profileNamed(request.profile) };
  const seed = request.seed ?? freshSeed();
  if (seed.length > SEED_CHARS_MAX || seed === '')
    throw new UsageError('A seed has 1 to 100 letters.', { code: 'cli/bad-seed', hint: 'Use for example: --seed 7' });
  const loaded = playableScenario(request.scenario ?? FIRST_SCENARIO, surroundings);
  const { setup } = loaded;
  const seat = request.seat === null ? null : seatNamed(setup, request.seat);
  const named = peopleNamed(setup, request.people);
  const people = Object.keys(named);
  const names = Object.fromEntries(Object.entries(named).filter(([, name]) => name !== ''));
  const computers = bySeat(setup, request.profiles, (word) => ({ level: others.level, profile: profileNamed(word) }));
  const variants = bySeat(setup, request.variants, (word, of) => variantNamed(setup, of, word));
  const open = (persons: Readonly<Record<Seat, string>>, saved: boolean): Host => {
    const players = playersFor(setup.face, { persons, others, computers });
    return openGame({
      setup,
      seed,
      players,
      saves: saved ? { folder: savesFolder(stateFolder(surroundings)), parley: surroundings.version, source: loaded.source } : null,
      makeComputer,
      options: { variants: { ...variantsFor(setup, players), ...variants } },
    });
  };
  const { out } = request;
  if (out !== null) refuseUnwritable(out);
  const finish = (host: Host): void =>
    out === null ? undefined : writeTranscript(out, host, { parley: surroundings.version, source: loaded.source });
  if (request.auto) {
    const host = open({}, false);
    const exitCode = playAuto(surroundings, host, request);
    finish(host);
    return exitCode;
  }
  if (!isPlain(surroundings, request.plain))
    return openFullScreen(
      surroundings,
      { kind: 'play', source: loaded.source, seat, people, names, seed, ...others, profiles: profilesOf(computers), variants },
      { ...request, gameLeft: finish },
    );
  return playInLines(
    { surroundings, request, loaded, seat: seat ?? people[0] ?? null },
    (person) => open(Object.fromEntries([person, ...people].map((id) => [id, names[id] ?? 'You'])), true),
    finish,
  );
}

interface PlainPlan {
  readonly surroundings: Surroundings;
  readonly request: PlayRequest;
  readonly loaded: Loaded;
  readonly seat: Seat | null;
}
async function playInLines(
  { surroundings, request, loaded, seat }: PlainPlan,
  open: (seat: Seat) => Host,
  finish: (host: Host) => void,
): Promise<number> {
  const reader = openPlainReader(surroundings, request);
  const chosen = seat ?? (await seatAsked(reader, loaded));
  const host = open(chosen);
  const exitCode = await playPlain(surroundings, reader, { host, seat: chosen, reasons: request.explain, onInterrupt: () => finish(host) });
  finish(host);
  return exitCode;
}

async function seatAsked(reader: PlainReader, loaded: Loaded): Promise<Seat> {
  const seat = reader.parts.interactive ? await askForSeat(reader, loaded.setup.face) : null;
  if (seat !== null) return seat;
  reader.close();
  throw new UsageError('No delegation was chosen.', { code: 'cli/no-seat', hint: `Choose with --seat: ${seatIds(loaded.setup.face)}.` });
}
function profilesOf(computers: Readonly<Record<Seat, { readonly profile: string }>>): Readonly<Record<Seat, string>> {
  return Object.fromEntries(Object.entries(computers).map(([seat, { profile }]) => [seat, profile]));
}
