/** parley completion: what a shell needs to complete commands, options and scenario names. Made from the list of commands. */
import { UsageError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import { writeLine } from '../surroundings.ts';
import { type CliCommand, neededPlace, parseWords } from './command.ts';

interface Words {
  readonly names: readonly string[];
  readonly options: (name: string) => readonly string[];
  readonly scenarios: readonly string[];
}
const SHELLS: Readonly<Record<string, (words: Words) => readonly string[]>> = {
  bash: bashLines,
  zsh: (words) => ['autoload -U +X bashcompinit && bashcompinit', ...bashLines(words)],
  fish: ({ names, options, scenarios }) => [
    `complete -c parley -n __fish_use_subcommand -f -a '${names.join(' ')}'`,
    ...names.flatMap((name) => options(name).map((option) => `complete -c parley -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}`)),
    `complete -c parley -n 'not __fish_use_subcommand' -a '${scenarios.join(' ')}'`,
  ],
};
function bashLines({ names, options, scenarios }: Words): readonly string[] {
  return [
    '_parley() {',
    '  local word=$2',
    `  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$word")); return; fi`,
    '  set -- $(printf "%s " $COMP_LINE)',
    '  case "$2" in',
    ...names.map((name) => `    ${name}) COMPREPLY=($(compgen -W '${[...options(name), ...scenarios].join(' ')}' -- "$word")) ;;`),
    '  esac',
    '}',
    'complete -o default -F _parley parley',
  ];
}

/** The command over a list of commands. */
export function completionFor(commands: readonly CliCommand[]): CliCommand {
  return {
    name: 'completion',
    group: 'other',
    usage: 'bash|zsh|fish',
    summary: 'Print what your shell needs to complete the words of parley.',
    help: ['In bash or zsh: source <(parley completion bash), with the name of your shell.', 'Example: parley completion fish'],
    async run(words, surroundings) {
      const shell = neededPlace(parseWords(words, {}, { command: 'completion', placesMax: 1 }), 'shell', 'completion');
      const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
      if (!write)
        throw new UsageError(`There is no completion for "${shell}".`, { code: 'cli/no-such-shell', hint: 'Choose one of: bash, zsh, fish.' });
      const { shippedScenarios } = await import('@parley/session');
      const names = [...new Set(commands.map(({ name }) => name.split(' ')[0] ?? name))];
      const options = (name: string): readonly string[] =>
        commands
          .filter((command) => command.name.split(' ')[0] === name)
          .flatMap(({ help }) =>
            help.filter((line) => line.startsWith('--')).flatMap((line) => line.match(/^--[a-z-]+(?:, --[a-z-]+)*/)?.[0].split(', ') ?? []),
          );
      for (const line of write({ names: [...names, 'help'], options, scenarios: shippedScenarios(surroundings.shippedFolder) }))
        writeLine(surroundings, line);
      return EXIT.ok;
    },
  };
}
