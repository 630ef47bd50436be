// Random negotiations through every format and back: no utility moves by more than 1e-9.
import { expectDefined } from '@parley/base';
import type { Setup } from '@parley/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileScenario } from '../compile.ts';
import { readScenario } from '../texts.ts';
import { exportScenario } from './export.ts';
import { createFindings } from './findings.ts';
import { FOREIGN_FORMATS } from './formats/index.ts';
import { importForeign } from './import.ts';
import { bestOf, type ForeignParty, type ForeignProblem, type TextFile, utilityOf } from './problem.ts';
import { readRecord } from './record.ts';
import { openFile } from './syntax/open-files.ts';
import { toScenarioFiles } from './to-scenario.ts';

const TOLERANCE = 1e-9;
const RUNS = 20;
/** A scenario is compiled twice in each of these. */
const WHOLE_RUNS = 5;

/** Names with marks, quotes, numbers, other scripts and words that programs stumble over. */
const word = fc
  .oneof(
    fc.constantFrom(
      'yes',
      'no',
      '10',
      '2.5',
      '-3',
      'Größe & "Maß"',
      '<none>',
      "it's",
      '価格',
      '__proto__',
      'constructor',
      'all',
      'null',
      'a: b',
      '# 1',
      'x,y',
      '0x1F',
      '1e3',
      '007',
    ),
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()),
  )
  .filter((text) => text !== '');
const names = (min: number, max: number) =>
  fc.uniqueArray(word, { minLength: min, maxLength: max, selector: (text) => text.normalize('NFC').toLowerCase() });

/** Worths within 0 and 1 in all, as most formats want them. */
const unitProblem: fc.Arbitrary<ForeignProblem> = names(1, 4).chain((issueNames) =>
  fc
    .record({
      name: word,
      summary: fc.constant(''),
      background: fc.constant(''),
      issues: fc.tuple(...issueNames.map((name) => names(2, 4).map((options) => ({ name, options })))),
      partyNames: names(2, 3),
      seeds: fc.array(
        fc.array(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 }),
        { minLength: 3, maxLength: 3 },
      ),
      reservations: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
    })
    .map(({ partyNames, seeds, reservations, issues, ...rest }) => {
      const parties = partyNames.map((name, at): ForeignParty => {
        const raw = issues.map(({ options }, issue) => options.map((_, option) => seeds[at]?.[issue]?.[option] ?? 0));
        const best = raw.reduce((sum, worth) => sum + Math.max(...worth), 0);
        const worths = raw.map((worth) => worth.map((value) => (best > 0 ? value / best : value)));
        const party = { name, worths, constant: 0, reservation: 0, discount: null, brief: '' };
        return { ...party, reservation: (reservations[at] ?? 0) * bestOf(party) };
      });
      return { ...rest, issues, parties, rule: { kind: 'all' } as const };
    }),
);

/** Any numbers, below 0 as well, and a constant: what NegMAS can hold. */
const anyProblem = fc.tuple(unitProblem, fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.01, max: 200, noNaN: true })).map(
  ([problem, shift, scale]): ForeignProblem => ({
    ...problem,
    parties: problem.parties.map((party) => ({
      ...party,
      worths: party.worths.map((worth) => worth.map((value) => value * scale + shift)),
      constant: shift / 3,
      reservation: party.reservation === null ? null : party.reservation * scale + shift * (problem.issues.length + 1 / 3),
    })),
  }),
);

function dealsOf({ issues }: ForeignProblem): readonly (readonly number[])[] {
  return issues.reduce<readonly (readonly number[])[]>(
    (deals, { options }) => deals.flatMap((deal) => options.map((_, option) => [...deal, option])),
    [[]],
  );
}

/** The farthest that any utility, or a reservation, lies from where it was; parties and options are found by their names. */
function farthest(before: ForeignProblem, after: ForeignProblem): number {
  const options = before.issues.map(({ name, options: list }, at) => {
    const issue = after.issues[at];
    expect(issue?.name).toBe(name);
    return list.map((option) => issue?.options.indexOf(option) ?? -1);
  });
  const distances = before.parties.flatMap((party) => {
    const found = expectDefined(
      after.parties.find(({ name }) => name === party.name),
      party.name,
    );
    const reservation = Math.abs((party.reservation ?? 0) - (found.reservation ?? 0));
    return [
      reservation,
      ...dealsOf(before).map((deal) =>
        Math.abs(
          utilityOf(party, deal) -
            utilityOf(
              found,
              deal.map((option, issue) => options[issue]?.[option] ?? -1),
            ),
        ),
      ),
    ];
  });
  return Math.max(...distances);
}

