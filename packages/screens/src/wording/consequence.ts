/** What an act would do, said before it is done: own totals, what it costs, what it risks. */
import type { Act, Condition, EffectName, Items, SeatView, Verb } from '@parley/rules';
import { cableChancePercent, crossedBy, linesLeftBy, speaker, totalsOf, trustBetween } from '@parley/rules';
import { commandOf } from '../commands.ts';
import { awaitedIssues, describeTotals, linesLeftWarning, underFallbackWarning } from './describe-text.ts';
import { itemWords, nameOf, namesOf, sentence } from './names.ts';
import { VERB_WORDS } from './verbs.ts';

interface Offer {
  readonly items: Items;
  readonly conditions: readonly Condition[];
}
type Consequence<V extends Verb> = (view: SeatView, act: Act<V>) => string;

/** "+2" or "−3"; empty for no change, so that nothing is announced that does not happen. */
function signed(what: string, by: number): string {
  if (by === 0) return '';
  return `${what} ${by > 0 ? '+' : '−'}${Math.abs(by)}`;
}
function together(parts: readonly string[], none = ''): string {
  const told = parts.filter((part) => part !== '');
  return told.length > 0 ? sentence(`${told.join(', ')}.`) : none;
}
function effect(view: SeatView, name: EffectName): number {
  return view.scenario.effects[name];
}

/** The text an id names, on the table or adopted with items that wait for this seat's assent. */
export function offerOf(view: SeatView, id: string): Offer | null {
  for (const room of Object.values(view.rooms)) {
    const text = room.texts.find((candidate) => candidate.id === id && candidate.status === 'tabled');
    if (text) return text;
  }
  const adopted = view.public.adopted.find((candidate) => candidate.id === id);
  if (!adopted) return null;
  const items = awaitedIssues(view, id).map((issue) => [issue, adopted.clauses[issue]?.option ?? ''] as const);
  return { items: Object.fromEntries(items), conditions: adopted.conditionState === 'open' ? adopted.conditions : [] };
}

/** Own totals with a package, and what joining it would cost besides. */
export function offerConsequence(view: SeatView, offer: Offer): string {
  const totals = totalsOf(view, offer.items, offer.conditions);
  const lines = linesLeftWarning(view, linesLeftBy(view, offer.items, offer.conditions));
  const worse = totals.withText < totals.fallback ? 'Worse for you than no deal.' : null;
  return [describeTotals(totals, offer.conditions), worse, lines].filter((part) => part !== null).join(' ');
}

/** What must be asked before an act, because it leaves the seat worse off than no deal or leaves a declared line; null where nothing need be. */
export function joinWarning(view: SeatView, act: Act): string | null {
  const offer = agreedBy(view, act);
  if (!offer) return null;
  const lines = linesLeftWarning(view, linesLeftBy(view, offer.items, offer.conditions));
  const warnings = [underFallbackWarning(totalsOf(view, offer.items, offer.conditions)), lines].filter((part) => part !== null);
  return warnings.length > 0 ? warnings.join(' ') : null;
}
/** What is asked before an act, with No as the default: what it costs, or that it cannot be taken back; null where nothing need be asked. */
export function confirmationOf(view: SeatView, act: Act): string | null {
  const refusesPart = act.verb === 'object' && awaitedIssues(view, act.text).length > 0;
  if (refusesPart) return describeConsequence(view, act);
  return joinWarning(view, act) ?? commandOf(act.verb).confirm;
}
/** The package that an act agrees to; who proposes a text has joined it. */
function agreedBy(view: SeatView, act: Act): Offer | null {
  switch (act.verb) {
    case 'join':
    case 'joinWithStatement':
    case 'keepSilence':
      return offerOf(view, act.text);
    case 'vote':
      return act.ballot === 'yes' && act.text !== undefined ? offerOf(view, act.text) : null;
    case 'propose':
    case 'amend':
      return act;
    default:
      return null;
  }
}

