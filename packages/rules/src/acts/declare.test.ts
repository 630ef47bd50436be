import { floorOf, given, heldBy } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';

const line = { verb: 'declare', seat: 'A', issue: 'tariff', side: 'atLeast', option: 'low' } as const;
const restated = { verb: 'declare', seat: 'A', issue: 'port', side: 'atLeast', option: 'open' } as const;
const nextRound = [{ kind: 'roundOpened', round: 2, order: ['A', 'B'] }] as const;

test('a red line is public, stakes credibility once, and pleases home (R-34)', () => {
  const declared = given(floorOf('annex'))
    .when(line)
    .then([
      { kind: 'lineDeclared', seat: 'A', issue: 'tariff', side: 'atLeast', option: 'low' },
      { kind: 'supportMoved', from: 60, to: 62 },
    ]);
  expect(declared.table.public.postures['A']?.lines.at(-1)).toMatchObject({ issue: 'tariff', stakes: 1, left: false });
});

test('restating the line a seat came with adds a stake', () => {
  const declared = given(floorOf('annex')).when(restated);
  expect(declared.table.public.postures['A']?.lines).toMatchObject([{ issue: 'port', option: 'open', stakes: 2 }]);
});

test('a line declared anew takes back what the capital had conceded', () => {
  const conceded = apply(floorOf('annex'), [{ kind: 'lineMoved', seat: 'A', issue: 'port', option: 'partly' }]);
  given(conceded)
    .when(restated)
    .then([{ kind: 'lineMoved', seat: 'A', issue: 'port', option: 'open' }]);
});

test('a line that was left may be drawn again, softer too', () => {
  const left = apply(floorOf('annex'), [{ kind: 'lineLeft', seat: 'A', issue: 'port' }]);
  given(left)
    .when({ ...restated, option: 'partly' })
    .then([{ kind: 'lineDeclared', option: 'partly' }]);
});

test('an issue or option must exist (R-15)', () => {
  given(floorOf('annex'))
    .when({ ...line, issue: 'moon' })
    .refused('act/unknown-issue', { issue: 'moon' });
  given(floorOf('annex'))
    .when({ ...line, option: 'huge' })
    .refused('act/unknown-option', { known: ['none', 'low', 'high'] });
});

test('a line is declared once; a line one came with is restated once (R-34)', () => {
  const again = (act: typeof line | typeof restated) => given(apply(given(floorOf('annex')).when(act).table, nextRound)).when(act);
  again(line).refused('act/already-declared', { issue: 'tariff', problem: 'once' });
  again(restated).refused('act/already-declared', { issue: 'port', problem: 'once' });
});

test('declaring never softens a line, nor turns it round; restating it is offered instead (R-34)', () => {
  const softer = given(floorOf('annex'))
    .when({ ...restated, option: 'partly' })
    .refused('act/already-declared', { problem: 'softer' });
  expect(softer.instead).toEqual([restated]);
  given(floorOf('annex'))
    .when({ ...restated, side: 'atMost', option: 'partly' })
    .refused('act/already-declared', { problem: 'softer' });
  given(heldBy(floorOf('annex'), 'B'))
    .when({ verb: 'declare', seat: 'B', issue: 'port', side: 'atMost', option: 'partly' })
    .refused('act/already-declared', { problem: 'softer' });
});

test('a line that excludes nothing is no line (R-35)', () => {
  given(floorOf('annex'))
    .when({ ...line, option: 'none' })
    .refused('act/no-line', { problem: 'excludesNothing' });
  given(floorOf('annex'))
    .when({ ...line, side: 'atMost', option: 'high' })
    .refused('act/no-line', { problem: 'excludesNothing' });
});
