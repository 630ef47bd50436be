/** What somebody at this keyboard is called: the curtain asks for them by it. */
import { popLayer, setLayer, toUi } from '../app.ts';
import { personName } from '../hot-seat.ts';
import { dialog, field, type LayerRule } from './layer.ts';
import { edited } from './text-field.ts';

const WIDTH = 42;

export const nameLayer: LayerRule<'name'> = {
  draw: (_app, layer, room) =>
    dialog(
      { title: 'Who plays this delegation?', above: ['', field(layer, WIDTH - 4), ''], items: ['Enter keeps the name'], cursor: 0, width: WIDTH },
      room,
    ),
  press(app, layer, key) {
    if (key.name === 'escape') return toUi(popLayer(app.ui));
    const { casting } = app.ui;
    if (key.name !== 'enter' || !casting) return toUi(setLayer(app.ui, { ...layer, ...edited(key, layer) }));
    const { [layer.seat]: _before, ...others } = casting.names ?? {};
    const name = personName(layer.typed);
    return toUi({ ...popLayer(app.ui), casting: { ...casting, names: name === '' ? others : { ...others, [layer.seat]: name } } });
  },
  hints: () => [
    { key: 'Enter', does: 'keep it' },
    { key: 'Ctrl-U', does: 'empty' },
    { key: 'Esc', does: 'as it was' },
  ],
};