const onText = (view: SeatView, act: { readonly text: string }): string => {
  const offer = offerOf(view, act.text);
  return offer ? offerConsequence(view, offer) : '';
};
const onPackage = (view: SeatView, act: Offer): string => offerConsequence(view, act);

/** "trust with Ukraine −1", for those that distrust this seat: words and shows of strength move trust with them alone; empty where nobody does. */
function withDistrusting(view: SeatView, by: number): string {
  const others = view.scenario.seats.map(({ id }) => id).filter((other) => other !== view.own.seat);
  const cold = others.filter((other) => trustBetween(view.scenario, view.public, [view.own.seat, other]) < 50);
  return cold.length > 0 ? signed(`trust with ${namesOf(view, cold)}`, by) : '';
}

function stateConsequence(view: SeatView, act: Act<'state'>): string {
  const { seat } = view.own;
  const place = view.scenario.venues[view.public.venueIndex]?.id ?? '';
  const moves = !view.public.spokeAt.includes(`${seat}@${place}:${act.tone}`);
  if (act.tone === 'constructive') {
    const calm = moves ? effect(view, 'state.constructive.tension') : 0;
    return together([signed('tension', calm), signed('your support', effect(view, 'state.constructive.support'))], 'It changes nothing more here.');
  }
  const firm = view.public.firmCount[seat] ?? 0;
  const gain = [effect(view, 'state.firm.support.first'), effect(view, 'state.firm.support.second')][firm] ?? 0;
  const trust = withDistrusting(view, effect(view, 'state.firm.trust'));
  return together(
    [signed('your support', gain), signed('tension', moves ? effect(view, 'state.firm.tension') : 0), trust],
    'It changes nothing more here.',
  );
}

function objectConsequence(view: SeatView, act: Act<'object'>): string {
  if (act.text === undefined) return 'The motion falls.';
  if (awaitedIssues(view, act.text).length > 0) return `That part lapses for good; the rest of ${act.text} stands.`;
  const offer = offerOf(view, act.text);
  if (!offer) return 'The text is gone for good.';
  const { limit, linkage } = crossedBy(view, offer.items, offer.conditions);
  if (limit || linkage) return 'The text is gone for good. Your instructions forbid it, so nobody takes it amiss.';
  return `The text is gone for good. ${together([signed('trust with the others here', effect(view, 'object.unfounded.trust'))])}`;
}

const CONSEQUENCES: { readonly [V in Verb]?: Consequence<V> } = {
  state: stateConsequence,
  declare: (view) =>
    together([
      signed('your support', effect(view, 'declare.support')),
      `leaving it later: ${together([signed('support', effect(view, 'line.left.support')), signed('credibility', effect(view, 'line.left.credibility'))]).slice(0, -1)}`,
    ]),
  propose: onPackage,
  amend: onPackage,
  draftText: onPackage,
  join: onText,
  joinWithStatement: onText,
  keepSilence: onText,
  object: objectConsequence,
  breakSilence: (view) => `The text is blocked. ${together([signed('trust with everybody here', effect(view, 'silence.broken.trust'))])}`,
  recess: (view) => together([signed('tension', effect(view, 'recess.tension')), 'straight to the margins, if most agree']),
  walkOut: (view) =>
    together([
      signed('tension', effect(view, 'walkOut.tension')),
      signed('your support', effect(view, 'walkOut.support')),
      signed('trust with everybody here', effect(view, 'walkOut.trust')),
    ]),
  askMeeting: (view) => `If accepted: ${meetingGain(view)}`,
  reply: replyConsequence,
  gesture: (view) => meansConsequence(view, 'gesture'),
  pressure: (view) => meansConsequence(view, 'pressure'),
  threaten: (view) =>
    together([
      signed('tension', effect(view, 'threat.tension')),
      `at the week’s end credibility ${effect(view, 'threat.kept.credibility')} if kept`,
      `${effect(view, 'threat.notKept.credibility')} if not`,
    ]),
  promise: (view) =>
    `At the week’s end: credibility +${effect(view, 'promise.kept.credibility')} if kept, ${effect(view, 'promise.broken.credibility')} if broken.`,
  leak: (view) =>
    together([
      signed('its sender’s support', effect(view, 'leak.support')),
      signed('tension', effect(view, 'leak.tension')),
      signed('if you are traced, trust', effect(view, 'leak.traced.trust')),
    ]),
  consult: (view) => together([signed('cohesion of an alliance', effect(view, 'consult.cohesion')), 'and no surprise later']),
  pressLine: (view, act) => {
    const sign = act.tone === 'firm' ? 1 : -1;
    return together([signed('your support', sign * effect(view, 'press.support')), withDistrusting(view, -sign * effect(view, 'press.trust'))]);
  },
  soundOut: () => 'Only the two of you know. The reply may not be true.',
  sendNonPaper: (view, act) => `It binds nobody and may leak. If it became a text: ${offerConsequence(view, act)}`,
  cable: (view, act) =>
    `The chance of a yes is ${cableChancePercent(view, act.issue)} in 100: then your line moves one step. Once for each issue and table.`,
  pass: passConsequence,
};

