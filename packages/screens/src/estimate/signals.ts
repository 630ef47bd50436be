/** What others have let be seen about a package: their declared lines, their texts and answers, their tone, what they replied. Never anybody's brief. */
import { type Condition, holds, type Items, type Seat, stepIn, stepOf, type Text, trustBetween, type View } from '@parley/rules';
import { letterOf, lineMark } from '../reading.ts';
import { REPLY_NAMES } from '../wording/labels.ts';
import { issueName } from '../wording/names.ts';

/** A package that somebody might be asked to accept. */
export interface Offer {
  readonly items: Items;
  readonly conditions: readonly Condition[];
}
/** One thing that could be seen, in words, and how much it speaks for (above 0) or against (below 0), in log-odds. */
export interface Signal {
  readonly words: string;
  readonly weight: number;
  /** Whether it is about the package, or about how the seat stands at large. */
  readonly about: 'package' | 'seat';
}
type Said = Omit<Signal, 'about'>;

/** How much each kind of behaviour counts, in log-odds: chosen by hand, so that one broken line outweighs two friendly signs. */
const WEIGHTS = {
  lineKept: 0.5,
  lineLeft: -1.6,
  lineAgainstCondition: -0.8,
  lineHelpedByCondition: 0.4,
  stoodForThis: 0.8,
  stepAway: -0.35,
  joinedAll: 2.5,
  objectedAll: -2.5,
  objectedPart: -0.5,
  reservedPart: -0.25,
  trustPerTen: 0.12,
  lowSupport: -0.3,
  firmEach: -0.12,
  firmMost: -0.36,
  replied: { accept: 0.9, possible: 0.7, hard: -0.4, no: -1, decline: -0.3 },
} as const;

/** Every sign that a seat has given about a package, the weightiest first. */
export function signalsOf(view: View, seat: Seat, offer: Offer): readonly Signal[] {
  const said = [...lineSignals(view, seat, offer), ...textSignals(view, seat, offer), ...heardSignals(view, seat, offer)];
  const signals = [
    ...said.map((one): Signal => ({ ...one, about: 'package' })),
    ...standingSignals(view, seat).map((one): Signal => ({ ...one, about: 'seat' })),
  ].filter(({ weight }) => weight !== 0);
  return signals.sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight));
}

function lineSignals(view: View, seat: Seat, { items, conditions }: Offer): readonly Said[] {
  const { scenario } = view;
  const lines = view.public.postures[seat]?.lines.filter((line) => !line.left) ?? [];
  return lines.flatMap((line): readonly Said[] => {
    const bound = { kind: 'bound', issue: line.issue, side: line.side, option: line.option } as const;
    const named = `${issueName(view.scenario, line.issue)} ${lineMark(scenario, line)}`;
    if (line.issue in items)
      return holds(scenario, items, bound)
        ? [{ words: `keeps its line ${named}`, weight: WEIGHTS.lineKept }]
        : [{ words: `leaves its line ${named}`, weight: WEIGHTS.lineLeft }];
    const condition = conditions.find((one) => one.bound.issue === line.issue);
    if (!condition) return [];
    if (condition.bound.side === line.side) return [{ words: `a condition serves its line ${named}`, weight: WEIGHTS.lineHelpedByCondition }];
    const atLeast = condition.bound.side === 'atLeast' ? condition.bound.option : line.option;
    const atMost = condition.bound.side === 'atLeast' ? line.option : condition.bound.option;
    const clash = stepOf(scenario, line.issue, atLeast) > stepOf(scenario, line.issue, atMost);
    return clash ? [{ words: `a condition goes against its line ${named}`, weight: WEIGHTS.lineAgainstCondition }] : [];
  });
}

