import type { Row } from '@parley/screens';
import { describe, expect, test } from 'vitest';
import { castLines } from './cast.ts';
import { svgOf } from './svg.ts';

const row = (text: string): Row => [{ text, style: 'chosen' }];

describe('a recording', () => {
  const frames = [
    { rows: [row('one'), row('two')], newLines: 0 },
    { rows: [row('one'), row('three')], newLines: 2 },
  ];
  test('is a header and a line for each frame, with times that grow by what there is to read', () => {
    const [header, ...events] = castLines({ title: 'T', width: 5, height: 2 }, frames, 'plain').map((line) => JSON.parse(line));
    expect(header).toMatchObject({ version: 2, width: 5, height: 2, title: 'T' });
    expect(events.map(([at]) => at)).toEqual([0, 1, 3.5]);
  });
  test('writes only rows that have changed', () => {
    const [, , second] = castLines({ title: 'T', width: 5, height: 2 }, frames, 'plain').map((line) => JSON.parse(line));
    expect(second[2]).toBe('\u001b[2;1H\u001b[0m\u001b[7;1mthree\u001b[0m\u001b[0m');
  });
});

test('a picture is text that can be read without it, with nothing in it that could run', () => {
  const svg = svgOf([row('<script>alert(1)</script> & "x"')], 'A <title>');
  expect(svg).toContain('<title id="title">A &lt;title&gt;</title>');
  expect(svg).toContain('<desc id="words">&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</desc>');
  expect(svg).not.toContain('<script');
});
