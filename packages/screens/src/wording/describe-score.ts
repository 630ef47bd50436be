/** A score in its parts, each with the numbers it rests on as sentences. */
import type { Score, ScorePart as ScoredPart } from '@parley/rules';
import type { ScorePart } from '../world.ts';
import { points } from './names.ts';

type Values = ScoredPart['values'];
const number = (values: Values, name: string): string => points(Number(values[name] ?? 0));
const signed = (values: Values, name: string): string => `${Number(values[name] ?? 0) > 0 ? '+' : ''}${number(values, name)}`;

const NAMES: Readonly<Record<ScoredPart['part'], string>> = {
  ownValue: 'Own value',
  joint: 'Joint gain',
  relations: 'Relations',
  integrity: 'Integrity',
};
const REASONS: Readonly<Record<ScoredPart['part'], (values: Values) => readonly string[]>> = {
  ownValue: (values) => [
    `What you got is worth ${number(values, 'value')} to you; no deal at the start was worth ${number(values, 'fallback')}.`,
    values['hasZone'] === true
      ? `The best that all could have lived with: ${number(values, 'best')}.`
      : 'No deal existed that all could have lived with.',
  ],
  joint: (values) => [
    `${number(values, 'share')} % of the best that all could have had together; the worst-off gained ${number(values, 'worstGain')}.`,
  ],
  relations: (values) => [`Tension ${signed(values, 'tension')} over the week, trust with the others ${signed(values, 'trust')} on average.`],
  integrity: (values) => [
    values['linesKept'] === true ? 'What is in effect keeps your limits.' : 'What is in effect crosses your limits.',
    values['pledgesKept'] === true ? 'You broke no promise and no threat.' : 'You broke your word.',
    values['ratified'] === true ? 'Your capital did not disown you.' : 'Your capital disowned what you signed.',
  ],
};

/** The parts of a score with their reasons, in the order in which they are shown. */
export function describeScore(score: Score): readonly ScorePart[] {
  return score.parts.map((part) => ({ name: NAMES[part.part], points: part.points, most: part.of, reasons: REASONS[part.part](part.values) }));
}
