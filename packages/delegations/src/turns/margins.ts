/** A turn in the margins: replies first, then the one act that promises most, if it promises more than passing. */
import { type Act, cableChancePercent, clauses, issueOf, linesLeftBy, openTexts, type Package, type Seat, trustBetween } from '@parley/rules';
import { items, number, onOffer } from '../explain.ts';
import { agreesTo } from '../parts/acceptance/together.ts';
import { candidAnswer, replyWith } from '../parts/candour/replies.ts';
import type { Situation } from '../situation.ts';
import { type Decision, decided, firstOf } from './decision.ts';

/** What a margins act promises, in points. */
interface Prospect {
  readonly act: Act;
  readonly gain: number;
  readonly reason: string;
}

/** A strategy that lives on the floor acts in the margins only for a gain above this. */
const RARE = 2.4;
/** One that uses them acts for a gain above this. */
const USUAL = 0.7;
/** Tension above this is worth a gesture. */
const HIGH_TENSION = 78;

/** Answers what was asked; empty-handed where nothing was. */
function replies(situation: Situation): Decision | null {
  const request = situation.view.own.part.requests[0];
  if (!request) return null;
  const { answer, honest } = candidAnswer(situation, request);
  const trust = trustBetween(situation.view.scenario, situation.view.public, [situation.seat, request.from]);
  const candour = request.kind === 'meeting' ? '' : honest ? ', which is what it thinks' : ', which is not what it thinks';
  return decided(
    replyWith(situation, request, answer),
    `answered the ${request.kind} of ${request.from} with "${answer}"${candour} (trust ${trust}).`,
  );
}

/** Packages that are on its mind: its next offer, what it agrees to on the table, and what pends on a later table. */
function onItsMind(situation: Situation): readonly Package[] {
  const { view, room } = situation;
  const tabled = room ? openTexts(room).filter((text) => agreesTo(situation, text)) : [];
  const adopted = view.public.adopted.filter((text) => text.joinedBy.includes(situation.seat) && text.conditionState === 'open');
  const pending = adopted.map((text) => ({
    items: Object.fromEntries(text.conditions.map(({ bound }) => [bound.issue, bound.option])),
    conditions: [],
  }));
  const next = room ? situation.offers().next : null;
  return [...(next ? [next] : []), ...tabled, ...pending];
}

function linesAtStake(situation: Situation): ReadonlySet<string> {
  return new Set(onItsMind(situation).flatMap((offer) => linesLeftBy(situation.view, offer.items, offer.conditions)));
}

function cables(situation: Situation): readonly Prospect[] {
  const atStake = linesAtStake(situation);
  return situation.acts('cable').flatMap((act) => {
    if (!atStake.has(act.issue)) return [];
    const chance = cableChancePercent(situation.view, act.issue);
    const gain = (chance / 100) * 4;
    return [
      {
        act,
        gain,
        reason: `cabled the capital on ${act.issue}: ${chance} % of keeping 4 points of support and 6 of credibility, worth ${number(gain)}.`,
      },
    ];
  });
}

function preparations(situation: Situation): readonly Prospect[] {
  const act = situation.acts('prepare')[0];
  const lines = linesAtStake(situation).size;
  const { support } = situation.view.own.part;
  const gain = lines * (support < 55 ? 1.6 : 0.9);
  return act && lines > 0
    ? [{ act, gain, reason: `prepared opinion at home: ${lines} declared lines may be left, with support at ${support}.` }]
    : [];
}

/** Voices that a package on its mind touches and that nobody here speaks for. */
function untold(situation: Situation): ReadonlySet<string> {
  const { view, venue } = situation;
  const issues = onItsMind(situation).flatMap((offer) => Object.keys(offer.items));
  const voices = issues.flatMap((issue) => issueOf(view.scenario, issue)?.affects ?? []);
  return new Set(voices.filter((voice) => !venue?.seats.includes(voice) && !view.public.surprised.includes(voice)));
}

function consultations(situation: Situation): readonly Prospect[] {
  const voices = untold(situation);
  return situation.acts('consult').flatMap((act) => {
    if (!voices.has(act.about)) return [];
    const change = situation.view.scenario.surprises[act.about] ?? {};
    const sums = [...Object.values(change.trust ?? {}), ...Object.values(change.support ?? {})];
    const cost = sums.reduce((sum, by) => sum + Math.abs(by), 0);
    return cost === 0
      ? []
      : [{ act, gain: cost / 4, reason: `consulted ${act.about}: surprised, it would cost ${cost} points of trust or support.` }];
  });
}

function meetings(situation: Situation): readonly Prospect[] {
  const { view } = situation;
  return situation.acts('askMeeting').map((act) => {
    const trust = trustBetween(view.scenario, view.public, [situation.seat, act.to]);
    const learnt = view.own.part.insights.filter((insight) => insight.about === act.to).length;
    const gain = (1.2 + Math.max(0, 60 - trust) / 30) / (1 + learnt);
    return { act, gain, reason: `asked ${act.to} for a side meeting: trust is ${trust}, and ${learnt} of its priorities are known.` };
  });
}

/** Those whose assent an offer needs, the least content first by what is known of their answers. */
function counterparts(situation: Situation): readonly Seat[] {
  const { view, venue } = situation;
  const others = (venue?.seats ?? []).filter((seat) => seat !== situation.seat);
  return others.toSorted(
    (a, b) => trustBetween(view.scenario, view.public, [situation.seat, a]) - trustBetween(view.scenario, view.public, [situation.seat, b]),
  );
}

