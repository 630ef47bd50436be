/** The title: what can be played, and what can be gone on with. */
import type { App, Doing } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Placed } from '../../pane.ts';
import { counted, listOf } from '../../wording/names.ts';
import type { SaveCard, ScenarioCard } from '../../world.ts';

/** One line of the title's list. */
export type TitleItem =
  | { readonly kind: 'scenario'; readonly card: ScenarioCard }
  | { readonly kind: 'save'; readonly card: SaveCard }
  | { readonly kind: 'saves'; readonly count: number }
  | { readonly kind: 'quit' };

/** Whether nobody has played here yet: then the lesson stands first. */
function isNewcomer(app: App): boolean {
  return app.world.saves.length === 0;
}
/** Unfinished games first in the list of saves; scenarios before saves. */
export function titleItems(app: App): readonly TitleItem[] {
  const cards = app.world.scenarios ?? [];
  const lessons = isNewcomer(app) ? cards.filter((card) => card.isTutorial) : [];
  const scenarios = [...lessons, ...cards.filter((card) => !lessons.includes(card))].map((card): TitleItem => ({ kind: 'scenario', card }));
  const saves = app.world.saves
    .filter((save) => !save.finished)
    .slice(0, 9)
    .map((card): TitleItem => ({ kind: 'save', card }));
  const all = app.world.saves.length === 0 ? [] : [{ kind: 'saves', count: app.world.saves.length } as const];
  return [...scenarios, ...saves, ...all, { kind: 'quit' }];
}
export function chosenItem(app: App): TitleItem | undefined {
  return titleItems(app)[app.ui.cursors['title.list'] ?? 0] ?? titleItems(app)[0];
}
/** What Enter does with an item. */
export function titleDoing(item: TitleItem): Doing | undefined {
  if (item.kind === 'save') return { kind: 'wish', wish: { kind: 'resume', save: item.card.id } };
  if (item.kind === 'saves') return { kind: 'command', id: 'saves' };
  if (item.kind === 'quit') return { kind: 'wish', wish: { kind: 'quit', interrupted: false } };
  return undefined;
}

const LOGO: readonly string[] = [
  ' ____   _    ____  _     _____ __   __',
  '|  _ \\ / \\  |  _ \\| |   | ____|\\ \\ / /',
  '| |_) / _ \\ | |_) | |   |  _|   \\ V / ',
  '|  __/ ___ \\|  _ <| |___| |___   | |  ',
  '|_| /_/   \\_\\_| \\_\\_____|_____|  |_|  ',
];
export function logo(width: number): readonly RowLike[] {
  const indent = ' '.repeat(Math.max(1, Math.floor((width - 38) / 2)));
  return LOGO.map((line) => [run(`${indent}${line}`, 'heading')]);
}

function itemRow(item: TitleItem, width: number, isFirst: boolean): RowLike {
  if (item.kind === 'quit') return run('Quit');
  if (item.kind === 'saves') return run('Saved games and replays');
  if (item.kind === 'save') return [run('Go on: ', 'note'), run(`${item.card.where}, as ${listOf(item.card.seats)}`)];
  const [from, to] = item.card.minutes;
  const offer = width >= 44 ? 'begin here: 6 minutes' : 'begin here';
  if (isFirst && item.card.isTutorial && item.card.problem === null)
    return [run(padTo(item.card.title, Math.max(10, width - offer.length))), run(offer, 'good')];
  const time = item.card.problem === null ? (width >= 44 ? `${from}–${to} min` : '') : '! damaged';
  return [run(padTo(item.card.title, Math.max(10, width - (time === '' ? 0 : 11)))), run(time, item.card.problem === null ? 'dim' : 'warning')];
}

/** What the right pane says about the item under the cursor. */
export function about(item: TitleItem | undefined, width: number): readonly RowLike[] {
  if (!item) return [];
  if (item.kind === 'quit') return ['Leave Parley.'];
  if (item.kind === 'saves')
    return paragraph(`${counted(item.count, 'saved game')}, finished or not: go on with one, play it back, or branch off from any moment.`, width);
  if (item.kind === 'save') return aboutSave(item.card, width);
  const { card } = item;
  if (card.problem !== null) return paragraph(card.problem, width, 'warning');
  const places = listOf(
    card.venues.map((venue) => venue.place),
    '',
  );
  return [
    ...(card.isTutorial ? paragraph('Begin here: about six minutes. Every kind of act is explained when it first helps.', width, 'good') : []),
    ...paragraph(card.summary, width),
    '',
    ...paragraph(
      `${counted(card.seats.length, 'delegation')} · ${counted(card.issueCount, 'issue')} · ${counted(card.venues.length, 'table')} · ${card.minutes[0]}–${card.minutes[1]} min`,
      width,
      'strong',
    ),
    ...(places === '' ? [] : paragraph(places, width, 'dim')),
    ...(card.contentNote === '' ? [] : ['', ...paragraph(card.contentNote, width, 'dim')]),
  ];
}
function aboutSave(card: SaveCard, width: number): readonly RowLike[] {
  return [
    ...paragraph(card.title, width, 'strong'),
    '',
    run(`You play ${listOf(card.seats)}.`),
    run(`${card.where}.`),
    run(`Last played ${card.when}.`, 'dim'),
    run(`Saved as ${card.id}.`, 'dim'),
  ];
}

export function placeTitle(app: App, size: Size): readonly Placed[] {
  const items = titleItems(app);
  const top = size.height >= 16 ? 6 : 0;
  const left = Math.min(52, Math.floor(size.width / 2));
  const loading = app.world.scenarios === null;
  return [
    {
      x: 0,
      y: top,
      width: left,
      height: size.height - top,
      pane: {
        id: 'title.list',
        title: 'What will you play?',
        kind: 'list',
        rows: (width) => (loading ? ['One moment …'] : items.map((item, index) => itemRow(item, width, index === 0 && isNewcomer(app)))),
      },
    },
    {
      x: left,
      y: top,
      width: size.width - left,
      height: size.height - top,
      pane: { id: 'title.about', title: 'About it', kind: 'text', rows: (width) => (loading ? [] : about(chosenItem(app), width)) },
    },
  ];
}
