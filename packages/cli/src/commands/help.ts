/** parley help: what there is, and one command in full. */
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { writeLine } from '../surroundings.ts';
import type { CliCommand, CommandGroup } from './command.ts';

/** The help command over a list of commands, which includes neither itself nor anything that is not listed. */
export function helpFor(commands: readonly CliCommand[]): CliCommand {
  return {
    name: 'help',
    group: 'other',
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

/** The groups in their order, each with a way in. */
const GROUPS: readonly { readonly group: CommandGroup; readonly title: string; readonly example: string | null }[] = [
  { group: 'play', title: 'Play', example: 'parley play january-2022 --seat US' },
  { group: 'write', title: 'Write a scenario', example: 'parley check january-2022' },
  { group: 'study', title: 'Study what could be agreed', example: 'parley zone january-2022 --fallback RU=26' },
  { group: 'other', title: 'The rest', example: null },
];

/** Every command in a line, in groups. */
export function overview(commands: readonly CliCommand[]): readonly string[] {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  const rows = (wanted: CommandGroup): readonly string[] =>
    commands.filter(({ group }) => group === wanted).map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`);
  return [
    'Parley: sit at the table, bargain, and learn afterwards what could have been agreed.',
    'Without a command it opens the game on the whole terminal.',
    ...GROUPS.flatMap(({ group, title, example }) => ['', `${title}:`, ...rows(group), ...(example === null ? [] : [`  Example: ${example}`])]),
    '',
    'parley help COMMAND says more. parley --version says which Parley this is.',
  ];
}
