/** The registry of layers. */
import type { LayerKind } from '../app.ts';
import { confirmLayer } from './confirm.ts';
import { formLayer } from './form.ts';
import { helpLayer } from './help.ts';
import type { LayerRule } from './layer.ts';
import { menuLayer } from './menu.ts';
import { nameLayer } from './name.ts';
import { paletteLayer } from './palette.ts';
import { noteLayer, searchLayer, wordsLayer } from './plain-layers.ts';

const LAYERS: { readonly [K in LayerKind]: LayerRule<K> } = {
  menu: menuLayer,
  form: formLayer,
  confirm: confirmLayer,
  help: helpLayer,
  palette: paletteLayer,
  words: wordsLayer,
  search: searchLayer,
  name: nameLayer,
  note: noteLayer,
};

/** The rule of a kind of layer, for layers in general: each is only ever given layers of its own kind. */
export function layerRule(kind: LayerKind): LayerRule<LayerKind> {
  return LAYERS[kind] as unknown as LayerRule<LayerKind>;
}
