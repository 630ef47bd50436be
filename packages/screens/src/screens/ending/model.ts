/** How the week ended: the ending, one's own score with its reasons, and the article's ending beside it. */
import type { App, MenuItem } from '../../app.ts';
import type { Size } from '../../layout/block.ts';
import { bar } from '../../layout/gauge.ts';
import { padLeft, padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import { commandItem } from '../../moves.ts';
import type { Placed } from '../../pane.ts';
import { describeAdopted } from '../../wording/describe-text.ts';
import { nameOf, points, sentence } from '../../wording/names.ts';
import type { Ending, Game } from '../../world.ts';
import { frontPageRows } from '../front-page-rows.ts';

function endingRows(game: Game, ending: Ending, width: number): readonly RowLike[] {
  const { view } = game;
  const capitals = view.public.ratifications.flatMap((answer) =>
    paragraph(
      `· ${sentence(nameOf(view, answer.seat))}: the capital ${answer.accepted ? 'stands by it' : `disowns it (the chance was ${answer.chancePercent} %)`}.`,
      width,
      answer.accepted ? 'text' : 'bad',
    ),
  );
  const adopted = view.public.adopted.flatMap((text) =>
    describeAdopted(view, text).flatMap((line, index) => paragraph(`${index === 0 ? '' : '· '}${line}`, width)),
  );
  return [
    ...paragraph(ending.title, width, 'heading'),
    ...paragraph(ending.text, width),
    '',
    ...frontPageRows(game, width),
    '',
    run('What was signed', 'strong'),
    ...(adopted.length === 0 ? ['Nothing.'] : adopted),
    ...(capitals.length > 0 ? ['', run('The capitals', 'strong'), ...capitals] : []),
  ];
}
function scoreRows(ending: Ending, width: number): readonly RowLike[] {
  return ending.parts.flatMap((part) => [
    [run(padTo(part.name, 22), 'strong'), run(bar(part.points, part.most, 5)), run(` ${padLeft(points(part.points), 4)} of ${part.most}`)],
    ...part.reasons.flatMap((reason) => paragraph(reason, width - 2, 'dim').map((row) => [run('  '), ...row])),
  ]);
}
function historyRows(ending: Ending, width: number): readonly RowLike[] {
  if (!ending.history) return paragraph('The scenario names no ending that history had.', width, 'dim');
  return [
    ...paragraph(ending.history.title, width, 'heading'),
    ...paragraph(ending.history.text, width),
    ...ending.likeness.flatMap((line) => paragraph(line, width)),
    '',
    ...paragraph('It says what happened, not what was possible.', width, 'dim'),
  ];
}

export function endingItems(game: Game): readonly MenuItem[] {
  return [
    commandItem(game, 'log', 'Everything your delegation saw and heard.'),
    commandItem(game, 'explain'),
    commandItem(game, 'brief'),
    commandItem(game, 'record'),
    ...game.humans
      .filter((seat) => seat !== game.seat)
      .map(
        (seat): MenuItem => ({
          label: `Pass the keyboard to ${seat}`,
          note: `${sentence(nameOf(game.view, seat))} sees its own score.`,
          why: null,
          does: { kind: 'wish', wish: { kind: 'lookAs', seat } },
        }),
      ),
    { label: 'Play it again', note: 'The same seats and the same luck.', why: null, does: { kind: 'wish', wish: { kind: 'restart' } } },
    { label: 'Back to the title', note: 'Another scenario or another seat.', why: null, does: { kind: 'wish', wish: { kind: 'title' } } },
    commandItem(game, 'quit'),
  ];
}

/** A recording has nobody to choose, and the public has no score: what would stand empty is left out. */
export function placeEnding(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  const ending = game?.ending;
  if (!game || !ending) return [];
  const items = endingItems(game);
  const half = Math.floor(size.width / 2);
  const [menuHeight, scoreHeight] = [game.humans.length > 0 ? 8 : 0, ending.parts.length > 0 ? size.height - 8 : 0];
  const [left, right] = [
    { x: 0, width: half },
    { x: half, width: size.width - half },
  ];
  const panes: readonly Placed[] = [
    {
      ...left,
      y: size.height - menuHeight,
      height: menuHeight,
      pane: { id: 'ending.moves', title: 'And now?', kind: 'list', rows: () => items.map((item) => run(item.label)) },
    },
    {
      ...left,
      y: 0,
      height: size.height - menuHeight,
      pane: { id: 'ending.text', title: game.view.own ? 'Your week' : 'The week', kind: 'text', rows: (width) => endingRows(game, ending, width) },
    },
    {
      ...right,
      y: 0,
      height: scoreHeight,
      pane: { id: 'ending.score', title: 'Your score, in parts', kind: 'text', rows: (width) => scoreRows(ending, width) },
    },
    {
      ...right,
      y: scoreHeight,
      height: size.height - scoreHeight,
      pane: { id: 'ending.history', title: 'What happened in the article', kind: 'text', rows: (width) => historyRows(ending, width) },
    },
  ];
  return panes.filter(({ height }) => height > 0);
}
