import { apply, consequences, inEffect, openTexts, seatView, totalsOf } from '@parley/rules';
import { given } from '@parley/testkit';
import { expect, test } from 'vitest';
import { after, brusselsFloor, calm, endOf, enter, enterAll, genevaFloor, ratifiedAt, values, viennaFloor, withFloor } from './examples.ts';

const NOTICE = { items: { exercises: 'notify_more', channels: 'hotline_calendar' }, conditions: [] };

function brusselsUnderSilence() {
  const tabled = after(withFloor(brusselsFloor(), 'NATO'), { verb: 'propose', seat: 'NATO', ...NOTICE });
  const round2 = enterAll(tabled, ['brussels.margins', 'brussels.floor']);
  return enterAll(after(withFloor(round2, 'NATO'), { verb: 'putUnderSilence', seat: 'NATO', text: 'brussels-1' }), [
    'brussels.margins',
    'brussels.silence',
  ]);
}

test('W4: whoever breaks the silence blocks the text by name and loses trust with all', () => {
  const silent = after(brusselsUnderSilence(), { verb: 'keepSilence', seat: 'US', text: 'brussels-1' });
  given(silent)
    .when({ verb: 'breakSilence', seat: 'RU', text: 'brussels-1' })
    .then([
      { kind: 'silenceBroken', seat: 'RU' },
      { kind: 'textClosed', status: 'blocked', by: ['RU'] },
      { kind: 'trustMoved', pair: 'RU-US' },
      { kind: 'trustMoved', pair: 'RU-NATO' },
    ]);
});

test('W4: unbroken, the text is adopted and takes effect', () => {
  const kept = after(
    brusselsUnderSilence(),
    { verb: 'keepSilence', seat: 'US', text: 'brussels-1' },
    { verb: 'keepSilence', seat: 'RU', text: 'brussels-1' },
  );
  expect(inEffect(kept.public)).toEqual(NOTICE.items);
  expect(values(calm(kept))).toEqual([17, 70, 74, 64, 26]);
});

test('W4: the total of Russia with the text is under its fallback, and its capital would disown it by half', () => {
  const silent = calm(brusselsUnderSilence());
  expect(totalsOf(seatView(silent, 'RU'), NOTICE.items, [])).toMatchObject({ withText: 17, fallback: 22 });
  const kept = after(silent, { verb: 'keepSilence', seat: 'US', text: 'brussels-1' }, { verb: 'pass', seat: 'RU' });
  const capital = consequences({ ...calm(kept), public: { ...calm(kept).public, position: 'ratification' } }, 'ratification');
  expect(capital.find((event) => event.kind === 'capitalAnswered')).toMatchObject({ seat: 'RU', chancePercent: 50 });
});

test('W6: a capital short of its fallback by half a point disowns with five percent', () => {
  const table = after(genevaFloor(), { verb: 'propose', seat: 'RU', items: { missiles: 'moratorium' }, conditions: [] });
  const adopted = after(table, { verb: 'join', seat: 'US', text: 'geneva-1' });
  const at = (tension: number) => ratifiedAt(enterAll(adopted, ['geneva.closing', 'interval']), tension).public.ratifications[0];
  expect([at(70)?.chancePercent, at(80)?.chancePercent]).toEqual([0, 5]);
});

test('W6: disowned, the texts of that seat fall, its credibility with them, and the ending is judged without them', () => {
  const short = { items: { exercises: 'notify_more' }, conditions: [] };
  const tabled = after(withFloor(brusselsFloor(), 'RU'), { verb: 'propose', seat: 'RU', ...short });
  const adopted = after(tabled, { verb: 'join', seat: 'US', text: 'brussels-1' }, { verb: 'join', seat: 'NATO', text: 'brussels-1' });
  const seeds = Array.from({ length: 20 }, (_, n) => `w6-${n}`);
  const ends = seeds.map((seed) => ratifiedAt({ ...enterAll(adopted, ['brussels.closing', 'interval']), sealed: { ...adopted.sealed, seed } }));
  const disowned = ends.filter((end) => end.public.ratifications[0]?.accepted === false);
  expect(disowned.length).toBeGreaterThan(0);
  for (const end of disowned) {
    expect(inEffect(end.public)).toEqual({});
    expect(end.public.credibility['RU']).toBe((adopted.public.credibility['RU'] ?? 0) - 12);
    expect(end.public.ending).toBe('no_agreement_talks_continue');
  }
});

