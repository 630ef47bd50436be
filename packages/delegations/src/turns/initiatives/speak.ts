/** Words, where they still move something: firm where home is shaky, constructive where tension is high or the temperament bridges. */
import type { Situation } from '../../situation.ts';
import { phrase } from '../../voice.ts';
import { type Decision, decided } from '../decision.ts';

/** Support under this makes firm words worth their price. */
const SHAKY_SUPPORT = 50;
/** With more support than this nobody speaks firmly for its sake. */
const FIRM_SUPPORT = 75;
/** Tension above this asks for calm. */
const HIGH_TENSION = 80;
/** A third firm statement of a week wins nothing at home. */
const FIRM_MAX = 2;

/** Whether words of this tone have not been spoken here already: a second time they move no tension. */
function isNews({ view, seat, venue }: Situation, tone: 'firm' | 'constructive'): boolean {
  return !view.public.spokeAt.includes(`${seat}@${venue?.id ?? ''}:${tone}`);
}

function toneOf(situation: Situation): 'firm' | 'constructive' | null {
  const { view, seat, strategy } = situation;
  const { tension, firmCount } = view.public;
  const { support } = view.own.part;
  const mayBeFirm = tension < HIGH_TENSION && (firmCount[seat] ?? 0) < FIRM_MAX && support < FIRM_SUPPORT;
  if (mayBeFirm && (support < SHAKY_SUPPORT || situation.draw('firm') < strategy.temperament.brake)) return 'firm';
  const calms = isNews(situation, 'constructive') && support >= SHAKY_SUPPORT;
  return calms && (tension >= HIGH_TENSION || situation.draw('speak') < strategy.temperament.conduct) ? 'constructive' : null;
}

export function speak(situation: Situation): Decision | null {
  const tone = toneOf(situation);
  const act = situation.acts('state').find((known) => known.tone === tone);
  if (!act || tone === null) return null;
  const { tension } = situation.view.public;
  const { support } = situation.view.own.part;
  return decided(
    { ...act, ...phrase(situation, `state.${tone}`) },
    `spoke ${tone === 'firm' ? 'firmly' : 'constructively'}: support at home is ${support}, tension ${tension}.`,
  );
}
