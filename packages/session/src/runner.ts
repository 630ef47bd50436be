/** The only clock: performs the timers that the engine asks for, and lets computers act at a pace that a person can follow. */
import type { Effect } from '@parley/engine';
import { timerAt } from '@parley/engine';
import type { Host } from './host.ts';

/** Time, as the runner needs it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since some fixed moment; never runs backwards. */
  nowMs(): number;
  /** Calls `work` once after `delayMs`; returns the way to stop that. */
  after(delayMs: number, work: () => void): () => void;
}

/** Lets everything that waits have its turn (an interrupt, a timer that is due); for long work in one thread. */
export function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The clock on the wall. Its timers do not keep the program alive. */
export const systemClock: Clock = {
  nowMs: () => performance.now(),
  after(delayMs, work) {
    const handle = setTimeout(work, delayMs);
    handle.unref();
    return () => clearTimeout(handle);
  },
};

/** What a runner is made from. */
export interface RunnerParts {
  readonly host: Host;
  readonly clock: Clock;
  /** The pause before each act of a computer, in milliseconds; null: computers act only when somebody else makes them. */
  readonly paceMs: number | null;
  /** Gets what a timer's work throws: a save that could not be written. */
  readonly onError: (error: unknown) => void;
}
/** A running clock. */
export interface Runner {
  /** Time left in the phase, in milliseconds, 0 at the least; null where it is unlimited. */
  remainingMs(): number | null;
  /** Stops all timers. */
  stop(): void;
}

interface Running {
  readonly id: string;
  readonly endsMs: number;
  readonly cancel: () => void;
}

/** Runs a host by a clock from now on: the timer of the phase it stands in starts with its whole length. */
export function startRunner({ host, clock, paceMs, onError }: RunnerParts): Runner {
  let timer: Running | null = null;
  let stopPacing: (() => void) | null = null;
  const guarded = (work: () => void) => () => {
    try {
      work();
    } catch (error) {
      onError(error);
    }
  };
  const cancel = () => {
    timer?.cancel();
    timer = null;
  };
  const start = (id: string, ms: number) => {
    cancel();
    timer = {
      id,
      endsMs: clock.nowMs() + ms,
      cancel: clock.after(
        ms,
        guarded(() => host.expire(id)),
      ),
    };
  };
  const perform = (effect: Effect) => {
    if (effect.kind === 'startTimer') start(effect.id, effect.ms);
    else if (timer?.id === effect.id) cancel();
  };
  const pace = () => {
    stopPacing?.();
    stopPacing =
      paceMs === null || host.nextComputer() === null
        ? null
        : clock.after(
            paceMs,
            guarded(() => void host.playComputer()),
          );
  };
  const unsubscribe = host.subscribe(({ effects }) => {
    effects.forEach(perform);
    pace();
  });
  const first = host.state === 'running' ? timerAt(host.session.table, host.options.minutes ?? null) : null;
  if (first) start(first.id, first.ms);
  pace();
  return {
    remainingMs: () => (timer === null ? null : Math.max(0, timer.endsMs - clock.nowMs())),
    stop() {
      unsubscribe();
      cancel();
      stopPacing?.();
    },
  };
}
