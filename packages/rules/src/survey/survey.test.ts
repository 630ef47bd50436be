import { countBits, optionsOf } from '@parley/bargaining';
import { createMemory, openRound } from '@parley/base';
import { shippedSetup, tinySetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import type { DecisionRule, Setup } from '../setup.ts';
import { gameOf, isUnanimous } from './assent.ts';
import { explainEmptyZone } from './empty-zone.ts';
import { redLineEffects } from './red-line-effects.ts';
import { shareOf, surveyZone } from './survey.ts';

type Brief = Setup['briefs'][string];

/** The tiny talks with other instructions. */
function talksWith(changes: Readonly<Record<string, Partial<Brief>>>, setup: Setup = tinySetup()): Setup {
  const briefs = Object.entries(setup.briefs).map(([seat, brief]) => [seat, { ...brief, ...changes[seat] }] as const);
  return { ...setup, briefs: Object.fromEntries(briefs) };
}
function fallback(points: number): Brief['fallback'] {
  return { points, perTenTension: 0, text: 'Wait.' };
}
/** Nobody has a red line or wants more than nothing. */
const easy = talksWith(Object.fromEntries(['A', 'B', 'C', 'D'].map((seat) => [seat, { fallback: fallback(0), limits: [], linkages: [] }])));
const atMost = (issue: string, option: string) => ({ kind: 'bound', issue, side: 'atMost', option }) as const;
const atLeast = (issue: string, option: string) => ({ kind: 'bound', issue, side: 'atLeast', option }) as const;

/** The tiny talks with one venue for everything, where a rule decides. */
function councilOf(rule: DecisionRule, setup: Setup): Setup {
  const [venue] = setup.face.venues;
  if (venue === undefined) return setup;
  const council = { ...venue, id: 'council', seats: ['A', 'B', 'C', 'D'], rule };
  const issues = setup.face.issues.map((issue) => ({ ...issue, decide: ['council'], discuss: [], endorse: {} }));
  return { ...setup, face: { ...setup.face, venues: [council], issues } };
}

describe('a survey', () => {
  test('of the flagship finds its funnel and its zone', () => {
    const survey = surveyZone(shippedSetup('january-2022'));
    expect([survey.basis, survey.aboveCount, survey.count]).toEqual([{ kind: 'counted', deals: 2_359_296 }, 424_662, 5_687]);
    expect(survey.best).toEqual([48, 94, 95, 90, 97]);
    expect(shareOf(survey, survey.count).share).toBeCloseTo(0.00241, 5);
  });
  test('is not made again for the same numbers, and only in part when one red line changes', () => {
    const memory = createMemory();
    const first = surveyZone(tinySetup(), { memory });
    expect(surveyZone(tinySetup(), { memory })).toBe(first);
    openRound(memory);
    const changed = surveyZone(talksWith({ B: { limits: [] } }), { memory });
    expect(changed.rows).toBe(first.rows);
    expect(changed.key).not.toBe(first.key);
  });
  test('with a memory says the same as without', () => {
    const memory = createMemory();
    for (const points of [0, 20, 40, 20]) {
      const setup = talksWith({ A: { fallback: fallback(points) } }, easy);
      const [kept, fresh] = [surveyZone(setup, { memory }), surveyZone(setup)];
      expect([kept.count, kept.best]).toEqual([fresh.count, fresh.best]);
      openRound(memory);
    }
  });
  test('of one table alone looks at what that table decides', () => {
    expect(surveyZone(easy, { venue: 'annex' }).problem.space.size).toBe(3 * 2 * 2);
  });
});

describe('where fewer than everybody can carry a deal', () => {
  const threeOfFour: DecisionRule = { kind: 'kOfN', k: 3, vetoes: ['A'] };
  const setup = talksWith(
    { A: { fallback: fallback(40) }, B: { fallback: fallback(40) }, C: { fallback: fallback(40) } },
    councilOf(threeOfFour, easy),
  );

  test('a deal is acceptable when enough are at or above their fallback and within their own red lines', () => {
    const survey = surveyZone(setup);
    const { problem } = survey;
    const everyDeal = Array.from({ length: problem.space.size }, (_, deal) => optionsOf(problem.space, deal));
    const worth = (party: number, deal: readonly number[]) =>
      deal.reduce((sum, option, issue) => sum + (problem.tables[party]?.[issue]?.[option] ?? 0), 0);
    const takers = everyDeal.map((deal) => [0, 1, 2, 3].filter((party) => worth(party, deal) >= (problem.reservations[party] ?? 0)));
    expect(survey.count).toBe(takers.filter((seats) => seats.includes(0) && seats.length >= 3).length);
    expect(survey.count).toBe(countBits(survey.accepted));
    expect(survey.count).toBeGreaterThan(surveyZone(councilOf({ kind: 'consensus', of: 4, silence: null }, setup)).count);
  });
  test('a deal must be carried at every table that decides anything', () => {
    const [council] = setup.face.venues;
    const twice = {
      ...setup,
      face: {
        ...setup.face,
        venues: [...setup.face.venues, { ...(council ?? setup.face.venues[0]), id: 'cabinet', rule: { kind: 'chairDecides' }, chair: 'B' }],
      },
    } as Setup;
    const both = { ...twice, face: { ...twice.face, issues: twice.face.issues.map((issue) => ({ ...issue, decide: ['council', 'cabinet'] })) } };
    expect(surveyZone(both).count).toBeLessThan(surveyZone(setup).count);
  });
});

describe('the game of a venue', () => {
  const [annex] = tinySetup().face.venues;
  const seated = (rule: DecisionRule, seats: readonly string[]) => ({ ...(annex as NonNullable<typeof annex>), rule, seats }); // the tiny talks have an annex

  test('is carried as its rule carries a text', () => {
    const majority: DecisionRule = {
      ...{ kind: 'majority', share: 0.5, orEqual: false, weights: { A: 49, B: 49, C: 2 }, populationShare: null, populations: {} },
      ...{ blockingMinority: null, abstentions: 'neutral', open: false },
    };
    const { wins } = gameOf(seated(majority, ['A', 'B', 'C']));
    expect([0b000, 0b001, 0b011, 0b101, 0b110, 0b111].map(wins)).toEqual([false, false, true, true, true, true]);
  });
  test('is unanimous where any seat can stop it', () => {
    expect(isUnanimous(seated({ kind: 'bilateral' }, ['A', 'B']))).toBe(true);
    expect(isUnanimous(seated({ kind: 'kOfN', k: 2, vetoes: [] }, ['A', 'B']))).toBe(true);
    expect(isUnanimous(seated({ kind: 'kOfN', k: 2, vetoes: [] }, ['A', 'B', 'C']))).toBe(false);
    expect(isUnanimous(seated({ kind: 'consensusMinus', minus: 1, silence: null }, ['A', 'B', 'C']))).toBe(false);
  });
});

describe('an empty zone', () => {
  const why = (setup: Setup) => explainEmptyZone(surveyZone(setup), createMemory());

  test('has no reason where there is a zone', () => {
    expect(why(easy)).toEqual([]);
  });
  test('is a seat in its own way: its red lines leave nothing that is worth its fallback', () => {
    const setup = talksWith({ A: { fallback: fallback(70), limits: [atMost('port', 'closed')] } }, easy);
    expect(why(setup)).toMatchObject([{ kind: 'ownLines', seat: 'A', best: 60, fallback: 70, lines: [{ seat: 'A', kind: 'limit', index: 0 }] }]);
  });
  test('is the smallest set of red lines that no deal keeps', () => {
    const idle = atMost('tariff', 'high');
    const setup = talksWith(
      { A: { limits: [idle, atLeast('port', 'open')] }, B: { limits: [atMost('port', 'partly')] }, C: { limits: [idle] } },
      easy,
    );
    expect(why(setup)).toMatchObject([
      {
        kind: 'linesClash',
        among: 'all',
        dealCount: 108,
        lines: [
          { seat: 'A', kind: 'limit', index: 1 },
          { seat: 'B', index: 0 },
        ],
      },
    ]);
  });
  test('is a seat for which no deal within the red lines of all is worth its fallback', () => {
    const setup = talksWith({ A: { fallback: fallback(70) }, B: { limits: [atMost('port', 'closed')] } }, easy);
    expect(why(setup)).toMatchObject([{ kind: 'allLines', seat: 'A', best: 60, fallback: 70 }]);
  });
  test('is the smallest set of fallbacks that no deal reaches together', () => {
    const setup = talksWith({ A: { fallback: fallback(70) }, C: { fallback: fallback(20) }, D: { fallback: fallback(70) } }, easy);
    expect(why(setup)).toMatchObject([{ kind: 'fallbacksClash', seats: ['A', 'D'], best: 52, dealCount: 108 }]);
  });
  test('is the smallest set of red lines that no deal at or above every fallback keeps', () => {
    const setup = talksWith({ A: { fallback: fallback(58) }, B: { fallback: fallback(62), limits: [atMost('port', 'partly')] } }, easy);
    expect(why(setup)).toMatchObject([{ kind: 'linesClash', among: 'above', lines: [{ seat: 'B', kind: 'limit', index: 0 }] }]);
  });
  test('is a rule that too few stand behind any deal for', () => {
    const setup = talksWith({ A: { fallback: fallback(90) }, D: { fallback: fallback(90) } }, councilOf({ kind: 'kOfN', k: 4, vetoes: [] }, easy));
    const minus = talksWith(
      { A: { fallback: fallback(90) }, B: { fallback: fallback(90) }, D: { fallback: fallback(90) } },
      councilOf({ kind: 'consensusMinus', minus: 1, silence: null }, easy),
    );
    expect(why(setup)).toMatchObject([{ kind: 'fallbacksClash', seats: ['A', 'D'] }]);
    expect(why(minus)).toMatchObject([{ kind: 'notCarried' }]);
  });
});

describe('the effect of a red line', () => {
  const effects = (setup: Setup) =>
    redLineEffects(surveyZone(setup)).map(({ line, ...rest }) => ({ line: `${line.seat} ${line.kind} ${line.index}`, ...rest }));

  test('is nothing when nothing at or above the fallbacks crosses it', () => {
    expect(effects(talksWith({ A: { limits: [atMost('tariff', 'high')] } }, easy))).toEqual([
      { line: 'A limit 0', judged: 108, crossed: 0, isImplied: true, isVain: true, alone: 0 },
    ]);
  });
  test('is nothing when another red line of the same seat forbids all of it', () => {
    const linkage = { if: atLeast('port', 'open'), then: atLeast('tolls', 'halve') };
    const found = effects(talksWith({ A: { limits: [atMost('port', 'partly')], linkages: [linkage] } }, easy));
    expect(found.map(({ line, isImplied }) => [line, isImplied])).toEqual([
      ['A limit 0', false],
      ['A linkage 0', true],
    ]);
  });
  test('is its own where an ally has the same', () => {
    const found = effects(talksWith({ A: { limits: [atMost('port', 'partly')] }, B: { limits: [atMost('port', 'partly')] } }, easy));
    expect(found).toEqual(
      ['A', 'B'].map((seat) => ({ line: `${seat} limit 0`, judged: 108, crossed: 36, isImplied: false, isVain: false, alone: 0 })),
    );
  });
  test('what it alone keeps out would be in the zone without it', () => {
    const setup = tinySetup();
    const survey = surveyZone(setup);
    for (const [place, { line, alone }] of redLineEffects(survey).entries()) {
      const brief = setup.briefs[line.seat];
      const rest =
        line.kind === 'limit'
          ? { limits: brief?.limits.toSpliced(line.index, 1) ?? [] }
          : { linkages: brief?.linkages.toSpliced(line.index, 1) ?? [] };
      expect(surveyZone(talksWith({ [line.seat]: rest })).count - survey.count, String(place)).toBe(alone);
    }
  });
});

describe('more deals than can be counted', () => {
  const wide = { ...easy, face: { ...easy.face, issues: [...easy.face.issues, ...extraIssues(14)] } };

  function extraIssues(count: number): Setup['face']['issues'] {
    const [tariff] = easy.face.issues;
    return tariff === undefined ? [] : Array.from({ length: count }, (_, place) => ({ ...tariff, id: `extra${place}` }));
  }

  test('are sampled, and the share has an interval', () => {
    const survey = surveyZone(talksWith({ B: { limits: [atMost('port', 'partly')] } }, wide));
    expect(survey.basis).toEqual({ kind: 'sampled', deals: 200_000 });
    const { interval } = shareOf(survey, survey.count);
    expect(interval[0]).toBeLessThan(2 / 3);
    expect(interval[1]).toBeGreaterThan(2 / 3);
  });
  test('are the same in every survey', () => {
    expect(surveyZone(wide).accepted).toEqual(surveyZone(wide).accepted);
  });
  test('a clash of red lines is certain all the same', () => {
    const setup = talksWith({ A: { limits: [atLeast('port', 'open')] }, B: { limits: [atMost('port', 'partly')] } }, wide);
    expect(explainEmptyZone(surveyZone(setup), createMemory())).toMatchObject([{ kind: 'linesClash', isCertain: true, among: 'all' }]);
  });
});
