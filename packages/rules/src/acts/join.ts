/** Join (initial) a text; or endorse, at the venue that was named for it, the clauses of an adopted text that wait for this seat. */
import type { Act } from '../act.ts';
import { askRule, roomText, takeEffect } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { leaveLines } from '../lines.ts';
import type { AdoptedText, Table } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { refuseAgreement, refuseReferred } from './package-checks.ts';
import { answerable, awaitedClauses, awaitedText, awaitedTexts, refuseAnswer } from './text-answers.ts';

/** The part of an adopted text that a seat is asked to endorse. */
function awaitedPackage(
  table: Table,
  act: Act<'join'>,
  text: AdoptedText,
): Pick<AdoptedText, 'conditions'> & { readonly items: Record<string, string> } {
  const issues = awaitedClauses(table, act.seat, text);
  return {
    items: Object.fromEntries(issues.map((issue) => [issue, text.clauses[issue]?.option ?? ''])),
    conditions: text.conditionState === 'open' ? text.conditions : [],
  };
}

function endorse(table: Table, act: Act<'join'>, text: AdoptedText): readonly Event[] {
  const issues = awaitedClauses(table, act.seat, text);
  const takesEffect = (issue: string): readonly Event[] => {
    const endorsement = text.clauses[issue]?.endorsement;
    const complete = endorsement?.seats.every((seat) => seat === act.seat || endorsement.given.includes(seat));
    if (!complete || text.conditionState === 'open') return [];
    return takeEffect(table, text.id, issue, { because: 'endorsed', by: [act.seat] });
  };
  return issues.flatMap((issue): readonly Event[] => [{ kind: 'clauseEndorsed', text: text.id, issue, seat: act.seat }, ...takesEffect(issue)]);
}

export const join: ActRule<'join'> = {
  verb: 'join',
  cost: 'answer',
  shape: { text: 'id' },
  candidates: (table, seat) => [...answerable(table, seat), ...awaitedTexts(table, seat)].map((text) => ({ verb: 'join', seat, text: text.id })),
  refuse(table, act) {
    const awaited = awaitedText(table, act.seat, act.text);
    if (awaited) return refuseAgreement(table, act, awaitedPackage(table, act, awaited));
    const text = roomText(table, act.text);
    return refuseAnswer(table, act, act.text) ?? (text && (refuseReferred(table, act, text.items) ?? refuseAgreement(table, act, text)));
  },
  unfold(table, act) {
    const awaited = awaitedText(table, act.seat, act.text);
    if (awaited) return [...leaveLines(table, act.seat, awaitedPackage(table, act, awaited)), ...endorse(table, act, awaited)];
    const text = roomText(table, act.text);
    return unfold(
      table,
      (now) => [{ kind: 'answered', text: act.text, seat: act.seat, answer: 'joined' }, ...(text ? leaveLines(now, act.seat, text) : [])],
      (now) => askRule(now, act.text),
    );
  },
};
