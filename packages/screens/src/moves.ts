/** "Your move": what a seat can do now, most useful first. The same list for arrows and for letters. */
import { phaseOf, type SeatView, type Verb } from '@parley/rules';
import { commandState } from './acting.ts';
import type { MenuItem } from './app.ts';
import { type CommandId, commandOf } from './commands.ts';
import { requestTitle } from './forms/margins-forms.ts';
import { keyLabel } from './keymap.ts';
import { padTo, type RowLike, run, widthOf } from './layout/row.ts';
import { isMyTurn, openMotions, requestsWaiting, textsWaiting } from './reading.ts';
import { describeConsequence } from './wording/consequence.ts';
import { nameOf } from './wording/names.ts';
import type { Game } from './world.ts';

/** The order in which acts are offered; those for which there is an entry of their own are left out here. */
const FLOOR_ORDER: readonly Verb[] = [
  'propose',
  'amend',
  'draftText',
  'state',
  'declare',
  'promise',
  'threaten',
  'putUnderSilence',
  'orderAgenda',
  'callForCriticism',
  'sumUp',
  'refer',
  'recess',
  'return',
  'withdraw',
  'message',
  'pass',
  'close',
  'walkOut',
];
const MARGINS_ORDER: readonly Verb[] = [
  'askMeeting',
  'soundOut',
  'sendNonPaper',
  'consult',
  'cable',
  'hearInConfidence',
  'draftText',
  'gesture',
  'pressure',
  'prepare',
  'leak',
  'return',
  'withdraw',
  'message',
  'pass',
];
const OTHER_ORDER: readonly Verb[] = ['keepSilence', 'breakSilence', 'pressLine', 'message', 'pass'];
const LOOKS: readonly CommandId[] = ['viewText', 'margins', 'brief', 'log', 'explain'];

/** Acts that need no choice: what they would do now can be said at once. */
const PLAIN_VERBS: readonly CommandId[] = ['gesture', 'pressure', 'walkOut', 'recess', 'pass', 'keepSilence', 'breakSilence'];
function consequenceOf(game: Game, id: CommandId): string | undefined {
  const act = PLAIN_VERBS.includes(id) ? game.legal.find((candidate) => candidate.verb === id) : undefined;
  return act && game.view.own ? describeConsequence(game.view as SeatView, act) : undefined; // it has a seat: `own` was looked at
}

