/** parley record: a game as a page, a recording or a picture. */
import { UsageError } from '../cli-error.ts';
import { type CliCommand, neededPlace, parseWords, wholeNumber } from './command.ts';

const MOMENT_MAX = 100_000;

export const record: CliCommand = {
  name: 'record',
  group: 'study',
  usage: 'LOG [--format NAME] [--seat ID] [--out FILE]',
  summary: 'Write a game as a page to read, a recording to watch, or a picture.',
  help: [
    'LOG is a transcript file or the id of a saved game. Without --seat it is what the public saw, and tells no secret.',
    '--format NAME     markdown, text, cast (for asciinema) or svg (a picture of one screen); without it: markdown',
    '--seat ID         what that delegation saw, its own secrets with it',
    '--moment N        for svg: which moment, from 1; without it the last',
    '--out FILE        write it there; without it, to the output',
    '--scenario FILE   the scenario, where the transcript does not lead to it',
    '--ascii           plain letters only',
    'Example: parley record game.jsonl --format cast --out game.cast',
  ],
  async run(words, surroundings) {
    const text = { type: 'string' } as const;
    const options = { format: text, seat: text, moment: text, out: text, scenario: text, ascii: { type: 'boolean' } } as const;
    const parsed = parseWords(words, options, { command: 'record', placesMax: 1 });
    const log = neededPlace(parsed, 'transcript', 'record');
    const { recordGame, RECORD_FORMATS } = await import('../services/record-game.ts');
    const wanted = parsed.text('format') ?? 'markdown';
    const format = RECORD_FORMATS.find((name) => name === wanted);
    if (!format)
      throw new UsageError(`There is no format "${wanted}".`, { code: 'cli/no-such-format', hint: `Choose one of: ${RECORD_FORMATS.join(', ')}.` });
    return recordGame(surroundings, {
      ...{ log, format },
      seat: parsed.text('seat') ?? null,
      moment: wholeNumber(parsed, 'moment', MOMENT_MAX),
      out: parsed.text('out') ?? null,
      scenario: parsed.text('scenario') ?? null,
      ascii: parsed.flag('ascii'),
    });
  },
};
