import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '@parley/base';
import { tableDigest } from '@parley/engine';
import { type Act, isRefusal, type Seat, type Setup } from '@parley/rules';
import { tinySetup } from '@parley/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { branchGame, openGame, openSaved, resumeGame, transcriptText } from './games.ts';
import type { Host } from './host.ts';
import { readSave } from './journal.ts';
import { deleteSave, listSaves } from './saves.ts';
import { type MakeComputer, playersFor } from './seats.ts';
import { HostError, SaveError } from './session-error.ts';

const setup = tinySetup();
const others = { level: 'envoy', profile: 'random' };
const pass = (seat: Seat): Act => ({ verb: 'pass', seat });

/** Chooses at random, from the view alone: the same view brings the same act. It never cuts a venue short. */
const makeComputer: MakeComputer = ({ seat, seed }) => ({
  choose: (view, legal) => ({
    act: createRandom(seed, [seat, JSON.stringify(view.public).length, legal.length]).pick(
      legal.filter(({ verb }) => verb !== 'close' && verb !== 'walkOut'),
    ),
    reason: `because ${seat}`,
  }),
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-host-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(persons: Readonly<Record<Seat, string>>, parts: { setup?: Setup; makeComputer?: MakeComputer; minutes?: number } = {}): Host {
  const saves = { folder, parley: '0.1.0', source: 'tiny', name: 'a game' };
  const options = parts.minutes === undefined ? {} : { minutes: parts.minutes };
  const players = playersFor(setup.face, { persons, others });
  return openGame({ setup, seed: 'seed', players, saves, makeComputer, options, ...parts });
}
function resume(id: string | null): Host {
  return resumeGame({ folder, id: id ?? '', setupFor: () => setup, makeComputer });
}
/** A person who passes, computers who do as they do, until the game is over or `turns` turns are made. */
function playOn(host: Host, turns = 1000): void {
  for (let turn = 0; turn < turns && host.state === 'running'; turn += 1) {
    host.playComputers();
    const [seat] = host.expected();
    const wish = host.legal(seat ?? '').find(({ verb }) => verb === 'pass') ?? host.legal(seat ?? '')[0];
    if (wish) host.act(wish);
  }
}
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return error instanceof HostError || error instanceof SaveError ? error.code : String(error);
  }
  return 'nothing was thrown';
}

describe('acting', () => {
  test('a person acts and gets what its seat saw of it', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    const seen = host.act({ verb: 'state', seat: 'A', tone: 'firm' });
    expect(seen).toContainEqual(expect.objectContaining({ event: expect.objectContaining({ kind: 'stated', seat: 'A' }) }));
  });

  test('a refusal changes nothing and is not saved', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    const before = host.session.digest;
    expect(isRefusal(host.act({ verb: 'gesture', seat: 'A' }))).toBe(true);
    expect([host.session.digest, readSave(folder, host.saveId ?? '').transcript.records.length]).toEqual([before, 1]);
  });

  test('nobody acts for a computer', () => {
    expect(codeOf(() => open({ B: 'Bo' }).act(pass('A')))).toBe('host/computer-seat');
  });

  test('computers act one at a time until a person is expected first', () => {
    const host = open({ B: 'Bo' });
    expect(host.nextComputer()).toBe('A');
    expect(host.playComputer()).toBe('A');
    host.playComputers();
    expect(host.nextComputer()).toBeNull();
    expect(host.expected()[0]).toBe('B');
  });

  test('computers alone play a whole week, the same every time', () => {
    const [one, other] = [open({}), open({})];
    one.playComputers();
    other.playComputers();
    expect(one.state).toBe('concluded');
    expect(one.session.digest).toBe(other.session.digest);
  });

  test('a computer that errs passes, and its reason says why', () => {
    const host = open({ B: 'Bo' }, { makeComputer: () => ({ choose: () => ({ act: { verb: 'gesture', seat: 'A' }, reason: 'a slip' }) }) });
    host.playComputer();
    expect(host.played.at(-1)).toMatchObject({ act: pass('A'), reason: 'refused (act/wrong-phase): a slip' });
  });

  test('listeners hear of every change until they stop', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    const heard: string[] = [];
    const stop = host.subscribe(({ kind }) => void heard.push(kind));
    host.act(pass('A'));
    host.takeSeat('B', { kind: 'computer', ...others });
    stop();
    host.playComputer();
    expect(heard).toEqual(['stepped', 'seated']);
  });
});

