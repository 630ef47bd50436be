import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@parley/base';
import { createComputer } from '@parley/delegations';
import { legalActs, type Seat } from '@parley/rules';
import { draw, FIRST_UI, type Game, textOf, type World } from '@parley/screens';
import { branchGame, type Host, openGame, openSaved, type Players } from '@parley/session';
import { shippedSetup } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { LogWriter, snapshot } from './game-snapshot.ts';
import { gameAt, momentsOf, replayOf, seatToReplay } from './replaying.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const setup = shippedSetup('january-2022');
const makeComputer = ({ seat, seed }: { readonly seat: Seat; readonly seed: string }) => createComputer({ seat, seed, profile: 'skilled' });
const parts = { folder, setupFor: () => setup, makeComputer };

function open(people: readonly Seat[]): Host {
  const players: Players = Object.fromEntries(
    setup.face.seats.map(({ id }) => [
      id,
      people.includes(id) ? ({ kind: 'person', name: 'you' } as const) : ({ kind: 'computer', level: 'envoy', profile: 'skilled' } as const),
    ]),
  );
  return openGame({ setup, seed: 'replay', players, saves: { folder, parley: 'test', source: 'january-2022' }, makeComputer });
}
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
/** What a frame is drawn from; the save has another name than the game while it is only looked at. */
function seenOf(game: Game): string {
  const { id: _id, ...seen } = game;
  const world: World = { version: 'test', size: { width: 120, height: 40 }, scenarios: null, computers: [], saves: [], game, busy: null };
  const frame = draw({ world, ui: { ...FIRST_UI, screen: 'table' } }).map(textOf);
  // A save writes the fields of an object in order of their names.
  return canonicalJson({ frame, seen });
}
/** Plays to the end, the person taking the first or last thing it may do, and keeps what its screen showed after every act. */
function playWhole(host: Host, seat: Seat): ReadonlyMap<number, string> {
  const frames = new Map<number, string>();
  const writer = new LogWriter();
  const keep = (): void => void frames.set(host.played.length - 1, seenOf(snapshot(host, { seat, reasons: false }, writer)));
  host.subscribe(keep);
  keep();
  for (let turn = 0; turn < 400 && host.state === 'running'; turn += 1) {
    host.playComputers();
    const acts = legalActs(host.session.table, seat);
    const act =
      acts.find(({ verb }) => verb === (turn % 3 === 0 ? 'state' : 'pass')) ?? acts.find(({ verb }) => verb !== 'walkOut' && verb !== 'close');
    if (act) host.act(act);
  }
  host.playComputers();
  return frames;
}

const played = open(['US']);
const frames = playWhole(played, 'US');
const save = played.saveId ?? '';

describe('a game played back', () => {
  test('shows at every moment what the live screen showed then, over a whole game', () => {
    const host = openSaved({ ...parts, id: save });
    expect(host.state).toBe('concluded');
    const moments = momentsOf(host, 'US');
    expect(moments.length).toBeGreaterThan(30);
    for (const { act } of moments)
      expect({ act, seen: hashOf(seenOf(gameAt(host, 'US', act))) }).toEqual({ act, seen: hashOf(frames.get(act) ?? '') });
  });

  test('is a function of the log and the position: back after forward is the same', () => {
    const host = openSaved({ ...parts, id: save });
    const place = (at: number) => replayOf(host, { save, seat: 'US', at });
    const before = JSON.stringify(place(5));
    place(9);
    expect(JSON.stringify(place(5))).toBe(before);
  });

  test('shows others’ views only once the game is over', () => {
    const over = replayOf(openSaved({ ...parts, id: save }), { save, seat: 'US', at: 0 });
    expect(over.others).toHaveLength(setup.face.seats.length);
    const running = open(['US']);
    expect(replayOf(running, { save: '', seat: 'US', at: 0 }).others).toEqual([]);
  });

  test('of several people is not shown while it runs', () => {
    expect(seatToReplay(open(['US', 'RU']))).toBeNull();
  });

  test('names no moment of which the seat saw nothing', () => {
    const host = openSaved({ ...parts, id: save });
    const secret = host.played.flatMap(({ act }, index) =>
      act && act.seat !== 'US' && host.sizes('US')[index] === host.sizes('US')[index - 1] ? [index] : [],
    );
    expect(secret.length).toBeGreaterThan(0);
    expect(momentsOf(host, 'US').filter(({ act }) => secret.includes(act))).toEqual([]);
  });

  test('branches into a game of its own that stands where the moment stood', () => {
    const host = openSaved({ ...parts, id: save });
    const moment = momentsOf(host, 'US')[12];
    const branch = branchGame({ ...parts, id: save, n: moment?.act ?? 0 });
    expect(branch.saveId).not.toBe(save);
    expect(branch.view('US')).toEqual(gameAt(host, 'US', moment?.act ?? 0).view);
    expect(branch.state).toBe('running');
    branch.close();
  });
});
