/** A text under silence: it is adopted unless somebody speaks now. */
import type { Text } from '@parley/rules';
import { warningsOf } from '../../acting.ts';
import type { App, MenuItem } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import { commandItem, keyOfItem, labelOf } from '../../moves.ts';
import type { Placed } from '../../pane.ts';
import { roomNow } from '../../reading.ts';
import { nameOf } from '../../wording/names.ts';
import type { Game } from '../../world.ts';
import { offerRows, worthRows } from '../texts/diff.ts';

export function textUnderSilence(game: Game): Text | undefined {
  const room = roomNow(game.view);
  return room?.texts.find((text) => text.id === room.silence?.text);
}
/** Keep first: doing nothing is the default, and that is written down. */
export function silenceItems(game: Game): readonly MenuItem[] {
  return [commandItem(game, 'keepSilence'), commandItem(game, 'breakSilence'), commandItem(game, 'message'), commandItem(game, 'log')];
}

function askedRows(game: Game, width: number): readonly RowLike[] {
  const silence = roomNow(game.view)?.silence;
  const rows = (silence?.asked ?? []).map(
    (seat): RowLike => [run(padTo(nameOf(game.view, seat), 19)), run(silence?.kept.includes(seat) ? 'keeps' : 'not yet', 'dim')],
  );
  return [...paragraph('Whoever keeps silent agrees. The text is adopted unless somebody breaks the silence.', width), '', ...rows];
}
export function placeSilence(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  const text = game ? textUnderSilence(game) : undefined;
  if (!game) return [];
  const items = silenceItems(game);
  const warnings = text ? warningsOf(game, { verb: 'keepSilence', seat: game.seat, text: text.id }) : [];
  const top = size.height - 8;
  const half = Math.floor(size.width * 0.62);
  return [
    {
      x: 0,
      y: top,
      width: 34,
      height: 8,
      pane: {
        id: 'silence.moves',
        title: 'Your move',
        kind: 'list',
        rows: (width) => items.map((item) => [run(padTo(labelOf(item), width - 3), item.why === null ? 'text' : 'dim'), run(keyOfItem(item), 'key')]),
      },
    },
    {
      x: 0,
      y: 0,
      width: half,
      height: top,
      pane: {
        id: 'silence.text',
        title: `Under silence: ${text?.id ?? ''}`,
        kind: 'text',
        rows: (width) => (text ? offerRows(game, text, width) : ['No text is under silence.']),
      },
    },
    {
      x: half,
      y: 0,
      width: size.width - half,
      height: top,
      pane: { id: 'silence.asked', title: 'Silence', kind: 'text', rows: (width) => askedRows(game, width) },
    },
    {
      x: 34,
      y: top,
      width: size.width - 34,
      height: 8,
      pane: {
        id: 'silence.worth',
        title: 'For you',
        kind: 'text',
        rows: (width) => (text ? [...worthRows(game, text), ...warnings.flatMap((warning) => paragraph(`! ${warning}`, width, 'warning'))] : []),
      },
    },
  ];
}
