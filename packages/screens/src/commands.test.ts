import { legalActs, seatView, type Table, VERBS, whoMayAct } from '@parley/rules';
import { floorOf, marginsOf } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { COMMANDS, type CommandState, commandByWord, commandOf, commandsIn, INTERFACE_COMMANDS } from './index.ts';

function stateOf(table: Table, seat: string): CommandState {
  return { view: seatView(table, seat), legal: legalActs(table, seat), mayAct: whoMayAct(table), mayUndo: false, isLent: false };
}

describe('the table of commands', () => {
  test('holds every act and every interface command once', () => {
    expect(COMMANDS.map(({ id }) => id)).toEqual([...VERBS, ...INTERFACE_COMMANDS]);
  });
  test('no two commands answer to the same word', () => {
    const words = COMMANDS.map(({ word }) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
  test('a command is found by its word or its id, in any case', () => {
    expect(commandByWord('WALKOUT')?.id).toBe('walkOut');
    expect(commandByWord('askMeeting')?.id).toBe('askMeeting');
    expect(commandByWord('nonsense')).toBeUndefined();
  });
  test('who has the floor can speak; who has not is told so', () => {
    expect(commandOf('state').enabled(stateOf(floorOf('annex'), 'A'))).toBe(true);
    expect(commandOf('state').enabled(stateOf(floorOf('annex'), 'B'))).toBe('It is not your turn.');
  });
  test('an act of another phase says when it comes', () => {
    expect(commandOf('propose').enabled(stateOf(marginsOf('annex'), 'A'))).toBe('You can do this when you have the floor; now is the margins.');
  });
  test('every command of a group says whether it is possible, or why not', () => {
    for (const { enabled } of commandsIn(['floor', 'answer', 'margins', 'free', 'game'], stateOf(floorOf('annex'), 'A')))
      expect(enabled === true || /^[A-Z].*\.$/.test(enabled)).toBe(true);
  });
  test('whose seat a computer plays can only take it back', () => {
    const lent = { ...stateOf(floorOf('annex'), 'A'), legal: [], isLent: true };
    expect(commandOf('state').enabled(lent)).toBe('A computer plays your seat; take it back first.');
    expect([commandOf('handOver').enabled(lent), commandOf('takeBack').enabled(lent)]).toEqual(['A computer plays your seat already.', true]);
    expect(commandOf('takeBack').enabled({ ...lent, isLent: false })).toBe('You play your seat yourself.');
  });
  test('what cannot be taken back asks first', () => {
    expect(commandOf('walkOut').confirm).toContain('Leave the room?');
    expect(commandOf('pass').confirm).toBeNull();
  });
});
