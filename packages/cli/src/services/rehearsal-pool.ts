/** Plays the games of a rehearsal on all cores. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { rehearsalLine, rehearseGame } from '@parley/analysis';
import { letOthersRun } from '@parley/session';
import { Piscina } from 'piscina';
import type { RehearsalShare } from '../rehearsal-worker.ts';

/** Games to play, by whom, and who is told. */
export interface PoolWork extends RehearsalShare {
  readonly indexes: readonly number[];
  /** How many workers at most; all cores where it is not given. */
  readonly workers?: number;
  /** Called for every game as it is done, in no order. */
  readonly onLine: (index: number, line: string) => void;
  /** Stops the pool: what is being played then is lost. */
  readonly signal: AbortSignal;
}

/** Beside this file in the sources one folder up, in the bundle in the same one. */
const WORKER = import.meta.url.endsWith('.ts') ? '../rehearsal-worker.ts' : './rehearsal-worker.mjs';

/** Ends when every game is played, or at the signal. Rejects with what a game threw. */
export async function playOnAllCores({ workers = availableParallelism(), ...work }: PoolWork): Promise<void> {
  const threads = Math.min(workers, work.indexes.length);
  if (threads > 1) await playInThreads(work, threads);
  else await playHere(work);
}

/** In this thread: a thread of its own would cost more than a game. */
async function playHere({ indexes, onLine, signal, setup, plan }: PoolWork): Promise<void> {
  for (const index of indexes) {
    if (signal.aborted) return;
    onLine(index, rehearsalLine(rehearseGame(setup, plan, index)));
    await letOthersRun(); // an interrupt is heard between two games
  }
}

async function playInThreads({ indexes, onLine, signal, ...share }: PoolWork, threads: number): Promise<void> {
  const pool = new Piscina<number, string>({
    filename: fileURLToPath(new URL(WORKER, import.meta.url)),
    name: 'playLine',
    minThreads: threads,
    maxThreads: threads,
    workerData: share satisfies RehearsalShare,
  });
  const stopped = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  try {
    await Promise.race([stopped, Promise.all(indexes.map(async (index) => onLine(index, await pool.run(index))))]);
  } finally {
    // What is still queued is given up: its promises end in errors that nobody waits for any more.
    await pool.destroy();
  }
}
