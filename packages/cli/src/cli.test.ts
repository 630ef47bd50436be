import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { openCommandLine, quietSurroundings } from '@parley/testkit';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommandLine } from './run.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const shell = openCommandLine();
const { folder } = shell;
const shippedFolder = fileURLToPath(new URL('../../../scenarios', import.meta.url));
afterAll(shell.close);

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
const { parley } = shell;
/** Runs it as a shell would. */
function spawned(words: readonly string[], input = ''): Run {
  const env = { ...process.env, XDG_STATE_HOME: folder, LC_ALL: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], { input, env, encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}
const inFolder = (name: string): string => join(folder, name);
const passes = 'pass\n'.repeat(60);

describe('wrong words', () => {
  test.each([
    [['nonsense'], 2, 'There is no command "nonsense".'],
    [['play', '--bogus'], 2, "Unknown option '--bogus'."],
    [['play', 'a', 'b'], 2, '"b" is one word too many.'],
    [['play', 'no-such-week', '--auto'], 2, 'There is no scenario "no-such-week".'],
    [['play', '--seat', 'FR', '--plain'], 2, 'There is no delegation "FR" in Three Tables: January 2022.'],
    [['play', '--plain'], 2, 'No delegation was chosen.'],
    [['play', '--level', 'god'], 2, 'There is no level "god".'],
    [['play', '--variant', 'RU'], 2, '"RU" does not say which delegation is what.'],
    [['play', '--variant', 'RU=wary,ru=maximalist'], 2, '--variant names ru twice.'],
    [['play', '--auto', '--variant', 'RU=mild'], 2, 'RU has no variant "mild".'],
    [['play', '--auto', '--variant', 'US=mild'], 2, 'US has no variant "mild".'],
    [['play', '--auto', '--seats', 'FR=history'], 2, 'There is no delegation "FR"'],
    [['play', '--auto', '--seats', 'RU=god'], 2, 'There is no profile "god".'],
    [['play', '--seed', ''], 2, 'A seed has 1 to 100 letters.'],
    [['resume', '--plain'], 2, 'There is no game to go on with.'],
    [['resume', 'nothing-0001', '--plain'], 2, 'There is no save at'],
    [['resume', '../../etc/passwd', '--plain'], 2, 'is not the name of a save.'],
    [['replay'], 2, 'Which transcript?'],
    [['replay', './no-such-file'], 2, 'There is no transcript at ./no-such-file.'],
    [['replay', folder], 2, 'cannot be read: it is a folder.'],
    [['scenario'], 2, 'There is no command "scenario".'],
    [['play', folder], 2, 'has no scenario.yaml in it.'],
    [['play', '--auto', '--out', inFolder('no/such/file')], 2, 'there is no folder'],
    [['play', '--auto', '--out', folder], 2, 'it is a folder.'],
    [['check'], 2, 'Which scenario?'],
    [['check', 'x.yaml'], 2, 'There is no scenario "x.yaml".'],
    [['explain', 'S-399'], 2, 'Near it: S-308'],
    [['explain', 'weekday'], 2, 'Near it: S-502'],
    [['explain', 'x'], 2, 'There is no diagnostic "x".'],
    [['help', 'me'], 2, 'There is no command "me".'],
    [[], 3, 'The title screen needs a terminal.'],
  ])('parley %j ends with %i and a sentence', async (words, status, sentence) => {
    const run = await parley(words);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(run.status).toBe(status);
  });
});

describe('what is said on request', () => {
  test.each([
    [['--version'], /^parley \d+\.\d+\.\d+\n$/],
    [['--help'], /Play:[\s\S]*resume[\s\S]*check[\s\S]*replay/],
    [['play', '--help'], /--seed TEXT/],
    [['help', 'scenario', 'graph'], /Mermaid/],
    [['info'], /saves: .*parley/],
    [['scenarios'], /january-2022: Three Tables/],
    [['saves'], /No games are saved yet\./],
    [['scenario', 'graph', 'january-2022'], /^stateDiagram-v2\n/],
    [['check', 'january-2022'], /no mistakes/],
    [['explain'], /S-301 {2}no delegation has this name\n[\s\S]*parley explain S-301/],
    [['explain', 'S-301'], /^S-301: no delegation has this name\n[\s\S]*\nWrong\n\n {6}chair: HOTS\n/],
    [['explain', '301', 's-402', 'S005'], /^S-301: [\s\S]*\nS-402: [\s\S]*\nS-005: /],
  ])('parley %j', async (words, said) => {
    const run = await parley(words);
    expect(run.stdout).toMatch(said);
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });
  test('a scenario with a mistake is shown its place, with exit code 1', async () => {
    writeFileSync(inFolder('week.yaml'), 'parley: 1\nid: week\n');
    const run = await parley(['check', inFolder('week.yaml')]);
    expect(run.stdout).toContain('week.yaml:1');
    expect(run.status).toBe(1);
    const json = await parley(['check', inFolder('week.yaml'), '--format', 'json']);
    expect(JSON.parse(json.stdout)).toHaveProperty('diagnostics.0.code');
  });
});

describe('a game of computers', () => {
  test('is the same bytes for the same seed, and verifies', async () => {
    const names = ['one.jsonl', 'two.jsonl'].map(inFolder);
    for (const name of names) expect((await parley(['play', 'ferry-timetable', '--auto', '--seed', '3', '--out', name])).status).toBe(0);
    const [one = '', two] = names.map((name) => readFileSync(name, 'utf8'));
    expect(two).toBe(one);
    expect(await parley(['replay', inFolder('one.jsonl'), '--verify'])).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(inFolder('changed.jsonl'), one.replace(/"round":1/, '"round":2'));
    const changed = await parley(['replay', inFolder('changed.jsonl'), '--verify']);
    expect(changed.stdout).toMatch(/^Different: event \d+ of act \d+ was/);
    expect(changed.status).toBe(1);
    expect((await parley(['replay', inFolder('one.jsonl')])).stdout).toContain('Round 1 begins.');
  });
  test('is dealt the variants that are fixed or that profiles stand for, and its transcript plays again with them', async () => {
    const play = async (...words: readonly string[]): Promise<unknown> => {
      const out = inFolder('variant.jsonl');
      expect(await parley(['play', '--auto', '--seed', '3', '--out', out, ...words])).toMatchObject({ status: 0 });
      expect(await parley(['replay', out, '--verify'])).toMatchObject({ status: 0 });
      return JSON.parse(readFileSync(out, 'utf8').split('\n')[0] ?? '');
    };
    expect(await play('--variant', 'ru=wary')).toMatchObject({ variants: { RU: 'wary' } });
    expect(await play('--seats', 'RU=maximalist,US=history')).toMatchObject({
      variants: { RU: 'maximalist' },
      seats: { RU: { profile: 'maximalist' }, US: { profile: 'history' }, UA: { profile: 'mixed' } },
    });
    expect(await play('--seats', 'RU=maximalist', '--variant', 'RU=bargainer')).toMatchObject({ variants: { RU: 'bargainer' } });
  });
  test('a transcript that cannot be written is one sentence', async () => {
    expect(await parley(['play', 'ferry-timetable', '--auto', '--seed', '3', '--out', inFolder('no/such/folder')])).toMatchObject({ status: 2 });
  });
});

describe('a game in plain lines', () => {
  test('is played from a pipe to its end, with no escape byte, and is listed', async () => {
    const run = spawned(['play', 'january-2022', '--seat', 'ua', '--seed', '3', '--plain'], passes);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).not.toContain('\u001b');
    expect(run.stdout).toContain('Your score:');
    expect((await parley(['saves'])).stdout).toContain('concluded');
  });
  test('that ends early is saved and can be gone on with', async () => {
    const first = await parley(['play', '--seat', 'US', '--seed', '3'], 'state firm\n');
    expect(first.status).toBe(0);
    const id = /parley resume (\S+)/.exec(first.stdout.replaceAll(/\s+/g, ' '))?.[1] ?? '';
    const second = await parley(['resume', id, '--plain'], passes);
    expect(second.stdout).toContain('The game goes on.');
    expect(second.stdout).toContain('Your score:');
    expect((await parley(['replay', id, '--verify'])).status).toBe(0);
  });
  test('goes on from a save with the computer to whom the seat was handed, and the replay tells of it', async () => {
    const first = await parley(['play', '--seat', 'US', '--seed', '3', '--plain'], 'handover history\n');
    const id = /parley resume (\S+)/.exec(first.stdout.replaceAll(/\s+/g, ' '))?.[1] ?? '';
    const second = await parley(['resume', id, '--plain'], `\ntakeback\n${passes}`);
    expect(second.stdout).toContain('A computer (history, envoy) plays your seat.');
    expect(second.stdout).toContain('> You play your seat yourself again.');
    expect(second.stdout).toContain('Your score:');
    const told = (await parley(['replay', id])).stdout;
    expect(told).toContain('A computer (history, envoy) plays United States from here on.');
    expect(told).toContain('A person plays United States from here on.');
    expect((await parley(['replay', id, '--verify'])).status).toBe(0);
  });
  test('shows the reasons of computers only where it is asked to', async () => {
    const label = '[reason, for teaching]';
    const lesson = await parley(['play', '--seat', 'US', '--seed', '3', '--plain', '--explain'], 'pass\n');
    const id = /parley resume (\S+)/.exec(lesson.stdout.replaceAll(/\s+/g, ' '))?.[1] ?? '';
    expect(lesson.stdout).toContain(label);
    expect((await parley(['resume', id, '--plain', '--explain'], 'pass\n')).stdout).toContain(label);
    expect((await parley(['resume', id, '--plain'], 'pass\n')).stdout).not.toContain(label);
    const auto = await parley(['play', 'ferry-timetable', '--auto', '--seed', '3', '--explain']);
    expect(auto.stdout).toContain('For teaching: secret acts and the reasons of all delegations are shown.');
    expect(auto.stdout).toContain(`> ${label}`);
    expect((await parley(['play', 'ferry-timetable', '--auto', '--seed', '3'])).stdout).not.toContain(label);
  });
  test('a damaged save says where', async () => {
    await parley(['play', '--seat', 'US', '--seed', '4'], '');
    const saves = join(folder, 'parley', 'saves');
    const name = readdirSync(saves).sort().at(-1) ?? '';
    writeFileSync(join(saves, name), `${readFileSync(join(saves, name), 'utf8')}nonsense\n{}\n`);
    const run = await parley(['resume', name.replace('.jsonl', ''), '--plain']);
    expect(run.stderr).toMatch(/cannot be read: line \d+\./);
    expect(run.status).toBe(2);
  });
  test('that cannot be gone on with is refused before a screen is opened', async () => {
    const stream = () => Object.assign(new PassThrough(), { isTTY: true });
    const [output, errors] = [stream(), stream()];
    const words = ['resume', 'gone-0001'];
    expect(await runCommandLine({ ...quietSurroundings(folder), words, input: stream(), output, errors })).toBe(2);
    expect([output.read(), String(errors.read())]).toEqual([null, expect.stringMatching(/^There is no save at .*gone-0001.jsonl\.\n/)]);
  });
  test('where the latest save is damaged, that is said, and the one before it is named', async () => {
    const state = inFolder('two-saves');
    const saves = join(state, 'parley', 'saves');
    for (const seed of ['1', '2']) await parley(['play', '--seat', 'US', '--seed', seed], '', { XDG_STATE_HOME: state });
    writeFileSync(join(saves, 'january-2022-0002.jsonl'), 'nonsense\n');
    utimesSync(join(saves, 'january-2022-0001.jsonl'), 1, 1);
    const run = await parley(['resume', '--plain'], '', { XDG_STATE_HOME: state });
    expect(run.stderr).toMatch(/^The latest game, january-2022-0002, cannot be gone on with\. .* line 1\..*\n.*parley resume january-2022-0001\n$/);
    expect(run.status).toBe(2);
  });
  test('a save whose scenario is another now is refused, and told again with a remark', async () => {
    const first = await parley(['play', '--seat', 'US', '--seed', '3', '--plain'], 'state firm\n');
    const id = /parley resume (\S+)/.exec(first.stdout)?.[1] ?? '';
    const path = join(folder, 'parley', 'saves', `${id}.jsonl`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"digest":"[0-9a-f]{8}/, '"digest":"00000000'));
    expect(await parley(['resume', id, '--plain'])).toMatchObject({ status: 2, stdout: '' });
    expect(await parley(['replay', id, '--verify'])).toMatchObject({ status: 1, stdout: expect.stringContaining('the scenario is not the one') });
    expect(await parley(['replay', id])).toMatchObject({ status: 0, stderr: expect.stringContaining('The scenario has changed') });
    rmSync(path);
  });
});

describe('a transcript', () => {
  test('of a game that is not over verifies, and it is said where it stops', async () => {
    const [out, cut] = [inFolder('whole.jsonl'), inFolder('cut.jsonl')];
    await parley(['play', 'ferry-timetable', '--auto', '--seed', '3', '--out', out]);
    writeFileSync(cut, readFileSync(out, 'utf8').split('\n').slice(0, 8).join('\n').concat('\n'));
    expect((await parley(['replay', cut, '--verify'])).stdout).toMatch(/^Verified: 6 acts, .* The game is not over: it stops at \w+\.\w+\.\n$/);
    expect((await parley(['replay', out, '--verify'])).stdout).not.toContain('not over');
  });
  test('of a shipped scenario that was named by its path verifies where that path is none', async () => {
    const out = inFolder('moved.jsonl');
    await parley(['play', join(shippedFolder, 'ferry-timetable'), '--auto', '--seed', '3', '--out', out]);
    const text = readFileSync(out, 'utf8');
    expect(text.split('\n')[0]).toContain('"source":"ferry-timetable"');
    writeFileSync(out, text.replace('"source":"ferry-timetable"', '"source":"/elsewhere/ferry-timetable/scenario.yaml"'));
    expect((await parley(['replay', out, '--verify'])).status).toBe(0);
  });
});

describe('as a program', () => {
  test('the exit code and the sentence reach the shell', () => {
    const run = spawned(['nonsense']);
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe('There is no command "nonsense".\nSee: parley --help\n');
  });
  test('whoever stops reading leaves no trace', () => {
    const command = `"${process.execPath}" "${main}" --help | head -1`;
    const run = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });
  test('a full disk is one sentence and no stack', () => {
    if (!existsSync('/dev/full')) return; // only Linux has a disk that is always full
    const run = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" --help > /dev/full`], { encoding: 'utf8' });
    expect(run.stderr).toBe('The output cannot be written: the disk is full.\nMake room, then try again. A game that was running is saved.\n');
    expect(run.status).toBe(2);
  });
  test('started by npm, it says how to go on from there', async () => {
    const run = await parley(['play', '--seat', 'US', '--seed', '4'], '', { PARLEY_BY_NPM: '1' });
    expect(run.stdout).toMatch(/To go on: parley resume (\S+)\nIn this copy of the source: npm run -s parley -- resume \1\n$/);
    expect((await parley([], '', { PARLEY_BY_NPM: '1' })).stderr).toContain(': npm run -s parley -- play january-2022 --seat US --plain');
  });
});
