/** Between two venues: one line to the press. */
import type { Situation } from '../situation.ts';
import { phrase } from '../voice.ts';
import { type Decision, decided } from './decision.ts';

/** Support under this asks for a firm line. */
const SHAKY_SUPPORT = 52;

/** A firm line where home is shaky or the temperament brakes, an open one where it bridges. */
export function betweenVenues(situation: Situation): Decision | null {
  const { support } = situation.view.own.part;
  const { brake } = situation.strategy.temperament;
  const tone = support < SHAKY_SUPPORT || situation.draw('press') < brake ? 'firm' : 'open';
  const act = situation.acts('pressLine').find((known) => known.tone === tone);
  return act
    ? decided(
        { ...act, ...phrase(situation, `press.${tone}`) },
        `spoke ${tone === 'firm' ? 'firmly' : 'openly'} to the press: support at home is ${support}.`,
      )
    : null;
}
