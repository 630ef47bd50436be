import { describe, expect, test } from 'vitest';
import { type DataNode, NOT_A_NUMBER, readJson, readYaml } from './data-node.ts';

function plain(node: DataNode): unknown {
  if (node.kind === 'map') return node.entries.map(([key, value]) => [key, plain(value)]);
  return node.kind === 'list' ? node.items.map(plain) : node.value;
}
const read = (parsed: ReturnType<typeof readJson>) => ('root' in parsed ? plain(parsed.root) : parsed.broken);

describe('JSON', () => {
  test("reads Python's bare numbers, comments and trailing commas", () => {
    expect(read(readJson('{"a": [-Infinity, Infinity, NaN, -1.5e3], // why\n "b": null,}'))).toEqual([
      ['a', [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, NOT_A_NUMBER, -1500]],
      ['b', null],
    ]);
  });
  test('keeps the order of keys that look like numbers, and leaves words in strings alone', () => {
    expect(read(readJson('{"20": 1, "5": "NaN and -Infinity", "__proto__": 2}'))).toEqual([
      ['20', 1],
      ['5', 'NaN and -Infinity'],
      ['__proto__', 2],
    ]);
  });
  test('knows the line of every value', () => {
    const parsed = readJson('{\n "a":\n  [1,\n   2]}');
    const list = 'root' in parsed && parsed.root.kind === 'map' ? parsed.root.entries[0]?.[1] : undefined;
    expect(list).toMatchObject({ kind: 'list', line: 3, items: [{ line: 3 }, { line: 4 }] });
  });
  test.each([
    ['', { line: 1, reason: 'it ends too early' }],
    ['{"a": 1\n "b": 2}', { line: 2, reason: 'it is no longer JSON at column 2' }],
    [`${'['.repeat(100_000)}`, { line: 1, reason: 'it is nested more than 64 deep' }],
  ])('says where %j breaks', (text, broken) => {
    expect(read(readJson(text))).toEqual(broken);
  });
});

describe('YAML', () => {
  test('reads what PyYAML writes, numbers as keys included', () => {
    expect(read(readYaml('reserved_value: -.inf\nmapping: {20: 0.5, 5: 1}\nname: "yes"\n'))).toEqual([
      ['reserved_value', Number.NEGATIVE_INFINITY],
      [
        'mapping',
        [
          ['20', 0.5],
          ['5', 1],
        ],
      ],
      ['name', 'yes'],
    ]);
  });
  test('anchors grow nothing: what an alias stands for is not read', () => {
    expect(read(readYaml('a: &x [1, 2]\nb: *x\n'))).toEqual([
      ['a', [1, 2]],
      ['b', null],
    ]);
  });
  test.each([
    ['a: [1, 2\nb: 3\n', { line: 2 }],
    [`${'- '.repeat(200)}1`, { line: 1 }],
    [`a: ${'x'.repeat(300_000)}`, { line: 1 }],
  ])('says where a text breaks', (text, broken) => {
    expect(read(readYaml(text))).toMatchObject(broken);
  });
});
