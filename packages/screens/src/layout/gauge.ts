/** Bars for numbers. The number always stands beside the bar: a bar alone says nothing to a screen reader. */

/** A bar of `cells` cells, filled by `value` of `most`. */
export function bar(value: number, most: number, cells: number): string {
  const share = most <= 0 ? 0 : Math.min(1, Math.max(0, value / most));
  const filled = Math.round(share * cells);
  return '█'.repeat(filled) + '░'.repeat(cells - filled);
}

/** A number as players read it: no decimals where there are none, one where there are. */
export function figure(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isInteger(rounded) ? String(rounded) : rounded.toFixed(1);
}
/** A difference with its sign; `0` without one. */
export function signed(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return rounded > 0 ? `+${figure(rounded)}` : figure(rounded === 0 ? 0 : rounded);
}
