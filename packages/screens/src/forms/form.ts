/** What must be chosen before an act can be made, as data: each verb's steps, each step's choices. */
import type { Act, Seat, Verb } from '@parley/rules';
import type { Values } from '../app.ts';
import { letterOf, ownPoints } from '../reading.ts';
import { nameOf, points } from '../wording/names.ts';
import type { Game } from '../world.ts';

export interface Choice {
  readonly label: string;
  /** What it means, shown while the cursor is on it. */
  readonly note: string;
  /** The payload fields it sets. */
  readonly sets: Values;
}
export type FormStep =
  | { readonly kind: 'choice'; readonly field: string; readonly title: string; readonly choices: readonly Choice[] }
  /** A line of words; empty is allowed unless `needed`. */
  | { readonly kind: 'words'; readonly field: string; readonly title: string; readonly needed: boolean };

/** The steps of one verb, in order; later ones may depend on what was chosen. */
export type Form = (game: Game, values: Values) => readonly FormStep[];

/** The first step that is not done; undefined when the act is complete. A choice of one is made by itself where nothing is lost by it. */
export function stepOfForm(form: Form, game: Game, values: Values): FormStep | undefined {
  return form(game, values).find((step) => !(step.field in values));
}
/** The act that the gathered values make. */
export function actOf(verb: Verb, seat: Seat, values: Values): Act {
  // The forms set exactly the payload of their verb; the rules check the shape again and refuse what does not fit.
  return { verb, seat, ...values } as unknown as Act;
}

export function choiceStep(field: string, title: string, choices: readonly Choice[]): FormStep {
  return { kind: 'choice', field, title, choices };
}
export function wordsStep(title: string, needed = false): FormStep {
  return { kind: 'words', field: 'words', title, needed };
}

/** Other delegations. */
export function seatChoices(game: Game, field: string, seats: readonly Seat[], note: (seat: Seat) => string): readonly Choice[] {
  return seats.filter((seat) => seat !== game.seat).map((seat) => ({ label: nameOf(game.view, seat), note: note(seat), sets: { [field]: seat } }));
}
export function issueChoices(issues: readonly { readonly id: string; readonly name: string }[], note: (issue: string) => string): readonly Choice[] {
  return issues.map((issue) => ({ label: issue.name, note: note(issue.id), sets: { issue: issue.id } }));
}
/** The options of an issue with what each is worth to oneself. */
export function optionChoices(game: Game, issue: string): readonly Choice[] {
  const found = game.view.scenario.issues.find((candidate) => candidate.id === issue);
  return (found?.options ?? []).map((option) => ({
    label: `${letterOf(game.view.scenario, issue, option.id)}  ${option.text}`,
    note: `Worth ${points(ownPoints(game.view, issue, option.id))} to you.`,
    sets: { option: option.id },
  }));
}
/** Values of a field in the acts that are legal now, each once, in their order. */
export function legalValues(game: Game, verb: Verb, field: string): readonly string[] {
  const values = game.legal.filter((act) => act.verb === verb).map((act) => (act as unknown as Values)[field]);
  return [...new Set(values.filter((value): value is string => typeof value === 'string'))];
}
