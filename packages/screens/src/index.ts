/** Views into rows, keys into commands, and every sentence a player reads. */
export {
  COMMAND_GROUPS,
  COMMANDS,
  type Command,
  type CommandGroup,
  type CommandId,
  type CommandState,
  commandByWord,
  commandOf,
  commandsIn,
  INTERFACE_COMMANDS,
  type InterfaceCommand,
} from './commands.ts';
export { commandForKey, type Keymap, type KeyOverrides, keyConflicts, keyLabel, latinKey, makeKeymap } from './keymap.ts';
export { VERB_WORDS, type VerbWords } from './wording/verbs.ts';
