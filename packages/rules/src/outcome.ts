/** How the week ended: the first ending of the scenario that matches. */
import { inEffect } from './offers/clauses.ts';
import { holds, stepIn } from './offers/ladder.ts';
import { decidedAboveStatusQuo } from './offers/points.ts';
import type { OutcomeSetup, OutcomeTest } from './setup.ts';
import type { Items, Table } from './table.ts';

/** An ending with what it rests on. */
export interface Outcome {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** True where history ended so. */
  readonly history: boolean;
  /** What is in effect at the end. */
  readonly deal: Items;
  /** For endings without substance, how the talks go on: the follow-up option in effect; null where none is. */
  readonly flavour: { readonly issue: string; readonly option: string } | null;
}

function matches(table: Table, test: OutcomeTest): boolean {
  const { face } = table.setup;
  const deal = inEffect(table.public);
  switch (test.kind) {
    case 'always':
      return true;
    case 'all':
      return test.of.every((part) => matches(table, part));
    case 'any':
      return test.of.some((part) => matches(table, part));
    case 'tension':
      return table.public.tension >= test.atLeast;
    case 'walkedOut':
      return table.public.brokenDown === 'walkOut';
    case 'adoptedCount':
      return decidedAboveStatusQuo(face, table.public).length >= test.atLeast;
    case 'adoptedAnyOf':
      return test.issues.some((issue) => stepIn(face, deal, issue) > 0);
    case 'bound':
      return holds(face, deal, test);
  }
}

const NO_ENDING: OutcomeSetup = { id: 'none', title: 'No ending', text: '', when: { kind: 'always' }, history: false };

/** The ending as things stand now; final once the game is concluded. The first that matches, in the scenario's order. */
export function outcomeOf(table: Table): Outcome {
  const { face } = table.setup;
  const ending = face.outcomes.find((candidate) => matches(table, candidate.when)) ?? NO_ENDING;
  const deal = inEffect(table.public);
  const followUp = face.issues.find((issue) => issue.followUp);
  const flavour = followUp ? { issue: followUp.id, option: deal[followUp.id] ?? followUp.options[0]?.id ?? '' } : null;
  const { id, title, text, history } = ending;
  return { id, title, text, history, deal, flavour };
}
