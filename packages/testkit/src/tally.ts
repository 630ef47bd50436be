/** What a suite has done, printed at its end: counts by name, how long it took, and how much of that was work (other programs may be running). */

export interface Tally {
  add(name: string, count?: number): void;
  count(name: string): number;
  /** "secrecy: 812 games, 33108 acts, in 21.4 s (19.8 s of work)". */
  print(suite: string): void;
}

/** A tally that starts its clock now. */
export function createTally(): Tally {
  const started = performance.now();
  const busy = process.cpuUsage();
  const counts = new Map<string, number>();
  return {
    add: (name, count = 1) => void counts.set(name, (counts.get(name) ?? 0) + count),
    count: (name) => counts.get(name) ?? 0,
    print(suite) {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      const { user, system } = process.cpuUsage(busy);
      const worked = ((user + system) / 1_000_000).toFixed(1);
      console.info(`${suite}: ${[...counts].map(([name, count]) => `${count} ${name}`).join(', ')}, in ${seconds} s (${worked} s of work)`);
    },
  };
}
