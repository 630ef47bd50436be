/** parley play: a new game. */
import { COLOUR_HELP, COLOUR_OPTIONS, colourWishes } from './colour-options.ts';
import { type CliCommand, parseWords } from './command.ts';

export const play: CliCommand = {
  name: 'play',
  group: 'play',
  usage: '[SCENARIO] [--seat ID] [--seed TEXT]',
  summary: 'Play a new game; computers take the other seats.',
  help: [
    'SCENARIO is the id of one that comes with Parley, a file, or its folder. Without it: january-2022.',
    '--seat ID        the delegation you play',
    '--people US,RU   two to five delegations of people who share this keyboard; US=Ana names one',
    '--seed TEXT      the same seed gives the same luck; without it one is drawn',
    '--level NAME     how well the computers play: trainee, envoy, plenipotentiary',
    '--profile NAME   how the computers behave: mixed, history, skilled, cautious, …',
    '--seats RU=history,…  other profiles for single delegations',
    '--variant RU=wary     the private variant of a delegation, instead of one drawn by the seed',
    '--plain          lines of text instead of a full screen',
    '--ascii          plain letters only',
    ...COLOUR_HELP,
    '--auto           computers play every seat to the end',
    '--explain        for teaching: say why the computers do what they do, as they do it',
    '--out FILE       write the transcript (JSON lines) when the game stops',
    'Example: parley play january-2022 --seat US --seed 7',
  ],
  async run(words, surroundings) {
    const parsed = parseWords(
      words,
      {
        seat: { type: 'string' },
        people: { type: 'string', multiple: true },
        seed: { type: 'string' },
        level: { type: 'string' },
        profile: { type: 'string' },
        seats: { type: 'string', multiple: true },
        variant: { type: 'string', multiple: true },
        out: { type: 'string' },
        plain: { type: 'boolean' },
        ascii: { type: 'boolean' },
        ...COLOUR_OPTIONS,
        auto: { type: 'boolean' },
        explain: { type: 'boolean' },
      },
      { command: 'play', placesMax: 1 },
    );
    const [{ playGame }, { readSeatWords }] = await Promise.all([import('../services/play.ts'), import('../services/seat-choices.ts')]);
    return playGame(surroundings, {
      scenario: parsed.places[0] ?? null,
      seat: parsed.text('seat') ?? null,
      people: parsed.all('people'),
      seed: parsed.text('seed') ?? null,
      level: parsed.text('level') ?? 'envoy',
      profile: parsed.text('profile') ?? 'mixed',
      profiles: readSeatWords(parsed.all('seats'), 'seats'),
      variants: readSeatWords(parsed.all('variant'), 'variant'),
      out: parsed.text('out') ?? null,
      plain: parsed.flag('plain'),
      ascii: parsed.flag('ascii'),
      ...colourWishes(parsed),
      auto: parsed.flag('auto'),
      explain: parsed.flag('explain'),
    });
  },
};
