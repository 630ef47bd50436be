/** How a terminal is drawn on, decided once at the start from flags and environment, with what decided it: `parley info` tells. */

/** Environment variables by name. */
export type Variables = Readonly<Record<string, string | undefined>>;
/** What `--theme` may name. `auto`: the terminal's own sixteen colours; `okabe`: colours that colour-blind players tell apart; `mono`: none. */
export const THEME_NAMES = ['auto', 'okabe', 'mono'] as const;
/** One of {@link THEME_NAMES}. */
export type ThemeName = (typeof THEME_NAMES)[number];
/** `plain` has no colours; `okabeLight` is for light backgrounds; those with `256` are for terminals without true colour. */
export type Palette = 'colour' | 'plain' | 'okabe' | 'okabeLight' | 'okabe256' | 'okabeLight256';

/** What a player asked for by flags; null where nothing was said. */
export interface AppearanceWishes {
  readonly colour: boolean | null;
  readonly theme: ThemeName | null;
  readonly ascii: boolean | null;
}
/** A decision and what decided it, as half a sentence: "NO_COLOR is set". */
export interface Decided<Value> {
  readonly value: Value;
  readonly why: string;
}
/** How the terminal is drawn on. */
export interface Appearance {
  readonly palette: Decided<Palette>;
  readonly ascii: Decided<boolean>;
}

/** The word as a theme; null when there is no such theme. */
export function themeNamed(word: string): ThemeName | null {
  return THEME_NAMES.find((name) => name === word) ?? null;
}

/** Decides both. `isTerminal`: whether the output is one. */
export function appearanceFor(env: Variables, wishes: AppearanceWishes, isTerminal = true): Appearance {
  return { palette: paletteFrom(env, wishes, isTerminal), ascii: asciiFrom(env, wishes.ascii) };
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** In the order of the design: flag, NO_COLOR, FORCE_COLOR, TERM=dumb, no terminal; then the theme, and COLORTERM for how it is written. */
function paletteFrom(env: Variables, { colour, theme }: AppearanceWishes, isTerminal: boolean): Decided<Palette> {
  const off = (why: string): Decided<Palette> => ({ value: 'plain', why });
  if (theme === 'mono') return off('--theme mono');
  if (colour === false) return off('--no-color');
  const on = colour === true ? '--color' : forcedBy(env);
  if (colour === null && isSet(env['NO_COLOR'])) return off('NO_COLOR is set');
  if (colour === null && isSet(env['FORCE_COLOR']) && on === null) return off(`FORCE_COLOR=${env['FORCE_COLOR']}`);
  if (on === null && env['TERM'] === 'dumb') return off('TERM=dumb');
  if (on === null && !isTerminal) return off('the output is no terminal');
  return themed(env, theme, on);
}
function forcedBy(env: Variables): string | null {
  const wanted = env['FORCE_COLOR'];
  return isSet(wanted) && wanted !== '0' && wanted !== 'false' ? `FORCE_COLOR=${wanted}` : null;
}
function themed(env: Variables, flag: ThemeName | null, on: string | null): Decided<Palette> {
  const { theme, source } = themeFrom(env['PARLEY_THEME'] ?? '', flag);
  const reasons = [on, source].filter((reason) => reason !== null);
  if (theme === 'mono') return { value: 'plain', why: reasons.join(', ') };
  if (theme === 'auto') return { value: 'colour', why: reasons.join(', ') || 'a terminal, and nothing against it' };
  const isLight = hasLightBackground(env);
  const isFull = hasTrueColour(env);
  const depth = isFull ? 'true colour' : '256 colours, as COLORTERM names no more';
  const background = isLight ? 'COLORFGBG says a light background' : 'a dark background';
  return { value: `${isLight ? 'okabeLight' : 'okabe'}${isFull ? '' : '256'}`, why: [...reasons, depth, background].join(', ') };
}
function themeFrom(told: string, flag: ThemeName | null): { readonly theme: ThemeName; readonly source: string | null } {
  if (flag !== null) return { theme: flag, source: `--theme ${flag}` };
  if (told === '') return { theme: 'auto', source: null };
  const theme = themeNamed(told);
  if (theme === null) return { theme: 'auto', source: `PARLEY_THEME names no theme (${THEME_NAMES.join(', ')})` };
  return { theme, source: `PARLEY_THEME=${told}` };
}
function hasTrueColour(env: Variables): boolean {
  return /^(?:truecolor|24bit)$/i.test(env['COLORTERM'] ?? '') || /-direct$/.test(env['TERM'] ?? '') || env['FORCE_COLOR'] === '3';
}
/** rxvt, Konsole and others say "letters;background" by colour number; 7 and above 8 are light. */
function hasLightBackground(env: Variables): boolean {
  const background = Number(/;(\d+)$/.exec(env['COLORFGBG'] ?? '')?.[1] ?? '0');
  return background === 7 || background > 8;
}

/** Terminals that cannot be trusted with line drawing. */
function asciiFrom(env: Variables, wanted: boolean | null): Decided<boolean> {
  if (wanted !== null) return { value: wanted, why: wanted ? '--ascii' : 'asked for' };
  const { TERM } = env;
  if (TERM === 'linux' || TERM === 'dumb') return { value: true, why: `TERM=${TERM}` };
  const name = ['LC_ALL', 'LC_CTYPE', 'LANG'].find((variable) => isSet(env[variable]));
  if (name === undefined) return { value: false, why: 'no locale is named' };
  return { value: !/utf-?8/i.test(env[name] ?? ''), why: `${name}=${env[name]}` };
}

/** Whether the locale is one whose terminals may draw lines two cells wide: only there is it worth asking. */
export function mayBeWide(env: Variables): boolean {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  return /^(?:ja|ko|zh)/i.test(locale) || env['VTE_CJK_WIDTH'] === 'wide';
}
