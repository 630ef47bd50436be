/** A question before what cannot be taken back. The default is No, and the consequence stands in it. */
import { carryOut } from '../acting.ts';
import { popLayer, setLayer, toUi } from '../app.ts';
import { run } from '../layout/row.ts';
import { paragraph } from '../layout/words.ts';
import { runCommand } from '../run-command.ts';
import { dialog, dialogCells, idleKey, type LayerRule } from './layer.ts';

const WIDTH = 64;

export const confirmLayer: LayerRule<'confirm'> = {
  draw(_app, layer, room) {
    const cells = dialogCells(room, WIDTH);
    const question = paragraph(layer.question, cells, 'strong');
    const lines = layer.lines.flatMap((line) => [
      '',
      ...paragraph(line, cells - 2, 'warning').map((row, index) => [run(index === 0 ? '! ' : '  ', 'warning'), ...row]),
    ]);
    const items = [run('No, go back', 'text'), run(layer.yes, 'text')];
    return dialog({ title: 'Are you sure?', above: [...question, ...lines, ''], items, cursor: layer.onYes ? 1 : 0, width: WIDTH }, room);
  },
  press(app, layer, key, command) {
    if (['up', 'down', 'left', 'right', 'nextPane', 'previousPane'].includes(command ?? ''))
      return toUi(setLayer(app.ui, { ...layer, onYes: !layer.onYes }));
    const isYes = key.name === 'y' || ((command === 'choose' || command === 'toggle') && layer.onYes);
    if (isYes) return carryOut({ ...app, ui: popLayer(app.ui) }, layer.does, runCommand);
    const isNo = key.name === 'n' || command === 'closeLayer' || command === 'back' || command === 'choose' || command === 'toggle';
    return isNo ? toUi(popLayer(app.ui)) : idleKey(app, key, 'this question');
  },
  hints: (_app, layer) => [
    { key: 'Enter', does: layer.onYes ? layer.yes.toLowerCase() : 'no, go back' },
    { key: '↑↓', does: 'choose' },
    { key: 'y n', does: 'yes, no' },
    { key: 'Esc', does: 'no' },
  ],
};
