/** The draft in the making: what each change does to it. Every change can be taken back with `u`. */
import type { Condition, IssueSetup } from '@parley/rules';
import type { Draft, DraftPurpose, Ui } from '../../app.ts';
import { isDecidedHere, issuesByRelevance, venueNow } from '../../reading.ts';
import type { Game } from '../../world.ts';
import type { Possible } from './possible.ts';

/** A line of the composer. */
export type ComposerLine =
  | { readonly kind: 'issue'; readonly issue: IssueSetup }
  | { readonly kind: 'reader'; readonly seat: string }
  | { readonly kind: 'condition'; readonly index: number; readonly condition: Condition }
  | { readonly kind: 'addCondition' }
  | { readonly kind: 'words' }
  | { readonly kind: 'until' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'send' };

/** Issues a draft may name: all in a non-paper, those this table decides (less those in a working group) in a text. */
export function draftIssues(game: Game, purpose: DraftPurpose): readonly IssueSetup[] {
  const issues = issuesByRelevance(game.view);
  if (purpose === 'sendNonPaper') return game.view.scenario.issues;
  const referred = game.view.rooms[venueNow(game.view)?.id ?? '']?.referred ?? {};
  return issues.filter((issue) => isDecidedHere(game.view, issue) && (referred[issue.id]?.returns ?? 0) <= game.view.public.round);
}
/** Issues that a condition may name: decided at a later table. */
export function conditionIssues(game: Game): readonly { readonly venue: string; readonly issue: IssueSetup }[] {
  const later = game.view.scenario.venues.slice(Math.max(0, game.view.public.venueIndex) + 1);
  return later.flatMap((venue) =>
    game.view.scenario.issues.filter((issue) => issue.decide.includes(venue.id)).map((issue) => ({ venue: venue.id, issue })),
  );
}
/** The draft with what this table can decide and later ones could still adopt: what was drafted for an earlier table would stand in it unseen. */
export function draftForTable(game: Game, draft: Draft): Draft {
  if (draft.purpose === 'sendNonPaper') return draft;
  const here = new Set(draftIssues(game, draft.purpose).map(({ id }) => id));
  const later = new Set(conditionIssues(game).map(({ venue }) => venue));
  const items = Object.entries(draft.items).filter(([issue]) => here.has(issue));
  const conditions = draft.conditions.filter(({ venue }) => later.has(venue));
  const isWhole = items.length === Object.keys(draft.items).length && conditions.length === draft.conditions.length;
  return isWhole ? draft : { ...draft, items: Object.fromEntries(items), conditions };
}
/** The lines of the composer, in the order in which a text is made. */
export function composerLines(game: Game, draft: Draft): readonly ComposerLine[] {
  const takesMore = draft.purpose !== 'sumUp';
  const readers =
    draft.purpose === 'sendNonPaper'
      ? game.view.scenario.seats.filter((seat) => seat.id !== game.seat).map((seat): ComposerLine => ({ kind: 'reader', seat: seat.id }))
      : [];
  const conditions = draft.conditions.map((condition, index): ComposerLine => ({ kind: 'condition', index, condition }));
  const canAdd = takesMore && conditionIssues(game).length > 0;
  const isText = takesMore && draft.purpose !== 'sendNonPaper';
  return [
    ...draftIssues(game, draft.purpose).map((issue): ComposerLine => ({ kind: 'issue', issue })),
    ...conditions,
    ...(canAdd ? [{ kind: 'addCondition' } as const] : []),
    ...readers,
    ...(isText ? [{ kind: 'words' } as const, { kind: 'until' } as const] : []),
    { kind: 'send' },
    { kind: 'clear' },
  ];
}

