// Leaks put in on purpose: each makes a watcher see what it must not, and the search for leaks must find every one of them.

import {
  type Act,
  type Event,
  type EventKind,
  type Refusal,
  type Seat,
  type Setup,
  seatView,
  type Table,
  totalsOf,
  type View,
  type Watcher,
} from '@parley/rules';
import { KNOWLEDGE, type Knowledge, type Secret, secretiveSetup, smallSetup, tinySetup } from '@parley/testkit';

/** One leak: what it is, where it is to be found, and the ways of learning with the leak in them. */
export interface PlantedLeak {
  readonly name: string;
  readonly setup: () => Setup;
  readonly knowledge: Knowledge;
  /** The secrets that the games differ in; all kinds where nothing is said. */
  readonly secrets?: readonly Secret[];
}

type Kept = Table['private'][Seat];

function planted(name: string, part: Partial<Knowledge>, where: Partial<Pick<PlantedLeak, 'setup' | 'secrets'>> = {}): PlantedLeak {
  return { name, setup: secretiveSetup, ...where, knowledge: { ...KNOWLEDGE, ...part } };
}

/** A view with something more in it, made of the whole table. */
function viewWith(extra: (table: Table, watcher: Watcher) => unknown): Partial<Knowledge> {
  return { viewFor: (table, watcher) => ({ ...KNOWLEDGE.viewFor(table, watcher), extra: extra(table, watcher) }) as View };
}

/** A view that shows one field of everybody's private part. */
function viewWithParts(pick: (part: Kept) => unknown): Partial<Knowledge> {
  return viewWith((table) => Object.values(table.private).map(pick));
}

/** An event whose whole form everybody sees. */
function shownToAll(kind: EventKind): Partial<Knowledge> {
  return { eventFor: (table, event, watcher) => (event.kind === kind ? event : KNOWLEDGE.eventFor(table, event, watcher)) };
}

/** An event that is shown to its audience with one field too many. */
function withField(kind: EventKind, field: string): Partial<Knowledge> {
  return {
    eventFor(table, event, watcher) {
      const form = KNOWLEDGE.eventFor(table, event, watcher);
      return form && form.kind === kind ? ({ ...form, [field]: event[field as keyof Event] } as Event) : form;
    },
  };
}

function viewOfAllRooms(table: Table, watcher: Watcher): View {
  return { ...KNOWLEDGE.viewFor(table, watcher), rooms: table.rooms };
}

/** Only texts that leave nobody under its fallback can be joined: a kindness that tells of everybody's fallback. */
function joinsGoodForAll(table: Table, seat: Seat): readonly Act[] {
  const isGood = (act: Act): boolean => {
    const text = act.verb === 'join' && Object.values(table.rooms).flatMap((room) => room.texts.filter(({ id }) => id === act.text))[0];
    if (!text) return true;
    const totals = Object.keys(table.private).map((other) => totalsOf(seatView(table, other), text.items, text.conditions));
    return totals.every(({ withText, fallback }) => withText >= fallback);
  };
  return KNOWLEDGE.legalActs(table, seat).filter(isGood);
}

function namingLimits(table: Table, refusal: Refusal): Refusal {
  const limits = Object.values(table.setup.briefs).flatMap((brief) => brief.limits.map((limit) => limit.option));
  return { ...refusal, because: { ...refusal.because, values: { ...refusal.because.values, limits } } };
}

function weakestFirst(table: Table): readonly Seat[] {
  const supportOf = (seat: Seat): number => table.private[seat]?.support ?? 0;
  return KNOWLEDGE.whoMayAct(table).toSorted((a, b) => supportOf(a) - supportOf(b));
}

const majority = (): Setup => smallSetup('majority-secret');

export const PLANTED_LEAKS: readonly PlantedLeak[] = [
  planted(
    "a view shows everybody's exact support",
    viewWithParts((part) => part.support),
  ),
  planted(
    'a view shows which variant each capital drew',
    viewWithParts((part) => part.variant),
  ),
  planted(
    "a view shows everybody's fallback",
    viewWithParts((part) => part.fallbackBase),
  ),
  planted(
    'a view shows what others have learnt',
    viewWithParts((part) => part.insights),
  ),
  planted(
    'a view shows the papers others hold',
    viewWithParts((part) => part.papers),
    { secrets: ['acts'] },
  ),
  planted(
    'a view shows what others were asked',
    viewWithParts((part) => part.requests),
    { secrets: ['acts'] },
  ),
  planted(
    'a view shows what others heard in reply',
    viewWithParts((part) => part.heard),
    { secrets: ['acts'] },
  ),
  planted(
    "a view shows other capitals' instructions",
    viewWithParts((part) => part.instructions),
  ),
  planted(
    'a view shows pledges made in private',
    viewWithParts((part) => part.pledges),
    { secrets: ['acts'] },
  ),
  planted('a view shows the texts of every room', { viewFor: viewOfAllRooms }, { secrets: ['acts'] }),
  planted(
    'a view shows ballots before they are read out',
    viewWith((table) => table.sealed.ballots),
    { setup: majority },
  ),
  planted(
    "a view shows a neighbour's brief",
    viewWith((table) => Object.values(table.setup.briefs)[0]),
    { setup: tinySetup },
  ),
  planted(
    'a view shows how likely the world is to move',
    viewWith((table) => table.setup.sealed.events.map((event) => event.probability)),
  ),
  planted('support moves in public', shownToAll('supportMoved')),
  planted("the capital's answer to a cable is public", shownToAll('cabled'), { secrets: ['acts'] }),
  planted('a moved instruction is public', shownToAll('lineMoved'), { secrets: ['acts'] }),
  planted('a message can be read by all', shownToAll('messageSent'), { secrets: ['acts'] }),
  planted('a sealed ballot is shown to all', shownToAll('ballotSealed'), { setup: majority }),
  planted('an event of the world shows its draw', withField('worldEventHappened', 'draw'), { secrets: ['seed'] }),
  planted("the capital's last word shows its draw", withField('capitalAnswered', 'draw'), { secrets: ['seed'] }),
  planted('a text reaches seats that are not in the room', shownToAll('textTabled'), { secrets: ['acts'] }),
  planted('a refusal names the limits of others', { refusalTo: namingLimits }),
  planted("what a seat may do hangs on others' fallbacks", { legalActs: joinsGoodForAll }, { setup: () => smallSetup('k-of-n') }),
  planted('whose turn it is hangs on how others stand at home', { whoMayAct: weakestFirst }),
];
