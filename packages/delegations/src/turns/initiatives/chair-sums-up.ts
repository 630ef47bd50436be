/** What a chair without interests does on the floor: asks what is wrong with its text while there is time, and sums up when there is none. */
import { openTexts, type Text } from '@parley/rules';
import { items } from '../../explain.ts';
import { agreesTo } from '../../parts/acceptance/together.ts';
import type { Situation } from '../../situation.ts';
import { type Decision, decided } from '../decision.ts';

function joinedBy(text: Text): number {
  return text.sponsors.length + Object.values(text.ballots).filter(({ answer }) => answer === 'joined').length;
}

export function chairSumsUp(situation: Situation): Decision | null {
  const { room, venue, time } = situation;
  if (!room) return null;
  const open = openTexts(room).filter((text) => agreesTo(situation, text));
  const [text] = open.toSorted((a, b) => joinedBy(b) - joinedBy(a));
  if (!text) return null;
  const missing = (venue?.seats.length ?? 0) - joinedBy(text);
  if (time < 1) {
    const isAnswered = situation.view.own.part.heard.some(({ kind, paper }) => kind === 'criticism' && paper === text.id);
    if (isAnswered) return null;
    const act = situation.acts('callForCriticism').find((known) => known.text === text.id);
    return missing > 0
      ? decided(act, `called for criticism of ${text.id}: ${missing} have not joined it, and what they cannot accept is not known.`)
      : null;
  }
  const [sample] = situation.acts('sumUp');
  return sample
    ? decided(
        { ...sample, items: text.items },
        `summed up in its own name: ${items(situation.view.scenario, text.items)}; ${missing} have not joined, and there is no round left.`,
      )
    : null;
}
