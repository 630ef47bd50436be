/** One step of an act's form: a choice, or a line of words. */
import { goOn } from '../acting.ts';
import { type App, type Key, popLayer, type Step, say, setLayer, toUi } from '../app.ts';
import { type FormStep, stepOfForm } from '../forms/form.ts';
import { formOf } from '../forms/index.ts';
import { run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { runCommand } from '../run-command.ts';
import { VERB_WORDS } from '../wording/verbs.ts';
import { dialog, dialogCells, field, idleKey, type LayerOf, type LayerRule, movedCursor } from './layer.ts';
import { edited } from './text-field.ts';

function stepOf(app: App, layer: LayerOf<'form'>): FormStep | undefined {
  return app.world.game ? stepOfForm(formOf(layer.verb), app.world.game, layer.values) : undefined;
}
/** On with what was chosen: the layer is replaced by the next step's, and Esc there comes back to this one. */
function next(app: App, layer: LayerOf<'form'>, sets: LayerOf<'form'>['values']): Step {
  const { game } = app.world;
  return game ? goOn(app.ui, game, layer.verb, { ...layer.values, ...sets }) : toUi(popLayer(app.ui));
}

function pressWords(app: App, layer: LayerOf<'form'>, step: Extract<FormStep, { kind: 'words' }>, key: Key): Step {
  if (key.name === 'enter') {
    if (step.needed && layer.typed.trim() === '') return say(app.ui, 'Write a few words first; Esc goes back.');
    return next(app, layer, { [step.field]: layer.typed.trim() });
  }
  if (key.name === 'escape') return toUi(popLayer(app.ui));
  return toUi(setLayer(app.ui, { ...layer, ...edited(key, layer) }));
}

export const formLayer: LayerRule<'form'> = {
  draw(app, layer, room) {
    const step = stepOf(app, layer);
    const title = `${VERB_WORDS[layer.verb].title}${step ? ` ▸ ${step.title}` : ''}`;
    if (step?.kind === 'words') {
      return dialog({ title, above: ['', field(layer, dialogCells(room)), ''], items: ['Enter goes on'], cursor: 0 }, room);
    }
    const choices = step?.choices ?? [];
    if (choices.length === 0) return dialog({ title, items: ['Nothing can be chosen here now. Esc goes back.'], cursor: 0 }, room);
    const note = paragraph(choices[layer.cursor]?.note ?? '', dialogCells(room), 'dim').slice(0, 4);
    return dialog({ title, items: choices.map((choice) => run(choice.label)), cursor: layer.cursor, below: ['', ...note] }, room);
  },
  press(app, layer, key, command) {
    const step = stepOf(app, layer);
    if (step === undefined) return toUi(popLayer(app.ui));
    if (step.kind === 'words') return command === 'editor' ? runCommand(app, command) : pressWords(app, layer, step, key);
    const cursor = movedCursor(command, layer.cursor, step.choices.length);
    if (cursor !== undefined) return toUi(setLayer(app.ui, { ...layer, cursor }));
    if (command === 'closeLayer' || command === 'back' || command === 'left') return toUi(popLayer(app.ui));
    const choice = step.choices[layer.cursor];
    if (choice && (command === 'choose' || command === 'toggle' || command === 'right')) return next(app, layer, choice.sets);
    return idleKey(app, key, 'this choice');
  },
  hints: (app, layer) =>
    stepOf(app, layer)?.kind === 'words'
      ? [
          { key: 'Enter', does: 'go on' },
          { key: 'Ctrl-X', does: 'editor' },
          { key: 'Ctrl-U', does: 'empty' },
          { key: 'Esc', does: 'back' },
        ]
      : [
          { key: 'Enter', does: 'choose' },
          { key: '↑↓', does: 'move' },
          { key: 'Esc', does: 'back' },
        ],
};
