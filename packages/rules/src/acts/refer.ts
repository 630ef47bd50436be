/** Refer an issue to a working group: it leaves this round and comes back narrower, without its last option and without the first after the status quo. */
import type { Act } from '../act.ts';
import type { Event } from '../events/index.ts';
import { issueOf } from '../offers/ladder.ts';
import { currentRoom, currentVenue } from '../place.ts';
import { type Refusal, refusal } from '../refusal.ts';
import type { Table } from '../table.ts';
import type { IssueId, TextId } from '../vocabulary.ts';
import type { ActRule } from './act-rule.ts';
import { raiseMotion, refuseMotion } from './motions.ts';

/** The event of an issue going to a working group: back next round without its last option, and without its first after the status quo if one remains. */
export function referIssue(table: Table, issue: IssueId): Event {
  const options = (issueOf(table.setup.face, issue)?.options ?? []).map((option) => option.id);
  const last = options.slice(2).at(-1);
  const first = options.length > 3 ? options[1] : undefined;
  return { kind: 'issueReferred', issue, returns: table.public.round + 1, without: [first, last].filter((option) => option !== undefined) };
}

/** The text under silence that holds an issue: no working group takes it from there. */
export function silentTextOn(table: Table, issue: IssueId): TextId | undefined {
  const room = currentRoom(table);
  return room?.texts.find((text) => text.id === room.silence?.text && issue in text.items)?.id;
}
function refuseUnderSilence(table: Table, act: Act<'refer'>): Refusal | undefined {
  const text = silentTextOn(table, act.issue);
  return text === undefined ? undefined : refusal(act, 'act/silence-runs', { text });
}

export const refer: ActRule<'refer'> = {
  verb: 'refer',
  cost: 'floor',
  shape: { issue: 'id' },
  candidates: (table, seat) =>
    table.setup.face.issues
      .filter((issue) => issue.decide.includes(currentVenue(table)?.id ?? ''))
      .slice(0, 2)
      .map((issue) => ({ verb: 'refer', seat, issue: issue.id })),
  refuse(table, act) {
    const venue = currentVenue(table);
    const issue = issueOf(table.setup.face, act.issue);
    if (!issue) return refusal(act, 'act/unknown-issue', { issue: act.issue, known: table.setup.face.issues.map((known) => known.id) });
    if (!issue.decide.includes(venue?.id ?? ''))
      return refusal(act, 'act/not-competent', { issue: act.issue, venue: venue?.id ?? '', competent: issue.decide });
    if (currentRoom(table)?.referred[act.issue])
      return refusal(act, 'act/issue-referred', { issue: act.issue, option: '', returns: currentRoom(table)?.referred[act.issue]?.returns ?? 0 });
    if (venue?.chair !== act.seat && venue?.chair) return refusal(act, 'act/not-the-chair', { chair: venue.chair });
    return refuseUnderSilence(table, act) ?? refuseMotion(table, act, 'refer');
  },
  unfold(table, act) {
    if (currentVenue(table)?.chair === act.seat) return [referIssue(table, act.issue)];
    return [{ kind: 'motionRaised', motion: raiseMotion(table, act, { kind: 'refer', needs: 'noObjection', issue: act.issue }) }];
  },
};
