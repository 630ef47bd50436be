/** How far long work is, on one line of the error stream that is drawn over and taken away again: only where somebody watches. */
import { grouped } from '@parley/base';
import { type Clock, systemClock } from '@parley/session';
import type { Surroundings } from '../surroundings.ts';

/** Work on its way. */
export interface Progress {
  /** So much of the total is done. */
  reach(done: number): void;
  /** Takes the line away. */
  end(): void;
}

const EVERY_MS = 100;
const BAR_CELLS = 24;
const CLEAR_LINE = '\r\u001b[2K';

/** What is done, and in how many pieces. */
export interface Work {
  /** Begins the line: "Playing". */
  readonly what: string;
  readonly total: number;
}

const SILENT: Progress = { reach: () => undefined, end: () => undefined };

/** A line of progress; silent without a terminal. */
export function openProgress({ errors }: Pick<Surroundings, 'errors'>, { what, total }: Work, clock: Pick<Clock, 'nowMs'> = systemClock): Progress {
  if (errors.isTTY !== true) return SILENT;
  const begunMs = clock.nowMs();
  let drawnMs = Number.NEGATIVE_INFINITY;
  return {
    reach(done) {
      const nowMs = clock.nowMs();
      if (nowMs - drawnMs < EVERY_MS && done < total) return;
      drawnMs = nowMs;
      errors.write(`${CLEAR_LINE}${progressLine({ what, total }, done, nowMs - begunMs)}`);
    },
    end: () => void errors.write(CLEAR_LINE),
  };
}

/** "Playing [######......] 50 of 200, about 12 s left", in ASCII. */
export function progressLine({ what, total }: Work, done: number, elapsedMs: number): string {
  const filled = Math.floor((BAR_CELLS * done) / Math.max(1, total));
  const bar = `${'#'.repeat(filled)}${'.'.repeat(BAR_CELLS - filled)}`;
  const left = done === 0 ? '' : `, about ${durationText((elapsedMs / done) * (total - done))} left`;
  return `${what} [${bar}] ${done} of ${total}${left}`;
}

/** A length of time in the largest unit that says enough: "40 s", "3 min", "2 h 5 min". */
export function durationText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Fewer deals are counted before anybody could read that they are. */
const DEALS_NOTED = 500_000;

/** The counting of so many deals, which says so at once where somebody watches and it takes a while. `reach` takes the deals that were looked at. */
export function openCounting(surroundings: Pick<Surroundings, 'errors'>, deals: number, clock: Pick<Clock, 'nowMs'> = systemClock): Progress {
  const { errors } = surroundings;
  if (errors.isTTY !== true || deals < DEALS_NOTED) return SILENT;
  errors.write(`Counting ${grouped(deals)} deals ...`);
  return openProgress(surroundings, { what: 'Counting deals', total: deals }, clock);
}
