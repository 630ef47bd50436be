import { expectDefined } from '@parley/base';
import { type Act, decide, isRefusal, legalActs, type Seat, seatView, type Table, whoMayAct } from '@parley/rules';
import { floorOf, playRandomly, shippedSetup, smallSetups } from '@parley/testkit';
import { expect, test } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../../app.ts';
import type { Game } from '../../world.ts';
import { leftOut, possibleIn, whyNotOption } from './possible.ts';
import { nextOption, toggleIssue, turnOption } from './state.ts';

function gameOf(table: Table, seat: Seat): Game {
  const seen = { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table) };
  return { id: 'game', seat, standIn: null, humans: [seat], mayUndo: false, log: [], newFrom: 0, ending: null, ...seen };
}
/** What the rules say against an option by itself, whoever proposes it. */
const ABOUT_OPTIONS = ['act/ratchet-down', 'act/already-decided', 'act/not-on-agenda', 'act/issue-referred'];

test('an option is left out exactly where the rules would refuse it, all through whole games', () => {
  const counts = { out: 0, possible: 0 };
  for (const setup of [...smallSetups(), shippedSetup('january-2022')]) {
    for (const seed of ['a']) {
      playRandomly(setup, seed, {
        mood: 'agreeable',
        onTurn({ before }) {
          const { table } = before;
          const venue = table.setup.face.venues[table.public.venueIndex];
          const seat = table.public.floor.order.find((one) => !table.public.floor.taken.includes(one));
          if (!venue || !seat || !table.public.position.endsWith('.floor')) return;
          const game = gameOf(table, seat);
          for (const issue of table.setup.face.issues.filter((one) => one.decide.includes(venue.id)))
            for (const { id } of issue.options) {
              const act: Act = { verb: 'propose', seat, items: { [issue.id]: id }, conditions: [] };
              const answer = decide(table, act);
              const code = isRefusal(answer) ? answer.because.code : '';
              const why = whyNotOption(game, EMPTY_DRAFT, issue, id);
              const isOut = ABOUT_OPTIONS.includes(code) && !(code === 'act/issue-referred' && why === null);
              expect(why !== null, `${issue.id} ${id}: ${why} / ${code}`).toBe(isOut);
              counts[isOut ? 'out' : 'possible'] += 1;
            }
        },
      });
    }
  }
  expect(counts.out).toBeGreaterThan(20);
  expect(counts.possible).toBeGreaterThan(20);
});

test('what was decided at an earlier table can only go further: ← and → pass by what is behind, with the reason', () => {
  const table = floorOf('hall');
  const issues = table.setup.face.issues.map((one) => (one.id === 'tariff' ? { ...one, ratchet: true } : one));
  const clause = { option: 'low', status: 'inEffect' } as const;
  const adopted = [
    { id: 'annex-1', venue: 'annex', round: 1, joinedBy: ['A', 'B'], clauses: { tariff: clause }, statements: {}, conditions: [] },
  ] as unknown as Table['public']['adopted'];
  const game = gameOf({ ...table, setup: { ...table.setup, face: { ...table.setup.face, issues } }, public: { ...table.public, adopted } }, 'A');
  const tariff = expectDefined(game.view.scenario.issues[0], 'an issue');
  const isPossible = possibleIn(game, EMPTY_DRAFT);
  const at = (option: string): Draft => ({ ...EMPTY_DRAFT, items: { tariff: option } });
  expect(turnOption(at('low'), tariff, { by: -1, isPossible }).items).toEqual({});
  expect(turnOption(EMPTY_DRAFT, tariff, { by: 1, isPossible }).items).toEqual({ tariff: 'low' });
  expect(toggleIssue(EMPTY_DRAFT, tariff, isPossible).items).toEqual({ tariff: 'low' });
  expect(nextOption(at('high'), tariff, isPossible).items).toEqual({});
  expect(leftOut(game, EMPTY_DRAFT, tariff)).toEqual(['✗ A: it can only go further than what Annex decided (B), never back.']);
  expect(leftOut(game, { ...EMPTY_DRAFT, purpose: 'sendNonPaper' }, tariff)).toEqual([]);
});