/** What it proposed, joined, reserved or objected to in the rooms one sits in, and what it has joined that was adopted. */
function textSignals(view: View, seat: Seat, { items, conditions }: Offer): readonly Said[] {
  const texts = Object.values(view.rooms).flatMap((room) => room.texts);
  const same = (text: Text): boolean => sameItems(text.items, items) && text.conditions.length === conditions.length;
  const whole = texts.filter(same).at(-1);
  const answer = whole && answerOf(whole, seat);
  if (answer === 'for') return [{ words: `stood behind just this, ${whole?.id ?? ''}`, weight: WEIGHTS.joinedAll }];
  if (answer === 'objected') return [{ words: `objected to just this, ${whole?.id ?? ''}`, weight: WEIGHTS.objectedAll }];
  return Object.keys(items).flatMap((issue) => issueSignals(view, seat, { issue, items, texts }));
}
interface OnIssue {
  readonly issue: string;
  readonly items: Items;
  readonly texts: readonly Text[];
}
function issueSignals(view: View, seat: Seat, { issue, items, texts }: OnIssue): readonly Said[] {
  const { scenario } = view;
  const step = stepIn(scenario, items, issue);
  const spokenFor = texts.filter((text) => issue in text.items && answerOf(text, seat) === 'for').at(-1);
  const adopted = view.public.adopted.filter((text) => issue in text.clauses && text.joinedBy.includes(seat)).at(-1);
  const option = spokenFor?.items[issue] ?? adopted?.clauses[issue]?.option;
  const letter = `${issueName(view.scenario, issue)} ${letterOf(scenario, issue, items[issue])}`;
  const id = spokenFor?.id ?? adopted?.id ?? '';
  const signals: Said[] = [];
  if (option !== undefined) {
    const away = Math.abs(step - Math.max(0, stepOf(scenario, issue, option)));
    if (away === 0) signals.push({ words: `stood for ${letter} in ${id}`, weight: WEIGHTS.stoodForThis });
    else
      signals.push({
        words: `stood for ${letterOf(scenario, issue, option)} on ${issueName(view.scenario, issue)}`,
        weight: WEIGHTS.stepAway * away,
      });
  }
  const refused = texts.findLast((text) => text.items[issue] === items[issue] && ['objected', 'reserved'].includes(answerOf(text, seat) ?? ''));
  if (refused && option !== items[issue]) {
    const objected = answerOf(refused, seat) === 'objected';
    const weight = (objected ? WEIGHTS.objectedPart : WEIGHTS.reservedPart) / Math.max(1, Object.keys(refused.items).length / 2);
    signals.push({ words: `${objected ? 'objected to' : 'reserved'} ${refused.id} with ${letter}`, weight });
  }
  return signals;
}
/** What a seat has said to a text, as its table could see; undefined for no answer, or one that says nothing. */
function answerOf(text: Text, seat: Seat): 'for' | 'objected' | 'reserved' | undefined {
  if (text.sponsors.includes(seat)) return 'for';
  const answer = text.ballots[seat]?.answer;
  if (answer === 'joined' || answer === 'joinedWithStatement' || answer === 'yes') return 'for';
  if (answer === 'objected' || answer === 'no') return 'objected';
  return answer === 'reserved' ? 'reserved' : undefined;
}
function sameItems(one: Items, other: Items): boolean {
  const issues = new Set([...Object.keys(one), ...Object.keys(other)]);
  return issues.size > 0 && [...issues].every((issue) => one[issue] === other[issue]);
}

/** What it replied to soundings of one's own: heard by this seat alone, and perhaps not true. */
function heardSignals(view: View, seat: Seat, { items }: Offer): readonly Said[] {
  const heard = view.own?.part.heard.filter((one) => one.from === seat && one.issue !== null && one.option !== null) ?? [];
  const latest = new Map(heard.map((one) => [one.issue ?? '', one]));
  return [...latest.values()].flatMap((one): readonly Said[] => {
    const issue = one.issue ?? '';
    if (items[issue] === undefined || items[issue] !== one.option) return [];
    const letter = `${issueName(view.scenario, issue)} ${letterOf(view.scenario, issue, items[issue])}`;
    return [{ words: `told you “${REPLY_NAMES[one.answer]}” on ${letter}`, weight: WEIGHTS.replied[one.answer] }];
  });
}

/** How it stands to this seat, at home, and how firmly it has spoken. */
function standingSignals(view: View, seat: Seat): readonly Said[] {
  const own = view.own?.seat;
  const trust = own === undefined ? 50 : trustBetween(view.scenario, view.public, [own, seat]);
  const firm = view.public.firmCount[seat] ?? 0;
  return [
    { words: `trust with you is ${trust}`, weight: Math.round(((trust - 50) / 10) * WEIGHTS.trustPerTen * 100) / 100 },
    { words: 'its support at home is low', weight: view.public.supportBands[seat] === 'low' ? WEIGHTS.lowSupport : 0 },
    { words: `has spoken firmly ${firm === 1 ? 'once' : `${firm} times`}`, weight: Math.max(WEIGHTS.firmMost, firm * WEIGHTS.firmEach) },
  ];
}
