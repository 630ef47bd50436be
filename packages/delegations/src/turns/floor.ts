/** A turn on the floor: answers first, then one initiative if the floor is its own. */
import { type Act, isFollowUpOnly, openTexts, speaker } from '@parley/rules';
import { number, onOffer } from '../explain.ts';
import { dealWith, draftOf } from '../ground.ts';
import { judge } from '../parts/acceptance/judge.ts';
import { agreesTo } from '../parts/acceptance/together.ts';
import type { Offer } from '../parts/offering/offer.ts';
import { content, worthTo } from '../parts/opponent-model/belief.ts';
import type { Situation } from '../situation.ts';
import { phrase } from '../voice.ts';
import { answerEndorsements, answerMotions, answerTexts, takeBack, whyPassed } from './answers.ts';
import { type Decision, decided, firstOf } from './decision.ts';

/** Support under this makes firm words worth their price. */
const SHAKY_SUPPORT = 50;
/** Tension above this asks for calm. */
const HIGH_TENSION = 80;

/** The chair puts a text under silence that it agrees to and that nobody is believed to break. */
function silence(situation: Situation): Decision | null {
  const acts = situation.acts('putUnderSilence');
  if (acts.length === 0 || situation.time < 0.5 || !situation.room) return null;
  for (const text of openTexts(situation.room)) {
    const act = acts.find((known) => known.text === text.id);
    const objected = Object.values(text.ballots).some((ballot) => ballot.answer === 'objected');
    if (!act || objected || !agreesTo(situation, text)) continue;
    const draft = draftOf(situation.ground, text);
    const deal = dealWith(situation.ground, draft);
    const outstanding = situation
      .beliefs()
      .filter(
        (belief) =>
          situation.venue?.seats.includes(belief.seat) && text.ballots[belief.seat]?.answer !== 'joined' && !text.sponsors.includes(belief.seat),
      );
    if (outstanding.every((belief) => content(worthTo(situation.ground, belief, draft, deal), belief.threshold) >= 0)) {
      return decided(act, `put ${text.id} under silence: ${outstanding.length} have not joined, and none is believed to lose by it.`);
    }
  }
  return null;
}

/** What the others are believed to think of a text that this delegation already agrees to. */
function standingContent(situation: Situation): number {
  const mine = situation.room
    ? openTexts(situation.room).filter((text) => agreesTo(situation, text) && !isFollowUpOnly(situation.view.scenario, text.items))
    : [];
  const judged = mine.map((text) => {
    const draft = draftOf(situation.ground, text);
    const deal = dealWith(situation.ground, draft);
    const seated = situation.beliefs().filter((belief) => situation.venue?.seats.includes(belief.seat));
    return Math.min(...seated.map((belief) => content(worthTo(situation.ground, belief, draft, deal), belief.threshold)));
  });
  return Math.max(Number.NEGATIVE_INFINITY, ...judged);
}

function tabling(situation: Situation, offer: Offer): Act | undefined {
  const { seat } = situation;
  const overlapping = situation.room
    ? openTexts(situation.room).findLast((text) => !agreesTo(situation, text) && Object.keys(text.items).some((issue) => issue in offer.items))
    : undefined;
  const { items, conditions } = offer;
  if (overlapping && situation.acts('amend').length > 0)
    return { verb: 'amend', seat, text: overlapping.id, items, conditions, ...phrase(situation, 'amend') };
  return situation.acts('propose').length > 0 ? { verb: 'propose', seat, items, conditions, ...phrase(situation, 'propose') } : undefined;
}

/** Tables its next offer, where it gives the others more than what it has on the table already. */
function offer(situation: Situation): Decision | null {
  const { temperament } = situation.strategy;
  const eager = situation.draw('offer') < temperament.drive + 0.5 * situation.time;
  const offers = situation.offers();
  const { next } = offers;
  if (!eager || !next || next.worst <= standingContent(situation) + 0.5) return null;
  return decided(tabling(situation, next), onOffer(next, offers, situation.floor));
}

/** Where nothing of substance can be tabled: dates for more talks. */
function followUp(situation: Situation): Decision | null {
  const plain = situation.acts('propose').filter((act) => act.conditions.length === 0 && isFollowUpOnly(situation.view.scenario, act.items));
  const judged = plain.map((act) => ({ act, judged: judge(situation, act) })).filter((one) => one.judged.verdict === 'join');
  const best = judged.sort((a, b) => b.judged.value - a.judged.value)[0];
  const gains = best && best.judged.totals.withText > best.judged.totals.now;
  if (!gains || situation.time < 1 || situation.draw('followUp') > 0.4 + 0.5 * situation.strategy.temperament.conduct) return null;
  return decided(
    { ...best.act, ...phrase(situation, 'propose') },
    `tabled follow-up talks: ${number(best.judged.totals.withText)} with them against ${number(best.judged.totals.now)} now.`,
  );
}

/** Words: firm where home is shaky, constructive where tension is high. */
function speak(situation: Situation): Decision | null {
  const { view, strategy } = situation;
  const { tension } = view.public;
  const { support } = view.own.part;
  const firm = tension < HIGH_TENSION && (support < SHAKY_SUPPORT || situation.draw('firm') < strategy.temperament.brake);
  const tone = firm ? 'firm' : 'constructive';
  const act = situation.acts('state').find((known) => known.tone === tone);
  const worthIt = firm || tension >= HIGH_TENSION || situation.draw('speak') < strategy.temperament.conduct;
  if (!act || !worthIt) return null;
  return decided(
    { ...act, ...phrase(situation, `state.${tone}`) },
    `spoke ${tone === 'firm' ? 'firmly' : 'constructively'}: support at home is ${support}, tension ${tension}.`,
  );
}

/** Back to the table: nobody gains by staying out. */
function comeBack(situation: Situation): Decision | null {
  return decided(situation.acts('return')[0], 'came back: a table left empty decides nothing for us.');
}

function initiative(situation: Situation): Decision | null {
  if (speaker(situation.view.public) !== situation.seat) return null;
  return firstOf(
    () => silence(situation),
    () => offer(situation),
    () => followUp(situation),
    () => speak(situation),
  );
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

/** Passing on the floor, and why. */
export function passTheFloor(situation: Situation): Decision | null {
  return decided(situation.acts('pass')[0], `passed: ${whyPassed(situation)}`);
}
