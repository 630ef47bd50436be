/** The texts on this table: which there are, what each would change, who has answered, what it is worth. */
import type { Text, Verb } from '@parley/rules';
import { commandState } from '../../acting.ts';
import type { App, MenuItem } from '../../app.ts';
import { commandOf } from '../../commands.ts';
import type { Size } from '../../layout/block.ts';
import { padTo, type RowLike, run } from '../../layout/row.ts';
import { paragraph } from '../../layout/words.ts';
import type { Placed } from '../../pane.ts';
import { textsShown, textsWaiting } from '../../reading.ts';
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
  const item = (verb: Verb): MenuItem => {
    const possible = game.legal.some((act) => act.verb === verb && 'text' in act && act.text === text.id);
    const enabled = commandOf(verb).enabled(commandState(game));
    const why = possible ? null : enabled === true ? 'Not with this text now: you have answered it, or it is not open to this answer.' : enabled;
    return { label: commandOf(verb).title, note: commandOf(verb).help, why, does: { kind: 'form', verb, values: { text: text.id } } };
  };
  const amend = item('amend');
  const canAmend = text.status === 'tabled' && commandOf('amend').enabled(commandState(game)) === true;
  return [
    item('join'),
    item('joinWithStatement'),
    item('reserve'),
    item('object'),
    item('vote'),
    {
      ...amend,
      why: canAmend ? null : (amend.why ?? 'Not now.'),
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
function answerRows(game: Game, text: Text): readonly RowLike[] {
  const seats = game.view.scenario.venues.find((venue) => venue.id === text.venue)?.seats ?? [];
  return seats.map((seat) => {
    const ballot = text.ballots[seat];
    const author = text.sponsors[0] === seat ? 'author' : text.sponsors.includes(seat) ? 'sponsor' : undefined;
    const answer = author ?? (ballot ? ANSWER_NAMES[ballot.answer] : 'no answer');
    return [run(padTo(nameOf(game.view, seat), 19)), run(answer, ballot || author ? 'text' : 'dim')];
  });
}

const EMPTY = ['No text has been put on this table yet.', '', 'Compose one yourself (c) when you have the floor, or wait for others.'];

export function placeTexts(app: App, size: Size): readonly Placed[] {
  const { game } = app.world;
  if (!game) return [];
  const texts = textsShown(game.view);
  const text = textAtCursor(app, game);
  const wide = size.width >= 110;
  const left = wide ? 66 : 46;
  const top = Math.min(Math.max(3, texts.length + 2), 6);
  const rest = size.height - top;
  const right = size.width - left;
  const checks = (width: number): readonly RowLike[] => (text ? [...worthRows(game, text), ...checkRows(game, text, width)] : []);
  const answers = (): readonly RowLike[] => (text ? answerRows(game, text) : []);
  const worthHeight = Math.max(6, Math.min(10, size.height - top - 5));
  return [
    {
      x: 0,
      y: 0,
      width: left,
      height: top,
      pane: {
        id: 'texts.list',
        title: 'Texts',
        kind: 'list',
        rows: () => (texts.length === 0 ? ['none yet'] : texts.map((one) => textRow(game, one))),
      },
    },
    {
      x: 0,
      y: top,
      width: left,
      height: rest,
      pane: {
        id: 'texts.diff',
        title: text ? `What ${text.id} changes${text.amends ? ` in ${text.amends}` : ''}` : 'A text',
        kind: 'text',
        rows: (width) => (text ? offerRows(game, text, width) : EMPTY.flatMap((line) => paragraph(line, width))),
      },
    },
    {
      x: left,
      y: 0,
      width: right,
      height: size.height - worthHeight,
      pane: { id: 'texts.answers', title: 'Who has answered', kind: 'text', rows: answers },
    },
    {
      x: left,
      y: size.height - worthHeight,
      width: right,
      height: worthHeight,
      pane: { id: 'texts.worth', title: 'For you', kind: 'text', foot: 'i why', rows: checks },
    },
  ];
}
