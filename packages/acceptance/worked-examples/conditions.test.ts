import { inEffect, seatView, totalsOf } from '@parley/rules';
import { given } from '@parley/testkit';
import { expect, test } from 'vitest';
import {
  after,
  calm,
  endOf,
  genevaFloor,
  genevaWithT1,
  ratifiedAt,
  T1,
  VIENNA_TEXT,
  values,
  viennaAdopts,
  viennaFloor,
  withFloor,
} from './examples.ts';

const NOTHING = [22, 64, 67, 58, 20];

test('W1: a join that gives only if its condition is met is legal, and the text is pending', () => {
  const table = genevaWithT1();
  expect(table.public.adopted[0]).toMatchObject({ id: 'geneva-1', joinedBy: ['RU', 'US'], conditionState: 'open' });
  expect(inEffect(table.public)).toEqual({});
  expect(values(table)).toEqual(NOTHING);
});

test('W1: the condition met, the clauses take effect when Vienna closes', () => {
  const vienna = after(viennaFloor(genevaWithT1()), { verb: 'join', seat: 'UA', text: 'geneva-1' });
  const end = endOf(viennaAdopts(vienna));
  expect(inEffect(end.public)).toEqual({ ...T1.items, ...VIENNA_TEXT.items });
  expect(values(end)).toEqual([22, 84, 85, 82, 57]);
});

test('W1: every capital ratifies at tension 70 and the ending is a package', () => {
  const vienna = after(viennaFloor(genevaWithT1()), { verb: 'join', seat: 'UA', text: 'geneva-1' });
  const end = ratifiedAt(endOf(viennaAdopts(vienna)));
  expect(end.public.ratifications.map((answer) => answer.accepted)).toEqual([true, true, true, true, true]);
  expect(end.public.ending).toBe('package');
});

test('W1: Ukraine may endorse before Vienna adopts, since the clause stands on the return', () => {
  given(viennaFloor(genevaWithT1()))
    .when({ verb: 'join', seat: 'UA', text: 'geneva-1' })
    .then([{ kind: 'clauseEndorsed', issue: 'ukraine_forces', seat: 'UA' }])
    .without('clauseChanged');
});

test('W2: the condition lapsed, the text lapses whole and values are the fallbacks', () => {
  const end = endOf(after(viennaFloor(genevaWithT1()), { verb: 'join', seat: 'UA', text: 'geneva-1' }));
  expect(end.public.adopted[0]).toMatchObject({
    conditionState: 'lapsed',
    clauses: { missiles: { status: 'lapsed' }, ukraine_forces: { status: 'lapsed' } },
  });
  expect(values(calm(end))).toEqual(NOTHING);
  expect(ratifiedAt(end).public.ending).toBe('no_agreement_talks_continue');
});

test('W3: without the Geneva clause the phased return breaks the linkage of Russia, and the refusal says what would mend it', () => {
  given(withFloor(viennaFloor(), 'US'))
    .when({ verb: 'propose', seat: 'US', ...VIENNA_TEXT })
    .when({ verb: 'join', seat: 'RU', text: 'vienna-1' })
    .refused('act/own-linkage', { because: ['troops'], mend: ['ukraine_forces', 'missiles', 'aegis'] });
});

test('W3: the totals shown before that join are those of the text alone', () => {
  const total = (seat: string): number => totalsOf(seatView(viennaFloor(), seat), VIENNA_TEXT.items, []).withText;
  expect(['RU', 'US', 'NATO', 'UA', 'OSCE'].map(total)).toEqual([8, 81, 82, 86, 53]);
});

test('W5: an endorsement refused after the return is adopted lapses its clause alone, and no join is undone', () => {
  const adopted = viennaAdopts(viennaFloor(genevaWithT1()));
  const end = endOf(after(adopted, { verb: 'object', seat: 'UA', text: 'geneva-1' }));
  expect(end.public.adopted[0]?.clauses).toMatchObject({ missiles: { status: 'inEffect' }, ukraine_forces: { status: 'lapsed' } });
  expect(values(end)[0]).toBe(15);
});

test('W5: a party that is touched and was not consulted is surprised', () => {
  const before = genevaFloor();
  const table = genevaWithT1();
  expect(table.public.surprised).toEqual(['UA']);
  expect(table.public.trust['US-UA']).toBe((before.public.trust['US-UA'] ?? 0) - 10);
});

test('W5: ratification judges the deal as it stands', () => {
  const adopted = viennaAdopts(viennaFloor(genevaWithT1()));
  const end = ratifiedAt(endOf(after(adopted, { verb: 'object', seat: 'UA', text: 'geneva-1' })));
  expect(end.public.ratifications[0]).toMatchObject({ seat: 'RU', chancePercent: 70 });
});
