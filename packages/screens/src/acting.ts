/** From a wish to act to the act itself: forms where something must be chosen, questions where something cannot be taken back. */
import { type Act, linesLeftBy, phaseOf, type SeatView, totalsOf, type Verb } from '@parley/rules';
import {
  type App,
  type Doing,
  type Draft,
  EMPTY_DRAFT,
  goTo,
  pushLayer,
  type Step,
  say,
  setCursor,
  toUi,
  type Ui,
  type Values,
  withWish,
} from './app.ts';
import type { CommandId } from './command-ids.ts';
import { type CommandState, commandOf } from './commands.ts';
import { actOf, type FormStep, legalValues, stepOfForm } from './forms/form.ts';
import { formOf } from './forms/index.ts';
import { isShared } from './hot-seat.ts';
import { roomNow, textsShown } from './reading.ts';
import { draftForTable } from './screens/composer/state.ts';
import { joinWarning } from './wording/consequence.ts';
import { describeAct } from './wording/describe-act.ts';
import { linesLeftWarning, underFallbackWarning } from './wording/describe-text.ts';
import type { Game } from './world.ts';

/** What the command table wants to know of a game. */
export function commandState(game: Game): CommandState {
  return { view: game.view, legal: game.legal, mayAct: game.mayAct, mayUndo: game.mayUndo, isLent: game.standIn !== null, isShared: isShared(game) };
}

const WRITTEN_IN_COMPOSER: readonly Verb[] = ['propose', 'amend', 'sendNonPaper', 'draftText', 'sumUp'];

/** Begins an act: says why not, asks what is missing, or makes it. */
export function startAct(app: App, verb: Verb, values: Values = {}): Step {
  const { game } = app.world;
  if (!game) return say(app.ui, 'There is no game yet.');
  const enabled = commandOf(verb).enabled(commandState(game));
  if (enabled !== true) return say(app.ui, `${commandOf(verb).title}: ${enabled}`);
  if (WRITTEN_IN_COMPOSER.includes(verb)) return openComposer(app, game, { purpose: verb as Draft['purpose'], amends: amendedBy(game, verb) });
  return goOn(app.ui, game, verb, values);
}
function amendedBy(game: Game, verb: Verb): string | null {
  return verb === 'amend' ? (legalValues(game, 'amend', 'text').at(-1) ?? null) : null;
}

/** The next step of an act's form, or the act when nothing is missing. A text that is the only one is not asked for. */
export function goOn(ui: Ui, game: Game, verb: Verb, values: Values): Step {
  const step = stepOfForm(formOf(verb), game, values);
  if (step === undefined) return finish(ui, game, actOf(verb, game.seat, strip(values)));
  const only = onlyChoice(step);
  if (only) return goOn(ui, game, verb, { ...values, ...only });
  return toUi(pushLayer(ui, { kind: 'form', verb, values, cursor: 0, typed: '' }));
}
function onlyChoice(step: FormStep): Values | undefined {
  const isPlain = step.kind === 'choice' && ['text', 'target', 'request'].includes(step.field) && step.choices.length === 1;
  return isPlain ? step.choices[0]?.sets : undefined;
}
/** Fields that only served the form are no part of the payload. */
function strip(values: Values): Values {
  const { target, ifIssue, thenIssue, words, ...payload } = values;
  return typeof words === 'string' && words !== '' ? { ...payload, words } : payload;
}

/** Makes the act, or asks first where it cannot be taken back or costs what a player may not see. */
export function finish(ui: Ui, game: Game, act: Act): Step {
  const bare = { ...ui, layers: ui.layers.filter((layer) => layer.kind !== 'form' && layer.kind !== 'menu') };
  const lines = warningsOf(game, act);
  const asked = commandOf(act.verb).confirm;
  if (asked === null && lines.length === 0) return withWish(bare, { kind: 'act', act });
  const question = asked ?? `${describeAct(game.view, act).replace(/\.$/, '')}?`;
  return toUi(pushLayer(bare, { kind: 'confirm', question, lines, yes: 'Yes, do it', does: { kind: 'act', act }, onYes: false }));
}

/** What an act that joins a text would cost and the text does not say: the fallback, declared lines. A sponsor joins what it tables. */
export function warningsOf(game: Game, act: Act): readonly string[] {
  if (!game.view.own) return [];
  const view = game.view as SeatView; // `own` was looked at
  if (act.verb !== 'propose' && act.verb !== 'amend') {
    const warning = joinWarning(view, act);
    return warning === null ? [] : [warning];
  }
  const { items, conditions } = act;
  const warnings = [underFallbackWarning(totalsOf(view, items, conditions)), linesLeftWarning(view, linesLeftBy(view, items, conditions))];
  return warnings.filter((warning): warning is string => warning !== null);
}

/** To the composer: with the draft as it was, or a new one where the purpose is another. */
export function openComposer(app: App, game: Game, wanted: Partial<Draft> & Pick<Draft, 'purpose'>): Step {
  const draft = draftForTable(game, app.ui.draft);
  const amends = wanted.amends ?? null;
  const same = draft.purpose === wanted.purpose && draft.amends === amends && wanted.items === undefined;
  const isBegun = Object.keys(draft.items).length > 0;
  if (same && (isBegun || amends === null)) return toUi(goTo({ ...(isBegun ? app.ui : atFirstLine(app.ui)), draft }, 'composer'));
  const base = amends === null ? undefined : roomNow(game.view)?.texts.find((text) => text.id === amends);
  const fresh: Draft = { ...EMPTY_DRAFT, items: base?.items ?? {}, conditions: base?.conditions ?? [], ...wanted, amends };
  return toUi(goTo({ ...atFirstLine(app.ui), draft: fresh, draftPast: [...app.ui.draftPast, draft].slice(-50) }, 'composer'));
}

/** A new draft begins at its first line, wherever an older one was left. */
function atFirstLine(ui: Ui): Ui {
  return { ...setCursor(ui, 'composer.draft', 0), focus: { ...ui.focus, composer: 0 } };
}

/** What the composer is opened for when nobody says: the first kind of text that is possible now. */
export function composePurpose(game: Game): Draft['purpose'] {
  const state = commandState(game);
  const possible = (['propose', 'draftText', 'sendNonPaper', 'sumUp'] as const).find((verb) => commandOf(verb).enabled(state) === true);
  return possible ?? (phaseOf(game.view.public.position) === 'margins' ? 'sendNonPaper' : 'propose');
}

function readText(ui: Ui, game: Game | null, id: string): Ui {
  const index = game ? textsShown(game.view).findIndex((text) => text.id === id) : -1;
  return setCursor(ui, 'texts.list', Math.max(0, index));
}

/** Does what a menu item or an answered question stands for. `runCommand` is given so that this file need not know all commands. */
export function carryOut(app: App, does: Doing, runCommand: (app: App, id: CommandId) => Step): Step {
  const { game } = app.world;
  switch (does.kind) {
    case 'command':
      return runCommand(app, does.id);
    case 'go':
      return toUi(goTo(app.ui, does.screen));
    case 'read':
      return toUi(readText(goTo(app.ui, 'texts'), game, does.text));
    case 'wish':
      return withWish(app.ui, does.wish);
    case 'act':
      return withWish(app.ui, { kind: 'act', act: does.act });
    case 'form':
      return startAct(app, does.verb, does.values);
    case 'compose':
      return game ? openComposer(app, game, { purpose: does.purpose, amends: does.amends, items: does.items, to: does.to }) : toUi(app.ui);
  }
}
