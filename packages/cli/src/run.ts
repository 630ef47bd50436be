/** From words to an exit code. */
import { UsageError } from './cli-error.ts';
import type { CliCommand } from './commands/command.ts';
import { CALLABLE_COMMANDS, CLI_COMMANDS } from './commands/index.ts';
import { EXIT } from './exit-codes.ts';
import { renderCrash, renderKnownError } from './render-error.ts';
import { commandName, hasTerminal, type Surroundings, writeLine } from './surroundings.ts';

/** Runs one command line to its end. Never throws: whatever goes wrong is a sentence on the error stream and an exit code. */
export async function runCommandLine(surroundings: Surroundings): Promise<number> {
  try {
    return await dispatch(surroundings);
  } catch (error) {
    const rendered = renderKnownError(error) ?? (await crash(error, surroundings));
    for (const line of rendered.lines) surroundings.errors.write(`${line}\n`);
    return rendered.exitCode;
  }
}

async function crash(error: unknown, surroundings: Surroundings) {
  const { writeCrashFile } = await import('./services/crash-file.ts');
  return renderCrash(error, writeCrashFile(error, surroundings));
}

async function dispatch(surroundings: Surroundings): Promise<number> {
  const { words } = surroundings;
  const [first] = words;
  if (first === undefined) return openTitle(surroundings);
  if (words.includes('--version') || first === '-v' || first === 'version') {
    writeLine(surroundings, `parley ${surroundings.version}`);
    return EXIT.ok;
  }
  const command = commandCalled(words);
  if (words.includes('--help') || words.includes('-h')) return named('help').run(command ? [command.name] : [], surroundings);
  if (command) return command.run(words.slice(command.name.split(' ').length), surroundings);
  if (first.startsWith('-')) return named('play').run(words, surroundings);
  throw new UsageError(`There is no command "${first}".`, { code: 'cli/no-such-command', hint: `${nearest(first)}See: parley --help` });
}

/** The command that the first words call: "scenario graph" takes two. */
function commandCalled(words: readonly string[]): CliCommand | undefined {
  return CALLABLE_COMMANDS.find(({ name }) => name.split(' ').every((part, index) => words[index] === part));
}
function named(name: string): CliCommand {
  return CLI_COMMANDS.find((command) => command.name === name) as CliCommand; // both are in the list
}
/** A command of two words whose first was typed; else one that begins in the same way. */
function nearest(word: string): string {
  const found = CLI_COMMANDS.find(({ name }) => name.startsWith(`${word} `)) ?? CLI_COMMANDS.find(({ name }) => name.startsWith(word.slice(0, 2)));
  return found ? `Did you mean "parley ${found.name}"? ` : '';
}

/** The title screen; without a terminal there is nowhere to draw it. */
async function openTitle(surroundings: Surroundings): Promise<number> {
  if (!hasTerminal(surroundings)) {
    const plain = `${commandName(surroundings)} play january-2022 --seat US --plain`;
    surroundings.errors.write(`The title screen needs a terminal. To play in plain lines: ${plain}\n`);
    return EXIT.noTerminal;
  }
  const { openFullScreen } = await import('./services/full-screen.ts');
  return openFullScreen(surroundings, null);
}
