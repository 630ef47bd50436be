/** A game played back: a scrubber over what the seat saw, and its table at that moment. */
import type { App } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type Row, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Pane, Placed } from '../../pane.ts';
import type { Game, Replay } from '../../world.ts';
import { logRows } from '../log/model.ts';
import { agendaHead, agendaRows } from '../table/agenda.ts';

/** The screen's state with the game of the moment in place of the one in play, so that what is drawn of a table can be drawn of it. */
export function atMoment(app: App): App {
  return { ...app, world: { ...app.world, game: app.world.replay?.game ?? null } };
}

/** How one goes through the moments. */
export type Stride = 'event' | 'round' | 'venue' | 'end';
/** The moment that a stride leads to: forward and back the same ones, the first and last at the ends. */
export function momentAfter({ moments, at }: Pick<Replay, 'moments' | 'at'>, stride: Stride, by: 1 | -1): number {
  const last = Math.max(0, moments.length - 1);
  if (stride === 'end') return by > 0 ? last : 0;
  const starts = moments.flatMap((moment, index) => (stride === 'event' || index === 0 || isNew(moments[index - 1], moment, stride) ? [index] : []));
  const next = by > 0 ? starts.find((index) => index > at) : starts.findLast((index) => index < at);
  return next ?? (by > 0 ? last : 0);
}
type Place = Replay['moments'][number];
function isNew(before: Place | undefined, now: Place, stride: 'round' | 'venue'): boolean {
  return before?.venueIndex !== now.venueIndex || (stride === 'round' && before.round !== now.round);
}

/** "├────┼──●──┤": a mark where each table begins, and where one is. */
export function scrubber({ moments, at }: Pick<Replay, 'moments' | 'at'>, width: number): Row {
  const cells = Math.max(3, width);
  const last = Math.max(1, moments.length - 1);
  const cellOf = (index: number): number => Math.round((index / last) * (cells - 1));
  const starts = new Set(moments.flatMap((moment, index) => (index > 0 && isNew(moments[index - 1], moment, 'venue') ? [cellOf(index)] : [])));
  const here = cellOf(at);
  const rail = (from: number, to: number): string =>
    Array.from({ length: Math.max(0, to - from) }, (_, step) => {
      const cell = from + step;
      if (cell === 0) return '├';
      if (cell === cells - 1) return '┤';
      return starts.has(cell) ? '┼' : '─';
    }).join('');
  return [run(rail(0, here), 'strong'), run('●', 'heading'), run(rail(here + 1, cells), 'dim')];
}

function scrubberRows(replay: Replay, width: number): readonly RowLike[] {
  const { game, moments, at } = replay;
  const moment = moments[at];
  const venue = game.view.scenario.venues[moment?.venueIndex ?? -1];
  const place = venue ? `${venue.place}, round ${Math.max(1, moment?.round ?? 1)}` : 'Before the talks';
  return [
    [run(padTo(place, 26), 'strong'), run(`moment ${at + 1} of ${moments.length}, as ${game.seat} saw it`, 'dim')],
    scrubber(replay, width),
    ...paragraph(moment?.words ?? '', width).slice(0, 2),
  ];
}
function agendaPane(game: Game, width: number): Pane {
  return { id: 'replay.agenda', title: '2 Agenda then', kind: 'list', head: [agendaHead(game, width - 4)], rows: (inner) => agendaRows(game, inner) };
}
export function placeReplay(app: App, size: Size): readonly Placed[] {
  const { replay } = app.world;
  if (!replay) return [];
  const { game } = replay;
  const { width, height } = size;
  const top = 6;
  const agenda = Math.min(game.view.scenario.issues.length + 3, Math.floor((height - top) / 2));
  const scrub: Pane = { id: 'replay.scrubber', title: `1 ${replay.title}`, kind: 'text', rows: (inner) => scrubberRows(replay, inner) };
  // Each moment has a pane of its own: its log stands at its end, wherever an earlier one was scrolled to.
  const log: Pane = { id: `replay.log.${replay.at}`, title: '3 What had happened', kind: 'tail', rows: (inner) => logRows(game, inner) };
  if (width >= 110)
    return [
      { x: 0, y: 0, width, height: top, pane: scrub },
      { x: 0, y: top, width: width - 50, height: height - top, pane: agendaPane(game, width - 50) },
      { x: width - 50, y: top, width: 50, height: height - top, pane: log },
    ];
  return [
    { x: 0, y: 0, width, height: top, pane: scrub },
    { x: 0, y: top, width, height: agenda, pane: agendaPane(game, width) },
    { x: 0, y: top + agenda, width, height: height - top - agenda, pane: log },
  ];
}
