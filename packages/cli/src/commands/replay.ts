/** parley replay: plays a transcript again. */
import { type CliCommand, neededPlace, parseWords } from './command.ts';

export const replay: CliCommand = {
  name: 'replay',
  group: 'study',
  usage: 'LOG [--verify]',
  summary: 'Tell a game again from its transcript, or verify it.',
  help: [
    'LOG is a transcript file or the id of a saved game.',
    '--verify          plays it again and compares every event; exit code 1 and the first difference when they differ',
    '--scenario FILE   the scenario, where the transcript does not lead to it',
    '--ascii           plain letters only',
    'Example: parley replay game.jsonl --verify',
  ],
  async run(words, surroundings) {
    const options = { verify: { type: 'boolean' }, scenario: { type: 'string' }, ascii: { type: 'boolean' } } as const;
    const parsed = parseWords(words, options, { command: 'replay', placesMax: 1 });
    const log = neededPlace(parsed, 'transcript', 'replay');
    const { replayLog } = await import('../services/replay-log.ts');
    return replayLog(surroundings, { log, scenario: parsed.text('scenario') ?? null, verify: parsed.flag('verify'), ascii: parsed.flag('ascii') });
  },
};
