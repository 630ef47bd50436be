/** The names of all commands: the verbs of the rules, and what the interface itself can do. */
import type { Verb } from '@parley/rules';

/** Commands that are no act of the game: they look, move about, or handle the program. */
export const INTERFACE_COMMANDS = [
  'compose',
  'viewText',
  'brief',
  'margins',
  'agenda',
  'log',
  'who',
  'explain',
  'hint',
  'lessons',
  'estimate',
  'undo',
  'handOver',
  'takeBack',
  'save',
  'saves',
  'abandon',
  'restart',
  'help',
  'palette',
  'repeat',
  'search',
  'nextMatch',
  'previousMatch',
  'copy',
  'zoom',
  'nextPane',
  'previousPane',
  'up',
  'down',
  'left',
  'right',
  'top',
  'bottom',
  'pageDown',
  'pageUp',
  'choose',
  'toggle',
  'closeLayer',
  'back',
  'redraw',
  'suspend',
  'stop',
  'quit',
] as const;
/** One of {@link INTERFACE_COMMANDS}. */
export type InterfaceCommand = (typeof INTERFACE_COMMANDS)[number];
/** Names one command: an act by its verb, or a command of the interface. */
export type CommandId = Verb | InterfaceCommand;
