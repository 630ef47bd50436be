import { expect, test } from 'vitest';
import { EVERY_CODE } from '../codes.ts';
import { GIVEN } from './field-codes.ts';
import { scenarioReference } from './render-reference.ts';

const text = scenarioReference();
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (field|---) /.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
const paths = rows.map(([field = '']) => /`([^`]+)`/.exec(field)?.[1] ?? '');

test('every field has a sentence about it and says what may stand there', () => {
  expect(rows.filter(([, says = '', value = '']) => !/\.$/.test(says.trim()) || value === '')).toEqual([]);
  expect(rows.length).toBeGreaterThan(100);
});

test('no field stands there twice, but in the kinds of a rule or an order', () => {
  const twice = paths.filter((path, index) => paths.indexOf(path) !== index && !/^(rule|order)\./.test(path));
  expect(twice).toEqual([]);
});

test('every check names fields that the reference has', () => {
  const titles = [...text.matchAll(/<(\w+)>/g)].map(([title]) => title);
  const unknown = EVERY_CODE.flatMap(({ code, fields }) =>
    fields.filter((field) => !paths.includes(field) && !titles.includes(field)).map((field) => `${code} ${field}`),
  );
  expect(unknown).toEqual([]);
  expect(GIVEN.filter((path) => !paths.includes(path))).toEqual([]);
});

test('every link leads to a section of the page, or to another page', () => {
  const anchors = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => heading.replaceAll(/[ _]/g, '-'));
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect([...new Set(links)].filter((link) => !anchors.includes(link))).toEqual([]);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test.each([
  ['`venues.<venue>.date`', 'date; required', '[S-501](diagnostics/S-501.md) [S-502](diagnostics/S-502.md)'],
  ['`effects.gesture.tension`', 'whole number, -100 to 100; left out: `-4`', ''],
  ['`condition.<issue>`', '[bound](#bound)', '[S-302](diagnostics/S-302.md)'],
  ['`issues.<issue>.performance.verified`', 'list of: name of an option; left out: `[]`', '[S-303](diagnostics/S-303.md)'],
])('%s is %s', (field, value, codes) => {
  expect(rows.find(([path]) => path === field)?.slice(2)).toEqual([value, codes]);
});
