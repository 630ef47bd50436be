// What is asked for is enough.

/** Whether something is worth no less than what is asked for. */
export function reaches(value: number, level: number): boolean {
  return value >= level;
}
