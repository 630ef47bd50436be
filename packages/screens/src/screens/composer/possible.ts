/** Which options a text may name at this table: what an earlier decision, the agenda or a working group leaves. As the rules say it, from what a seat sees. */
import { clauses, type IssueSetup, inEffect, stepIn, stepOf, type TextId } from '@parley/rules';
import type { Draft } from '../../app.ts';
import { letterOf, roomNow, venueNow } from '../../reading.ts';
import { listOf, venueName } from '../../wording/names.ts';
import type { Game } from '../../world.ts';

/** Kinds of draft that are put to the table. A non-paper and a summary bind nobody and may name anything. */
const BINDING: readonly Draft['purpose'][] = ['propose', 'amend', 'draftText'];

/** What a draft is for, and the text that it would change. */
export type Purpose = Pick<Draft, 'purpose' | 'amends'>;
/** Why this option cannot stand in the draft, as a sentence; null where it can. */
export function whyNotOption({ view }: Pick<Game, 'view'>, draft: Purpose, issue: IssueSetup, option: string): string | null {
  if (!BINDING.includes(draft.purpose)) return null;
  const { scenario, public: open } = view;
  const room = roomNow(view);
  if (room?.agenda && !room.agenda.includes(issue.id)) return 'not on the agenda of this round';
  if (room?.referred[issue.id]?.without.includes(option)) return 'taken out by the working group';
  const stands = inEffect(open);
  if (issue.ratchet && stepOf(scenario, issue.id, option) < stepIn(scenario, stands, issue.id)) {
    const by = clauses(open).findLast(([, of, clause]) => of === issue.id && clause.status === 'inEffect')?.[0].venue;
    const where = by === undefined ? 'what is decided' : `what ${venueName(scenario, by)} decided`;
    return `it can only go further than ${where} (${letterOf(scenario, issue.id, stands[issue.id])}), never back`;
  }
  const reopened = amendedBy(view, draft.amends);
  const here = venueNow(view)?.id;
  const decided = clauses(open).find(
    ([text, of, { status }]) => of === issue.id && text.venue === here && !reopened.includes(text.id) && ['inEffect', 'pending'].includes(status),
  );
  return decided ? `decided at this table already, by ${decided[0].id}; a change to that text may reopen it` : null;
}
/** The text that is amended, and the one which that had amended, and so on. */
function amendedBy(view: Game['view'], amends: TextId | null): readonly TextId[] {
  if (amends === null) return [];
  return [amends, ...amendedBy(view, roomNow(view)?.texts.find((text) => text.id === amends)?.amends ?? null)];
}

/** Whether an option can stand in the draft. */
export type Possible = (issue: IssueSetup, option: string) => boolean;
/** The same as a question that asks no more. */
export function possibleIn(game: Pick<Game, 'view'>, draft: Purpose): Possible {
  return (issue, option) => whyNotOption(game, draft, issue, option) === null;
}

/** "A and B: …" for each reason why options of an issue are left out; empty where all are possible. */
export function leftOut(game: Pick<Game, 'view'>, draft: Purpose, issue: IssueSetup): readonly string[] {
  const letters = new Map<string, string[]>();
  for (const { id } of issue.options) {
    const why = whyNotOption(game, draft, issue, id);
    if (why !== null) letters.set(why, [...(letters.get(why) ?? []), letterOf(game.view.scenario, issue.id, id)]);
  }
  return [...letters].map(([why, those]) => `✗ ${those.length === issue.options.length ? 'Not now' : listOf(those)}: ${why}.`);
}