describe('what a watcher has seen', () => {
  test('a message is in the logs of those who got it, and leaves no gap in the others', () => {
    const host = open({ A: 'Åse', B: 'Bo', C: 'Cy', D: 'Di' });
    host.act({ verb: 'message', seat: 'A', to: ['B'], words: 'Between us.' });
    host.act({ verb: 'state', seat: 'A', tone: 'firm' });
    const heard = (seat: Seat) => host.log(seat).some(({ event }) => event.kind === 'messageSent');
    expect([heard('A'), heard('B'), heard('C'), heard('instructor')]).toEqual([true, true, false, true]);
    expect(host.log('C').at(-1)?.n).toBe(2);
  });

  test('news begins after the step of the own last act', () => {
    const host = open({ A: 'Åse', B: 'Bo', C: 'Cy', D: 'Di' });
    host.act({ verb: 'state', seat: 'A', tone: 'firm' });
    expect(host.news('A')).toEqual([]);
    host.act({ verb: 'state', seat: 'B', tone: 'firm' });
    expect(host.news('A').map(({ event }) => event.kind)).toContain('stated');
    expect(host.news('A').every(({ event }) => !('seat' in event) || event.seat !== 'A')).toBe(true);
  });

  test('an unknown watcher has seen nothing', () => {
    expect(open({}).log('nobody')).toEqual([]);
  });

  test('a resumed game has the same logs', () => {
    const host = open({ B: 'Bo' });
    playOn(host, 3);
    const again = resume(host.saveId);
    for (const watcher of ['A', 'B', 'C', 'D', 'spectator', 'instructor']) expect(again.log(watcher)).toEqual(host.log(watcher));
  });
});

describe('undo', () => {
  test('goes back to the start of the round in which the person last acted, and computers act the same again', () => {
    const host = open({ B: 'Bo' });
    host.playComputers();
    const before = tableDigest(host.session.table);
    host.act(pass('B'));
    host.undo();
    host.playComputers();
    expect(tableDigest(host.session.table)).toBe(before);
  });

  test('a second undo goes one round further back', () => {
    const host = open({ B: 'Bo' });
    while (host.session.table.public.round < 2) playOn(host, 1);
    playOn(host, 1);
    host.undo();
    expect(host.session.table.public.round).toBe(2);
    host.undo();
    expect([host.session.table.public.round, host.undoTarget()]).toEqual([1, null]);
  });

  test('is a record in the save, and the save replays to the same table', () => {
    const host = open({ B: 'Bo' });
    playOn(host, 2);
    host.undo();
    playOn(host, 1);
    const again = resume(host.saveId);
    expect(readSave(folder, host.saveId ?? '').transcript.records).toContainEqual({ undoTo: expect.any(Number) });
    expect(tableDigest(again.session.table)).toBe(tableDigest(host.session.table));
    expect(again.log('B')).toEqual(host.log('B'));
  });

  test('is there for nobody who shares the game', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.act(pass('A'));
    expect(codeOf(() => host.undo())).toBe('host/cannot-undo');
  });

  test('before the first own act there is nothing to undo', () => {
    const host = open({ B: 'Bo' });
    host.playComputers();
    expect(host.undoTarget()).toBeNull();
  });
});

