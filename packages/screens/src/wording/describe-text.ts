/** A text in words: what is in it, on what condition, who answered how, and what it would be worth to the reader. */
import type { AdoptedText, Clause, Condition, Package, ScenarioFace, Text, Totals, View } from '@parley/rules';
import { ANSWER_NAMES, CLAUSE_NAMES, STATUS_NAMES } from './labels.ts';
import {
  conditionsWords,
  does,
  issueName,
  itemsWords,
  itemWords,
  listOf,
  nameOf,
  namesOf,
  points,
  type Reader,
  sentence,
  venueName,
} from './names.ts';

/** A package in one or two sentences: "Missiles: “…”; Troops: “…”. Lapses unless Vienna adopts Donbas: at least “…”." */
export function describePackage(face: ScenarioFace, offer: Package): string {
  const items = `${itemsWords(face, offer.items)}.`;
  return offer.conditions.length === 0 ? items : `${items} ${conditionSentence(face, offer)}`;
}
/** "Lapses unless Vienna adopts …." */
export function conditionSentence(face: ScenarioFace, offer: Pick<Package, 'conditions'>): string {
  return `Lapses unless ${conditionsWords(face, offer.conditions)}.`;
}

/** A text on the table, one fact a line: where it stands, its items, its condition, its words, its answers. */
export function describeText(view: View, text: Text): readonly string[] {
  const face = view.scenario;
  const lines = [`Text ${text.id}, from ${namesOf(view, text.sponsors)}: ${STATUS_NAMES[text.status]}${amendsWords(text)}.`];
  for (const issue of face.issues) {
    const option = text.items[issue.id];
    if (option === undefined) continue;
    const statements = text.statements[issue.id] ?? [];
    const half = statements.length > 0 ? ` (with a statement by ${namesOf(view, statements)}: worth half to the others)` : '';
    lines.push(`${itemWords(face, issue.id, option)}${half}`);
  }
  if (text.conditions.length > 0) lines.push(conditionSentence(face, text));
  if (text.until === 'round') lines.push('It lapses at the end of this round.');
  if (text.words !== '') lines.push(`Words: “${text.words}”`);
  lines.push(answersLine(view, text));
  return lines;
}
function amendsWords(text: Text): string {
  return text.amends ? `, a change to ${text.amends}` : '';
}

/** "Answers: Ukraine joined, NATO waits for its capital; open: you and OSCE Chair." */
export function answersLine(view: View, text: Text): string {
  const seats = view.scenario.venues.find((venue) => venue.id === text.venue)?.seats ?? [];
  const answered = seats.filter((seat) => text.ballots[seat] && !text.sponsors.includes(seat));
  const open = seats.filter((seat) => !text.ballots[seat] && !text.sponsors.includes(seat));
  const given = answered.map((seat) => `${nameOf(view, seat)} ${ANSWER_NAMES[text.ballots[seat]?.answer ?? 'passed']}`);
  const parts = [given.length > 0 ? given.join(', ') : 'none yet', ...(open.length > 0 ? [`still open: ${namesOf(view, open)}`] : [])];
  return `Answers: ${parts.join('; ')}.`;
}

/** An adopted text and what has become of each item, one fact a line. */
export function describeAdopted(view: Reader, text: AdoptedText): readonly string[] {
  const face = view.scenario;
  const lines = [`Text ${text.id}, adopted in ${venueName(face, text.venue)} by ${namesOf(view, text.joinedBy)}.`];
  for (const [issue, clause] of Object.entries(text.clauses))
    lines.push(`${itemWords(face, issue, clause.option)}: ${clauseWords(view, text, clause)}.`);
  return lines;
}

