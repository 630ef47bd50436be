import { expect, test } from 'vitest';
import { readXml } from './xml-element.ts';
import { xmlText } from './xml-text.ts';

test('elements have their attributes and their lines; a plain & is taken as it is meant', () => {
  expect(readXml('<?xml version="1.0"?>\n<!-- c -->\n<a x="1 &amp; 2">\n <b y="R&D"/> text\n</a>')).toEqual({
    root: {
      tag: 'a',
      line: 3,
      attributes: new Map([['x', '1 & 2']]),
      children: [{ tag: 'b', line: 4, attributes: new Map([['y', 'R&D']]), children: [] }],
    },
  });
});

test.each([
  ['an unclosed element', '<a>\n<b></a>', 2],
  ['no element', 'hello', 1],
  ['nothing', '', 1],
  ['two roots', '<a/>\n<b/>', 2],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY x "y">]>\n<a/>', 1],
  ['an entity that nobody defined', '<a x="&what;"/>', 1],
  ['deep nesting', `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`, 1],
])('%s is refused with its line', (_, text, line) => {
  expect(readXml(text)).toMatchObject({ broken: { line } });
});

test('what is written is escaped and comes back', () => {
  const text = xmlText({ tag: 'a', attributes: { x: '<"&\'>\n', bad: '\u0000\u001b' }, children: [{ tag: 'b', attributes: { n: 0.5 } }] });
  expect(text).toContain('\n  <b n="0.5"/>\n</a>');
  expect(readXml(text)).toMatchObject({
    root: {
      attributes: new Map([
        ['x', '<"&\'>\n'],
        ['bad', ''],
      ]),
    },
  });
});
