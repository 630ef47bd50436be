import { describe, expect, test } from 'vitest';
import { dateInstead, numberWithin, sourceInstead, typeInstead } from './what-to-type.ts';

describe('what should have been typed', () => {
  test.each([
    ['number', '4', 'write `4`, without quotes'],
    ['number', '0,3', 'write `0.3`, without anything around it'],
    ['number', '50%', 'write `0.5`, without anything around it'],
    ['int', '20;', 'write `20`, without anything around it'],
    ['int', 'three', 'write `3`, without anything around it'],
    ['int', 70.5, 'write `70` or `71`'],
    ['int', '70.5', 'write `70` or `71`'],
    ['int', 'high', 'write a whole number in digits, such as `50`'],
    ['number', ['x'], 'write a number in digits, such as `0.5`'],
    ['boolean', 'yes', 'write `true`, without quotes'],
    ['boolean', 'off', 'write `false`, without quotes'],
    ['boolean', 'perhaps', 'write `true` or `false`'],
    ['array', 'brussels, vienna', 'write it in brackets: `[brussels, vienna]`'],
    ['array', { a: 1 }, 'write a list in brackets, `[one, two]`, or one entry a line behind `- `'],
    ['string', 12, 'put it in quotes: `"12"`'],
    ['string', ['Geneva'], 'write one text, without brackets: `Geneva`'],
    ['record', [60, 60], 'write names with values, `name: value`, one a line and without a dash; or `{name: value}`'],
    ['object', 'bilateral', 'write names with values on the lines below, two columns further in: `name: value`'],
  ])('%s, not %j', (expected, value, hint) => {
    expect(typeInstead(expected, value)).toBe(hint);
  });
  test.each([
    [80, 1, 'most', 'write `0.8`: a chance of 80 % is 0.8'],
    [165, 100, 'most', 'write `100` or less'],
    [-1, 0, 'least', 'write `0` or more'],
  ] as const)('%d beyond %d', (value, limit, bound, hint) => {
    expect(numberWithin(value, limit, bound)).toBe(hint);
  });
  test.each([
    ['10.01.2022', 'write `2022-01-10`'],
    ['1/13/2022', 'write `2022-01-13`'],
    ['2022/1/5', 'write `2022-01-05`'],
    ['10/11/2022', 'write `2022-11-10`, or `2022-10-11` where the month stands first'],
    ['next Monday', 'write year, month and day: `2022-01-10`'],
  ])('the date %s', (value, hint) => {
    expect(dateInstead(value)).toBe(hint);
  });
  test.each([
    ['article 6', 'write `a:6`; '],
    ['7', 'write `a:7`; '],
    ['design', 'write `d`; '],
    ['P:Draft NATO', 'write `p:draft-nato`; '],
    ['http://x', '`a:7` is'],
  ])('the source %s', (value, begins) => {
    expect(sourceInstead(value).startsWith(begins)).toBe(true);
  });
});