describe('seats', () => {
  test('a person hands a seat to a computer and takes it back, and the save knows', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.takeSeat('A', { kind: 'computer', ...others });
    expect(host.playComputer()).toBe('A');
    host.takeSeat('A', { kind: 'person', name: 'Ada' });
    expect(resume(host.saveId).players['A']).toEqual({ kind: 'person', name: 'Ada' });
  });

  test('a seat that was handed over is lent until it is taken back, in a save too', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.handOver('A', { ...others, profile: 'skilled' });
    expect(host.playComputer()).toBe('A');
    const resumed = resume(host.saveId);
    expect(resumed.lent).toEqual({ A: { kind: 'person', name: 'Åse' } });
    resumed.takeBack('A');
    expect(resumed.players['A']).toEqual({ kind: 'person', name: 'Åse' });
    expect(resumed.lent).toEqual({});
    expect(readFileSync(join(folder, `${resumed.saveId}.jsonl`), 'utf8')).toBe(
      transcriptText(resumed, { parley: '0.1.0', source: 'tiny', name: 'a game' }),
    );
  });

  test('only a person’s seat is handed over, and only one that was handed over is taken back', () => {
    const host = open({ A: 'Åse' });
    expect(codeOf(() => host.handOver('B', others))).toBe('host/not-a-person');
    expect(codeOf(() => host.takeBack('A'))).toBe('host/not-lent');
    expect(codeOf(() => host.takeBack('B'))).toBe('host/not-lent');
  });

  test('an undo takes back what a stand-in did, and does not bring anybody back', () => {
    const host = open({ A: 'Åse' });
    host.handOver('A', others);
    host.playComputers();
    expect(host.undoTarget()).toBeNull();
    const fresh = open({ A: 'Åse' });
    fresh.handOver('A', others);
    fresh.playComputer();
    fresh.takeBack('A');
    fresh.undo();
    expect(fresh.played).toHaveLength(1);
    expect(fresh.seatings.map(({ afterAct }) => afterAct)).toEqual([0, 0]);
    expect(resume(fresh.saveId).seatings).toEqual(fresh.seatings);
  });

  test('beside the log stand the changes of player, and the reasons only where they are asked for', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.handOver('A', others);
    host.playComputer();
    expect(host.remarks('B', { reasons: false })).toEqual([
      { kind: 'seated', seat: 'A', after: host.log('B').length - host.lastStep('B').length, player: { kind: 'computer', ...others } },
    ]);
    expect(host.remarks('B', { reasons: true }).at(-1)).toEqual({
      kind: 'reason',
      seat: 'A',
      reason: 'because A',
      after: host.log('B').length - host.lastStep('B').length,
    });
  });

  test('there is no seat but the scenario’s', () => {
    expect(codeOf(() => open({}).takeSeat('Z', { kind: 'person', name: 'Zoe' }))).toBe('host/unknown-seat');
    expect(codeOf(() => playersFor(setup.face, { persons: { Z: 'Zoe' }, others }))).toBe('host/unknown-seat');
  });
});

describe('time', () => {
  test('when it runs out, everybody still expected passes', () => {
    const host = open({ A: 'Åse', B: 'Bo' }, { minutes: 1 });
    host.act(pass('A'));
    host.expire('annex.floor.1');
    expect(host.session.table.public.position).toBe('annex.margins');
    expect(host.played.at(-1)).toMatchObject({ act: pass('B'), reason: 'time ran out' });
  });

  test('the timer of another phase brings nothing', () => {
    const host = open({ A: 'Åse', B: 'Bo' }, { minutes: 1 });
    host.expire('annex.margins.1');
    expect(host.session.actCount).toBe(0);
  });
});