/** What an adopted item waits for, or what has become of it. */
export function clauseWords(view: Reader, text: AdoptedText, clause: Clause): string {
  if (clause.status !== 'pending') return CLAUSE_NAMES[clause.status];
  const waits: string[] = [];
  if (text.conditionState === 'open') waits.push(`lapses unless ${conditionsWords(view.scenario, text.conditions)}`);
  const { endorsement } = clause;
  if (endorsement) {
    const missing = endorsement.seats.filter((seat) => !endorsement.given.includes(seat));
    if (missing.length > 0) waits.push(`needs ${namesOf(view, missing)} to agree in ${venueName(view.scenario, endorsement.venue)}`);
  }
  return waits.length > 0 ? `waiting: ${listOf(waits)}` : CLAUSE_NAMES.pending;
}

/** The issues of an adopted text that wait for the reader's own assent at the table where the talks stand; empty for any other text. */
export function awaitedIssues(view: Reader & Partial<Pick<View, 'public'>>, id: string | undefined): readonly string[] {
  const seat = view.own?.seat ?? '';
  const here = view.scenario.venues[view.public?.venueIndex ?? -1]?.id;
  const adopted = view.public?.adopted.find((candidate) => candidate.id === id);
  const waits = (clause: Clause): boolean =>
    clause.status === 'pending' &&
    clause.endorsement?.venue === here &&
    clause.endorsement?.seats.includes(seat) === true &&
    !clause.endorsement.given.includes(seat);
  return Object.entries(adopted?.clauses ?? {}).flatMap(([issue, clause]) => (waits(clause) ? [issue] : []));
}

/** The reader's totals with a text, in a sentence that ends with what no deal is worth. A text with conditions is counted with its conditions met. */
export function describeTotals(totals: Totals, conditions: readonly Condition[] = []): string {
  const { now, withText, withPending, fallback } = totals;
  const met = conditions.length > 0 ? ` and ${conditions.length > 1 ? 'its conditions' : 'its condition'} met` : '';
  const rest = withPending === withText ? '' : `, ${points(withPending)} if all that is waiting comes too`;
  return `Your total: ${points(now)} now, ${points(withText)} with this text${met}${rest}; no deal is worth ${points(fallback)} to you.`;
}
/** The warning before a join that leaves the reader worse off than no deal; null where it does not. */
export function underFallbackWarning(totals: Totals): string | null {
  const { withText, withPending, fallback } = totals;
  if (withText >= fallback) return null;
  const unless = withPending >= fallback ? ` Only if all that is waiting comes too would it be ${points(withPending)}.` : '';
  return `This text leaves you at ${points(withText)}, under the ${points(fallback)} that no deal is worth to you.${unless} Your capital may disown it.`;
}
/** The warning before a join that leaves declared lines; null where it leaves none. */
export function linesLeftWarning(view: View, lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  const { effects } = view.scenario;
  const names = listOf(lines.map((issue) => issueName(view.scenario, issue)));
  const stakes = lines.reduce((sum, issue) => sum + stakesOf(view, issue), 0);
  const full = stakes * effects['line.left.support'];
  const support = view.own?.part.prepared ? Math.trunc(full / 2) : full;
  return sentence(
    `you leave what you have declared on ${names}: support ${minus(support)}, credibility ${minus(lines.length * effects['line.left.credibility'])}.`,
  );
}
function minus(by: number): string {
  return by < 0 ? `−${-by}` : `+${by}`;
}
function stakesOf(view: View, issue: string): number {
  const posture = view.public.postures[view.own?.seat ?? ''];
  return posture?.lines.find((line) => line.issue === issue)?.stakes ?? 1;
}
/** A text in one line, for lists: "geneva-1 by Russian Federation: Missiles: “…”." */
export function textLine(view: Reader, text: Pick<Text, 'id' | 'sponsors' | 'items' | 'conditions'>): string {
  return `${text.id} by ${namesOf(view, text.sponsors)}: ${describePackage(view.scenario, text)}`;
}
/** "You join geneva-1." */
export function joinLine(view: Reader, seat: string, text: string): string {
  return `${does(view, seat, 'join')} ${text}.`;
}
