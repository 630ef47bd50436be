import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createRandom, type Random } from '@parley/base';
import { replay } from '@parley/engine';
import { openSaved, readSave } from '@parley/session';
import { tinySetup } from '@parley/testkit';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const CHILD = fileURLToPath(new URL('./kill-child.ts', import.meta.url));
const KILL_COUNT = 50;
/** A child plays for as long as this after its first word, at the most. */
const PLAY_MS_MAX = 40;
/** A busy machine starts fifty programs slowly. */
const TEST_MS_MAX = 180_000;
const makeComputer = () => ({ choose: () => expect.unreachable('nobody here is a computer') });

interface Acknowledged {
  readonly id: string;
  readonly actCount: number;
  readonly digest: string;
}

/** Plays a game in a process of its own, kills it at a random moment, and returns the last thing that it said. */
async function playAndKill(args: readonly string[], random: Random): Promise<Acknowledged> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  await after(random.next() * PLAY_MS_MAX);
  child.kill('SIGKILL');
  await ended;
  const [id = '', actCount = '', digest = ''] = (said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1) ?? '').split(' ');
  return { id, actCount: Number(actCount), digest };
}

/** The child as one file, which starts in a third of the time. */
async function bundled(folder: string): Promise<string> {
  const file = join(folder, 'child.mjs');
  const bundle = await rolldown({ input: CHILD, platform: 'node', logLevel: 'silent' });
  await bundle.write({ file, format: 'esm' });
  await bundle.close();
  return file;
}

/** What was acknowledged is in the save, byte for byte, and the save plays on. */
function expectKept(folder: string, { id, actCount, digest }: Acknowledged): void {
  const setup = tinySetup();
  const { transcript } = readSave(folder, id);
  const replayed = replay(setup, transcript);
  expect(replayed.ok).toBe(true);
  expect(replayed.played[actCount]?.step.session.digest).toBe(digest);
  // At most the one act that was being acknowledged stands beyond.
  expect(replayed.session.actCount - actCount).toBeLessThanOrEqual(1);
}

test(
  `nothing acknowledged is lost in ${KILL_COUNT} kills at random moments`,
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
    const setupPath = join(folder, 'setup.json');
    writeFileSync(setupPath, JSON.stringify(tinySetup()));
    const program = await bundled(folder);
    const random = createRandom('kill', ['moments']);
    let midGameCount = 0;
    const runs = [0, 1].map(async (lane) => {
      let last: Acknowledged | null = null;
      for (let kill = lane; kill < KILL_COUNT; kill += 2) {
        // Every other child goes on with the save that its predecessor was killed over.
        const args: readonly string[] = [program, folder, setupPath, `seed-${kill}`, ...(last === null ? [] : [last.id])];
        const said: Acknowledged = await playAndKill(args, random);
        expectKept(folder, said);
        const isRunning = openSaved({ folder, id: said.id, setupFor: tinySetup, makeComputer }).state === 'running';
        if (isRunning) midGameCount += 1;
        last = last === null && isRunning ? said : null;
      }
    });
    await Promise.all(runs);
    // A child that always finished first would prove nothing.
    expect(midGameCount).toBeGreaterThan(KILL_COUNT / 2);
    rmSync(folder, { recursive: true });
  },
  TEST_MS_MAX,
);
