import { type Act, legalActs } from '@parley/rules';
import { type Host, type MakeComputer, openGame, personsAmong, playersFor } from '@parley/session';
import { tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { type PlainEnd, runPlain } from './plain.ts';

/** Computers that pass whenever they can, and join whatever is tabled when `joins` says so. */
function computers(joins: boolean): MakeComputer {
  return () => ({
    choose(_view, legal) {
      const wanted = joins ? legal.find((act) => act.verb === 'join') : undefined;
      const act = wanted ?? legal.find((candidate) => candidate.verb === 'pass') ?? (legal[0] as Act);
      return { act, reason: 'as told' };
    },
  });
}
function tinyHost(joins = false, seat = 'A'): Host {
  const setup = tinySetup();
  const players = playersFor(setup.face, { persons: { [seat]: 'Ada' }, others: { level: 'envoy', profile: 'mixed' } });
  return openGame({ setup, seed: 'tiny', players, saves: null, makeComputer: computers(joins) });
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
interface Told {
  readonly end: PlainEnd;
  readonly text: string;
  readonly host: Host;
}
async function play(
  lines: readonly string[],
  options: { readonly host?: Host; readonly ascii?: boolean; readonly width?: number; readonly reasons?: boolean } = {},
): Promise<Told> {
  const host = options.host ?? tinyHost();
  let text = '';
  const end = await runPlain({
    host,
    seat: personsAmong(host.firstPlayers)[0] ?? '',
    waysBack: ['To go on: parley resume tiny-talks-0001'],
    reasons: options.reasons ?? false,
    makeComputer: computers(false),
    input: linesOf(lines),
    write(part) {
      text += part;
    },
    width: options.width ?? 1000,
    ascii: options.ascii ?? false,
    interactive: false,
  });
  return { end, text, host };
}
const passes = Array.from({ length: 40 }, () => 'pass');

describe('a game in plain lines', () => {
  test('gives a hint in three steps, from the kind of act to the act with what speaks for it', async () => {
    const { text } = await play(['hint', 'hint', 'hint', 'quit']);
    expect(text).toMatch(/Hint 1 of 3\.[\s\S]*Hint 2 of 3\.[\s\S]*Hint 3 of 3\.[\s\S]*Pass\.[\s\S]*on the table/);
    expect(text).not.toContain('as told');
  });
  test('prints the front page once after each table', async () => {
    const { text, host } = await play(passes);
    expect(text.split('FRONT PAGE:')).toHaveLength(1 + host.setup.face.venues.length);
  });
  test('has a curtain of empty lines between two people, and tells each their own score', async () => {
    const setup = tinySetup();
    const players = playersFor(setup.face, { persons: { A: 'Ada', B: 'Ben' }, others: { level: 'envoy', profile: 'mixed' } });
    const host = openGame({ setup, seed: 'tiny', players, saves: null, makeComputer: computers(false) });
    const lines = Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? '' : 'pass'));
    const { text, end } = await play(lines, { host });
    const turns = text.split(/\n{60}/);
    expect(end).toBe('concluded');
    expect(turns[0]).toBe('');
    expect(text).toContain('Your brief: Alder');
    expect(text).toContain('Your brief: Birch');
    expect(turns[1]).toContain('Pass the keyboard to');
    expect(turns.filter((turn) => turn.includes('Your score:'))).toHaveLength(2);
    expect(turns.filter((turn) => turn.includes('Your brief: Alder') && turn.includes('Your brief: Birch'))).toEqual([]);
  });
  test('is played to its end by passing', async () => {
    const { end, text, host } = await play(passes);
    expect(end).toBe('concluded');
    expect(host.state).toBe('concluded');
    expect(text).toContain('Nothing was decided: everything stays as it was.');
    expect(text).toContain('Your score:');
  });
  test('writes no escape byte and nothing twice in place', async () => {
    const { text } = await play(['help', 'brief', 'agenda', 'texts', 'who', 'why', 'margins', 'log', 'repeat', ...passes]);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/);
  });
  test('keeps to its width, words longer than it aside', async () => {
    const { text } = await play(passes, { width: 60 });
    expect(text.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });
  test('is pure ASCII where that is asked for', async () => {
    const { text } = await play(['agenda', ...passes], { ascii: true });
    expect(text).toMatch(/^[\n -~]*$/);
  });
  test('says the same for the same lines', async () => {
    expect((await play(passes)).text).toBe((await play(passes)).text);
  });
  test('ends with the input: it says how to go on', async () => {
    const { end, text } = await play(['state firm']);
    expect(end).toBe('left');
    expect(text).toContain('The input has ended. The game is saved.\nTo go on: parley resume tiny-talks-0001\n');
  });
});

describe('a line', () => {
  test('is a number, a key or a word', async () => {
    for (const line of ['1', 'state firm']) expect((await play([line])).text).toContain('You speak firmly.');
    expect((await play(['.'])).text).toContain('You pass.');
  });
  test('that means nothing is skipped by its number, and the next one counts', async () => {
    const { text } = await play(['fnord', 'state firm']);
    expect(text).toContain('Line 1 is skipped. “fnord” is no number, key or word that I know.');
    expect(text).toContain('You speak firmly.');
  });
  test('that the rules refuse is skipped with its rule', async () => {
    const { text, host } = await play(['propose port=open']);
    expect(text).toContain('Line 1 is skipped. Not possible (rule R-16): Annex cannot decide port. It is decided in Hall.');
    expect(host.played).toHaveLength(1);
  });
  test('with a number that is not on the menu is skipped', async () => {
    expect((await play(['99'])).text).toContain('Line 1 is skipped. There is no choice 99');
  });
  test('with control bytes is cleaned before it is echoed or sent', async () => {
    const { text, host } = await play(['message B \u001b[31mred\u0007 words']);
    expect(text).not.toContain('\u001b');
    expect(host.played.at(-1)?.act).toMatchObject({ verb: 'message', words: 'red words' });
  });
  test('that begins with # is a remark', async () => {
    expect((await play(['# my opening', 'state firm'])).text).not.toContain('skipped');
  });
  test('of a million letters does no harm', async () => {
    expect((await play(['x'.repeat(1_000_000)])).end).toBe('left');
  });
});

