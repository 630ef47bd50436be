/** parley new: a scenario of one's own, from eight answers. */
import { type CliCommand, parseWords } from './command.ts';

/** The questions, as flags. */
const FLAGS = ['title', 'about', 'delegations', 'tables', 'issues', 'rule', 'length', 'level'] as const;

export const newCommand: CliCommand = {
  name: 'new',
  group: 'write',
  usage: '[FOLDER] [--title TEXT …] [--yes]',
  summary: 'Make a scenario of your own from eight answers.',
  help: [
    'Asks eight questions, each with an example and an answer that Enter takes, and writes a folder that can be played at once.',
    'Without FOLDER it is named after the title. While it asks: "back" goes one question back, "?" explains, "quit" leaves and writes nothing.',
    '--title TEXT         what players see when they choose',
    '--about TEXT         which talks these are; after a | the article they are taken from',
    '--delegations LIST   who sits there: "RU = Russia, US = United States"',
    '--tables LIST        where they meet, in order: "Geneva: RU, US; Brussels"',
    '--issues LIST        what about: "Catch: as now, half less; Season: none, a month"',
    '--rule RULE          how a table decides: both, consensus, silence, all but one, majority, 2 of 3, chair',
    '--length ROUNDS      for how many rounds: "4 rounds, 30 minutes"',
    '--level NAME         tutorial, beginner, intermediate or advanced',
    '--yes                ask nothing; take the usual answer for what is not given',
    'Answers may also come from a pipe, one a line; for those that are missing the usual answer is taken and named.',
    'Example: parley new river-towns',
  ],
  async run(words, surroundings) {
    const texts = Object.fromEntries(FLAGS.map((flag) => [flag, { type: 'string' } as const]));
    const parsed = parseWords(words, { ...texts, yes: { type: 'boolean' } }, { command: 'new', placesMax: 1 });
    const { makeScenario } = await import('../services/make-scenario.ts');
    return makeScenario(surroundings, {
      folder: parsed.places[0] ?? null,
      given: Object.fromEntries(FLAGS.flatMap((flag) => [[flag, parsed.text(flag)] as const]).filter(([, text]) => text !== undefined)),
      asksNothing: parsed.flag('yes'),
    });
  },
};
