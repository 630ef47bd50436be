/** Leaving the room, for those who would rather be seen to leave than to yield; and coming back, while a table is still good for something. */
import { openTexts } from '@parley/rules';
import { number } from '../../explain.ts';
import { judge } from '../../parts/acceptance/judge.ts';
import type { Situation } from '../../situation.ts';
import { phrase } from '../../voice.ts';
import { type Decision, decided } from '../decision.ts';

/** Only a temperament that brakes as hard as this leaves. */
const BRAKES = 0.9;
const CHANCE = 0.5;
/** How often one who could leave the week's last table, or stay away from it, lets the talks break: they are usually better kept open. */
const BREAKS = 0.1;
/** Talks that would break down by it are better kept open: leaving raises tension by about this. */
const RAISES = 8;

/** Whether this is the last round of the week's last table: whoever leaves it now breaks the talks. */
function isTheEnd({ view, time }: Situation): boolean {
  return time >= 1 && view.public.venueIndex === view.scenario.venues.length - 1;
}

/** Whether this is one of the few games in which the end is let happen: one draw for leaving and for staying away. */
function letsBreak(situation: Situation): boolean {
  return situation.draw('letsBreak') < BREAKS;
}

/** Whether nothing thinkable here, or in what waits, is worth more than no deal. */
function isHopeless(situation: Situation): boolean {
  const { floor, ground, outlook } = situation;
  return situation.offers().best <= floor && outlook.standing <= ground.fallback + 1;
}

export function walkOut(situation: Situation): Decision | null {
  const { view, room, strategy, floor } = situation;
  const [act] = situation.acts('walkOut');
  if (!act || !room || strategy.temperament.brake < BRAKES) return null;
  const left = view.scenario.start.collapseAt - view.public.tension;
  const refused = openTexts(room).filter((text) => !text.sponsors.includes(situation.seat) && judge(situation, text).verdict === 'never');
  const isLikely = isTheEnd(situation) ? letsBreak(situation) : situation.draw('walkOut') <= CHANCE;
  if (left <= RAISES || refused.length === 0 || !isHopeless(situation) || !isLikely) return null;
  const then = isTheEnd(situation) ? 'there is no round left to come back to' : `tension (${view.public.tension}) leaves room to come back`;
  return decided(
    { ...act, ...phrase(situation, 'walk_out') },
    `walked out: ${refused.map(({ id }) => id).join(', ')} cannot be joined, nothing thinkable here reaches our floor of ${number(floor)}, and ${then}.`,
  );
}

/** Back to the table: talks that are kept open cost nothing, and decide nothing without us. Seldom, who brakes as hard as this stays out to the very end. */
export function comeBack(situation: Situation): Decision | null {
  const brakes = situation.strategy.temperament.brake >= BRAKES && isTheEnd(situation) && isHopeless(situation);
  if (brakes && letsBreak(situation)) return null;
  return decided(situation.acts('return')[0], 'came back: a table left empty decides nothing for us, and open talks cost nothing.');
}
