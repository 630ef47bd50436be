/** Every command of the game, once: footer, help, palette, keys and the plain menu are made from this table. */
import type { Act, Phase, Verb, View } from '@parley/rules';
import { PHASE_VERBS, phaseOf, speaker, VERBS } from '@parley/rules';
import { type CommandId, INTERFACE_COMMANDS, type InterfaceCommand } from './command-ids.ts';
import { ACT_KEYS, INTERFACE_KEYS } from './keymap.ts';
import { phaseNameOf } from './wording/labels.ts';
import { VERB_WORDS } from './wording/verbs.ts';

export type { CommandId, InterfaceCommand } from './command-ids.ts';

/** Where a command is listed: by when an act can come, or by what an interface command is for. */
export const COMMAND_GROUPS = ['floor', 'answer', 'margins', 'free', 'look', 'game', 'move'] as const;
/** One of {@link COMMAND_GROUPS}. */
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** What a command needs to know to say whether it can be used now. */
export interface CommandState {
  readonly view: View;
  /** What `legalActs` lists for this seat; empty for a watcher. */
  readonly legal: readonly Act[];
  /** Seats that may act now. */
  readonly mayAct: readonly string[];
  /** True when there is something of one's own to take back. */
  readonly mayUndo: boolean;
  /** True while a computer plays this seat in the player's place. */
  readonly isLent: boolean;
  /** True where several people share the keyboard; left out for somebody alone. */
  readonly isShared?: boolean;
}

/** One command, as footer, help, palette and plain menu show it. */
export interface Command {
  readonly id: CommandId;
  /** As on a menu: "Join a text". */
  readonly title: string;
  /** What it does, in a sentence or two. */
  readonly help: string;
  /** Names of keys as `keymap.ts` writes them, the first one shown; may be empty: the palette finds every command. */
  readonly keys: readonly string[];
  readonly group: CommandGroup;
  /** What a player of the plain mode types: "join". */
  readonly word: string;
  /** What is asked before it is done, with No as the default; null where nothing need be asked. */
  readonly confirm: string | null;
  /** True, or why not now, as a sentence. */
  enabled(state: CommandState): true | string;
}

/** Acts that cannot be taken back at the table, with what is asked first. */
const CONFIRMATIONS: Readonly<Partial<Record<CommandId, string>>> = {
  walkOut: 'Leave the room? Tension rises and trust falls. If you stay away, this table closes.',
  breakSilence: 'Break the silence? The text is blocked in your name and trust with everybody falls.',
  object: 'Object? This text is then gone for good.',
  pressure: 'Apply pressure? Tension rises and trust falls.',
  threaten: 'Make this threat? Tension rises at once, and not to carry it out costs credibility.',
  leak: 'Leak this paper? If you are found out, trust is lost.',
  abandon: 'Give this game up? It stays among the saved games, marked as given up.',
  restart: 'Start this game again from its beginning? The present game stays saved.',
};

/** Why an act of this kind cannot come now; true when `legal` lists one. */
function actEnabled(verb: Verb, state: CommandState): true | string {
  if (state.legal.some((act) => act.verb === verb)) return true;
  return whyNotNow(verb, state) ?? WHY_NOT[verb] ?? 'There is nothing to do this with now.';
}
/** Why no act of this kind can come now, whatever it is about: the scenario, the phase, the turn, what was spent; null where none of these is in the way. */
export function whyNotNow(verb: Verb, state: CommandState): string | null {
  const { own, scenario, public: open } = state.view;
  if (!own) return 'You only watch; you have no seat at this table.';
  if (state.isLent) return LENT;
  if (!scenario.acts.includes(verb)) return 'This scenario does without it.';
  const phase = phaseOf(open.position);
  if (phase === 'concluded') return 'The talks are over.';
  if (!admits(phase, verb)) return `You can do this ${VERB_WORDS[verb].when}; now is ${phaseNameOf(open.position)}.`;
  if (!state.mayAct.includes(own.seat)) return 'It is not your turn.';
  return costSpent(verb, state.view, own.seat);
}
/** Why a seat cannot pay for an act: it has no floor, or its margins act is spent; null where that is not the reason. */
function costSpent(verb: Verb, { public: open }: View, seat: string): string | null {
  const { cost } = VERB_WORDS[verb];
  if (cost === 'margins' && [...open.marginsUsed, ...open.marginsPassed].includes(seat)) return 'Your margins act is spent.';
  if (cost === 'floor' && speaker(open) !== seat) return 'You do not have the floor.';
  return null;
}
function admits(phase: Phase, verb: Verb): boolean {
  const verbs: readonly Verb[] = phase in PHASE_VERBS ? PHASE_VERBS[phase as keyof typeof PHASE_VERBS] : [];
  return verbs.includes(verb);
}

