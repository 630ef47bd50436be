import { type Act, legalActs, openTable, type SeatView, seatView } from '@parley/rules';
import { playGame, shippedSetup } from '@parley/testkit';
import { describe, expect, test } from 'vitest';
import { createComputer } from './delegation.ts';
import { computerSeed, PROFILES, strategyDealt, strategyFor } from './profiles.ts';
import { STRATEGIES } from './strategies/index.ts';
import { TEMPERAMENTS } from './temperaments.ts';

const setup = shippedSetup('january-2022');
const view = seatView(openTable(setup, 'start'), 'RU');

describe('a computer', () => {
  test('chooses the same act again from the same view, also when others were asked between', () => {
    playGame(setup, 'again', {
      profile: 'skilled',
      onTurn: ({ before, act, reason }) => {
        const { table } = before;
        const computer = createComputer({ seat: act.seat, seed: computerSeed('again'), profile: 'skilled' });
        if (before.actCount % 4 === 0) expect(computer.choose(seatView(table, act.seat), legalActs(table, act.seat))).toEqual({ act, reason });
      },
    });
  });

  test('passes where the phase asks nothing of it', () => {
    const pass: Act = { verb: 'pass', seat: 'RU' };
    expect(createComputer({ seat: 'RU', seed: 's' }).choose(view, [pass]).act).toBe(pass);
  });

  test('breaks a silence rather than doing what is not listed', () => {
    const broken: Act = { verb: 'breakSilence', seat: 'RU', text: 'vienna-1' };
    expect(createComputer({ seat: 'RU', seed: 's' }).choose(view, [{ verb: 'message', seat: 'RU', to: 'floor', words: '…' }, broken]).act).toBe(
      broken,
    );
  });

  test('says why with a number, whenever it joins', () => {
    const reasons: string[] = [];
    playGame(setup, 'why', { profile: 'cautious', onTurn: ({ act, reason }) => void (act.verb === 'join' && reasons.push(reason)) });
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/\d/);
  });

  test('speaks only phrases of the scenario', () => {
    const phrases = new Set(setup.face.seats.flatMap((seat) => Object.values(seat.voice).flat()));
    playGame(setup, 'voice', { onTurn: ({ act }) => void ('words' in act && act.words !== undefined && expect(phrases).toContain(act.words)) });
  });

  test.each(['trainee', 'envoy', 'plenipotentiary'] as const)('plays at the level of a %s', (level) => {
    const computer = createComputer({ seat: 'RU', seed: 's', level, profile: 'skilled' });
    expect(computer.choose(view, [{ verb: 'pass', seat: 'RU' }]).act.verb).toBe('pass');
  });
});

describe('a temperament', () => {
  const named = (own: SeatView['own']): SeatView['own'] => ({
    ...own,
    brief: { ...own.brief, temperament: { usual: 'official', byVariant: { wary: 'guarded' } } },
    part: { ...own.part, variant: 'wary' },
  });
  test('that the scenario names for a variant is what a mixed computer takes', () => {
    expect(strategyDealt('mixed', STRATEGIES.skilled, named(view.own)).temperament).toEqual(TEMPERAMENTS.guarded);
    const bargainer = { ...named(view.own), part: { ...view.own.part, variant: 'bargainer' } };
    expect(strategyDealt('mixed', STRATEGIES.skilled, bargainer).temperament).toEqual(TEMPERAMENTS.official);
  });
  test('changes nothing in a profile that somebody has chosen', () => {
    expect(strategyDealt('skilled', STRATEGIES.skilled, named(view.own))).toBe(STRATEGIES.skilled);
  });
  test('of a maximalist comes with a maximalist’s hand', () => {
    const dealt = { ...view.own, part: { ...view.own.part, variant: 'maximalist' } };
    expect(strategyDealt('mixed', STRATEGIES.cautious, dealt)).toBe(STRATEGIES.maximalist);
  });
});

describe('a profile', () => {
  test('puts its own strategy in every seat', () => {
    for (const profile of PROFILES.filter((id) => id !== 'mixed')) expect(strategyFor(profile, { seed: 's', seat: 'US' }).id).toBe(profile);
  });
  test('draws several strategies over many weeks when it is mixed', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => strategyFor('mixed', { seed: String(seed), seat: 'US' }));
    expect(new Set(drawn)).toEqual(new Set([STRATEGIES.skilled, STRATEGIES.cautious, STRATEGIES.history]));
  });
});
