/** One line of the report: a figure, the goal on a quiet machine, and the gate that holds on a busy one too. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The same of the floor in this run; null where there is none. */
  readonly floor: { readonly name: string; readonly value: number } | null;
  /** What a quiet machine should keep. */
  readonly goal: number;
  /** What every machine must keep. */
  readonly gate: number;
}

export function verdictOf({ value, goal, gate }: Figure): 'pass' | 'pass by the gate' | 'FAIL' {
  if (value <= goal) return 'pass';
  return value <= gate ? 'pass by the gate' : 'FAIL';
}

/** The figures as a table. */
export function table(figures: readonly Figure[]): readonly string[] {
  const header = ['what', 'measured', 'goal', 'gate', 'floor', 'ratio', ''];
  const rows = figures.map((figure) => {
    const { name, value, unit, floor, goal, gate } = figure;
    const ratio = floor === null || floor.value === 0 ? '' : `${(value / floor.value).toFixed(1)} ×`;
    return [
      name,
      `${shown(value)} ${unit}`,
      `${shown(goal)}`,
      `${shown(gate)}`,
      floor === null ? '' : `${floor.name} ${shown(floor.value)}`,
      ratio,
      verdictOf(figure),
    ];
  });
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  return [header, ...rows].map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
function shown(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : String(Number(value.toFixed(value < 10 ? 2 : 1)));
}

/** The value below which the share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
