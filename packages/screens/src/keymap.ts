/** Which key means which command, the same on every screen. Keys are named as the input layer splits them: "c", "G", "enter", "ctrl-d". */
import type { Verb } from '@parley/rules';
import type { CommandId, InterfaceCommand } from './command-ids.ts';

/** Keys for acts. Upper case for what cannot be taken back; an act without a key is in the palette, and on its own screen. */
export const ACT_KEYS: Readonly<Record<Verb, readonly string[]>> = {
  state: ['f'],
  declare: ['d'],
  propose: ['s'],
  amend: ['e'],
  withdraw: ['-'],
  join: ['a'],
  joinWithStatement: ['A'],
  reserve: ['r'],
  object: ['x'],
  vote: ['V'],
  putUnderSilence: ['S'],
  keepSilence: ['+'],
  breakSilence: ['B'],
  refer: ['F'],
  recess: ['E'],
  walkOut: ['W'],
  return: ['R'],
  askMeeting: ['t'],
  soundOut: ['o'],
  reply: ['='],
  sendNonPaper: ['P'],
  message: ['M'],
  consult: ['C'],
  cable: ['K'],
  prepare: ['H'],
  promise: ['!'],
  threaten: ['T'],
  gesture: ['Y'],
  pressure: ['X'],
  leak: ['L'],
  orderAgenda: ['O'],
  hearInConfidence: ['I'],
  draftText: ['D'],
  callForCriticism: ['Q'],
  sumUp: ['U'],
  pressLine: ['p'],
  close: ['Z'],
  pass: ['.'],
};

/** Keys for everything else. */
export const INTERFACE_KEYS: Readonly<Record<InterfaceCommand, readonly string[]>> = {
  compose: ['c'],
  viewText: ['v'],
  brief: ['b'],
  margins: ['w'],
  agenda: [],
  log: ['m'],
  who: ['@'],
  explain: ['i'],
  hint: ['*'],
  lessons: [],
  estimate: ['J'],
  undo: ['u'],
  handOver: [],
  takeBack: [],
  editor: ['ctrl-x'],
  screenshot: [],
  record: [],
  save: [],
  saves: [],
  abandon: [],
  restart: [],
  help: ['?', 'f1'],
  palette: [':', 'ctrl-p'],
  repeat: [],
  search: ['/'],
  nextMatch: ['n'],
  previousMatch: ['N'],
  copy: ['y'],
  zoom: ['z'],
  nextPane: ['tab'],
  previousPane: ['shift-tab'],
  up: ['k', 'up'],
  down: ['j', 'down'],
  left: ['h', 'left'],
  right: ['l', 'right'],
  top: ['g', 'home'],
  bottom: ['G', 'end'],
  pageDown: ['ctrl-d', 'pagedown'],
  pageUp: ['ctrl-u', 'pageup'],
  choose: ['enter'],
  toggle: ['space'],
  closeLayer: ['escape'],
  back: ['q'],
  redraw: ['ctrl-l'],
  suspend: ['ctrl-z'],
  stop: ['ctrl-c'],
  quit: [],
};

const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбю';
const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
/** Ukrainian letters that lie where Russian has others. */
const UKRAINIAN_KEYS: Readonly<Record<string, string>> = { і: 's', ї: ']', є: "'", ґ: '\\' };

/** The key as on a Latin keyboard: a Cyrillic letter stands for the Latin one on the same physical key, so that either layout can play. */
export function latinKey(key: string): string {
  const lower = key.toLowerCase();
  const index = RUSSIAN_KEYS.indexOf(lower);
  const latin = index >= 0 && lower.length === 1 ? LATIN_KEYS[index] : UKRAINIAN_KEYS[lower];
  if (latin === undefined) return key;
  return key === lower ? latin : latin.toUpperCase();
}

/** Command → keys that replace the usual ones, from the player's settings. */
export type KeyOverrides = Readonly<Partial<Record<CommandId, readonly string[]>>>;
/** Key → command. */
export type Keymap = ReadonlyMap<string, CommandId>;

/** The keymap with a player's own keys in place of the usual ones. Where two commands claim a key, the player's choice wins; see {@link keyConflicts}. */
export function makeKeymap(overrides: KeyOverrides = {}): Keymap {
  const usual = Object.entries({ ...ACT_KEYS, ...INTERFACE_KEYS }) as [CommandId, readonly string[]][];
  const keymap = new Map<string, CommandId>();
  for (const [id, keys] of usual) if (!(id in overrides)) for (const key of keys) keymap.set(key, id);
  for (const [id, keys] of Object.entries(overrides) as [CommandId, readonly string[]][]) for (const key of keys) keymap.set(key, id);
  return keymap;
}

/** Keys that two or more commands claim, each with its commands; empty when the keymap is sound. */
export function keyConflicts(overrides: KeyOverrides = {}): readonly { readonly key: string; readonly ids: readonly CommandId[] }[] {
  const claims = new Map<string, CommandId[]>();
  const all = Object.entries({ ...ACT_KEYS, ...INTERFACE_KEYS, ...overrides }) as [CommandId, readonly string[]][];
  for (const [id, keys] of all) for (const key of keys) claims.set(key, [...(claims.get(key) ?? []), id]);
  return [...claims].filter(([, ids]) => ids.length > 1).map(([key, ids]) => ({ key, ids }));
}

/** The command of a key, on a Latin or Cyrillic keyboard; undefined when the key means nothing. */
export function commandForKey(keymap: Keymap, key: string): CommandId | undefined {
  return keymap.get(key) ?? keymap.get(latinKey(key));
}

const KEY_LABELS: Readonly<Record<string, string>> = {
  enter: 'Enter',
  space: 'Space',
  escape: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  f1: 'F1',
};
/** A key as it is written on the screen: "Ctrl-P", "Enter", "G". */
export function keyLabel(key: string): string {
  const label = KEY_LABELS[key];
  if (label !== undefined) return label;
  return key.startsWith('ctrl-') ? `Ctrl-${key.slice(5).toUpperCase()}` : key;
}
