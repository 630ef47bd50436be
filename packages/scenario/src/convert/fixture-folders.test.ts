// One hand-made folder of every form: what it becomes, with utilities worked out by hand.
import { expectDefined } from '@parley/base';
import type { Setup } from '@parley/rules';
import { foreignFolder } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile.ts';
import { readScenario } from '../texts.ts';
import { exportScenario } from './export.ts';
import { type ImportedScenario, importForeign } from './import.ts';
import type { TextFile } from './problem.ts';
import { readRecord } from './record.ts';

interface Opened {
  readonly imported: ImportedScenario;
  readonly setup: Setup;
  readonly textOf: (path: string) => string;
  /** The utility of a deal in the words of the files. */
  readonly utility: (party: string, deal: readonly string[]) => number;
}

function open(files: readonly TextFile[]): Opened {
  const imported = importForeign(files, { name: 'here' });
  expect(imported.complaints).toEqual([]);
  const textOf = (path: string) => expectDefined(imported.files.find((file) => file.path === path)?.text, path);
  const compiled = compileScenario(
    expectDefined(
      readScenario('scenario.yaml', (path) => imported.files.find((file) => file.path === path)?.text),
      'the scenario',
    ),
  );
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const setup = expectDefined(compiled.setup, 'a setup');
  const record = expectDefined(readRecord(textOf('interchange.json')), 'a record');
  const utility = (name: string, deal: readonly string[]): number => {
    const party = expectDefined(
      record.parties.find((each) => each.name === name),
      name,
    );
    const points = setup.face.issues.map(
      ({ id, options }, at) => setup.briefs[party.id]?.points[id]?.[options.findIndex(({ text }) => text === deal[at])] ?? Number.NaN,
    );
    return party.zero + party.unit * points.reduce((sum, value) => sum + value, 0);
  };
  return { imported, setup, textOf, utility };
}

/** The reservation of every party, as its fallback says. */
function reservations({ setup, textOf }: Opened): Readonly<Record<string, number>> {
  const record = expectDefined(readRecord(textOf('interchange.json')), 'a record');
  return Object.fromEntries(
    record.parties.map(({ id, name, unit, zero }) => [name, zero + unit * (setup.briefs[id]?.fallback.points ?? Number.NaN)]),
  );
}

const near = (number: number) => expect.closeTo(number, 9);

describe('GENIUS', () => {
  const opened = open(foreignFolder('genius'));

  test('issues are found in nested objectives, in the order of the file, and keep their names', () => {
    expect(opened.setup.face.issues.map(({ name, options }) => [name, options.map(({ text }) => text)])).toEqual([
      ['Fence', ['None', 'Wire & posts', 'Größe Mauer']],
      ['Price', ['-2', '-1', '0', '1', '2', '3']],
      ['Years', ['1', '2', '3', '4']],
      ['Apples', ['yes', 'no']],
    ]);
    expect(opened.setup.face.issues[0]?.options.map(({ id }) => id)).toEqual(['none', 'wire_posts', 'grosse_mauer']);
    expect(opened.setup.face.venues.map(({ rule }) => rule.kind)).toEqual(['bilateral']);
  });
  test('a discrete value is its evaluation by the highest; an integer one clamp(slope · (v − lower) + offset)', () => {
    // 0.4·12/30 + 0.3·clamp(1.1) + 0.1·clamp(0) + 0.2·4/4
    expect(opened.utility('buyer', ['None', '-2', '1', 'yes'])).toEqual(near(0.16 + 0.3 + 0 + 0.2));
    // 0.4·20/30 + 0.3·clamp(1.1 − 0.25·4) + 0.1·clamp(1.5) + 0
    expect(opened.utility('buyer', ['Größe Mauer', '2', '4', 'no'])).toEqual(near((0.4 * 2) / 3 + 0.03 + 0.1));
    // evaluations that are all 0 count 0; 0.6·clamp(0.2·5) + 0.2·(0.9 − 0.3) + 0.1·1/5
    expect(opened.utility('seller', ['None', '3', '2', 'yes'])).toEqual(near(0.6 + 0.12 + 0.02));
  });
  test('a missing reservation is 0, and a discount is named and kept for the way back', () => {
    expect(reservations(opened)).toEqual({ buyer: near(0.25), seller: near(0) });
    expect(opened.imported.losses).toContainEqual({ what: 'discount', sentence: expect.stringContaining('0.5^t') });
    expect(JSON.parse(opened.textOf('interchange.json'))).toHaveProperty('parties.0.discount', { factor: 0.5, per: 'negotiation' });
  });
  test('points that are not hundredths say their unit', () => {
    expect(opened.imported.notes).toContainEqual(expect.stringContaining('"seller": utility = 0.0088 × points'));
  });
  test('comes back with its discount, its names and its numbers', () => {
    const out = exportScenario({ setup: opened.setup, record: opened.textOf('interchange.json') }, 'genius');
    const text = (path: string) => out.files.find((file) => file.path === path)?.text;
    expect(text('buyer.xml')).toContain('<discount_factor value="0.5"/>');
    expect(text('buyer.xml')).toContain('value="Wire &amp; posts"');
    const back = open(out.files.filter(({ path }) => path !== 'interchange.json'));
    expect(back.utility('seller', ['None', '3', '2', 'yes'])).toEqual(near(0.74));
  });
});

