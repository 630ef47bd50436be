import { openingStep, type Played, type Session, step } from '@parley/engine';
import { EVENTS, isConcluded, isRefusal, type Setup } from '@parley/rules';
import { castLines, drawMoment, type Onlooker, seenMoments, svgOf, transcriptPage } from '@parley/terminal';
import { createRandomPlayer, openTwins, smallSetups } from '@parley/testkit';
import { describe, expect, test } from 'vitest';

const SIZE = { width: 100, height: 30 } as const;
const ACTS_MAX = 40;

/** Everything that is written of a game for one watcher. */
function written(setup: Setup, played: readonly Played[], watcher: Onlooker): string {
  const moments = seenMoments(setup, played, watcher);
  const frames = moments.map((moment) => ({
    rows: drawMoment(moment, watcher, { size: SIZE, ascii: false }),
    newLines: moment.log.length - moment.newFrom,
  }));
  return [
    ...transcriptPage(moments, watcher, 'markdown'),
    ...castLines({ ...SIZE, title: 'record' }, frames, 'colour'),
    ...frames.slice(-1).map(({ rows }) => svgOf(rows, 'record')),
  ].join('\n');
}

/** The opening of a game, to which its acts are added. */
function opened({ setup, seed, options }: Session): Played[] {
  return [{ act: null, reason: null, step: openingStep(setup, seed, options) }];
}

/** Two games that differ in the points of some seats alone, played with the same acts as far as both take them. */
function playTwins(setup: Setup, seed: string) {
  const twins = openTwins(setup, seed, ['points']);
  const player = createRandomPlayer(seed);
  const [first, second] = [opened(twins.first), opened(twins.second)];
  let [one, two]: [Session, Session] = [twins.first, twins.second];
  for (let tries = 0; first.length < ACTS_MAX && tries < 200 && !isConcluded(one.table); tries += 1) {
    const act = player.tries(one);
    if (act === undefined) break;
    const [a, b] = [step(one, act), step(two, act)];
    if (isRefusal(a) || isRefusal(b)) continue;
    // What the rules reveal, at the end above all, is no leak: such acts are left out.
    if (isConcluded(a.session.table) || a.events.some(({ kind }) => EVENTS[kind].declassifies.length > 0)) continue;
    first.push({ act, reason: null, step: a });
    second.push({ act, reason: null, step: b });
    [one, two] = [a.session, b.session];
  }
  return { ...twins, played: [first, second] as const };
}

describe('what is written of a game', () => {
  const games = smallSetups()
    .slice(0, 3)
    .map((setup, index) => ({ setup, ...playTwins(setup, `records ${index}`) }));
  test('is more than an opening', () => {
    expect(games.reduce((sum, { played }) => sum + played[0].length, 0)).toBeGreaterThan(30);
  });
  test('is the same byte for byte for whoever may not know what differs', () => {
    for (const { first, second, played, watchers } of games)
      for (const watcher of watchers.filter((one) => one !== 'projector'))
        expect(written(second.setup, played[1], watcher)).toBe(written(first.setup, played[0], watcher));
  });
  test('shows the difference to those whose secret it is: the comparison would find a leak', () => {
    const told = games.flatMap(({ first, second, played, hidden }) =>
      hidden.map((seat) => written(second.setup, played[1], seat) !== written(first.setup, played[0], seat)),
    );
    expect(told).toContain(true);
  });
});