/** A command as a menu item, with its key. */
export function commandItem(game: Game, id: CommandId, note?: string): MenuItem {
  const command = commandOf(id);
  const enabled = command.enabled(commandState(game));
  return {
    label: command.title,
    note: note ?? consequenceOf(game, id) ?? command.help,
    why: enabled === true ? null : enabled,
    does: { kind: 'command', id },
  };
}
/** A label in the middle of a line: a first letter in lower case, names as they are. */
export function inLine(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
/** The label of a menu item; in brackets where it cannot be chosen now, as not every terminal shows it dimmed. */
export function labelOf(item: MenuItem): string {
  return item.why === null ? item.label : `(${item.label})`;
}
/** The key of a command as it is written; empty where it has none. */
export function keyOf(id: CommandId): string {
  const key = commandOf(id).keys[0];
  return key === undefined ? '' : keyLabel(key);
}
/** The key of a menu item; empty where it has none. */
export function keyOfItem(item: MenuItem): string {
  if (item.does.kind === 'command') return keyOf(item.does.id);
  if (item.does.kind === 'read') return keyOf('viewText');
  return item.does.kind === 'form' ? keyOf(item.does.verb) : '';
}

/** A menu item in so many cells: its label, and its key at the right. */
export function itemRow(item: MenuItem, width: number): RowLike {
  const key = keyOfItem(item);
  return [run(padTo(labelOf(item), width - widthOf(key) - 1), item.why === null ? 'text' : 'dim'), run(` ${key}`, 'key')];
}

/** Acts that are listed besides passing, fewer where something waits. */
const ACTS_MAX = 6;
const ACTS_MIN = 3;
/** What can be done now: what waits for this seat first, then its moves, then where to look. */
export function movesOf(game: Game): readonly MenuItem[] {
  const order = orderOf(game);
  const state = commandState(game);
  const possible = order.filter((verb) => commandOf(verb).enabled(state) === true);
  const waiting = waitingItems(game);
  // A few that are sensible now, and passing, which always is; the palette has the others.
  const room = Math.max(ACTS_MIN, ACTS_MAX - waiting.length);
  const first: readonly Verb[] = possible.filter((verb) => verb !== 'pass').slice(0, room);
  const acts = possible.filter((verb) => first.includes(verb) || verb === 'pass').map((verb) => commandItem(game, verb));
  const others = possible.length - acts.length;
  const looks = LOOKS.filter((id) => id !== 'viewText' || Object.values(game.view.rooms).some((room) => room.texts.length > 0)).map((id) =>
    commandItem(game, id),
  );
  const more: MenuItem = { ...commandItem(game, 'palette', `${others} more acts are possible now, and everything else.`), label: 'More …' };
  return [
    ...waiting,
    ...(isMyTurn(game) ? acts : acts.filter((item) => item.does.kind === 'command' && item.does.id !== 'pass')),
    ...looks,
    ...(others > 0 ? [more] : []),
  ];
}
function orderOf(game: Game): readonly Verb[] {
  const phase = phaseOf(game.view.public.position);
  if (phase === 'floor') return FLOOR_ORDER;
  return phase === 'margins' ? MARGINS_ORDER : OTHER_ORDER;
}

/** Requests, texts, clauses and motions that wait for this seat. */
function waitingItems(game: Game): readonly MenuItem[] {
  const { view } = game;
  const can = (verb: Verb): boolean => game.legal.some((act) => act.verb === verb);
  const requests = can('reply')
    ? requestsWaiting(view).map(
        (request): MenuItem => ({
          label: `Reply to ${nameOf(view, request.from)}`,
          note: requestTitle(game, request),
          why: null,
          does: { kind: 'form', verb: 'reply', values: { request: request.id } },
        }),
      )
    : [];
  const answers = game.legal.some((act) => act.verb === 'join' || act.verb === 'reserve' || act.verb === 'object' || act.verb === 'vote')
    ? textsWaiting(view)
    : [];
  const texts = answers.map(
    (text): MenuItem => ({
      label: `Answer ${text.id} (${text.sponsors[0] ?? ''})`,
      note: `A text from ${nameOf(view, text.sponsors[0] ?? '')} waits for your answer.`,
      why: null,
      does: { kind: 'read', text: text.id },
    }),
  );
  const motions = openMotions(view).filter((motion) =>
    game.legal.some((act) => (act.verb === 'vote' || act.verb === 'object') && act.motion === motion.id),
  );
  const onMotions = motions.map((motion): MenuItem => {
    const verb: Verb = motion.needs === 'majority' ? 'vote' : 'object';
    return {
      label: `${verb === 'vote' ? 'Vote' : 'Object'}: motion to ${motion.kind}`,
      note: `Raised by ${nameOf(view, motion.by)}.`,
      why: null,
      does: { kind: 'form', verb, values: { target: motion.id, motion: motion.id } },
    };
  });
  return [...requests, ...texts, ...endorsements(game), ...onMotions];
}
/** Adopted clauses that wait for this seat's endorsement. */
function endorsements(game: Game): readonly MenuItem[] {
  const open = new Set(game.view.public.adopted.map((text) => text.id));
  const joins = game.legal.filter((act) => act.verb === 'join' && open.has(act.text));
  return joins
    .flatMap((act) => (act.verb === 'join' ? [act] : []))
    .map(
      (act): MenuItem => ({
        label: `Endorse ${act.text}`,
        note: `${act.text} was adopted elsewhere and takes effect only with your agreement.`,
        why: null,
        does: { kind: 'form', verb: 'join', values: { text: act.text } },
      }),
    );
}
