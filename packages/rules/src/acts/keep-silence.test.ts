import { floorOf, given, tinySetup } from '@parley/testkit';
import { expect, test } from 'vitest';
import { apply } from '../apply.ts';
import { timeOutAct } from '../legal-acts.ts';

const TABLED = given(floorOf('hall')).when({ verb: 'propose', seat: 'A', items: { tolls: 'halve', port: 'partly' }, conditions: [] }).table;
const SILENT = apply(TABLED, [
  { kind: 'silenceOpened', text: 'hall-1', asked: ['B', 'C'] },
  { kind: 'positionMoved', position: 'hall.silence' },
]);
const KEEP = { verb: 'keepSilence', seat: 'B', text: 'hall-1' } as const;

test('the text is adopted when the last seat asked has kept silence', () => {
  const kept = given(SILENT).when(KEEP).without('textAdopted');
  kept.when({ ...KEEP, seat: 'C' }).then([{ kind: 'silenceKept', seat: 'C' }, { kind: 'silenceEnded' }, { kind: 'textAdopted' }]);
});
test('passing under silence is keeping it', () => {
  given(SILENT)
    .when({ verb: 'pass', seat: 'B' })
    .then([{ kind: 'silenceKept', seat: 'B' }]);
});
test('R-29: only those who are asked, once', () => {
  given(SILENT)
    .when({ ...KEEP, seat: 'A' })
    .refused('act/not-asked');
  given(SILENT).when(KEEP).when(KEEP).refused('act/not-asked');
});
test('R-24: silence that would cross an own limit is refused, and so is passing', () => {
  const face = tinySetup();
  const limited = {
    ...face,
    briefs: { ...face.briefs, B: { ...face.briefs['B'], limits: [{ kind: 'bound', issue: 'port', side: 'atMost', option: 'closed' }] } },
  } as typeof face;
  const table = { ...SILENT, setup: limited };
  given(table).when(KEEP).refused('act/own-limit');
  given(table).when({ verb: 'pass', seat: 'B' }).refused('act/own-limit');
  expect(timeOutAct(table, 'B')).toEqual({ verb: 'breakSilence', seat: 'B', text: 'hall-1' });
});
test('breaking blocks the text, by name, and costs trust with everybody here', () => {
  given(SILENT)
    .when({ verb: 'breakSilence', seat: 'B', text: 'hall-1' })
    .then([
      { kind: 'silenceBroken', seat: 'B' },
      { kind: 'textClosed', status: 'blocked', by: ['B'] },
      { kind: 'trustMoved', pair: 'A-B' },
      { kind: 'trustMoved', pair: 'B-C' },
    ]);
});
