/** parley help: what there is, and one command in full. */
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { writeLine } from '../surroundings.ts';
import type { CliCommand } from './command.ts';

/** The help command over a list of commands, which includes neither itself nor anything that is not listed. */
export function helpFor(commands: readonly CliCommand[]): CliCommand {
  return {
    name: 'help',
    usage: '[COMMAND]',
    summary: 'Say what a command does.',
    help: ['Example: parley help play'],
    async run(words, surroundings) {
      const wanted = words.join(' ');
      const command = commands.find(({ name }) => name === wanted);
      if (wanted !== '' && !command)
        throw new UsageError(`There is no command "${wanted}".`, { code: 'cli/no-such-command', hint: 'See: parley --help' });
      for (const line of command ? commandHelp(command) : overview(commands)) writeLine(surroundings, line);
      return EXIT.ok;
    },
  };
}

function commandHelp({ name, usage, summary, help }: CliCommand): readonly string[] {
  return [`parley ${name} ${usage}`.trimEnd(), summary, '', ...help.map((line) => `  ${line}`)];
}

/** Everything on one screen. */
export function overview(commands: readonly CliCommand[]): readonly string[] {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Parley: sit at the table, bargain, and learn afterwards what could have been agreed.',
    '',
    'parley                     opens the game on the whole terminal',
    'parley play january-2022 --seat US   plays at once',
    '',
    'Commands:',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    '',
    'parley help COMMAND says more. parley --version says which Parley this is.',
  ];
}
