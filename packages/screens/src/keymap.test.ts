import { describe, expect, test } from 'vitest';
import { commandForKey, keyConflicts, keyLabel, latinKey, makeKeymap } from './keymap.ts';

describe('keys', () => {
  test('no key means two commands', () => {
    expect(keyConflicts()).toEqual([]);
  });
  test('a player’s own keys replace the usual ones', () => {
    const keymap = makeKeymap({ join: ['J'] });
    expect(commandForKey(keymap, 'J')).toBe('join');
    expect(commandForKey(keymap, 'a')).toBeUndefined();
  });
  test('two commands that claim a key are named', () => {
    expect(keyConflicts({ join: ['x'] })).toEqual([{ key: 'x', ids: ['join', 'object'] }]);
  });
  test('a Cyrillic letter stands for the Latin one on the same physical key', () => {
    expect(commandForKey(makeKeymap(), 'ф')).toBe('join');
    expect(latinKey('І')).toBe('S');
    expect(latinKey('c')).toBe('c');
  });
  test('keys are written as on the keyboard', () => {
    expect(['ctrl-p', 'enter', 'G'].map(keyLabel)).toEqual(['Ctrl-P', 'Enter', 'G']);
  });
});