describe('GeniusWeb', () => {
  const opened = open(foreignFolder('geniusweb'));

  test('both spellings are read, tables and lines between two numbers', () => {
    // 0.2·1 + 0.3·0.5 + 0.5·(1 − 0.8·500/2000)
    expect(opened.utility('employer', ['no', '0.8', '2500'])).toEqual(near(0.2 + 0.15 + 0.4));
    // 0.15·1 + 0.25·0.75 + 0.6·0.75
    expect(opened.utility('employee', ['yes', '0.8', '3500'])).toEqual(near(0.15 + 0.1875 + 0.45));
  });
  test('the reservation is the utility of a bid, also of a partial one', () => {
    expect(reservations(opened)).toEqual({ employer: near(0.075 + 0.3), employee: near(0.3) });
  });
  test('a range with a step becomes its numbers', () => {
    expect(opened.setup.face.issues[2]?.options.map(({ text }) => text)).toEqual(['2000', '2500', '3000', '3500', '4000']);
  });
});

describe('NegMAS', () => {
  test('YAML: nothing is divided, a bias counts, and the reservation inside a discount is kept', () => {
    const opened = open(foreignFolder('negmas-yaml'));
    expect(opened.utility('buyer', ['1', 'none', '10'])).toEqual(near(-0.25 + 0 + 0));
    expect(opened.utility('buyer', ['4', 'yes', '3'])).toEqual(near(0.5 + 0.1 + 0.3 * 0.7));
    // 1.5 + 0.25·(4q − q²) + the table + 0.5·price
    expect(opened.utility('seller', ['3', 'none', '7'])).toEqual(near(1.5 + 0.25 * 3 + 2 + 3.5));
    expect(reservations(opened)).toEqual({ buyer: near(0.4), seller: near(2) });
    expect(opened.imported.losses.map(({ what }) => what)).toEqual(expect.arrayContaining(['continuous-issues', 'discount']));
  });
  test('JSON: a bare -Infinity is read as no reservation, and never written', () => {
    const opened = open(foreignFolder('negmas-json'));
    expect(opened.utility('north', ['1', '10'])).toEqual(near(0.25 + 0.25));
    expect(opened.utility('south', ['2', '20'])).toEqual(near(-2 + 5));
    expect(opened.setup.briefs['north']?.fallback.points).toBe(0);
    expect(reservations(opened)['south']).toEqual(near(1));
    const out = exportScenario({ setup: opened.setup, record: opened.textOf('interchange.json') }, 'negmas');
    const north = out.files.find(({ path }) => path === 'north.yml')?.text;
    expect(north).not.toMatch(/inf|reserved_value/i);
    expect(out.files.find(({ path }) => path === 'south.yml')?.text).toContain('reserved_value: 1\n');
    const back = open(out.files.filter(({ path }) => path !== 'interchange.json'));
    expect(back.utility('south', ['2', '20'])).toEqual(near(3));
    expect(reservations(back)['south']).toEqual(near(1));
  });
});

describe('NegoLog', () => {
  const opened = open(foreignFolder('negolog'));

  test('values are found by name, whatever their order, and keep that of the first profile', () => {
    expect(opened.setup.face.title).toBe('Ferry crew');
    expect(opened.setup.face.issues[0]?.options.map(({ text }) => text)).toEqual(['10', '5', '20']);
    expect(opened.utility('profileA', ['5', 'south', 'two'])).toEqual(near(0.17 * 0.61 + 0.33));
    expect(opened.utility('profileB', ['5', 'south', 'two'])).toEqual(near(0.3 + 0.12 + 0.1));
    expect(reservations(opened)).toEqual({ profileA: near(0.3), profileB: near(0) });
  });
});

describe('scorable games', () => {
  const opened = open(foreignFolder('scorable'));

  test('scores are points, the last line is the fallback, and two parties have a veto', () => {
    expect(opened.utility('Mayor', ['below the bridge', '$12 an hour', 'Half of the flow'])).toEqual(near(8 + 40 + 46));
    expect(reservations(opened)).toEqual({ Mayor: near(35), 'Mill Company': near(55), 'River Office': near(60), Anglers: near(50) });
    expect(opened.setup.face.venues[0]?.rule).toEqual({ kind: 'kOfN', k: 3, vetoes: ['mill_company', 'river_office'] });
  });
  test('instructions become briefs, with scores and names filled in', () => {
    const brief = opened.textOf('briefs/mayor.md');
    expect(brief).toContain('option C2 (Half of the flow)');
    expect(brief).toContain('B1 ($12 an hour) brings you 40 points.');
    expect(brief).not.toContain('max score');
    expect(opened.textOf('sources.md')).toContain('A2 "below the bridge": some way off.');
  });
  test('names that differ between files are named', () => {
    expect(opened.imported.notes).toContainEqual(
      expect.stringMatching(/Names differ: .*mayor\.txt" writes "anglers" where the config has "Anglers"/),
    );
  });
  test('without roles nobody has a veto, a config may be CSV with a heading, and the folder may lie deeper', () => {
    const { setup } = open(foreignFolder('scorable-four'));
    expect(setup.face.seats.map(({ name }) => name)).toEqual(['Doctor, senior', 'Nurse', 'Ethics board']);
    expect(setup.face.venues[0]?.rule).toEqual({ kind: 'kOfN', k: 2, vetoes: [] });
    expect(setup.briefs['nurse']?.text).toContain('You are the nurse.');
  });
  test('tables in one JSON file are read, by codes and by lists', () => {
    const json = open(foreignFolder('scorable-json'));
    expect(json.utility('Town', ['One metre more', 'High'])).toEqual(near(80));
    expect(json.utility('Shipyard', ['Two metres more', 'Low'])).toEqual(near(100));
    expect(reservations(json)).toEqual({ Town: near(45), Shipyard: near(40), Fishers: near(30) });
  });
});
