/** Who sits where: each seat is a person at this keyboard or a computer. */
import type { App } from '../../app.ts';
import { peopleIn } from '../../hot-seat.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Placed } from '../../pane.ts';
import type { ScenarioCard, SeatCard } from '../../world.ts';

export function cardOf(app: App): ScenarioCard | undefined {
  return app.world.scenarios?.find((card) => card.id === app.ui.casting?.scenario);
}
/** The seat under the cursor; undefined on the lines after the seats. */
export function seatAtCursor(app: App): SeatCard | undefined {
  return cardOf(app)?.seats[app.ui.cursors['delegations.seats'] ?? 0];
}
export function playerName(app: App, player: string): string {
  if (player === 'you') return 'you';
  const computer = app.world.computers.find((candidate) => candidate.id === player);
  return computer ? `computer: ${computer.name}` : 'computer';
}

/** Levels from the easiest, and what each means for the player. */
export const LEVEL_WORDS: readonly (readonly [level: string, words: string])[] = [
  ['trainee', 'the computers see this table and their own brief. Good for a first week.'],
  ['envoy', 'the computers weigh the whole week and what the others want. The usual level.'],
  ['plenipotentiary', 'the computers read between the lines as well, and weigh more packages. For those who know the week.'],
];

const ROLES: Readonly<Record<string, string>> = { party: 'party', caucus: 'speaks for several', mediator: 'mediator' };

const SEAT_AT = 'Seat at';
/** Three letters a table, a space after each; never less than the heading. */
function tablesWidth(card: ScenarioCard | undefined): number {
  return Math.max(SEAT_AT.length, (card?.venues.length ?? 0) * 4) + 1;
}

/** "you: Ana" where somebody has given a name; empty otherwise. */
function nameIn(app: App, seat: string): string {
  const { casting } = app.ui;
  const name = casting?.players[seat] === 'you' ? (casting.names?.[seat] ?? '') : '';
  return name === '' ? '' : `you: ${name}`;
}
function seatRow(app: App, card: ScenarioCard, seat: SeatCard): RowLike {
  const player = app.ui.casting?.players[seat.id] ?? '';
  const tables = card.venues.map((venue) => (venue.seats.includes(seat.id) ? venue.place.slice(0, 3) : '·  ')).join(' ');
  const name = seat.name.split(' (')[0] ?? seat.name;
  return [
    run(padTo(name, 24), player === 'you' ? 'strong' : 'text'),
    run(padTo(tables, tablesWidth(card)), 'dim'),
    run(padTo(ROLES[seat.role] ?? seat.role, 20), 'dim'),
    run(nameIn(app, seat.id) || playerName(app, player), player === 'you' ? 'good' : 'text'),
  ];
}
function seatsRows(app: App): readonly RowLike[] {
  const card = cardOf(app);
  const { casting } = app.ui;
  if (!card || !casting) return ['One moment …'];
  const count = peopleIn(casting).length;
  const begin =
    count === 0
      ? [run('Begin', 'dim'), run('  (take a seat first)', 'dim')]
      : [run('Begin the game', 'strong'), run(count > 1 ? `  (${count} people at this keyboard)` : '', 'dim')];
  return [
    ...card.seats.map((seat) => seatRow(app, card, seat)),
    [run(padTo('Level of the computers', 24)), run(casting.level, 'strong'), run('   ←→ another', 'dim')],
    [run(padTo('Luck (seed)', 24)), run(casting.seed, 'strong'), run('   Enter draws another', 'dim')],
    begin,
  ];
}
/** The line on which the level of the computers is chosen. */
export function levelLine(app: App): number {
  return cardOf(app)?.seats.length ?? 0;
}
/** The line on which the game begins. */
export function beginLine(app: App): number {
  return levelLine(app) + 2;
}

function about(app: App, width: number): readonly RowLike[] {
  const card = cardOf(app);
  const seat = seatAtCursor(app);
  if (!card) return [];
  if (!seat && (app.ui.cursors['delegations.seats'] ?? 0) === levelLine(app))
    return LEVEL_WORDS.flatMap(([level, words]) => paragraph(`${level}: ${words}`, width, level === app.ui.casting?.level ? 'strong' : 'dim'));
  if (!seat) return paragraph('The same seed with the same acts gives the same game, on every machine.', width, 'dim');
  const tables = card.venues
    .filter((venue) => venue.seats.includes(seat.id))
    .map((venue) => `${venue.place} (${[venue.name === venue.place ? [] : venue.name, venue.day, `${venue.rounds} rounds`].flat().join(', ')})`);
  const absent = card.venues.filter((venue) => !venue.seats.includes(seat.id)).map((venue) => venue.place);
  const computer = app.world.computers.find((candidate) => candidate.id === app.ui.casting?.players[seat.id]);
  return [
    run(seat.name, 'strong'),
    ...paragraph(`Sits in ${tables.join('; ')}.`, width),
    ...(absent.length > 0 ? paragraph(`Has no seat in ${absent.join(' and ')}, and acts from its capital meanwhile.`, width) : []),
    ...(computer
      ? ['', ...paragraph(`Played by a computer: ${computer.help}`, width, 'dim')]
      : ['', ...paragraph('Played by you. The brief with your instructions comes next.', width, 'dim')]),
  ];
}

export function placeDelegations(app: App, size: Size): readonly Placed[] {
  const seats = beginLine(app) + 1;
  const height = Math.min(size.height - 7, seats + 3);
  const head = [
    run(padTo('  Delegation', 26), 'dim'),
    run(padTo(SEAT_AT, tablesWidth(cardOf(app))), 'dim'),
    run(padTo('Role', 20), 'dim'),
    run('Player', 'dim'),
  ];
  return [
    {
      x: 0,
      y: 0,
      width: size.width,
      height,
      pane: {
        id: 'delegations.seats',
        title: 'Who do you represent?',
        kind: 'list',
        head: [head],
        foot: 'Space you/computer · ←→ kind of computer',
        rows: () => seatsRows(app),
      },
    },
    {
      x: 0,
      y: height,
      width: size.width,
      height: size.height - height,
      pane: { id: 'delegations.about', title: 'This delegation', kind: 'text', rows: (width) => about(app, width) },
    },
  ];
}
