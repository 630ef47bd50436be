import type { Act, IssueSetup } from '@parley/rules';
import { finish } from '../../acting.ts';
import { type App, type Doing, type Draft, EMPTY_DRAFT, pushLayer, type Step, say, toUi } from '../../app.ts';
import type { CommandId } from '../../commands.ts';
import { run } from '../../layout/row.ts';
import { fitting } from '../../layout/words.ts';
import type { Hint, Screen } from '../../pane.ts';
import { turnSentence } from '../../reading.ts';
import type { Game } from '../../world.ts';
import { gameHeader } from '../game-header.ts';
import { lineAtCursor, placeComposer, SEND_WORDS } from './model.ts';
import { leftOut, possibleIn } from './possible.ts';
import {
  addCondition,
  type ComposerLine,
  dropCondition,
  nextOption,
  redraft,
  toggleIssue,
  toggleReader,
  turnCondition,
  turnOption,
  turnSide,
} from './state.ts';

/** The act that a finished draft makes. */
export function actOfDraft(game: Game, draft: Draft): Act {
  const { items, conditions, words, until } = draft;
  const { seat } = game;
  const text = { items, conditions, until, ...(words !== '' && { words }) };
  switch (draft.purpose) {
    case 'amend':
      return { verb: 'amend', seat, text: draft.amends ?? '', ...text };
    case 'sendNonPaper':
      return { verb: 'sendNonPaper', seat, items, conditions, to: draft.to };
    case 'sumUp':
      return { verb: 'sumUp', seat, items };
    default:
      return { verb: draft.purpose, seat, ...text };
  }
}
function send(app: App, game: Game): Step {
  const { draft } = app.ui;
  if (Object.keys(draft.items).length === 0) return say(app.ui, 'The text is empty: choose an option with → first.');
  if (draft.purpose === 'sendNonPaper' && draft.to.length === 0) return say(app.ui, 'Choose who is to read it: Space on a delegation.');
  return finish(app.ui, game, actOfDraft(game, draft));
}

/** The changed draft; where nothing could be changed, why options are left out. */
function changedIssue({ ui }: App, game: Game, issue: IssueSetup, draft: Draft): Step {
  const [why] = leftOut(game, ui.draft, issue);
  if (JSON.stringify(draft.items) !== JSON.stringify(ui.draft.items)) return toUi(redraft(ui, draft));
  return why === undefined ? toUi(ui) : say(ui, `${issue.name}. ${why}`);
}
function choose(app: App, game: Game, line: ComposerLine): Step | Doing {
  const { ui } = app;
  const changed = (draft: Draft): Step => toUi(redraft(ui, draft));
  switch (line.kind) {
    case 'issue':
      return changedIssue(app, game, line.issue, nextOption(ui.draft, line.issue, possibleIn(game, ui.draft)));
    case 'condition':
      return changed(dropCondition(ui.draft, line.index));
    case 'addCondition':
      return changed(addCondition(game, ui.draft));
    case 'reader':
      return changed(toggleReader(ui.draft, line.seat));
    case 'words':
      return toUi(pushLayer(ui, { kind: 'words', typed: ui.draft.words }));
    case 'until':
      return changed({ ...ui.draft, until: ui.draft.until === 'round' ? 'venue' : 'round' });
    case 'clear':
      return changed({ ...EMPTY_DRAFT, purpose: ui.draft.purpose, amends: ui.draft.amends });
    case 'send':
      return send(app, game);
  }
}
function turn(app: App, game: Game, line: ComposerLine, by: 1 | -1): Step | undefined {
  const { ui } = app;
  if (line.kind === 'issue')
    return changedIssue(app, game, line.issue, turnOption(ui.draft, line.issue, { by, isPossible: possibleIn(game, ui.draft) }));
  if (line.kind === 'condition') return toUi(redraft(ui, turnCondition(game, ui.draft, { index: line.index, by })));
  return undefined;
}
function toggle(app: App, game: Game, line: ComposerLine): Step | undefined {
  const { ui } = app;
  if (line.kind === 'issue') return changedIssue(app, game, line.issue, toggleIssue(ui.draft, line.issue, possibleIn(game, ui.draft)));
  if (line.kind === 'reader') return toUi(redraft(ui, toggleReader(ui.draft, line.seat)));
  if (line.kind === 'condition') return toUi(redraft(ui, turnSide(ui.draft, line.index)));
  return undefined;
}
function undo(app: App): Step {
  const past = app.ui.draftPast.at(-1);
  if (!past) return say(app.ui, 'Nothing has been changed in this draft.');
  return toUi({ ...app.ui, draft: past, draftPast: app.ui.draftPast.slice(0, -1) });
}

function hints(app: App): readonly Hint[] {
  const { game } = app.world;
  const line = game ? lineAtCursor(app, game) : undefined;
  const enter = {
    issue: 'next option',
    condition: 'take it out',
    addCondition: 'add a condition',
    reader: 'in or out',
    words: 'write',
    until: 'change',
    clear: 'empty it',
    send: SEND_WORDS[app.ui.draft.purpose].toLowerCase(),
  };
  return [
    { key: 'Enter', does: line ? enter[line.kind] : '' },
    ...(line?.kind === 'issue' || line?.kind === 'condition' ? [{ key: '←→', does: 'option' }] : []),
    ...(line?.kind === 'issue' ? [{ key: 'Space', does: 'in or out' }] : []),
    { key: 's', does: 'send' },
    { key: 'u', does: 'undo' },
    { key: 'i', does: 'numbers' },
    { key: 'Esc', does: 'back, draft kept' },
    { key: '?', does: 'help' },
  ];
}

function advice(game: Game, width: number): string {
  const kept = 'The draft is kept until you send or empty it.';
  return fitting(width - 2, `${turnSentence(game)} ${kept}`, kept, 'The draft is kept.');
}

export const composerScreen: Screen = {
  name: 'composer',
  header: gameHeader,
  place: placeComposer,
  advice: (app) => (app.world.game ? [run(` ${advice(app.world.game, app.world.size.width)}`, 'dim')] : []),
  hints,
  press(app, _key, command: CommandId | undefined) {
    const { game } = app.world;
    const line = game ? lineAtCursor(app, game) : undefined;
    if (!game || !line) return undefined;
    if (command === 'propose') return send(app, game);
    if (command === 'undo') return undo(app);
    if ((app.ui.focus.composer ?? 0) !== 0) return undefined;
    if (command === 'choose') return choose(app, game, line);
    if (command === 'left' || command === 'right') return turn(app, game, line, command === 'right' ? 1 : -1);
    return command === 'toggle' ? toggle(app, game, line) : undefined;
  },
};
