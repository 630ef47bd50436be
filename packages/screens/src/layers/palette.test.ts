import { legalActs, seatView, whoMayAct } from '@parley/rules';
import { floorOf, marginsOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { type App, FIRST_UI, type ScreenName } from '../app.ts';
import { COMMANDS, commandOf } from '../commands.ts';
import { enabledHere } from '../enabled-here.ts';
import { textOf } from '../layout/row.ts';
import { press } from '../navigation.ts';
import { SCREENS } from '../screens/index.ts';
import type { Game, Replay, World } from '../world.ts';
import { commandLines, helpLayer } from './help.ts';
import { paletteLayer } from './palette.ts';

function gameAt(table: ReturnType<typeof floorOf>, seat: string): Game {
  const seen = { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table) };
  return { id: 'game', seat, standIn: null, humans: [seat], mayUndo: false, log: [], newFrom: 0, ending: null, ...seen };
}
function appOn(screen: ScreenName, game: Game | null, replay: Replay | null = null): App {
  const world: World = { version: 'test', size: { width: 80, height: 24 }, scenarios: [], computers: [], saves: [], game, replay, busy: null };
  return { world, ui: { ...FIRST_UI, screen } };
}
const floor = gameAt(floorOf('annex'), 'A');
const replay: Replay = { save: 's', title: 'A game', moments: [{ act: 0, venueIndex: 0, round: 1, words: '' }], at: 0, game: floor, others: [] };
const states: readonly (readonly [string, App])[] = [
  ...(Object.keys(SCREENS) as ScreenName[]).map((screen) => [screen, appOn(screen, screen === 'replay' ? null : floor, replay)] as const),
  ['title without a game', appOn('title', null)],
  ['saves without a game', appOn('saves', null)],
  ['the margins', appOn('table', gameAt(marginsOf('annex'), 'B'))],
];
/** Words that stand in many titles and name none. */
const SMALL_WORDS = ['the', 'your', 'for', 'this', 'with', 'and', 'not', 'a', 'to', 'or', 'as', 'at', 'is', 'in', 'of', 'it', 'up', 'who', 'one'];

describe.each(states)('on %s', (_, app) => {
  test('help lists every command once, and each that cannot be used with a sentence why', () => {
    const lines = commandLines(app, '');
    expect(lines.map(({ command }) => command.id).toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
    for (const { command, enabled } of lines) {
      expect(enabled).toEqual(enabledHere(app, command.id));
      if (enabled !== true) expect(enabled, command.id).toMatch(/^[A-Z].+\.$/);
    }
  });
  test('three letters of any word of a title bring its command among the first five', () => {
    const missed = COMMANDS.flatMap(({ id, title }) =>
      title
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '' && !SMALL_WORDS.includes(word))
        .filter(
          (word) =>
            !commandLines(app, word.slice(0, 3))
              .slice(0, 5)
              .some(({ command }) => command.id === id),
        )
        .map((word) => `${id}: ${word}`),
    );
    expect(missed).toEqual([]);
  });
});

test('the palette keeps moves about the screen for those who seek them', () => {
  const app = appOn('table', floor);
  const shown = (typed: string): string =>
    paletteLayer.draw(app, { kind: 'palette', typed, cursor: 0 }, { width: 80, height: 40 }).map(textOf).join('\n');
  expect(shown('enl')).toContain(commandOf('zoom').title);
  expect(shown('')).not.toContain(commandOf('zoom').title);
});
test('help shows the reason of what cannot be used under the cursor', () => {
  const app = appOn('table', floor);
  const at = commandLines(app, 'silent').findIndex(({ command }) => command.id === 'keepSilence');
  const shown = helpLayer.draw(app, { kind: 'help', typed: 'silent', cursor: at }, { width: 80, height: 22 }).map(textOf).join('\n');
  expect(shown).toContain('Not now: ');
});

describe('on a replay', () => {
  const app = appOn('replay', null, replay);
  const key = (name: string) => press(app, { name, text: name });
  test('i speaks of the numbers of the moment shown', () => {
    expect(key('i').ui.layers.at(-1)).toMatchObject({ kind: 'note', title: 'Where the numbers come from' });
  });
  test('J estimates a text of that moment, never the draft of now', () => {
    expect(key('J').ui.toast).toBe('There is neither a draft nor a text to estimate.');
  });
  test('an act says that a game played back is only looked at, even over a game in play', () => {
    const over = press(appOn('replay', floor, replay), { name: 'f', text: 'f' });
    expect([over.ui.layers, over.ui.toast]).toEqual([[], expect.stringContaining('only looked at')]);
  });
});