describe('saves', () => {
  test('a resumed game goes on where it stood', () => {
    const host = open({ B: 'Bo' });
    playOn(host, 2);
    const again = resume(host.saveId);
    expect([again.session.digest, again.played.map(({ reason }) => reason)]).toEqual([host.session.digest, host.played.map(({ reason }) => reason)]);
    playOn(again);
    expect([again.state, listSaves(folder)[0]?.game?.state]).toEqual(['concluded', 'concluded']);
  });

  test('the list tells what each save is, a damaged one too', () => {
    playOn(open({ B: 'Bo' }));
    open({ A: 'Åse' }).abandon();
    writeFileSync(join(folder, 'tiny-talks-0003.jsonl'), 'nonsense\n{}\n');
    const saves = listSaves(folder).toSorted((one, other) => (one.id < other.id ? -1 : 1));
    expect(saves.map(({ game }) => [game?.name, game?.state])).toEqual([
      ['a game', 'concluded'],
      ['a game', 'abandoned'],
      [undefined, undefined],
    ]);
    expect(saves[2]?.damage).toMatch(/line 1\. The first line is not a JSON object\.$/);
  });

  test('a save can be removed, once', () => {
    const { saveId } = open({ B: 'Bo' });
    deleteSave(folder, saveId ?? '');
    expect([listSaves(folder), codeOf(() => deleteSave(folder, saveId ?? ''))]).toEqual([[], 'save/not-removed']);
  });

  test('a game that was given up takes no acts until it is resumed', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.abandon();
    expect([host.state, host.expected(), codeOf(() => host.act(pass('A')))]).toEqual(['abandoned', [], 'host/ended']);
    expect(resume(host.saveId).state).toBe('running');
  });

  test('a save that no longer replays says where, and is left as it is', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.act({ verb: 'state', seat: 'A', tone: 'firm' });
    const calmer: Setup = { ...setup, face: { ...setup.face, effects: { ...setup.face.effects, 'state.firm.tension': 1 } } };
    const attempt = () => resumeGame({ folder, id: host.saveId ?? '', setupFor: () => calmer, makeComputer });
    expect(attempt).toThrow(/event \d+ of act 1 was \{"from":60.*"to":62\} and is now/);
    expect(codeOf(attempt)).toBe('save/does-not-replay');
    expect(resume(host.saveId).session.actCount).toBe(1);
  });

  test('a save of another scenario is refused though it has made no difference so far, and can still be looked at', () => {
    const { saveId } = open({ A: 'Åse', B: 'Bo' });
    const renamed: Setup = { ...setup, face: { ...setup.face, title: 'Other talks' } };
    const parts = { folder, id: saveId ?? '', setupFor: () => renamed, makeComputer };
    expect(codeOf(() => resumeGame(parts))).toBe('save/other-scenario');
    expect(codeOf(() => branchGame({ ...parts, n: 0 }))).toBe('save/other-scenario');
    expect(openSaved(parts).state).toBe('running');
    expect(listSaves(folder)).toHaveLength(1);
  });

  test('looking at a save writes nothing', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    const seen = openSaved({ folder, id: host.saveId ?? '', setupFor: () => setup, makeComputer });
    seen.act(pass('A'));
    expect([seen.saveId, readSave(folder, host.saveId ?? '').transcript.records.length]).toEqual([null, 1]);
  });

  test('a branch begins like its save and goes its own way', () => {
    const host = open({ B: 'Bo' });
    playOn(host, 3);
    const branch = branchGame({ folder, id: host.saveId ?? '', setupFor: () => setup, makeComputer, n: 2, name: 'what if' });
    expect(branch.session.digest).toBe(host.played[2]?.step.session.digest);
    playOn(branch, 1);
    expect(resume(branch.saveId).session.digest).toBe(branch.session.digest);
    expect(resume(host.saveId).session.digest).toBe(host.session.digest);
  });

  test('the text of a game is what its save would hold', () => {
    const host = open({ B: 'Bo' });
    playOn(host, 2);
    const text = transcriptText(host, { parley: '0.1.0', source: 'tiny', name: 'a game' });
    expect(text.split('\n').length).toBe(readSave(folder, host.saveId ?? '').transcript.records.length + 2);
  });

  test('an act that cannot be saved has not happened', () => {
    const host = open({ A: 'Åse', B: 'Bo' });
    host.close();
    expect(codeOf(() => host.act(pass('A')))).toBe('save/not-writable');
    expect([host.session.actCount, host.log('A').at(-1)?.n]).toEqual([0, 1]);
  });
});
