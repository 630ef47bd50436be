/**
 * Colours that players with protanopia, deuteranopia or tritanopia tell apart: Okabe and Ito's (2008) on a dark background; on a light one, darker ones of
 * the same families, as most of theirs are too pale for text on white. The test beside this file simulates the three.
 */

/** Six colours as "#rrggbb": orange, sky, green, yellow, vermilion, purple. */
export interface SixColours {
  readonly orange: string;
  readonly sky: string;
  readonly green: string;
  readonly yellow: string;
  readonly vermilion: string;
  readonly purple: string;
}
export const OKABE_DARK: SixColours = {
  orange: '#E69F00',
  sky: '#56B4E9',
  green: '#009E73',
  yellow: '#F0E442',
  vermilion: '#D55E00',
  purple: '#CC79A7',
};
export const OKABE_LIGHT: SixColours = {
  orange: '#806000',
  sky: '#004060',
  green: '#208060',
  yellow: '#404000',
  vermilion: '#402020',
  purple: '#A000A0',
};

/** "#rrggbb" as red, green and blue, each 0 to 255. */
export function channelsOf(colour: string): readonly [number, number, number] {
  const at = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
/** The SGR code of a letter colour in true colour. */
export function fullCode(colour: string): string {
  return `38;2;${channelsOf(colour).join(';')}`;
}
/** The levels of the colour cube of 256-colour terminals. */
const LEVELS = [0, 95, 135, 175, 215, 255] as const;
/** The SGR code of the nearest colour of the 6 × 6 × 6 cube. */
export function cubeCode(colour: string): string {
  const [red, green, blue] = channelsOf(colour).map(nearestLevel) as [number, number, number]; // three in, three out
  return `38;5;${16 + 36 * red + 6 * green + blue}`;
}
function nearestLevel(channel: number): number {
  const distances = LEVELS.map((level) => Math.abs(level - channel));
  return distances.indexOf(Math.min(...distances));
}
