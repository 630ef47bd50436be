/** Numbers as people read them, the same on every machine. */

/** Thousands apart: 2,359,296. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A number with what it counts: "1 deal", "2 deals". */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}
