import { describe, expect, test } from 'vitest';
import { type AppearanceWishes, appearanceFor, mayBeWide } from './appearance.ts';

const NOTHING: AppearanceWishes = { colour: null, theme: null, ascii: null };
const palette = (env: Readonly<Record<string, string>>, wishes: Partial<AppearanceWishes> = {}, isTerminal = true) =>
  appearanceFor(env, { ...NOTHING, ...wishes }, isTerminal).palette;

describe('colours are decided in this order, and what decided is named', () => {
  test.each([
    ['a flag before NO_COLOR', { NO_COLOR: '1' }, { colour: true }, true, 'colour', '--color'],
    ['the other flag before FORCE_COLOR', { FORCE_COLOR: '1' }, { colour: false }, true, 'plain', '--no-color'],
    ['NO_COLOR before FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '1' }, {}, true, 'plain', 'NO_COLOR is set'],
    ['an empty NO_COLOR says nothing', { NO_COLOR: '' }, {}, true, 'colour', 'a terminal, and nothing against it'],
    ['FORCE_COLOR before TERM=dumb', { FORCE_COLOR: '1', TERM: 'dumb' }, {}, false, 'colour', 'FORCE_COLOR=1'],
    ['FORCE_COLOR=0 takes colours away', { FORCE_COLOR: '0' }, {}, true, 'plain', 'FORCE_COLOR=0'],
    ['TERM=dumb', { TERM: 'dumb' }, {}, true, 'plain', 'TERM=dumb'],
    ['no terminal', {}, {}, false, 'plain', 'the output is no terminal'],
    ['mono whatever else is said', { FORCE_COLOR: '3' }, { theme: 'mono' }, true, 'plain', '--theme mono'],
  ] as const)('%s', (_, env, wishes, isTerminal, value, why) => {
    expect(palette(env, wishes, isTerminal)).toEqual({ value, why });
  });
  test('a theme of the environment gives way to the flag', () => {
    expect(palette({ PARLEY_THEME: 'mono' }).value).toBe('plain');
    expect(palette({ PARLEY_THEME: 'mono' }, { theme: 'auto' }).value).toBe('colour');
    expect(palette({ PARLEY_THEME: 'neon' })).toEqual({ value: 'colour', why: 'PARLEY_THEME names no theme (auto, okabe, mono)' });
  });
  test('the colour-blind safe theme goes by COLORTERM and by the background', () => {
    expect(palette({ COLORTERM: 'truecolor' }, { theme: 'okabe' }).value).toBe('okabe');
    expect(palette({ COLORTERM: 'truecolor', COLORFGBG: '0;15' }, { theme: 'okabe' }).value).toBe('okabeLight');
    expect(palette({}, { theme: 'okabe' }).value).toBe('okabe256');
    expect(palette({ NO_COLOR: '1' }, { theme: 'okabe' }).value).toBe('plain');
  });
});

test('a terminal that is not known to draw lines gets ASCII, and the variable that says so is named', () => {
  const ascii = (env: Readonly<Record<string, string>>, wanted: boolean | null = null) => appearanceFor(env, { ...NOTHING, ascii: wanted }).ascii;
  expect(ascii({ TERM: 'linux' })).toEqual({ value: true, why: 'TERM=linux' });
  expect(ascii({ TERM: 'xterm', LANG: 'de_DE.ISO-8859-1' })).toEqual({ value: true, why: 'LANG=de_DE.ISO-8859-1' });
  expect(ascii({ LC_ALL: '', LANG: 'C.UTF-8' })).toEqual({ value: false, why: 'LANG=C.UTF-8' });
  expect(ascii({ LANG: 'C.UTF-8' }, true)).toEqual({ value: true, why: '--ascii' });
});

test('only terminals of Chinese, Japanese and Korean locales are asked how wide their lines are', () => {
  expect(mayBeWide({ LANG: 'ja_JP.UTF-8' })).toBe(true);
  expect(mayBeWide({ LANG: 'de_DE.UTF-8' })).toBe(false);
});
