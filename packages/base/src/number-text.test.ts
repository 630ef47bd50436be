import { expect, test } from 'vitest';
import { counted, grouped, percentText } from './number-text.ts';

test('thousands stand apart', () => {
  expect([0, 999, 1000, 2_359_296].map(grouped)).toEqual(['0', '999', '1,000', '2,359,296']);
});

test('what is counted stands in its number', () => {
  expect([counted(1, 'deal'), counted(2, 'deal'), counted(0, 'party', 'parties')]).toEqual(['1 deal', '2 deals', '0 parties']);
});

test('a percentage has two digits that count', () => {
  expect([0, 0.000_012_3, 0.002_41, 0.05, 0.296, 1].map(percentText)).toEqual(['0 %', '0.0012 %', '0.24 %', '5 %', '30 %', '100 %']);
});
