/** A turn on the floor: answers first, then one initiative if the floor is its own. */
import { speaker } from '@parley/rules';
import { homeworkWords, number, packageWords } from '../explain.ts';
import { homeworkFor } from '../parts/acceptance/readiness.ts';
import type { Situation } from '../situation.ts';
import { answerEndorsements, answerMotions, answerTexts, takeBack, whyPassed } from './answers.ts';
import { type Decision, decided, firstOf } from './decision.ts';
import { INITIATIVES } from './initiatives/index.ts';
import { comeBack } from './initiatives/walk-out.ts';

function initiative(situation: Situation): Decision | null {
  if (speaker(situation.view.public) !== situation.seat) return null;
  return firstOf(...INITIATIVES.map((attempt) => () => attempt(situation)));
}

/** The act on the floor; null where passing is best. */
export function onTheFloor(situation: Situation): Decision | null {
  return firstOf(
    () => comeBack(situation),
    () => takeBack(situation),
    () => answerMotions(situation),
    () => answerEndorsements(situation),
    () => answerTexts(situation),
    () => initiative(situation),
  );
}

/** Why no text of its own is tabled, where it has the floor; empty where it has not. */
function whySilent(situation: Situation): string {
  if (speaker(situation.view.public) !== situation.seat || !situation.room) return '';
  const { next, best, asks } = situation.offers();
  const { floor } = situation;
  const { face } = situation.ground;
  if (!next)
    return best > floor
      ? `no text worth ${number(asks)} to us is thinkable for the others now; our floor is ${number(floor)}.`
      : `nothing thinkable here reaches our floor of ${number(floor)}.`;
  const homework = homeworkFor(situation, next);
  if (homework) return `held back ${packageWords(face, next)}: ${homeworkWords(face, homework)}.`;
  return 'what stands on the table serves the others as well as our next text would.';
}

/** Passing on the floor, and why. */
export function passTheFloor(situation: Situation): Decision | null {
  const why = [whyPassed(situation), whySilent(situation)].filter(Boolean).join(' ');
  return decided(situation.acts('pass')[0], `passed: ${why || 'nothing waits for our answer.'}`);
}
