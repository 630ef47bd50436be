/** Numbers as people read them, the same on every machine. */

/**
 * A whole number with its thousands apart.
 *
 * @example
 * grouped(2359296) // => '2,359,296'
 */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/**
 * A whole number with what it counts; the plural ends in s where none is given.
 *
 * @example
 * counted(1, 'deal') // => '1 deal'
 */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/**
 * A share from 0 to 1 as a percentage with two digits that count.
 *
 * @example
 * percentText(0.00241) // => '0.24 %'
 */
export function percentText(share: number): string {
  const percent = share * 100;
  return `${percent >= 10 ? Math.round(percent) : Number(percent.toPrecision(2))} %`;
}
