import { pushLayer, say, toUi } from '../../app.ts';
import type { Screen } from '../../pane.ts';
import { gameHeader, turnAdvice } from '../game-header.ts';
import { placeSink, SINK_LAYERS } from './model.ts';

export const kitchenSinkScreen: Screen = {
  name: 'kitchenSink',
  header: gameHeader,
  place: placeSink,
  advice: (app) => [turnAdvice(app)],
  hints: () => [
    { key: 'Enter', does: 'open it' },
    { key: 'Tab', does: 'pane' },
    { key: 'z', does: 'enlarge' },
    { key: 'q', does: 'quit' },
  ],
  press(app, _key, command) {
    if (command === 'back' || command === 'closeLayer')
      return app.ui.zoomed ? undefined : { kind: 'wish', wish: { kind: 'quit', interrupted: false } };
    if (command !== 'choose') return undefined;
    if ((app.ui.focus.kitchenSink ?? 0) !== 0) return toUi(app.ui);
    const shown = SINK_LAYERS[app.ui.cursors['sink.layers'] ?? 0];
    if (shown?.layer) return toUi(pushLayer(app.ui, shown.layer));
    return say(app.ui, shown?.toast ?? '');
  },
};
