// The terminal's budgets: start, key to frame, bytes, idle, memory, size, against bare Node and bare Ink in the same run.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TimedFrame, TimedTerminal } from '@parley/testkit';
import { BUILT } from '@parley/testkit';
import { type Figure, percentile, table, verdictOf } from './terminal/judge.ts';
import { keyCost } from './terminal/long-log.ts';
import { buildPrograms, type Programs, type Screen } from './terminal/programs.ts';

const BUILT_FOLDER = dirname(BUILT);

const START_COUNT = 11;
const KEY_COUNT = 300;
const WARM_KEYS = 60;
const CHANGE_COUNT = 20;
const IDLE_MS = 3_000;
/** Between two keys, as a held key has it. */
const KEY_PAUSE_MS = 15;
/** After a game has come up: what is still being loaded must not be counted as idle. */
const SETTLE_MS = 1_000;
const USUAL = { columns: 80, rows: 24 };
const MEGABYTE = 1_000_000;

const SIZES: readonly (Screen & { readonly p50: number; readonly p99: number; readonly change: number })[] = [
  { ...USUAL, p50: 5, p99: 16, change: 3_500 },
  { columns: 120, rows: 40, p50: 6, p99: 16, change: 8_000 },
  { columns: 200, rows: 60, p50: 8, p99: 25, change: 17_000 },
];
const BUSY_P50 = 16;
const BUSY_P99 = 100;

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-terminal-'));
try {
  const programs = await buildPrograms(folder);
  const figures = [...(await starts(programs)), ...(await keysAt(programs)), longLog(), ...(await sizes(programs))];
  for (const line of table(figures)) print(line);
  const failed = figures.filter((figure) => verdictOf(figure) === 'FAIL');
  print(failed.length === 0 ? 'every budget is kept' : `broken: ${failed.map(({ name }) => name).join('; ')}`);
  if (failed.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The three programs take turns, so that a noisy moment of the machine meets all of them; the first turn fills the caches. */
async function starts(programs: Programs): Promise<readonly Figure[]> {
  const times = { node: [] as number[], ink: [] as number[], first: [] as number[], listed: [] as number[] };
  for (let turn = 0; turn <= START_COUNT; turn += 1) {
    const node = await programs.node(USUAL).ended;
    const bare = programs.ink(USUAL);
    const ink = await bare.frame();
    bare.send('q');
    await bare.ended;
    const parley = programs.parley(USUAL);
    const first = await parley.frame();
    const listed = await parley.frame('Three Tables');
    parley.send('q');
    await parley.ended;
    if (turn === 0) continue;
    times.node.push(node);
    times.ink.push(ink);
    times.first.push(first);
    times.listed.push(listed);
  }
  const [node, ink] = [percentile(times.node, 0.5), percentile(times.ink, 0.5)];
  const unit = 'ms';
  return [
    {
      name: 'start to first full frame, p50',
      value: percentile(times.first, 0.5),
      unit,
      floor: { name: 'node', value: node },
      goal: 200,
      gate: 9 * node,
    },
    { name: 'the same against bare Ink', value: percentile(times.first, 0.5), unit, floor: { name: 'ink', value: ink }, goal: 200, gate: 9 * node },
    {
      name: 'start to the list of scenarios, p50',
      value: percentile(times.listed, 0.5),
      unit,
      floor: { name: 'node', value: node },
      goal: 280,
      gate: 16 * node,
    },
  ];
}

async function keysAt(programs: Programs): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) figures.push(...(await keysOn(programs, size)));
  return figures;
}
async function keysOn(programs: Programs, size: (typeof SIZES)[number]): Promise<readonly Figure[]> {
  const bare = programs.ink(size);
  await bare.frame();
  const floor = await moves(bare);
  bare.send('q');
  await bare.ended;
  const parley = programs.parley(size, 'play', 'january-2022', '--seat', 'RU', '--seed', '7');
  await parley.frame('Your instructions');
  await parley.key('\r');
  await pause(SETTLE_MS);
  const frames = await moves(parley);
  const changes = await changesOf(parley);
  const idle = await idleBytes(parley);
  const memory = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(parley.processId)], { encoding: 'utf8' })) / 1024;
  parley.send('\u0003\u0003');
  await parley.ended;
  const at = `${size.columns}×${size.rows}`;
  const timed = (share: number): Pick<Figure, 'value' | 'unit' | 'floor'> => ({
    value: percentile(
      frames.map(({ ms }) => ms),
      share,
    ),
    unit: 'ms',
    floor: {
      name: 'ink',
      value: percentile(
        floor.map(({ ms }) => ms),
        share,
      ),
    },
  });
  const bytes = (of: readonly TimedFrame[]): number =>
    percentile(
      of.map(({ byteCount }) => byteCount),
      0.5,
    );
  return [
    { name: `key to frame ${at}, p50`, ...timed(0.5), goal: size.p50, gate: BUSY_P50 },
    { name: `key to frame ${at}, p99`, ...timed(0.99), goal: size.p99, gate: BUSY_P99 },
    {
      name: `bytes a cursor move ${at}, p50`,
      value: bytes(frames),
      unit: 'B',
      floor: { name: 'ink', value: bytes(floor) },
      goal: 300,
      gate: size.columns > 120 ? 500 : 300,
    },
    { name: `bytes a screen change ${at}, p50`, value: bytes(changes), unit: 'B', floor: null, goal: size.change, gate: size.change },
    { name: `idle ${at}`, value: (idle * 1000) / IDLE_MS, unit: 'B/s', floor: null, goal: 0, gate: 0 },
    { name: `memory ${at}`, value: memory, unit: 'MB', floor: null, goal: 150, gate: 150 },
  ];
}

