import { describe, expect, test } from 'vitest';
import { channelsOf, cubeCode, OKABE_DARK, OKABE_LIGHT, type SixColours } from './okabe.ts';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes (2009), "A physiologically-based model for simulation of color vision deficiency", severity 1.0, on linear RGB. */
const DEFICIENCIES: Readonly<Record<string, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Linear sRGB to XYZ under D65 (IEC 61966-2-1), each row divided by the white point. */
const TO_XYZ: Matrix = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

const times = (matrix: Matrix, triple: Triple): Triple =>
  matrix.map((row) => row[0] * triple[0] + row[1] * triple[1] + row[2] * triple[2]) as unknown as Triple;
const linear = (colour: string): Triple =>
  channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
/** CIE L*a*b* (CIE 15:2004). */
function labOf(rgb: Triple): Triple {
  const inGamut = rgb.map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple;
  const [x, y, z] = times(TO_XYZ, inGamut).map((t) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116)) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** The smallest CIE 1976 difference between two of the colours as somebody with this deficiency sees them. */
function smallestDifference(colours: SixColours, matrix: Matrix): number {
  const seen = Object.values(colours).map((colour: string) => labOf(times(matrix, linear(colour))));
  const pairs = seen.flatMap((one, index) =>
    seen.slice(index + 1).map((other) => Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])),
  );
  return Math.min(...pairs);
}
/** Relative luminance and contrast of WCAG 2.2. */
const luminance = (colour: string): number => times(TO_XYZ, linear(colour))[1];
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each([
  ['dark', OKABE_DARK, '#000000'],
  ['light', OKABE_LIGHT, '#FFFFFF'],
] as const)('the six colours for a %s background', (_, colours, background) => {
  test.each(Object.entries(DEFICIENCIES))('differ by 15 or more under %s', (_name, matrix) => {
    expect(smallestDifference(colours, matrix)).toBeGreaterThanOrEqual(15);
  });
  test('can be read as text: 4.5 to 1 or more', () => {
    for (const colour of Object.values(colours)) expect(contrast(colour, background)).toBeGreaterThanOrEqual(4.5);
  });
});

test('the simulation finds the six bright colours of a terminal too alike, as it should', () => {
  const ansi: SixColours = { orange: '#CD0000', sky: '#00CD00', green: '#CDCD00', yellow: '#0000EE', vermilion: '#CD00CD', purple: '#00CDCD' };
  expect(smallestDifference(ansi, DEFICIENCIES['protanopia'] as Matrix)).toBeLessThan(15);
});

test('a terminal of 256 colours gets the nearest of its cube', () => {
  expect(Object.values(OKABE_DARK).map(cubeCode)).toEqual([178, 74, 35, 221, 166, 175].map((index) => `38;5;${index}`));
});