describe('before it is done', () => {
  test('an act that cannot be taken back asks, and no answer is No', async () => {
    const { text, host } = await play(['walkout', '']);
    expect(text).toContain('Leave the room?');
    expect(text).toContain('Not done.');
    expect(host.played).toHaveLength(1);
  });
  test('yes does it, and so does an exclamation mark without asking', async () => {
    expect((await play(['walkout', 'yes'])).host.played.length).toBeGreaterThan(1);
    expect((await play(['walkout!'])).host.played.length).toBeGreaterThan(1);
  });
  test('what the rules refuse is refused without a question', async () => {
    const { text } = await play(['object annex-9', 'state firm']);
    expect(text).not.toContain('Do it all the same?');
    expect(text).toContain('Line 1 is skipped. Not possible (rule R-10)');
  });
  test('a text under the own fallback warns with the numbers', async () => {
    const { text } = await play(['propose tariff=high', 'no'], { host: tinyHost(false, 'B') });
    expect(text).toContain('This text leaves you at 30, under the 42 that no deal is worth to you.');
  });
});

describe('putting a text together', () => {
  test('asks for issue and option by number and shows what it is worth', async () => {
    const { text, host } = await play(['propose', '1', '3', '1', 'yes']);
    expect(text).toContain('So far: tariff: “tariff: high”.');
    expect(host.played[1]?.act).toMatchObject({ verb: 'propose', items: { tariff: 'high' } });
  });
  test('adds a condition on a later table', async () => {
    const { host } = await play(['propose', 'tariff', 'low', 'condition', 'port', 'open', 'done', 'yes']);
    expect(host.played[1]?.act).toMatchObject({ conditions: [{ venue: 'hall', bound: { issue: 'port', side: 'atLeast', option: 'open' } }] });
  });
  test('is left by an empty line, and nothing was done', async () => {
    const { host, end } = await play(['propose', '']);
    expect(host.played).toHaveLength(1);
    expect(end).toBe('left');
  });
  test('a text that the others join is adopted', async () => {
    const { text } = await play(['propose! tariff=low', ...passes], { host: tinyHost(true) });
    expect(text).toContain('ADOPTED in Annex: annex-1: tariff: “tariff: low”.');
    expect(text).toContain('In effect at the end: tariff: “tariff: low”.');
  });
});

describe('around the game', () => {
  test('undo goes back to the start of the round', async () => {
    const { host, text } = await play(['state firm', 'undo']);
    expect(text).toContain('Taken back to the start of the round.');
    expect(host.played).toHaveLength(1);
  });
  test('undo before the first act says that there is nothing to take back', async () => {
    expect((await play(['undo'])).text).toContain('You have done nothing yet that could be taken back.');
  });
  test('quit leaves the game as it stands', async () => {
    expect((await play(['state firm', 'quit', 'state firm'])).end).toBe('left');
  });
  test('abandon asks, then ends', async () => {
    expect((await play(['abandon', 'no', 'abandon', 'yes'])).end).toBe('abandoned');
  });
  test('every legal act that is not composed can be chosen by a number', async () => {
    const host = tinyHost();
    const verbs = new Set(legalActs(host.session.table, 'A').map((act) => act.verb));
    const { text } = await play([], { host });
    for (const verb of verbs) expect(text).toMatch(new RegExp(`\\[${verb === 'walkOut' ? 'walkout' : verb}[,\\]]`));
  });
});

describe('a computer in the player’s place', () => {
  test('plays a round at a time, is told as such, and gives the seat back', async () => {
    const { text, host, end } = await play(['handover history trainee', '', 'state firm', 'takeback', 'pass']);
    expect(text).toContain('> A computer (history, trainee) plays your seat from here on.');
    expect(text).toContain('A computer (history, trainee) plays your seat. Enter: on to the end of the round.');
    expect(text).toContain('Line 3 is skipped. A computer plays your seat; take it back first.');
    expect(text).toContain('> You play your seat yourself again.');
    expect(host.seatings.map(({ player }) => player.kind)).toEqual(['computer', 'person']);
    expect(end).toBe('left');
  });
  test('plays to the end when the player only looks on', async () => {
    const { end, text } = await play(['handover', ...Array.from({ length: 20 }, () => '')]);
    expect(end).toBe('concluded');
    expect(text).toContain('Your score:');
  });
  test('must be a computer that there is', async () => {
    const { text } = await play(['handover genius', 'takeback']);
    expect(text).toContain('Line 1 is skipped. There is no computer “genius”. Profiles: mixed, history,');
    expect(text).toContain('Line 2 is skipped. You play your seat yourself.');
  });
});

describe('the reasons of computers', () => {
  const label = '> [reason, for teaching] ';
  test('stand before what they do where they are asked for', async () => {
    const { text } = await play(['pass'], { reasons: true });
    expect(text).toContain(`${label}Birch as told`);
  });
  test('are sealed otherwise', async () => {
    expect((await play(['pass'])).text).not.toContain(label);
  });
});
