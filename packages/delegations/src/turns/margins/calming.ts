/** Gestures where tension nears the point at which the talks break down; shows of strength by those who brake. */
import type { Situation } from '../../situation.ts';
import type { Prospect } from './prospect.ts';

/** So near to breaking down, a gesture is worth its price at home. */
const NEAR = 13;
/** A show of strength is never made so near. */
const SAFE = 12;
const BRAKES = 0.8;
const PRESSURE_CHANCE = 0.6;
const PRESSURE_GAIN = 2.5;

export function calming(situation: Situation): readonly Prospect[] {
  const { tension } = situation.view.public;
  const left = situation.view.scenario.start.collapseAt - tension;
  const { conduct, brake } = situation.strategy.temperament;
  const [gesture] = situation.acts('gesture');
  const [pressure] = situation.acts('pressure');
  const calms: readonly Prospect[] =
    gesture && left <= NEAR
      ? [
          {
            act: gesture,
            gain: ((NEAR + 4 - left) / 3) * (0.3 + conduct),
            reason: `made a gesture: tension is ${tension}, and at ${tension + left} the talks break down`,
          },
        ]
      : [];
  const presses = brake >= BRAKES && left > SAFE && situation.draw('pressure') < PRESSURE_CHANCE;
  const shows: readonly Prospect[] =
    pressure && presses
      ? [
          {
            act: pressure,
            gain: PRESSURE_GAIN,
            reason: `put on pressure: nothing on offer reaches our floor, and tension (${tension}) still leaves room`,
          },
        ]
      : [];
  return [...calms, ...shows];
}
