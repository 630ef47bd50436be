/** What tabling a text does, whoever does it: the author agrees to it, leaves the lines it leaves, and the rule is asked. */
import { cleanText } from '@parley/base';
import type { Act, Package } from '../act.ts';
import { askRule } from '../adoption.ts';
import type { Event } from '../events/index.ts';
import { leaveLines } from '../lines.ts';
import { inEffect } from '../offers/clauses.ts';
import { inIssueOrder, optionAt, stepIn } from '../offers/ladder.ts';
import { currentRoom, currentVenue } from '../place.ts';
import type { Condition, Table, Text } from '../table.ts';
import { unfold } from '../unfold.ts';
import type { TextId } from '../vocabulary.ts';

/** Words longer than this are cut at the door. */
export const WORDS_MAX = 500;

/** The payload of an act that tables a text. */
export type TablingAct = Act<'propose' | 'amend' | 'draftText'>;

/** The id that the next text of this room gets. */
export function nextTextId(table: Table): TextId {
  return `${currentVenue(table)?.id ?? ''}-${(currentRoom(table)?.texts.length ?? 0) + 1}`;
}

/** The events of tabling: the text, the author's lines left, and what the venue's rule says of it. */
export function tableText(table: Table, act: TablingAct, amends: TextId | null): readonly Event[] {
  const text: Text = {
    id: nextTextId(table),
    venue: currentVenue(table)?.id ?? '',
    round: table.public.round,
    sponsors: [act.seat],
    items: inIssueOrder(table.setup.face, act.items),
    conditions: act.conditions,
    words: cleanText(act.words ?? '', WORDS_MAX),
    amends,
    until: act.until ?? 'venue',
    status: 'tabled',
    ballots: {},
    statements: {},
  };
  return unfold(
    table,
    (now) => [{ kind: 'textTabled', text }, ...leaveLines(now, act.seat, act)],
    (now) => askRule(now, text.id),
  );
}

/** A few packages that could be tabled here: each competent option alone, and the first of each issue with a condition on a later venue. */
export function samplePackages(table: Table): readonly Package[] {
  const { face } = table.setup;
  const venue = currentVenue(table);
  if (!venue) return [];
  const now = inEffect(table.public);
  const condition = sampleCondition(table);
  return face.issues
    .filter((issue) => issue.decide.includes(venue.id))
    .flatMap((issue) => {
      const plain = issue.options
        .filter((_, step) => step !== stepIn(face, now, issue.id))
        .map((option): Package => ({ items: { [issue.id]: option.id }, conditions: [] }));
      const middle = optionAt(face, issue.id, Math.floor(issue.options.length / 2));
      return condition ? [...plain, { items: { [issue.id]: middle }, conditions: [condition] }] : plain;
    });
}

/** A condition on the last venue ahead: its first own issue at the middle of its ladder or above. */
function sampleCondition(table: Table): Condition | undefined {
  const { face } = table.setup;
  const venue = face.venues.at(-1);
  if (!venue || face.venues.length - 1 <= table.public.venueIndex) return undefined;
  const issue = face.issues.find((candidate) => candidate.decide.length === 1 && candidate.decide[0] === venue.id);
  if (!issue) return undefined;
  const option = optionAt(face, issue.id, Math.floor(issue.options.length / 2));
  return { venue: venue.id, bound: { kind: 'bound', issue: issue.id, side: 'atLeast', option } };
}
