import { expectDefined } from '@parley/base';
import { type Request, seatView, type Table } from '@parley/rules';
import { type ComputerTurn, playGame, shippedSetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { type Situation, situationOf } from '../../situation.ts';
import { STRATEGIES } from '../../strategies/index.ts';
import { candidAnswer } from './replies.ts';

/** A table in Geneva's first margins. */
function genevaMargins(): Table {
  const tables: Table[] = [];
  const note = ({ after }: ComputerTurn): void => void (after.table.public.position === 'geneva.margins' && tables.push(after.table));
  playGame(shippedSetup('january-2022'), 'candour', { profile: 'history', onTurn: note });
  return expectDefined(tables[0], 'the margins of Geneva');
}
const table = genevaMargins();

function asked(seat: string, request: Partial<Request>, seed: string): { readonly situation: Situation; readonly request: Request } {
  const situation = situationOf({
    view: seatView(table, seat),
    legal: { of: () => [], all: () => [] },
    strategy: STRATEGIES.skilled,
    level: 'envoy',
    seed,
    weigh: () => ({ best: 0, asks: 0, next: null }),
  });
  return {
    situation,
    request: { id: `sounding-${seed}`, kind: 'sounding', from: 'US', to: seat, issue: null, option: null, paper: null, ...request },
  };
}
const answers = (seat: string, request: Partial<Request>) =>
  Array.from({ length: 200 }, (_, seed) => {
    const { situation, request: whole } = asked(seat, request, String(seed));
    return candidAnswer(situation, whole);
  });

test('a sounding beyond an own limit is honestly out of the question', () => {
  const honest = answers('UA', { issue: 'ukraine_forces', option: 'plus_training_caps' }).filter((reply) => reply.honest);
  expect(new Set(honest.map((reply) => reply.answer))).toEqual(new Set(['no']));
});

test('candour grows with trust: half and a two-hundredth of it', () => {
  const share = (seat: string): number => answers(seat, { issue: 'missiles', option: 'moratorium' }).filter((reply) => reply.honest).length / 200;
  expect(share('UA')).toBeGreaterThan(0.75);
  expect(share('RU')).toBeGreaterThan(0.45);
  expect(share('RU')).toBeLessThan(0.75);
});

test('a bluff never says what it thinks', () => {
  const bluffs = answers('RU', { issue: 'missiles', option: 'moratorium' }).filter((reply) => !reply.honest);
  expect(bluffs.length).toBeGreaterThan(0);
  expect(bluffs.every((reply) => reply.answer !== 'possible')).toBe(true);
});