const LENT = 'A computer plays your seat; take it back first.';
const NO_TEXT = 'No text waits for your answer.';
const CHAIR_ONLY = 'Only the chair can do this, with the floor.';
/** The usual reason where the phase would admit the act. */
const WHY_NOT: Readonly<Partial<Record<Verb, string>>> = {
  join: NO_TEXT,
  joinWithStatement: NO_TEXT,
  reserve: NO_TEXT,
  object: NO_TEXT,
  vote: 'Nothing is put to the vote.',
  withdraw: 'You have no open text and no join to take back.',
  reply: 'Nobody has asked you anything.',
  return: 'You have not walked out.',
  leak: 'You hold no paper.',
  askMeeting: 'Nobody in this city is free for a meeting now.',
  cable: 'You have no declared line left to ask about here.',
  amend: 'You need the floor and an open text.',
  putUnderSilence: 'You need the floor, an open text and a table that knows this procedure.',
  orderAgenda: CHAIR_ONLY,
  callForCriticism: CHAIR_ONLY,
  sumUp: CHAIR_ONLY,
  hearInConfidence: 'Only the chair can do this.',
  draftText: 'Only the chair can do this.',
  gesture: 'You have no means of this kind left at this table.',
  pressure: 'You have no means of this kind left at this table.',
  prepare: 'Opinion at home is prepared already, or your margins act is spent.',
};

const ACT_WORDS: Readonly<Partial<Record<Verb, string>>> = {
  joinWithStatement: 'join-with',
  putUnderSilence: 'silence',
  keepSilence: 'keep',
  breakSilence: 'break',
  walkOut: 'walkout',
  askMeeting: 'meet',
  soundOut: 'sound',
  sendNonPaper: 'paper',
  orderAgenda: 'order',
  hearInConfidence: 'hear',
  draftText: 'draft',
  callForCriticism: 'criticism',
  sumUp: 'sum',
  pressLine: 'press',
};

function actCommand(verb: Verb): Command {
  const { title, help, cost } = VERB_WORDS[verb];
  return {
    id: verb,
    title,
    help,
    keys: ACT_KEYS[verb],
    group: cost,
    word: ACT_WORDS[verb] ?? verb,
    confirm: CONFIRMATIONS[verb] ?? null,
    enabled: (state) => actEnabled(verb, state),
  };
}

type InterfaceWords = readonly [title: string, help: string, group: 'look' | 'game' | 'move', word: string];
const INTERFACE_WORDS: Readonly<Record<InterfaceCommand, InterfaceWords>> = {
  compose: ['Compose a text', 'Put a package together, see what it is worth to you, and propose it.', 'look', 'compose'],
  viewText: ['Look at the texts', 'Every text on this table: what is in it, who has joined, what it is worth to you.', 'look', 'texts'],
  brief: ['Read your brief', 'Your instructions, your points, your limits. Only you see them.', 'look', 'brief'],
  margins: ['Go to the margins', 'What was asked of you, what you asked, what you have heard.', 'look', 'margins'],
  agenda: ['Look at the agenda', 'Every issue: its options, who wants what, what is decided.', 'look', 'agenda'],
  log: ['Look back', 'What has happened so far, latest last.', 'look', 'log'],
  who: ['Who is who', 'The delegations, the trust between them, and whose turn it is.', 'look', 'who'],
  explain: ['Explain the numbers', 'Where your points, your fallback and the tension come from.', 'look', 'why'],
  estimate: [
    'Estimate who would accept',
    'What each other delegation might say to your draft or to the text you look at, from what was said in public. Only an estimate.',
    'look',
    'estimate',
  ],
  hint: [
    'Hint',
    'What would help now, in three steps: the kind of act, with whom or about what, the act itself with its reason. It costs nothing.',
    'look',
    'hint',
  ],
  lessons: ['Explain new acts, or not', 'Turns the line on or off that explains an act until you have done it once.', 'game', 'lessons'],
  undo: [
    'Take back this round',
    'Goes back to the start of the round in which you last acted. What the others did since is taken back too. Chance stays as it fell.',
    'game',
    'undo',
  ],
  handOver: [
    'Let a computer play',
    'A computer takes your seat from here on, and everybody is told. Take it back whenever you like.',
    'game',
    'handover',
  ],
  takeBack: ['Play yourself again', 'You take your seat back from the computer.', 'game', 'takeback'],
  editor: [
    'Write in your editor',
    'Opens the words of a draft or a message in the editor that VISUAL or EDITOR names; what you save there comes back as one line.',
    'game',
    'editor',
  ],
  screenshot: [
    'Keep a picture',
    'Writes this screen as a picture and as text, and says where. It shows what you see, secrets too.',
    'game',
    'picture',
  ],
  record: ['Keep a record', 'Writes what your delegation saw and heard so far as a page of Markdown, and says where.', 'game', 'record'],
  save: ['Save', 'The game is saved after every act; this says where.', 'game', 'save'],
  saves: [
    'Saved games and replays',
    'Every saved game, finished or not: go on with it, play it back, or branch off from any moment.',
    'game',
    'saves',
  ],
  abandon: ['Give up this game', 'Ends the game without a result.', 'game', 'abandon'],
  restart: ['Start again', 'The same game from its beginning.', 'game', 'restart'],
  help: ['Help', 'What can be done here, and why the rest cannot be done now.', 'look', 'help'],
  palette: ['Find a command', 'Type a few letters of what you want to do.', 'look', 'find'],
  repeat: ['Say it again', 'Shows the situation and the choices again.', 'look', 'repeat'],
  search: ['Search', 'Search in the list you are in.', 'move', 'search'],
  nextMatch: ['Next match', 'To the next line that was searched for.', 'move', 'next-match'],
  previousMatch: ['Previous match', 'To the line before that was searched for.', 'move', 'previous-match'],
  copy: ['Copy', 'Copies the line you are on.', 'move', 'copy'],
  zoom: ['Enlarge this pane', 'The pane you are in takes the whole screen; again to go back.', 'move', 'zoom'],
  nextPane: ['Next pane', 'Goes to the next pane.', 'move', 'next'],
  previousPane: ['Previous pane', 'Goes to the pane before.', 'move', 'previous'],
  up: ['Up', 'One line up.', 'move', 'up'],
  down: ['Down', 'One line down.', 'move', 'down'],
  left: ['Left', 'One column or option to the left.', 'move', 'left'],
  right: ['Right', 'One column or option to the right.', 'move', 'right'],
  top: ['Top', 'To the first line.', 'move', 'top'],
  bottom: ['Bottom', 'To the last line.', 'move', 'bottom'],
  pageDown: ['Half a page down', 'Half a page down.', 'move', 'page-down'],
  pageUp: ['Half a page up', 'Half a page up.', 'move', 'page-up'],
  choose: ['Choose', 'The best thing to do here; the last line of the screen names it.', 'move', 'choose'],
  toggle: ['Toggle', 'Switches, turns a page, or goes on.', 'move', 'toggle'],
  closeLayer: ['Close', 'Closes what is on top. It never quits and never loses a draft.', 'move', 'dismiss'],
  back: ['Back', 'One screen back; at the title it quits.', 'game', 'back'],
  redraw: ['Draw again', 'Draws the whole screen anew.', 'move', 'redraw'],
  suspend: ['To the shell', 'Leaves Parley for the shell; "fg" comes back.', 'game', 'suspend'],
  stop: ['Stop safely', 'Once: closes what is open or asks. Twice: saves and quits.', 'game', 'stop'],
  quit: ['Save and quit', 'Ends the program; the game can be resumed.', 'game', 'quit'],
};