/** Down and up by turns: every key moves the cursor. */
async function moves(terminal: TimedTerminal): Promise<readonly TimedFrame[]> {
  const frames: TimedFrame[] = [];
  for (let key = 0; key < WARM_KEYS + KEY_COUNT; key += 1) {
    frames.push(await terminal.key(key % 2 === 0 ? 'j' : 'k'));
    await pause(KEY_PAUSE_MS);
  }
  return frames.slice(WARM_KEYS);
}
/** From the table to the brief and back. */
async function changesOf(terminal: TimedTerminal): Promise<readonly TimedFrame[]> {
  const frames: TimedFrame[] = [];
  for (let key = 0; key < CHANGE_COUNT; key += 1) {
    frames.push(await terminal.key(key % 2 === 0 ? 'b' : 'q'));
    await pause(KEY_PAUSE_MS);
  }
  return frames;
}
async function idleBytes(terminal: TimedTerminal): Promise<number> {
  await pause(SETTLE_MS);
  const before = terminal.byteCount();
  await pause(IDLE_MS);
  return terminal.byteCount() - before;
}

function longLog(): Figure {
  const [short, long] = [keyCost(100), keyCost(10_000)];
  return {
    name: 'a key with 10,000 lines of log over one with 100',
    value: Math.max(0, long - short),
    unit: 'ms',
    floor: { name: '100 lines', value: short },
    goal: 1,
    gate: 1,
  };
}

/** The files that a game has loaded, and all that is built. */
async function sizes(programs: Programs): Promise<readonly Figure[]> {
  const seen = join(folder, 'loaded');
  const parley = programs.watched(USUAL, seen);
  await parley.frame('Three Tables');
  await parley.key('\u001b[B');
  await parley.key('\r');
  await parley.key('\r');
  await pause(SETTLE_MS);
  parley.send('\u0003\u0003');
  await parley.ended;
  const loaded = new Set(
    readdirSync(seen).flatMap((name) => {
      const { result } = JSON.parse(readFileSync(join(seen, name), 'utf8')) as { readonly result: readonly { readonly url: string }[] };
      return result.flatMap(({ url }) => (url.startsWith('file:') ? [fileURLToPath(url)] : [])).filter((path) => path.startsWith(BUILT_FOLDER));
    }),
  );
  const all = readdirSync(BUILT_FOLDER).filter((name) => name.endsWith('.mjs') && currentChunk(name));
  return [
    { name: 'built program, what a game loads', value: bytesOf([...loaded]) / MEGABYTE, unit: 'MB', floor: null, goal: 1, gate: 1 },
    {
      name: 'built program, authors’ commands and all',
      value: bytesOf(all.map((name) => join(BUILT_FOLDER, name))) / MEGABYTE,
      unit: 'MB',
      floor: null,
      goal: 1.6,
      gate: 2,
    },
  ];
}
/** Chunks of older builds stay for a day; they are not of this one. */
function currentChunk(name: string): boolean {
  return statSync(join(BUILT_FOLDER, name)).mtimeMs >= statSync(join(BUILT_FOLDER, '.built')).mtimeMs;
}
function bytesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
