/** The saved games: which there are, where each stands, what can be done with it. */
import type { App } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Placed } from '../../pane.ts';
import { listOf } from '../../wording/names.ts';
import type { SaveCard } from '../../world.ts';

export function saveAtCursor(app: App): SaveCard | undefined {
  const { saves } = app.world;
  return saves[Math.min(app.ui.cursors['saves.list'] ?? 0, saves.length - 1)];
}
function saveRow(save: SaveCard, width: number): RowLike {
  const when = 22;
  const where = Math.max(16, Math.min(30, Math.floor((width - when) / 3)));
  const name = Math.max(10, width - when - where - 2);
  return [
    run(`${padTo(`${save.title} as ${listOf(save.seats)}`, name)} `, save.finished ? 'dim' : 'text'),
    run(`${padTo(save.finished ? 'over' : save.where, where)} `, save.finished ? 'dim' : 'note'),
    run(save.when, 'dim'),
  ];
}
function aboutRows(save: SaveCard | undefined, width: number): readonly RowLike[] {
  if (!save) return paragraph('Every game is saved after each act. Once you have played one, it is listed here.', width);
  return [
    ...paragraph(`${save.title}${save.label ? `: ${save.label}` : ''}`, width, 'strong'),
    ...paragraph(
      `${save.seats.length === 0 ? 'Computers alone' : `You play ${listOf(save.seats)}`}. ${save.finished ? 'It is over.' : `${save.where}.`}`,
      width,
    ),
    ...paragraph(`Last played ${save.when}; saved as ${save.id}.`, width, 'dim'),
  ];
}
export function placeSaves(app: App, size: Size): readonly Placed[] {
  const { saves } = app.world;
  const below = 6;
  return [
    {
      x: 0,
      y: 0,
      width: size.width,
      height: size.height - below,
      pane: {
        id: 'saves.list',
        title: '1 Saved games',
        kind: 'list',
        foot: '/ search',
        rows: (width) => (saves.length === 0 ? ['none yet'] : saves.map((save) => saveRow(save, width))),
      },
    },
    {
      x: 0,
      y: size.height - below,
      width: size.width,
      height: below,
      pane: { id: 'saves.about', title: '2 This game', kind: 'text', rows: (width) => aboutRows(saveAtCursor(app), width) },
    },
  ];
}