test('W7: an adopted text supersedes the one it overlaps, and the other items may be proposed anew', () => {
  const first = after(withFloor(viennaFloor(), 'UA'), {
    verb: 'propose',
    seat: 'UA',
    items: { donbas: 'ceasefire_access', principles: 'dialogue' },
    conditions: [],
  });
  const second = after(withFloor(first, 'OSCE'), {
    verb: 'propose',
    seat: 'OSCE',
    items: { donbas: 'ceasefire_access', followup: 'dated_rounds' },
    conditions: [],
  });
  const joined = after(second, ...(['US', 'NATO', 'UA'] as const).map((seat) => ({ verb: 'join', seat, text: 'vienna-2' }) as const));
  const adopted = given(joined)
    .when({ verb: 'join', seat: 'RU', text: 'vienna-2' })
    .then([{ kind: 'textAdopted' }, { kind: 'textClosed', text: 'vienna-1', status: 'superseded', instead: 'vienna-2' }]).table;
  const anew = after(withFloor(adopted, 'UA'), { verb: 'propose', seat: 'UA', items: { principles: 'dialogue' }, conditions: [] });
  expect(openTexts(anew.rooms['vienna'] as never).map((text) => text.id)).toEqual(['vienna-3']);
});

const RETURN = { items: { troops: 'phased_return' }, conditions: [] };

function leavesTheLine(prepared: boolean) {
  const base = viennaFloor();
  // With the Geneva clauses in effect the linkage of Russia holds, so that only its declared line is at stake.
  const clause = (option: string) => ({ option, status: 'inEffect', endorsement: null, statements: [] }) as const;
  const given1 = { id: 'geneva-1', venue: 'geneva', round: 1, joinedBy: ['RU', 'US'], conditions: [], conditionState: 'none' } as const;
  const adopted = [{ ...given1, clauses: { missiles: clause('moratorium'), ukraine_forces: clause('no_missiles_no_bases') } }];
  const own = { ...base.private, RU: { ...base.private['RU'], prepared } } as typeof base.private;
  const lifted = {
    ...base.public,
    adopted,
    postures: { ...base.public.postures, RU: { ...base.public.postures['RU'], orderLeft: true } },
  } as typeof base.public;
  return after(withFloor({ ...base, public: lifted, private: own }, 'US'), { verb: 'propose', seat: 'US', ...RETURN });
}

test('W8: leaving a declared line is legal and costs support 4 and credibility 6 for its one stake', () => {
  given(leavesTheLine(false))
    .when({ verb: 'join', seat: 'RU', text: 'vienna-1' })
    .then([
      { kind: 'lineLeft', seat: 'RU', issue: 'troops' },
      { kind: 'supportMoved', seat: 'RU', from: 65, to: 61 },
      { kind: 'credibilityMoved', seat: 'RU', from: 60, to: 54 },
    ]);
});

test('W8: opinion prepared at home halves the cost in support', () => {
  given(leavesTheLine(true))
    .when({ verb: 'join', seat: 'RU', text: 'vienna-1' })
    .then([
      { kind: 'supportMoved', seat: 'RU', from: 65, to: 63 },
      { kind: 'opinionSpent', seat: 'RU' },
    ]);
});

test('W9: the follow-up alone leaves every seat at its fallback plus what it is worth, and no capital disowns it', () => {
  const tabled = after(withFloor(brusselsFloor(), 'RU'), { verb: 'propose', seat: 'RU', items: { followup: 'dated_rounds' }, conditions: [] });
  const adopted = after(tabled, { verb: 'join', seat: 'US', text: 'brussels-1' }, { verb: 'join', seat: 'NATO', text: 'brussels-1' });
  expect(values(calm(adopted))).toEqual([23, 66, 70, 60, 34]);
  const end = ratifiedAt(enter(adopted, 'brussels.closing'));
  expect(end.public.ratifications.every((answer) => answer.chancePercent === 0)).toBe(true);
  expect(end.public.ending).toBe('no_agreement_talks_continue');
});

test('W10 (R-56): whether a paper leaks hangs on seed, place and reader alone, and its sender is named only if traced', () => {
  const sent = after(enter(genevaFloor('w10'), 'geneva.margins'), {
    verb: 'sendNonPaper',
    seat: 'US',
    to: ['NATO'],
    items: { aegis: 'one_off_visits' },
    conditions: [],
  });
  const leakIn = (seed: string) =>
    consequences({ ...sent, sealed: { ...sent.sealed, seed }, public: { ...sent.public, position: 'geneva.floor' } }, 'geneva.floor');
  const seeds = Array.from({ length: 400 }, (_, n) => `w10-${n}`);
  const leaks = seeds.flatMap((seed) => leakIn(seed).filter((event) => event.kind === 'paperLeaked'));
  expect(seeds.flatMap((seed) => leakIn(seed).filter((event) => event.kind === 'paperLeaked'))).toEqual(leaks);
  expect(leaks.length / seeds.length).toBeGreaterThan(0.02);
  expect(leaks.length / seeds.length).toBeLessThan(0.09);
  expect(new Set(leaks.map((event) => event.sender))).toEqual(new Set([null, 'US']));
  expect(apply(sent, leaks.slice(0, 1)).public.leakedPapers).toHaveLength(1);
});

test('at the end of the week nothing waits any more', () => {
  const end = endOf(viennaFloor());
  expect(end.public.adopted).toEqual([]);
});
