/** The options about colours that `play` and `resume` share. */
import type { AppearanceWishes, ThemeName } from '@parley/terminal';
import { UsageError } from '../cli-error.ts';
import type { Parsed } from './command.ts';

export const COLOUR_OPTIONS = { theme: { type: 'string' }, color: { type: 'boolean' }, 'no-color': { type: 'boolean' } } as const;
export const COLOUR_HELP: readonly string[] = [
  '--theme NAME     auto (the colours of your terminal), okabe (safe for colour-blind players), mono',
  '--color, --no-color   colours whatever the environment says, or none',
];
const THEMES: Readonly<Record<string, ThemeName>> = { auto: 'auto', okabe: 'okabe', mono: 'mono' };

/** Reads them. Throws UsageError `cli/no-such-theme`, `cli/color-twice`. */
export function colourWishes(parsed: Parsed): Pick<AppearanceWishes, 'colour' | 'theme'> {
  const [on, off] = [parsed.flag('color'), parsed.flag('no-color')];
  if (on && off) throw new UsageError('--color and --no-color were both given.', { code: 'cli/color-twice', hint: 'Give one of them.' });
  const word = parsed.text('theme');
  if (word !== undefined && !Object.hasOwn(THEMES, word))
    throw new UsageError(`There is no theme "${word}".`, { code: 'cli/no-such-theme', hint: `Choose one of: ${Object.keys(THEMES).join(', ')}.` });
  return { colour: on ? true : off ? false : null, theme: word === undefined ? null : (THEMES[word] ?? null) };
}
