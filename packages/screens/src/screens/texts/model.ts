/** The texts on this table: which there are, what each would change, who has answered, what it is worth. */
import type { Text, Verb } from '@parley/rules';
import type { App, MenuItem } from '../../app.ts';
import { commandOf } from '../../commands.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Pane, Placed } from '../../pane.ts';
import { textsShown, textsWaiting } from '../../reading.ts';
import { whyNotWith } from '../../text-answers.ts';
import { reasonsAgainst } from '../../text-reasons.ts';
import { ANSWER_NAMES } from '../../wording/labels.ts';
import { nameOf, namesOf } from '../../wording/names.ts';
import type { Game } from '../../world.ts';
import { checkRows, offerRows, worthRows } from './diff.ts';

export function textAtCursor(app: App, game: Game): Text | undefined {
  const texts = textsShown(game.view);
  return texts[Math.min(app.ui.cursors['texts.list'] ?? 0, texts.length - 1)];
}

/** What can be done with one text, with the reason where something cannot. */
export function textItems(game: Game, text: Text): readonly MenuItem[] {
  const item = (verb: Verb): MenuItem => ({
    label: commandOf(verb).title,
    note: commandOf(verb).help,
    why: whyNotWith(game, text, verb),
    does: { kind: 'form', verb, values: { text: text.id } },
  });
  return [
    item('join'),
    item('joinWithStatement'),
    item('reserve'),
    item('object'),
    item('vote'),
    {
      ...item('amend'),
      does: { kind: 'compose', purpose: 'amend', amends: text.id, items: text.items, to: [] },
    },
    item('putUnderSilence'),
    item('withdraw'),
  ];
}

const SHORT_STATUS: Readonly<Record<Text['status'], string>> = {
  tabled: 'open',
  adopted: 'adopted',
  blocked: 'blocked',
  withdrawn: 'withdrawn',
  superseded: 'overtaken',
  lapsed: 'lapsed',
};

function textRow(game: Game, text: Text): RowLike {
  const waits = textsWaiting(game.view).includes(text);
  return [
    run(waits ? '! ' : '  ', 'warning'),
    run(padTo(text.id, 12), text.status === 'tabled' ? 'strong' : 'dim'),
    run(padTo(namesOf(game.view, text.sponsors.slice(0, 1)), 18)),
    run(` ${SHORT_STATUS[text.status]}`, 'dim'),
  ];
}
function answerRows(game: Game, text: Text, width: number): readonly RowLike[] {
  const seats = game.view.scenario.venues.find((venue) => venue.id === text.venue)?.seats ?? [];
  return seats.flatMap((seat): readonly RowLike[] => {
    const ballot = text.ballots[seat];
    const author = text.sponsors[0] === seat ? 'author' : text.sponsors.includes(seat) ? 'sponsor' : undefined;
    const answer = author ?? (ballot ? ANSWER_NAMES[ballot.answer] : 'no answer');
    const why = seat === game.seat ? [] : reasonsAgainst(game.view, seat, text);
    return [
      [run(padTo(nameOf(game.view, seat), 19)), run(answer, ballot || author ? 'text' : 'dim')],
      ...why.flatMap((words) => paragraph(words, width - 2, 'note').map((row) => [run('  '), ...row])),
    ];
  });
}

const EMPTY = ['No text has been put on this table yet.', '', 'Compose one yourself (c) when you have the floor, or wait for others.'];

/** Under this width one pane at a time is shown. */
const NARROW = 80;
const WIDE = 110;

interface TextPanes {
  readonly list: Pane;
  readonly changes: Pane;
  readonly answers: Pane;
  readonly worth: Pane;
}
function panesOf(game: Game, text: Text | undefined): TextPanes {
  const texts = textsShown(game.view);
  const answers = (width: number): readonly RowLike[] => (text ? answerRows(game, text, width) : []);
  const changes = (width: number): readonly RowLike[] => (text ? offerRows(game, text, width) : EMPTY.flatMap((line) => paragraph(line, width)));
  const worth = (width: number): readonly RowLike[] => (text ? [...worthRows(game, text), ...checkRows(game, text, width)] : []);
  return {
    list: {
      id: 'texts.list',
      title: 'Texts',
      kind: 'list',
      rows: () => (texts.length === 0 ? ['none yet'] : texts.map((one) => textRow(game, one))),
    },
    changes: {
      id: 'texts.diff',
      title: text ? `What ${text.id} changes${text.amends ? ` in ${text.amends}` : ''}` : 'A text',
      kind: 'text',
      rows: changes,
    },
    answers: { id: 'texts.answers', title: 'Answers, and why not', kind: 'text', rows: answers },
    worth: { id: 'texts.worth', title: 'For you', kind: 'text', foot: 'i why', rows: worth },
  };
}

export function placeTexts(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const { width, height } = size;
  const isNarrow = width < NARROW;
  const { list, changes, answers, worth } = panesOf(game, textAtCursor(app, game));
  const top = Math.min(Math.max(3, textsShown(game.view).length + 2), isNarrow ? 4 : 6);
  if (isNarrow) {
    const below = Math.min(8, Math.floor((height - top) / 2));
    return [
      { x: 0, y: 0, width, height: top, pane: list },
      { x: 0, y: top, width, height: height - top - below, pane: changes },
      { x: 0, y: height - below, width, height: below, pane: worth },
      { x: 0, y: 0, width, height, pane: answers },
    ];
  }
  const left = width >= WIDE ? 66 : 46;
  const right = width - left;
  const below = Math.max(6, Math.min(10, height - top - 5));
  return [
    { x: 0, y: 0, width: left, height: top, pane: list },
    { x: 0, y: top, width: left, height: height - top, pane: changes },
    { x: left, y: 0, width: right, height: height - below, pane: answers },
    { x: left, y: height - below, width: right, height: below, pane: worth },
  ];
}