function meansConsequence(view: SeatView, verb: 'gesture' | 'pressure'): string {
  const means = view.scenario.seats.find((seat) => seat.id === view.own.seat)?.means[verb] ?? [];
  const told = means.length > 0 ? `${means.map((one) => one.replace(/\.$/, '')).join(' / ')}. ` : '';
  const last =
    verb === 'gesture' ? signed('your support', effect(view, 'gesture.support')) : signed('your credibility', effect(view, 'pressure.credibility'));
  return `${told}${together([signed('tension', effect(view, `${verb}.tension`)), withDistrusting(view, effect(view, `${verb}.trust`)) || signed('trust with whoever trusts you least', effect(view, `${verb}.trust`)), last])}`;
}
function meetingGain(view: SeatView): string {
  return `trust ${signed('', effect(view, 'meeting.trust')).trim()}, and each learns roughly what matters to the other.`;
}
function replyConsequence(view: SeatView, act: Act<'reply'>): string {
  const request = view.own.part.requests.find((candidate) => candidate.id === act.request);
  const from = request ? nameOf(view, request.from) : 'the other';
  if (act.answer === 'accept') return `${sentence(meetingGain(view))} It takes the margins act of both.`;
  if (act.answer === 'decline') return 'No meeting; nothing changes.';
  return `Only ${from} learns it. It binds nobody.`;
}
function passConsequence(view: SeatView): string {
  const phase = view.public.position.split('.').at(-1);
  if (phase === 'silence') return 'Not to answer is to keep silent: the text may pass.';
  if (phase === 'floor') {
    const texts = 'open texts stay without your answer, which agrees to nothing.';
    return speaker(view.public) === view.own.seat ? `You give up the floor for this round; ${texts}` : `In this round ${texts}`;
  }
  return phase === 'margins' ? 'You do nothing more in these margins; open requests stay unanswered.' : 'You say nothing.';
}

/** What an act would do, in a sentence or two for the seat that thinks about it. */
export function describeConsequence(view: SeatView, act: Act): string {
  const consequence = CONSEQUENCES[act.verb] as Consequence<Verb> | undefined; // each entry takes acts of its own verb
  return consequence?.(view, act) ?? VERB_WORDS[act.verb].help;
}

/** Own points for one option beside the status quo: "Troops: “…” is worth 12 to you, 4 more than now." */
export function optionConsequence(view: SeatView, issue: string, option: string): string {
  const index = view.scenario.issues.find((candidate) => candidate.id === issue)?.options.findIndex((candidate) => candidate.id === option) ?? -1;
  const worth = view.own.brief.points[issue] ?? [];
  const gain = (worth[index] ?? 0) - (worth[0] ?? 0);
  return `${itemWords(view.scenario, issue, option)} is worth ${worth[index] ?? 0} to you${gain === 0 ? '' : `, ${Math.abs(gain)} ${gain > 0 ? 'more' : 'less'} than as things are`}.`;
}
