/** Join with a statement on one item: agreed, but that item is worth half to the others. Consensus venues only. */
import { cleanText } from '@parley/base';
import { askRule, roomText } from '../adoption.ts';
import { leaveLines } from '../lines.ts';
import { refusal } from '../refusal.ts';
import { unfold } from '../unfold.ts';
import type { ActRule } from './act-rule.ts';
import { refuseAgreement, refuseReferred } from './package-checks.ts';
import { WORDS_MAX } from './tabling.ts';
import { answerable, refuseAnswer } from './text-answers.ts';

export const joinWithStatement: ActRule<'joinWithStatement'> = {
  verb: 'joinWithStatement',
  cost: 'answer',
  shape: { text: 'id', issue: 'id', 'words?': 'words' },
  candidates: (table, seat) =>
    answerable(table, seat).flatMap((text) =>
      Object.keys(text.items).map((issue) => ({ verb: 'joinWithStatement', seat, text: text.id, issue }) as const),
    ),
  refuse(table, act) {
    const refused = refuseAnswer(table, act, act.text);
    const text = roomText(table, act.text);
    if (refused || !text) return refused;
    if (!Object.hasOwn(text.items, act.issue)) return refusal(act, 'act/unknown-issue', { issue: act.issue, known: Object.keys(text.items) });
    return refuseReferred(table, act, text.items) ?? refuseAgreement(table, act, text);
  },
  unfold(table, act) {
    const { seat, text: id, issue } = act;
    const text = roomText(table, id);
    return unfold(
      table,
      (now) => [
        { kind: 'answered', text: id, seat, answer: 'joinedWithStatement' },
        { kind: 'statementMade', text: id, seat, issue, words: cleanText(act.words ?? '', WORDS_MAX) },
        ...(text ? leaveLines(now, seat, text) : []),
      ],
      (now) => askRule(now, id),
    );
  },
};