/** Whom to sound out on an item: whoever must endorse it from elsewhere, or the least trusted counterpart at the table. */
function soundedOn(situation: Situation, issue: string): { readonly to: Seat | undefined; readonly absent: boolean } {
  const { view, venue, seat } = situation;
  const endorsers = Object.values(issueOf(view.scenario, issue)?.endorse ?? {}).flat();
  const absent = endorsers.find((other) => other !== seat && !venue?.seats.includes(other));
  return { to: absent ?? counterparts(situation)[0], absent: absent !== undefined };
}

function soundings(situation: Situation): readonly Prospect[] {
  const next = situation.room ? situation.offers().next : null;
  const sample = situation.acts('soundOut')[0];
  if (!next || !sample) return [];
  const heard = situation.view.own.part.heard;
  return Object.entries(next.items).flatMap(([issue, option]): readonly Prospect[] => {
    const { to, absent } = soundedOn(situation, issue);
    if (to === undefined || heard.some((reply) => reply.from === to && reply.issue === issue && reply.option === option)) return [];
    const gain = absent ? 3 : 1.1 - next.worst / 20;
    const why = absent ? 'it must endorse this and has no seat here' : `the least content with our next text is put at ${number(next.worst)}`;
    return [{ act: { ...sample, to, issue, option }, gain, reason: `sounded ${to} out on ${items({ [issue]: option })}: ${why}.` }];
  });
}

function papers(situation: Situation): readonly Prospect[] {
  const { view, venue, seat } = situation;
  const next = situation.room ? situation.offers().next : null;
  const sample = situation.acts('sendNonPaper')[0];
  const sentHere = view.own.part.papers.some((paper) => paper.sender === seat && paper.id.startsWith(`${venue?.id}-`));
  const to = counterparts(situation).slice(0, 2);
  if (!next || !sample || sentHere || to.length === 0) return [];
  const { items: named, conditions } = next;
  return [
    {
      act: { ...sample, to, items: named, conditions },
      gain: 1.4 * situation.strategy.temperament.drive,
      reason: `sent a non-paper to ${to.join(' and ')}: ${items(named)}, worth ${number(next.own)} to us.`,
    },
  ];
}

function calming(situation: Situation): readonly Prospect[] {
  const { tension } = situation.view.public;
  const { conduct, brake } = situation.strategy.temperament;
  const gesture = situation.acts('gesture')[0];
  const pressure = situation.acts('pressure')[0];
  const shows = brake > 0.8 && tension < 76 && situation.draw('pressure') < 0.25;
  return [
    ...(gesture && tension >= HIGH_TENSION
      ? [
          {
            act: gesture,
            gain: ((tension - 70) / 4) * (0.3 + conduct),
            reason: `made a gesture: tension is ${tension}, and at ${situation.view.scenario.start.collapseAt} the talks break down.`,
          },
        ]
      : []),
    ...(pressure && shows
      ? [{ act: pressure, gain: RARE + 0.1, reason: `put on pressure: tension is ${tension}, and nothing moves without it.` }]
      : []),
  ];
}

/** What only a chair does: drafts the single text, and hears limits in confidence. */
function chairing(situation: Situation): readonly Prospect[] {
  const sample = situation.acts('draftText')[0];
  const offers = situation.room ? situation.offers() : null;
  const mediator = situation.view.scenario.seats.find((seat) => seat.id === situation.seat)?.role === 'mediator';
  const drafts: readonly Prospect[] =
    sample && offers?.next && mediator && offers.next.worst > -1
      ? [
          {
            act: { ...sample, items: offers.next.items, conditions: offers.next.conditions },
            gain: 3 + offers.next.worst / 4,
            reason: onOffer(offers.next, offers, situation.floor),
          },
        ]
      : [];
  const known = new Set(clauses(situation.view.public).map(([, issue]) => issue));
  const hearings = situation.acts('hearInConfidence').filter((act) => !known.has(act.issue));
  const hearing = hearings[Math.floor(situation.draw('hear') * hearings.length)];
  return [...drafts, ...(hearing ? [{ act: hearing, gain: 1.5, reason: `heard ${hearing.from} in confidence on ${hearing.issue}.` }] : [])];
}

function best(situation: Situation): Decision | null {
  const prospects = [
    ...cables(situation),
    ...preparations(situation),
    ...consultations(situation),
    ...meetings(situation),
    ...soundings(situation),
    ...papers(situation),
    ...calming(situation),
    ...chairing(situation),
  ];
  const tempted = prospects.map((prospect, index) => ({ ...prospect, gain: prospect.gain + 0.5 * situation.draw('margins', String(index)) }));
  const first = tempted.sort((a, b) => b.gain - a.gain)[0];
  const bar = situation.strategy.margins ? USUAL : RARE;
  return first && first.gain > bar
    ? decided(first.act, `${first.reason} It promises ${number(first.gain)} against ${number(bar)} for passing.`)
    : null;
}

/** The act in the margins; null where passing is best. */
export function inTheMargins(situation: Situation): Decision | null {
  return firstOf(
    () => replies(situation),
    () => decided(situation.acts('return')[0], 'came back: a table left empty decides nothing for us.'),
    () => best(situation),
  );
}