describe.each(FOREIGN_FORMATS)('$id', (format) => {
  test('a problem that is written and read again has the same utilities', () => {
    fc.assert(
      fc.property(format.range === 'any' ? anyProblem : unitProblem, (problem) => {
        const findings = createFindings();
        const { files, partyNames, issues, reservations } = format.write(problem, findings);
        const read = format.read(
          files.map((file) => openFile(file)),
          findings,
        );
        expect(findings.complaints).toEqual([]);
        // In the words of the files; the reservation is compared with what the format could hold of it.
        const written = {
          ...problem,
          issues: issues ?? problem.issues,
          parties: problem.parties.map((party, at) => ({ ...party, name: partyNames[at] ?? '', reservation: reservations[at] ?? null })),
        };
        expect(farthest(written, expectDefined(read, 'a problem'))).toBeLessThan(TOLERANCE);
      }),
      { numRuns: RUNS },
    );
  });

  test('ours, theirs, ours again: every utility, fallback, id and name stays', () => {
    fc.assert(
      fc.property(unitProblem, (problem) => {
        const first = scenarioOf(toScenarioFiles(problem, { format: 'genius', formatTitle: 'a test', paths: [], record: null }, createFindings()));
        const out = exportScenario({ setup: first }, format.id);
        const again = importForeign(out.files, {});
        expect(again.complaints).toEqual([]);
        const second = scenarioOf(again.files);
        const shape = ({ face }: Setup) => [
          face.seats.map(({ id, name }) => [id, name]),
          face.issues.map(({ id, name, options }) => [id, name, options.map((option) => [option.id, option.text])]),
        ];
        expect(shape(second)).toEqual(shape(first));
        for (const { id } of first.face.seats) {
          const [a, b] = [expectDefined(first.briefs[id], id), expectDefined(second.briefs[id], id)];
          expect(Math.abs(a.fallback.points - b.fallback.points)).toBeLessThan(100 * TOLERANCE);
          for (const issue of first.face.issues) {
            for (const [at, points] of (a.points[issue.id] ?? []).entries())
              expect(Math.abs(points - (b.points[issue.id]?.[at] ?? Number.NaN))).toBeLessThan(100 * TOLERANCE);
          }
        }
      }),
      { numRuns: WHOLE_RUNS },
    );
  });
});

function scenarioOf(files: readonly TextFile[]): Setup {
  const texts = expectDefined(
    readScenario('scenario.yaml', (path) => files.find((file) => file.path === path)?.text),
    'a scenario',
  );
  const { setup, diagnostics } = compileScenario(texts);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return expectDefined(setup, 'a setup');
}

test('points times the unit, plus the zero, are the utilities that were read, whatever their range', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const files = toScenarioFiles(problem, { format: 'negmas', formatTitle: 'a test', paths: [], record: null }, createFindings());
      const setup = scenarioOf(files);
      const record = expectDefined(readRecord(files.find(({ path }) => path === 'interchange.json')?.text), 'a record');
      for (const [at, party] of problem.parties.entries()) {
        const { id, unit, zero } = expectDefined(record.parties[at], party.name);
        const points = setup.face.issues.map((issue) => setup.briefs[id]?.points[issue.id] ?? []);
        for (const deal of dealsOf(problem)) {
          const found = zero + unit * deal.reduce((sum, option, issue) => sum + (points[issue]?.[option] ?? Number.NaN), 0);
          expect(Math.abs(found - utilityOf(party, deal))).toBeLessThan(TOLERANCE);
        }
        expect(Math.abs(zero + unit * (setup.briefs[id]?.fallback.points ?? Number.NaN) - (party.reservation ?? 0))).toBeLessThan(TOLERANCE);
      }
    }),
    { numRuns: 2 * WHOLE_RUNS },
  );
});
