// Milliseconds from a save to the report of `parley watch`: median and slowest, and as a ratio to a bare watcher that only reads the file.

import { cpSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '@parley/cli';
import { quietSurroundings } from '@parley/testkit';

const MEDIAN_MS_MAX = 100;
const SAVES = 20;
/** Between two saves, so that each is one of its own. */
const PAUSE_MS = 150;

const shipped = fileURLToPath(new URL('../../../scenarios', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'parley-bench-watch-'));
const wanted = process.argv.slice(2);

try {
  for (const id of wanted.length > 0 ? wanted : ['ferry-timetable', 'january-2022']) await measure(id);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

interface Times {
  /** From the save to the first line of its report. */
  readonly first: number[];
  /** To its last line, with the zone. */
  readonly whole: number[];
  /** Time of the processor for all of it: what is left when the machine has nothing else to do. */
  readonly busy: number[];
}

async function measure(id: string): Promise<void> {
  const place = join(folder, id);
  cpSync(join(shipped, id), place, { recursive: true });
  const file = join(place, 'scenario.yaml');
  const text = readFileSync(file, 'utf8');
  const bare = await measureBare(file, text);
  const { input, heard, ended } = startWatching(place);
  await heard.next((said) => said.includes('Nash: '));
  heard.forget();
  const times: Times = { first: [], whole: [], busy: [] };
  for (let save = 0; save < SAVES; save += 1) {
    await pause();
    const [begun, used] = [performance.now(), process.cpuUsage()];
    writeFileSync(file, `${text}# ${save}\n`);
    await heard.next((said) => said.includes('no mistakes'));
    times.first.push(performance.now() - begun);
    await heard.next((said) => said.includes('Nash: '));
    times.whole.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    times.busy.push((user + system) / 1000);
    heard.forget();
  }
  input.end();
  await ended;
  const median = at(times.first, 0.5);
  print(
    `${id.padEnd(18)} first line   median ${ms(median)}   slowest ${ms(at(times.first, 1))}   ${(median / at(bare, 0.5)).toFixed(1)} × a bare watcher (${ms(at(bare, 0.5))})`,
  );
  print(
    `${''.padEnd(18)} with zone    median ${ms(at(times.whole, 0.5))}   slowest ${ms(at(times.whole, 1))}   processor ${ms(at(times.busy, 0.5))}`,
  );
  print(`${''.padEnd(18)} budget       median ${MEDIAN_MS_MAX} ms: ${median <= MEDIAN_MS_MAX ? 'kept' : 'broken'}`);
  if (median > MEDIAN_MS_MAX) process.exitCode = 1;
}

/** The floor: a watcher that reads the file and does nothing with it. */
async function measureBare(file: string, text: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    await pause();
    await new Promise<void>((resolve) => {
      const begun = performance.now();
      const watcher = watch(file, () => {
        readFileSync(file);
        times.push(performance.now() - begun);
        watcher.close();
        resolve();
      });
      writeFileSync(file, `${text}# ${save} bare\n`);
    });
  }
  writeFileSync(file, text);
  return times;
}

function startWatching(place: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  let waiting: { readonly isIt: (text: string) => boolean; readonly resolve: () => void } | null = null;
  const look = (): void => {
    if (waiting === null || !waiting.isIt(said)) return;
    waiting.resolve();
    waiting = null;
  };
  output.on('data', (chunk) => {
    said += String(chunk);
    look();
  });
  const heard = {
    /** Waits until what was said since the last `forget` is it. */
    next(isIt: (text: string) => boolean): Promise<void> {
      return new Promise((resolve) => {
        waiting = { isIt, resolve };
        look();
      });
    },
    forget(): void {
      said = '';
    },
  };
  const ended = runCommandLine({ ...quietSurroundings(folder), words: ['watch', place], input, output, errors: output });
  return { input, heard, ended };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
