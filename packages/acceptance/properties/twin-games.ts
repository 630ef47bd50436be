// Two games that a watcher cannot tell apart by the rules, played as far as that holds: what is made of them for it must then be the same too.

import { createRandom } from '@parley/base';
import { openingStep, type Played, type Session, type Step, step } from '@parley/engine';
import { apply, type Event, eventFor, isConcluded, isRefusal, type Seat, type Setup, type Table, viewFor } from '@parley/rules';
import type { Onlooker } from '@parley/terminal';
import { createRandomPlayer, openTwins, type Secret, saidOtherwise } from '@parley/testkit';

export interface TwinGames {
  readonly setups: readonly [Setup, Setup];
  readonly played: readonly [readonly Played[], readonly Played[]];
  /** Seats whose secrets differ. */
  readonly hidden: readonly Seat[];
  /** The other seats and the public: neither may see a difference. */
  readonly watchers: readonly Onlooker[];
  readonly isOver: boolean;
}

/** What two games may differ in here; a capital's thoughts come by no act, and another seed is another game. */
const HIDDEN: readonly Secret[] = ['points', 'limits', 'linkages', 'fallback', 'support', 'variant', 'events', 'acts'];
const TRIES_MAX = 400;

/** Two games that differ in the secrets of some seats. An act by which the rules themselves would tell a watcher of the difference is left out of both. */
export function playTwins(setup: Setup, seed: string, { actsMax, secrets = HIDDEN }: { actsMax: number; secrets?: readonly Secret[] }): TwinGames {
  const twins = openTwins(setup, seed, secrets);
  const { hidden, watchers: all } = twins;
  const watchers = all.filter((watcher) => watcher !== 'projector');
  const random = createRandom(seed, ['twin games']);
  const player = createRandomPlayer(seed);
  const played = [opened(twins.first), opened(twins.second)] as const;
  let [one, two]: [Session, Session] = [twins.first, twins.second];
  for (let tries = 0; tries < TRIES_MAX && played[0].length < actsMax && !isConcluded(one.table); tries += 1) {
    const act = player.tries(one);
    if (act === undefined) break;
    const otherwise = secrets.includes('acts') ? saidOtherwise(act, { ...twins, first: one }, random) : act;
    const [a, b] = [step(one, act), step(two, otherwise)];
    if (isRefusal(a) || isRefusal(b) || !watchers.every((watcher) => isSame(watcher, [one.table, two.table], [a, b]))) continue;
    played[0].push({ act, reason: null, step: a });
    played[1].push({ act: otherwise, reason: null, step: b });
    [one, two] = [a.session, b.session];
  }
  return { setups: [twins.first.setup, twins.second.setup], played, hidden, watchers, isOver: isConcluded(one.table) };
}

function opened({ setup, seed, options }: Session): Played[] {
  return [{ act: null, reason: null, step: openingStep(setup, seed, options) }];
}

/** Whether a watcher is told the same of both steps, and then knows the same. */
function isSame(watcher: Onlooker, [before, beforeToo]: readonly [Table, Table], [a, b]: readonly [Step, Step]): boolean {
  const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
  return (
    same(seen(before, a.events, watcher), seen(beforeToo, b.events, watcher)) &&
    same(viewFor(a.session.table, watcher), viewFor(b.session.table, watcher))
  );
}
function seen(table: Table, events: readonly Event[], watcher: Onlooker): readonly (Event | null)[] {
  let before = table;
  return events.flatMap((event) => {
    const form = eventFor(before, event, watcher);
    before = apply(before, [event]);
    return form === null ? [] : [form];
  });
}
