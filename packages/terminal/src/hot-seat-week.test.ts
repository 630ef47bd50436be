/** Three and five people play the whole week at one keyboard. Every frame is read, and so is every byte between two of them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom, type Random } from '@parley/base';
import { createComputer } from '@parley/delegations';
import type { Seat } from '@parley/rules';
import type { MakeComputer } from '@parley/session';
import { createTally, openStagedHouse, openVirtualTerminal, SCENARIOS, type Staged } from '@parley/testkit';
import { afterAll, expect, test } from 'vitest';
import type { Begin } from './begin.ts';
import { runTerminal } from './main.tsx';

const folder = mkdtempSync(join(tmpdir(), 'parley-hot-seat-week-'));
const tally = createTally();
const SEATS = ['RU', 'US', 'NATO', 'UA', 'OSCE'] as const;

/** The week with a word in each brief, and one in what no deal means, that nobody else may read. */
function plantedWeek(): string {
  const source = join(folder, 'january-2022');
  cpSync(join(SCENARIOS, 'january-2022'), source, { recursive: true });
  const briefs = join(source, 'briefs');
  for (const file of readdirSync(briefs)) {
    const path = join(briefs, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('## Situation\n', `## Situation\n${secretOf(file.slice(0, -3).toUpperCase())} stands first. `),
    );
  }
  const file = join(source, 'scenario.yaml');
  const parts = readFileSync(file, 'utf8').split(/^private:$/m);
  const [open = '', sealed = ''] = parts;
  writeFileSync(file, `${open}private:${SEATS.reduce(planted, sealed)}`);
  return source;
}
function planted(sealed: string, seat: Seat): string {
  const at = sealed.indexOf(`\n  ${seat}:`);
  return sealed.slice(0, at) + sealed.slice(at).replace(/, text: ("?)/, `, text: $1${secretOf(seat)} `);
}
function secretOf(seat: Seat): string {
  return `zq${seat.toLowerCase()}word`;
}
const source = plantedWeek();
const staged = openStagedHouse('maximalist', folder);
afterAll(() => {
  staged.close();
  rmSync(folder, { recursive: true, force: true });
  tally.print('hot-seat, whole weeks');
});
const makeComputer: MakeComputer = ({ seat, seed }) => createComputer({ seat, seed, profile: 'maximalist' });
function begin(people: readonly Seat[]): Begin {
  return { kind: 'play', source, seat: null, people, seed: '7', level: 'trainee', profile: 'maximalist' };
}

/** Words of others that stand in a text. */
function foreignIn(text: string, looking: Seat | null): readonly Seat[] {
  return SEATS.filter((seat) => seat !== looking && text.includes(secretOf(seat)));
}

const LOOKS = ['b', 'i', 'J', 'v', 'w', 'm', '*', '?', ':', 'c', '/', 'tab', 'down', 'right', 'z', 'y', 'u'] as const;
const ACTS = ['s', 'a', 'r', 'd', 't', 'o', 'M', 'K', 'P', '=', 'p', 'enter'] as const;

/** A key that some person might press: mostly one that brings the week on. */
function keyFor({ app }: Staged, random: Random): readonly string[] {
  const { screen, layers } = app().ui;
  if (screen === 'curtain') return ['space'];
  if (layers.length > 0) return [random.pick(['escape', 'escape', 'enter', 'down', 'y', 'a'])];
  const chance = random.next();
  if (chance < 0.25) return [random.pick(LOOKS)];
  if (chance < 0.4) return [random.pick(ACTS)];
  if (screen === 'silence') return [random.pick(['+', '+', 'B'])];
  return screen === 'brief' ? ['escape'] : ['escape', 'escape', '.'];
}

const KEYS_MAX = 4000;
test.each([
  ['three', ['RU', 'US', 'UA'], 'a'],
  ['five', SEATS, 'b'],
] as const)('%s people (%s) play a week to its end, and no frame shows one what is another’s (walk %s)', (_count, people, walk) => {
  const random = createRandom(`week ${people.join()} ${walk}`);
  const table = staged.open(begin(people), { size: { width: 120, height: 40 } });
  const own = new Set<Seat>();
  let [foreign, keys]: [readonly Seat[], number] = [[], 0];
  let before: Seat | null = null;
  table.stage.subscribe(() => {
    const { looking } = table.app().ui;
    const frame = table.screen();
    tally.add('frames');
    foreign = [...foreign, ...foreignIn(frame, looking)];
    if (looking !== null && frame.includes(secretOf(looking))) own.add(looking);
    if (looking !== before && looking !== null) tally.add('switches');
    before = looking;
  });
  while (keys < KEYS_MAX && table.app().world.game?.ending === null) {
    table.type(...keyFor(table, random));
    keys += 1;
  }
  tally.add('weeks');
  expect(table.app().world.game?.ending).not.toBeNull();
  expect(foreign).toEqual([]);
  expect([...own].sort()).toEqual([...people].sort());
});

const CURTAIN = 'Press Space when only';
const UNCOVERED = /^(?![\s\S]*Press Space when only)/;
const OWN = 'word stands first';
test('at every change of person the bytes written since hold no word of anybody else', async () => {
  const terminal = openVirtualTerminal({ columns: 100, rows: 30 });
  const ended = runTerminal({
    streams: { stdin: terminal.stdin, stdout: terminal.stdout, stderr: terminal.stdout },
    env: { LANG: 'C.UTF-8' },
    version: 'test',
    loadPlaces: async () => ({ scenarios: folder, saves: join(folder, 'saves'), version: 'test', makeComputer, variantsFor: () => ({}) }),
    ascii: null,
    colour: null,
    paceMs: 0,
    reasons: false,
    freshSeed: () => '7',
    begin: begin(SEATS),
    ownsConsole: false,
  });
  const seen: Seat[] = [];
  for (let turn = 0; turn < 7; turn += 1) {
    await terminal.until(CURTAIN);
    expect(foreignIn(terminal.screen(), null), 'the curtain').toEqual([]);
    const from = terminal.writes.length;
    terminal.send(' ');
    await terminal.until(UNCOVERED);
    if (!terminal.screen().includes(OWN)) terminal.send('b');
    await terminal.until(OWN);
    const looking = SEATS.find((seat) => terminal.screen().includes(secretOf(seat))) ?? null;
    if (looking) seen.push(looking);
    terminal.send('q');
    await terminal.until('Your move');
    // Whoever ends a round may be the first to act away from the table: then the keyboard stays.
    for (let tries = 0; tries < 4 && !terminal.screen().includes(CURTAIN); tries += 1) {
      const before = terminal.writes.length;
      terminal.send('.');
      while (terminal.writes.length === before) await new Promise((resolve) => setTimeout(resolve, 5));
      await terminal.drawn();
    }
    await terminal.until(CURTAIN);
    tally.add('switches scanned byte by byte');
    expect(foreignIn(terminal.writes.slice(from).join(''), looking), `${looking} looked`).toEqual([]);
  }
  expect(seen).toHaveLength(7);
  terminal.send('\u0003');
  await terminal.until('Ctrl-C again');
  terminal.send('\u0003');
  await ended;
});