/** What an interface command needs; those not named are always possible. */
const INTERFACE_NEEDS: Readonly<Partial<Record<InterfaceCommand, (state: CommandState) => true | string>>> = {
  undo: (state) =>
    state.mayUndo ||
    (state.isShared
      ? 'Several people play here: what one has done is not taken back for all.'
      : 'You have done nothing yet that could be taken back.'),
  handOver: (state) => {
    if (state.isLent) return 'A computer plays your seat already.';
    return state.view.public.position !== 'concluded' || 'The talks are over.';
  },
  hint: (state) => {
    if (state.isLent) return LENT;
    return state.legal.length > 0 || 'It is not your turn.';
  },
  takeBack: (state) => state.isLent || 'You play your seat yourself.',
  brief: (state) => state.view.own !== null || 'Only a delegation has a brief.',
  estimate: (state) => state.view.own !== null || 'Only a delegation has a text to put.',
  compose: (state) => {
    const kinds: readonly Verb[] = ['propose', 'amend', 'sendNonPaper', 'draftText'];
    return kinds.some((verb) => actEnabled(verb, state) === true) || actEnabled('propose', state);
  },
};

function interfaceCommand(id: InterfaceCommand): Command {
  const [title, help, group, word] = INTERFACE_WORDS[id];
  const needs = INTERFACE_NEEDS[id];
  return { id, title, help, group, word, keys: INTERFACE_KEYS[id], confirm: CONFIRMATIONS[id] ?? null, enabled: (state) => needs?.(state) ?? true };
}

/** All commands: the acts in the order of the rules, then the interface. */
export const COMMANDS: readonly Command[] = [...VERBS.map(actCommand), ...INTERFACE_COMMANDS.map(interfaceCommand)];

const BY_ID: ReadonlyMap<CommandId, Command> = new Map(COMMANDS.map((command) => [command.id, command]));

/** The command with this id. */
export function commandOf(id: CommandId): Command {
  return BY_ID.get(id) as Command; // COMMANDS has one for every id: both lists above are mapped whole.
}

/** The command a player means by a typed word: its word or its id, in any case; undefined when there is none. */
export function commandByWord(word: string): Command | undefined {
  const wanted = word.toLowerCase();
  return COMMANDS.find((command) => command.word === wanted || command.id.toLowerCase() === wanted);
}

/** Commands of some groups with what each says now, in table order. */
export function commandsIn(
  groups: readonly CommandGroup[],
  state: CommandState,
): readonly { readonly command: Command; readonly enabled: true | string }[] {
  return COMMANDS.filter((command) => groups.includes(command.group)).map((command) => ({ command, enabled: command.enabled(state) }));
}
