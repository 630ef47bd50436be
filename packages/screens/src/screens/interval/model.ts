/** Between two tables: what happened and what it changed, one line to the press, on to the next city. */
import type { App, MenuItem } from '../../app.ts';
import { pressConsequence } from '../../forms/table-forms.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import { commandItem, labelOf } from '../../moves.ts';
import type { Placed } from '../../pane.ts';
import { describeAdopted } from '../../wording/describe-text.ts';
import { listOf, namesOf, venueName } from '../../wording/names.ts';
import type { Game } from '../../world.ts';
import { frontPageRows } from '../front-page-rows.ts';
import { logRows } from '../log/model.ts';

/** Firm, open, silent; then where to look. */
export function intervalItems(game: Game): readonly MenuItem[] {
  const canSpeak = game.legal.some((act) => act.verb === 'pressLine');
  const press = (label: string, note: string, tone: string): MenuItem => ({
    label,
    note,
    why: canSpeak ? null : 'You have spoken, or the pause is over.',
    does: { kind: 'form', verb: 'pressLine', values: { tone } },
  });
  return [
    press('Speak firmly', pressConsequence(game, 'firm'), 'firm'),
    press('Speak openly', pressConsequence(game, 'open'), 'open'),
    { ...commandItem(game, 'pass', 'No line to the press: nothing changes. On to the next table.'), label: 'Say nothing, go on' },
    commandItem(game, 'message'),
    commandItem(game, 'brief'),
    commandItem(game, 'log'),
  ];
}

/** What the table just left has decided, and who sits at the next one. */
function summary(game: Game, width: number): readonly RowLike[] {
  const { view } = game;
  const left = view.scenario.venues[view.public.venueIndex];
  const next = view.scenario.venues[view.public.venueIndex + 1];
  const adopted = view.public.adopted.filter((text) => text.venue === left?.id);
  const results = adopted.flatMap((text) =>
    describeAdopted(view, text).flatMap((line, index) => paragraph(`${index === 0 ? '' : '· '}${line}`, width, index === 0 ? 'good' : 'text')),
  );
  const coming = next
    ? [
        `Next: ${venueName(view.scenario, next.id)}, ${next.day}. There sit ${namesOf(view, next.seats)}.`,
        `Decided there: ${listOf(view.scenario.issues.filter((issue) => issue.decide.includes(next.id)).map((issue) => issue.name))}.`,
      ]
    : ['That was the last table. The capitals speak next.'];
  return [
    ...frontPageRows(game, width),
    '',
    ...(adopted.length === 0 ? paragraph(`${left ? venueName(view.scenario, left.id) : 'The table'} adopted nothing.`, width, 'warning') : results),
    '',
    ...coming.flatMap((line) => paragraph(line, width)),
  ];
}

export function placeInterval(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const items = intervalItems(game);
  const bottom = 8;
  const top = size.height - bottom;
  const left = 36;
  const half = Math.floor(size.width / 2);
  return [
    {
      x: 0,
      y: top,
      width: left,
      height: bottom,
      pane: {
        id: 'interval.moves',
        title: 'Your line to the press',
        kind: 'list',
        rows: (width) => items.map((item): RowLike => run(padTo(labelOf(item), width), item.why === null ? 'text' : 'dim')),
      },
    },
    {
      x: 0,
      y: 0,
      width: half,
      height: top,
      pane: { id: 'interval.done', title: 'What was decided, what comes', kind: 'text', rows: (width) => summary(game, width) },
    },
    {
      x: half,
      y: 0,
      width: size.width - half,
      height: top,
      pane: { id: 'interval.log', title: 'What happened and why', kind: 'tail', rows: (width) => logRows(game, width) },
    },
    {
      x: left,
      y: top,
      width: size.width - left,
      height: bottom,
      pane: {
        id: 'interval.about',
        title: 'What it does',
        kind: 'text',
        rows: (width) => paragraph(items[app.ui.cursors['interval.moves'] ?? 0]?.note ?? '', width),
      },
    },
  ];
}