/** The front end with another draft; the old one can be had back. */
export function redraft(ui: Ui, draft: Draft): Ui {
  return { ...ui, draft, draftPast: [...ui.draftPast, ui.draft].slice(-50) };
}
/** Along the ladder; before its first option is "not in the text". From there a text begins with the first change, not with things as they are. */
export function turnOption(draft: Draft, issue: IssueSetup, { by, isPossible }: Turn): Draft {
  const at = issue.options.findIndex((option) => option.id === draft.items[issue.id]);
  if (at < 0 && by < 0) return draft;
  const from = at < 0 ? 1 : at + by;
  const ahead = by > 0 ? issue.options.slice(from) : issue.options.slice(0, Math.max(0, from + 1)).reverse();
  const option = ahead.find(({ id }) => isPossible(issue, id))?.id;
  if (option !== undefined) return { ...draft, items: { ...draft.items, [issue.id]: option } };
  return by > 0 ? draft : without(draft, issue);
}
/** Which way along the ladder, past what cannot be. */
export interface Turn {
  readonly by: 1 | -1;
  readonly isPossible: Possible;
}
function without(draft: Draft, issue: IssueSetup): Draft {
  const { [issue.id]: _gone, ...items } = draft.items;
  return { ...draft, items };
}
/** The next change, and after the last one out of the text: so that Enter alone goes through all of them. */
export function nextOption(draft: Draft, issue: IssueSetup, isPossible: Possible): Draft {
  const next = turnOption(draft, issue, { by: 1, isPossible });
  return next === draft ? without(draft, issue) : next;
}
/** In the text with its first change, or out of it. */
export function toggleIssue(draft: Draft, issue: IssueSetup, isPossible: Possible): Draft {
  return issue.id in draft.items ? without(draft, issue) : turnOption(draft, issue, { by: 1, isPossible });
}
export function toggleReader(draft: Draft, seat: string): Draft {
  return { ...draft, to: draft.to.includes(seat) ? draft.to.filter((one) => one !== seat) : [...draft.to, seat] };
}

/** A first condition, or another on the next issue that has none. */
export function addCondition(game: Game, draft: Draft): Draft {
  const used = draft.conditions.map((condition) => condition.bound.issue);
  const free = conditionIssues(game).filter(({ issue }) => !used.includes(issue.id));
  // What matters most to oneself is what one asks for first.
  const worth = (issue: IssueSetup): number =>
    Math.max(...(game.view.own?.brief.points[issue.id] ?? [0])) - (game.view.own?.brief.points[issue.id]?.[0] ?? 0);
  const best = [...free].sort((a, b) => worth(b.issue) - worth(a.issue))[0];
  if (!best) return draft;
  const index = Math.max(1, best.issue.options.length - 2);
  const bound = { kind: 'bound', issue: best.issue.id, side: 'atLeast', option: best.issue.options[index]?.id ?? '' } as const;
  return { ...draft, conditions: [...draft.conditions, { venue: best.venue, bound }] };
}
/** The condition on the next or previous issue and option: → goes through options, then on to the next issue. */
export function turnCondition(game: Game, draft: Draft, turn: { readonly index: number; readonly by: 1 | -1 }): Draft {
  const all = conditionIssues(game).flatMap(({ venue, issue }) =>
    issue.options.slice(1).map((option) => ({ venue, issue: issue.id, option: option.id })),
  );
  const now = draft.conditions[turn.index];
  const at = all.findIndex((one) => one.issue === now?.bound.issue && one.option === now.bound.option && one.venue === now.venue);
  const next = all[(at + turn.by + all.length) % all.length];
  if (!next || !now) return draft;
  const changed: Condition = { venue: next.venue, bound: { kind: 'bound', issue: next.issue, side: now.bound.side, option: next.option } };
  return { ...draft, conditions: draft.conditions.map((condition, index) => (index === turn.index ? changed : condition)) };
}
/** At least ↔ at most. */
export function turnSide(draft: Draft, index: number): Draft {
  const conditions = draft.conditions.map((condition, at) =>
    at === index
      ? { ...condition, bound: { ...condition.bound, side: condition.bound.side === 'atLeast' ? ('atMost' as const) : ('atLeast' as const) } }
      : condition,
  );
  return { ...draft, conditions };
}
export function dropCondition(draft: Draft, index: number): Draft {
  return { ...draft, conditions: draft.conditions.filter((_, at) => at !== index) };
}
