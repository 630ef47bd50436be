import { given, intervalAfterAnnex } from '@parley/testkit';
import { test } from 'vitest';

const firm = { verb: 'pressLine', seat: 'A', tone: 'firm' } as const;

test('a firm line wins support and costs trust with those who distrust the seat', () => {
  given(intervalAfterAnnex())
    .when({ ...firm, words: 'We stand firm. ' })
    .then([
      { kind: 'pressLineSpoken', seat: 'A', tone: 'firm', words: 'We stand firm.' },
      { kind: 'supportMoved', seat: 'A', from: 60, to: 62, reason: { code: 'press.support', seat: 'A' } },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 28 },
      { kind: 'trustMoved', pair: 'A-D', from: 40, to: 38 },
      { kind: 'intervalSpent', seat: 'A' },
    ]);
});
test('an open line does the reverse', () => {
  given(intervalAfterAnnex())
    .when({ ...firm, tone: 'open' })
    .then([
      { kind: 'supportMoved', from: 60, to: 58 },
      { kind: 'trustMoved', pair: 'A-B', from: 30, to: 32 },
    ]);
});
test('a delegation without a seat speaks to the press too', () => {
  given(intervalAfterAnnex())
    .when({ ...firm, seat: 'D' })
    .then([{ kind: 'trustMoved', pair: 'A-D' }])
    .without('tensionMoved');
});

test('one press line in an interval (R-36)', () => {
  given(intervalAfterAnnex())
    .when(firm)
    .when({ ...firm, tone: 'open' })
    .refused('act/once-per-venue');
});
