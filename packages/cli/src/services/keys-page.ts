/** The manual page: every command with its keys, made from the table of commands that the game itself uses. */
import { asciiText, COMMAND_GROUPS, COMMANDS, type Command, type CommandGroup, keyLabel, keysFor, wrap } from '@parley/screens';
import { EXIT } from '../exit-codes.ts';
import { isAscii, type Surroundings, writeLine } from '../surroundings.ts';
import { type OwnKeys, readOwnKeys } from './own-keys.ts';

/** How the page is written. */
export type KeysFormat = 'text' | 'markdown' | 'man' | 'json';

const GROUP_TITLES: Readonly<Record<CommandGroup, string>> = {
  floor: 'With the floor',
  answer: 'Answers',
  margins: 'In the margins',
  free: 'At any time',
  look: 'To look',
  game: 'The game',
  move: 'Moving about',
};

interface Line {
  readonly command: Command;
  readonly keys: readonly string[];
}
interface Group {
  readonly title: string;
  readonly lines: readonly Line[];
}
function groupsOf({ overrides }: OwnKeys): readonly Group[] {
  return COMMAND_GROUPS.map((group) => ({
    title: GROUP_TITLES[group],
    lines: COMMANDS.filter((command) => command.group === group).map((command) => ({
      command,
      keys: keysFor(command.id, overrides).map(keyLabel),
    })),
  }));
}

/** Prints the page with the player's own keys; the exit code. Mistakes in the keys file go to the error stream, and the usual keys are shown. */
export async function printKeys(surroundings: Surroundings, format: KeysFormat): Promise<number> {
  const own = await readOwnKeys(surroundings);
  for (const problem of own.problems) surroundings.errors.write(`${problem}\n`);
  const lines = PAGES[format](groupsOf(own), own);
  for (const line of lines) writeLine(surroundings, isAscii(surroundings, false) ? asciiText(line) : line);
  return EXIT.ok;
}

/** Says whether the keys file holds; the exit code is 2 when it has mistakes. */
export async function checkKeysFile(surroundings: Surroundings): Promise<number> {
  const own = await readOwnKeys(surroundings);
  for (const problem of own.problems) surroundings.errors.write(`${problem}\n`);
  if (own.problems.length > 0) return EXIT.usage;
  const count = Object.keys(own.overrides).length;
  const said = own.exists
    ? `${own.file}: keys for ${count} ${count === 1 ? 'command' : 'commands'}, no mistakes.`
    : `There is no ${own.file}: the usual keys hold.`;
  writeLine(surroundings, said);
  return EXIT.ok;
}

const TEXT_WIDTH = 100;
const PAGES: Readonly<Record<KeysFormat, (groups: readonly Group[], own: OwnKeys) => readonly string[]>> = {
  text: (groups, own) => [
    'The keys of Parley. In plain lines, type the word in brackets or the key.',
    ...groups.flatMap(({ title, lines }) => ['', `${title}:`, ...lines.flatMap(textLines)]),
    '',
    ...ownWords(own),
  ],
  markdown: (groups, own) => [
    '# The keys of Parley',
    ...groups.flatMap(({ title, lines }) => [
      '',
      `## ${title}`,
      '',
      '| Keys | Command | Word | What it does |',
      '| --- | --- | --- | --- |',
      ...lines.map(({ command, keys }) => `| ${keys.map(markdownKey).join(' ')} | ${command.title} | \`${command.word}\` | ${command.help} |`),
    ]),
    '',
    ...ownWords(own),
  ],
  man: (groups, own) => [
    '.TH PARLEY-KEYS 7',
    '.SH NAME',
    'parley\\-keys \\- the keys of Parley',
    ...groups.flatMap(({ title, lines }) => [
      `.SH ${title.toUpperCase()}`,
      ...lines.flatMap(({ command, keys }) => [
        '.TP',
        `.B ${roff([...keys, `[${command.word}]`].join(' '))}`,
        roff(`${command.title}. ${command.help}`),
      ]),
    ]),
    '.SH OWN KEYS',
    ...ownWords(own).map(roff),
  ],
  json: (groups) => [
    JSON.stringify(
      groups.flatMap(({ title, lines }) =>
        lines.map(({ command, keys }) => ({ id: command.id, word: command.word, keys, group: title, title: command.title, help: command.help })),
      ),
      null,
      2,
    ),
  ],
};
function textLines({ command, keys }: Line): readonly string[] {
  const head = `  ${keys.join(' ').padEnd(13)}`;
  return wrap(`${command.title} [${command.word}]: ${command.help}`, TEXT_WIDTH - head.length).map(
    (line, index) => `${index === 0 ? head : ' '.repeat(head.length)} ${line}`,
  );
}
function ownWords({ file }: OwnKeys): readonly string[] {
  return [
    `Your own keys: write them in ${file}, a line for each command, as in "join: ctrl-t" or find: [":", ctrl-k].`,
    'parley keys --check says whether they hold.',
  ];
}
function markdownKey(key: string): string {
  return key === '`' ? '`` ` ``' : `\`${key.replaceAll('|', '\\|')}\``;
}
/** A line of roff: a backslash is its escape sign, and a dot or quote at the start its command sign. */
function roff(line: string): string {
  const safe = line.replaceAll('\\', '\\e').replaceAll('-', '\\-');
  return /^[.']/.test(safe) ? `\\&${safe}` : safe;
}
