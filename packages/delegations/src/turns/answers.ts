/** Answers on the floor: taking back joins that no longer hold, motions, endorsements, and texts. */
import { openTexts, seatName, type Text } from '@parley/rules';
import { because, number, onEndorsement, onText } from '../explain.ts';
import { judgeEndorsement } from '../parts/acceptance/endorsement.ts';
import { refusingEndorser } from '../parts/acceptance/endorsers.ts';
import { type Judgement, judge, mayStand } from '../parts/acceptance/judge.ts';
import type { Situation } from '../situation.ts';
import { type Decision, decided, firstOf } from './decision.ts';

/** Takes back what has come to cross a limit or to leave it under its fallback since it was joined. */
export function takeBack(situation: Situation): Decision | null {
  for (const act of situation.acts('withdraw')) {
    const text = situation.room?.texts.find((known) => known.id === act.text);
    if (!text) continue;
    if (!mayStand(situation, text)) {
      return decided(act, `took back its agreement to ${text.id}: as things stand now it would cross a limit or fall under the fallback.`);
    }
    const refusing = refusingEndorser(situation, text);
    if (refusing)
      return decided(
        act,
        `took back its agreement to ${text.id}: ${seatName(situation.view.scenario, refusing)} must endorse it and is believed to refuse.`,
      );
  }
  return null;
}

/** Votes on motions; objects to silence and closing where that would cost it something. */
export function answerMotions(situation: Situation): Decision | null {
  const votes = situation.acts('vote').filter((act) => act.motion !== undefined);
  const calm = situation.view.public.tension < 80;
  const vote = votes.find((act) => act.ballot === (calm ? 'no' : 'yes'));
  if (vote)
    return decided(
      vote,
      calm ? 'voted against a pause: there is work on the table.' : `voted for a pause: tension is ${situation.view.public.tension}.`,
    );
  for (const act of situation.acts('object')) {
    const motion = situation.room?.motions.find((known) => known.id === act.motion);
    if (motion?.kind === 'refer' && situation.strategy.temperament.drive > 0.5)
      return decided(act, 'objected to sending the issue away: there is a text to be found on it here.');
    if (motion?.kind === 'close' && hasHopes(situation))
      return decided(
        act,
        `objected to closing: a text worth ${number(situation.offers().best)} to us is still thinkable here, against a floor of ${number(situation.floor)}.`,
      );
    const text = motion?.kind === 'silence' ? situation.room?.texts.find((known) => known.id === motion.text) : undefined;
    if (text && judge(situation, text).verdict === 'never') return decided(act, `objected to silence on ${text.id}: it could not be kept.`);
  }
  return null;
}

/** Talks are better kept open where something better than the floor is still thinkable and there is a round left for it. */
function hasHopes(situation: Situation): boolean {
  return situation.time < 1 && situation.offers().best > situation.floor + 1;
}

/** Endorses or refuses the clauses that wait for it here. */
export function answerEndorsements(situation: Situation): Decision | null {
  for (const text of situation.view.public.adopted) {
    const judged = judgeEndorsement(situation, text);
    if (!judged || judged.verdict === 'wait') continue;
    const verb = judged.verdict === 'endorse' ? 'join' : 'object';
    const act = situation.acts(verb).find((known) => known.text === text.id);
    if (act) return decided(act, onEndorsement(situation.view.scenario, judged));
  }
  return null;
}

/** Whether this venue can adopt without this delegation: then silence would not protect it. */
function canBeOutvoted(situation: Situation): boolean {
  const kind = situation.venue?.rule.kind;
  return kind !== undefined && kind !== 'bilateral' && kind !== 'consensus';
}

function refuse(situation: Situation, text: Text, judged: Judgement): Decision | null {
  const blocks = judged.why === 'limit' || (judged.why !== 'conditions' && judged.verdict === 'never' && canBeOutvoted(situation));
  const act =
    situation.acts('object').find((known) => known.text === text.id) ??
    situation.acts('vote').find((known) => known.text === text.id && known.ballot === 'no');
  return blocks ? decided(act, `objected: ${onText(situation.view.scenario, text.id, judged)}`) : null;
}

const ANSWERS = ['join', 'object', 'reserve', 'vote'] as const;

/** Judged texts that wait for an answer of this delegation, best first. */
function owed(situation: Situation): readonly { readonly text: Text; readonly judged: Judgement }[] {
  const answerable = new Set(ANSWERS.flatMap((verb) => situation.acts(verb).map((act) => act.text)));
  const texts = situation.room ? openTexts(situation.room).filter((text) => answerable.has(text.id)) : [];
  return texts.map((text) => ({ text, judged: judge(situation, text) })).sort((a, b) => b.judged.value - a.judged.value);
}

/** Signals that a text would do, once an ally or the capital has been asked. */
function reserve(situation: Situation, text: Text, judged: Judgement): Decision | null {
  const act = judged.why === 'homework' ? situation.acts('reserve').find((known) => known.text === text.id) : undefined;
  return decided(act, `reserved on ${text.id}: ${because(situation.view.scenario, judged)}.`);
}

/** Joins the best text that is good enough; reserves where homework is left; objects to those that cross an own limit; leaves the others open. */
export function answerTexts(situation: Situation): Decision | null {
  const texts = owed(situation);
  return firstOf(
    ...texts.map(({ text, judged }) => () => {
      if (judged.verdict !== 'join') return null;
      const act =
        situation.acts('join').find((known) => known.text === text.id) ??
        situation.acts('vote').find((known) => known.text === text.id && known.ballot === 'yes');
      return decided(act, onText(situation.view.scenario, text.id, judged));
    }),
    ...texts.map(
      ({ text, judged }) =>
        () =>
          reserve(situation, text, judged) ?? refuse(situation, text, judged),
    ),
  );
}

/** What it thinks of the texts that it lets pass; empty where it owes no answer. */
export function whyPassed(situation: Situation): string {
  return owed(situation)
    .map(({ text, judged }) => onText(situation.view.scenario, text.id, judged))
    .join(' ');
}
