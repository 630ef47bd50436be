/** The chair puts a text under silence that it agrees to and that nobody is believed to break. */
import { openTexts, seatName } from '@parley/rules';
import { number } from '../../explain.ts';
import { dealWith, draftOf } from '../../ground.ts';
import { agreesTo } from '../../parts/acceptance/together.ts';
import { content, worthTo } from '../../parts/opponent-model/belief.ts';
import type { Situation } from '../../situation.ts';
import { type Decision, decided } from '../decision.ts';

/** Those at the table are asked first. */
const FROM = 0.5;

export function silence(situation: Situation): Decision | null {
  const { room, venue, ground } = situation;
  const acts = situation.acts('putUnderSilence');
  if (acts.length === 0 || situation.time < FROM || !room) return null;
  for (const text of openTexts(room)) {
    const act = acts.find((known) => known.text === text.id);
    const answers = Object.values(text.ballots);
    if (!act || answers.some(({ answer }) => answer === 'objected') || !agreesTo(situation, text)) continue;
    const draft = draftOf(ground, text);
    const deal = dealWith(ground, draft);
    const outstanding = situation
      .beliefs()
      .filter(({ seat }) => venue?.seats.includes(seat) && text.ballots[seat]?.answer !== 'joined' && !text.sponsors.includes(seat));
    const worst = Math.min(...outstanding.map((belief) => content(worthTo(ground, belief, draft, deal), belief.threshold)));
    if (outstanding.length > 0 && worst >= 0)
      return decided(
        act,
        `put ${text.id} under silence: ${outstanding.map(({ seat }) => seatName(situation.view.scenario, seat)).join(', ')} have not joined, and none is believed to lose by it (${number(worst)} at the least).`,
      );
  }
  return null;
}
