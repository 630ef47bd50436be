/** The front end without a terminal: the stage of the full screen, with shipped scenarios, real computers and a clock that tests turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computerSeed, createComputer, LEVELS, type ProfileId, variantsImplied } from '@parley/delegations';
import { type App, type Key, textOf, type Wish } from '@parley/screens';
import { type Clock, type Host, startRunner } from '@parley/session';
import { type Begin, type House, openHouse, Stage, type StageHands } from '@parley/terminal';
import { SCENARIOS } from './shipped-scenarios.ts';

/** What the stage was asked to do beyond the screens. */
export type HandCall = 'quit' | 'redraw' | 'suspend' | Extract<Wish, { kind: 'copy' }>;

export interface Staged {
  readonly stage: Stage;
  /** What the terminal was asked for, in order. */
  readonly calls: readonly HandCall[];
  /** Presses keys by their names, one by one; computers act in between. */
  type(...names: readonly string[]): App;
  /** The same keys in one go, as they come in one chunk. */
  keys(keys: readonly Key[]): App;
  app(): App;
  /** The rows as text. */
  screen(): string;
  /** The game behind the stage as it was put aside last; null before. */
  left(): Host | null;
}
export interface StagedOptions {
  readonly size?: { readonly width: number; readonly height: number };
  readonly ascii?: boolean;
  /** The most acts of computers after one key; all of them unless said. */
  readonly actsMax?: number;
  /** Hands of a terminal that are missing otherwise: an editor, a folder to write to. */
  readonly hands?: Pick<StageHands, 'edit' | 'keep'>;
}

/** A house with saves of its own. */
export interface StagedHouse {
  readonly house: House;
  readonly saves: string;
  open(begin: Begin | null, options?: StagedOptions): Staged;
  /** Removes the saves. */
  close(): void;
}

/** A key as it is named; letters write themselves. */
export function keyNamed(name: string): Key {
  if (name === 'space') return { name, text: ' ' };
  return { name, text: name.length === 1 || !/^[a-z0-9-]+$/.test(name) ? name : '' };
}

/** Opens a house whose computers have this profile. */
export function openStagedHouse(profile: ProfileId = 'skilled', scenarios: string = SCENARIOS): StagedHouse {
  const saves = mkdtempSync(join(tmpdir(), 'parley-staged-'));
  const house = openHouse({
    scenarios,
    saves,
    version: 'test',
    // As the command makes them, so that the same keys bring the same game.
    makeComputer: ({ seat, seed, level }) =>
      createComputer({ seat, seed: computerSeed(seed), level: LEVELS.find((one) => one === level) ?? 'envoy', profile }),
    variantsFor: (setup, players) =>
      variantsImplied(
        setup,
        Object.fromEntries(Object.entries(players).flatMap(([seat, player]) => (player.kind === 'computer' ? [[seat, profile]] : []))),
      ),
  });
  return {
    house,
    saves,
    open: (begin, options = {}) => openStaged(house, begin, options),
    close: () => rmSync(saves, { recursive: true, force: true }),
  };
}

function openStaged(
  house: House,
  begin: Begin | null,
  { size = { width: 80, height: 24 }, ascii = false, actsMax, hands: more = {} }: StagedOptions,
): Staged {
  const due: (() => void)[] = [];
  const calls: HandCall[] = [];
  let last: Host | null = null;
  const clock: Clock = {
    nowMs: () => 0,
    after(ms, work) {
      // Only the computers' pace counts here; what waits for seconds never comes.
      if (ms === 0) due.push(work);
      return () => void due.splice(0, due.length, ...due.filter((other) => other !== work));
    },
  };
  const hands = {
    quit: () => void calls.push('quit'),
    redraw: () => void calls.push('redraw'),
    suspend: () => void calls.push('suspend'),
    copy: (text: string) => void calls.push({ kind: 'copy', text }),
    left(host: Host) {
      last = host;
    },
    freshSeed: () => '7',
    ...more,
  };
  const stage = new Stage({ version: 'test', size, ascii, paceMs: 0, reasons: false, hands });
  const settle = (): void => {
    for (let count = 0; count < (actsMax ?? Number.POSITIVE_INFINITY); count += 1) {
      const work = due.shift();
      if (work === undefined) return;
      work();
    }
  };
  stage.enter({ house, startRunner, clock }, begin);
  settle();
  return {
    stage,
    calls,
    type(...names) {
      for (const name of names) {
        stage.keys([keyNamed(name)]);
        settle();
      }
      return stage.app;
    },
    keys(keys) {
      stage.keys(keys);
      settle();
      return stage.app;
    },
    app: () => stage.app,
    screen: () => stage.frame().map(textOf).join('\n'),
    left: () => last,
  };
}
