// Every shipped scenario through every format and back: options, utilities of deals, fallbacks and the zone stay what they are.
import { findZone } from '@parley/bargaining';
import { createRandom, expectDefined } from '@parley/base';
import { bargainingProblem, type Setup } from '@parley/rules';
import { compileScenario, exportScenario, FORMAT_IDS, importForeign, readScenario, type TextFile } from '@parley/scenario';
import { shippedIds, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';

function setupOf(files: readonly TextFile[]): Setup {
  const texts = expectDefined(
    readScenario('scenario.yaml', (path) => files.find((file) => file.path === path)?.text),
    'a scenario',
  );
  const { setup, diagnostics } = compileScenario(texts);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return expectDefined(setup, 'a setup');
}

/** The points of a deal, given as an option's place for every issue. */
function points({ face, briefs }: Setup, seat: string, deal: readonly number[]): number {
  return face.issues.reduce((sum, { id }, issue) => sum + (briefs[seat]?.points[id]?.[deal[issue] ?? 0] ?? Number.NaN), 0);
}

describe.each(shippedIds())('%s', (id) => {
  const before = shippedSetup(id);

  test.each(FORMAT_IDS)('through %s and back', (format) => {
    const out = exportScenario({ setup: before }, format);
    expect(out.complaints).toEqual([]);
    const back = importForeign(out.files, {});
    expect([back.format, back.complaints]).toEqual([format, []]);
    const after = setupOf(back.files);
    const names = ({ face }: Setup) => face.issues.map((issue) => [issue.id, issue.name, issue.options.map((option) => [option.id, option.text])]);
    expect(names(after)).toEqual(names(before));
    const random = createRandom(`${id} ${format}`);
    for (const { id: seat } of before.face.seats) {
      expect(after.briefs[seat]?.fallback.points).toBeCloseTo(before.briefs[seat]?.fallback.points ?? Number.NaN, 9);
      for (const issue of before.face.issues) {
        for (const [option, worth] of (before.briefs[seat]?.points[issue.id] ?? []).entries())
          expect(after.briefs[seat]?.points[issue.id]?.[option]).toBeCloseTo(worth, 9);
      }
      for (let draw = 0; draw < 200; draw += 1) {
        const deal = before.face.issues.map(({ options }) => Math.floor(random.next() * options.length));
        expect(Math.abs(points(after, seat, deal) - points(before, seat, deal)) / 100).toBeLessThan(1e-9);
      }
    }
  });

  test('what stays behind is said, red lines among it', () => {
    const { losses, files } = exportScenario({ setup: before }, 'genius');
    const hasLimits = Object.values(before.briefs).some(({ limits }) => limits.length > 0);
    expect(losses.map(({ what }) => what)).toEqual(expect.arrayContaining(['venues', 'texts', ...(hasLimits ? ['limits'] : [])]));
    const notes = files.find(({ path }) => path === 'NOTES.md')?.text ?? '';
    for (const { sentence } of losses) expect(notes).toContain(sentence);
  });
});

test('the zone of what comes back is that of the fallbacks alone', () => {
  const before = shippedSetup('ferry-timetable');
  const after = setupOf(importForeign(exportScenario({ setup: before }, 'negmas').files, {}).files);
  expect(findZone(bargainingProblem(after), []).counts).toEqual(findZone(bargainingProblem(before), []).counts);
});
