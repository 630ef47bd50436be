/** A rehearsal as a page of text. */

import type { RehearsalPlan, RehearsalSummary } from '@parley/analysis';
import { counted, grouped } from '@parley/base';
import type { ScenarioFace } from '@parley/rules';
import { listedLines, spacedWord } from './list-lines.ts';

/** The report, line by line, at most 100 columns wide. */
export function reportLines(face: ScenarioFace, plan: RehearsalPlan, summary: RehearsalSummary): readonly string[] {
  return [
    `${face.title}: ${counted(summary.games, 'game')} between computers, seeds from ${plan.seed}`,
    `${seatingLine(plan)}. Scenario ${plan.digest.slice(0, 8)}.`,
    ...endingLines(face, summary),
    ...venueLines(face, summary),
    ...pointLines(face, summary),
    ...courseLines(face, summary),
    ...conductLines(summary),
    ...usageLines(summary),
  ];
}

/** "RU history, the others skilled", or one profile for all. */
function seatingLine({ seats, variants }: RehearsalPlan): string {
  const names = Object.entries(seats).map(([seat, { profile, level }]) => [seat, level === 'envoy' ? profile : `${profile} (${level})`] as const);
  const kinds = [...new Set(names.map(([, name]) => name))];
  const seated = kinds.map((kind) => `${kind} in ${kinds.length === 1 ? 'every seat' : seatsOf(names, kind)}`).join(', ');
  const fixed = Object.entries(variants).map(([seat, variant]) => `${seat} always ${variant}`);
  return [capital(seated), ...fixed].join('; ');
}
function seatsOf(names: readonly (readonly [string, string])[], kind: string): string {
  return names.flatMap(([seat, name]) => (name === kind ? [seat] : [])).join(', ');
}
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function endingLines({ outcomes }: ScenarioFace, { endings, intervals, deals, packages }: RehearsalSummary): readonly string[] {
  const rows = outcomes.map(({ id, title, history }) => {
    const [low = 0, high = 1] = intervals[id] ?? [];
    return `  ${`${title}${history ? ' *' : ''}`.padEnd(44)} ${percent(endings[id] ?? 0)}   ${percent(low)} to ${percent(high)}`;
  });
  return [
    '',
    `Endings${' '.repeat(40)}share   95 % interval   (* as in history)`,
    ...rows,
    `  Something of substance agreed ${percent(deals).trim()}; a package ${percent(packages).trim()}.`,
  ];
}

function venueLines({ venues }: ScenarioFace, summary: RehearsalSummary): readonly string[] {
  const shares = venues.map(({ id, place }) => `${place} ${percent(summary.venues[id] ?? 0).trim()}`);
  return ['', `Tables that adopted something that held: ${shares.join(', ')}.`];
}

function pointLines({ seats }: ScenarioFace, summary: RehearsalSummary): readonly string[] {
  const rows = seats.map(({ id, name }) => {
    const [least = 0, , , median = 0, , , most = 0] = summary.quantiles[id] ?? [];
    const { points, fallbacks, worstOff, disowned, firstMover } = summary;
    const numbers = [points[id] ?? 0, fallbacks[id] ?? 0, (points[id] ?? 0) - (fallbacks[id] ?? 0), least, median, most].map(oneDecimal);
    const shares = [worstOff[id] ?? 0, disowned[id] ?? 0, firstMover.share[id] ?? 0].map(percent);
    return `  ${id.padEnd(5)} ${cut(name, 20)} ${numbers.join(' ')}   ${shares.join('  ')}`;
  });
  const head = `Points${' '.repeat(25)}mean  no deal   gain  least median   most   worst off  disowns  moves first`;
  return [
    '',
    head,
    ...rows,
    `  Share of the best Nash product: ${summary.nashShare.toFixed(2)} on average, 1 at best.`,
    `  ${firstMoverLine(summary)}`,
  ];
}

function firstMoverLine({ firstMover: { effect } }: RehearsalSummary): string {
  if (effect === null) return 'First-mover effect: cannot be told from these games.';
  const word = effect < 0 ? 'less' : 'more';
  return `First-mover effect: who tables the first text ends with ${Math.abs(effect).toFixed(1)} points ${word} than in its other games.`;
}

function courseLines({ venues }: ScenarioFace, { tension, trust, meanActs }: RehearsalSummary): readonly string[] {
  const stations = ['start', ...venues.map(({ place }) => `after ${place}`), 'end'];
  const row = (values: readonly number[]): string =>
    values.map((value, index) => value.toFixed(1).padStart((stations[index] ?? '').length)).join('  ');
  return [
    '',
    `Course     ${stations.join('  ')}`,
    `  Tension  ${row(tension)}`,
    `  Trust    ${row(trust)}`,
    `  Acts a game: ${meanActs.toFixed(0)}.`,
  ];
}

function conductLines({ crossedTrueLimit, signedUnderFallback }: RehearsalSummary): readonly string[] {
  return ['', `Agreed across an own true limit: ${grouped(crossedTrueLimit)} times; under the own fallback: ${grouped(signedUnderFallback)} times.`];
}

function usageLines({ usage }: RehearsalSummary): readonly string[] {
  const used = Object.entries(usage.acts)
    .filter(([, mean]) => mean > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([verb, mean]) => `${spacedWord(verb)} ${mean.toFixed(1)}`);
  return [
    '',
    ...listedLines('Acts a game', used),
    ...listedLines('Acts never used', usage.actsNever.map(spacedWord)),
    ...listedLines('Options never tabled', usage.optionsNeverTabled),
    ...listedLines('Options tabled and never in effect', usage.optionsNeverInEffect),
    ...listedLines('Events that never happened', usage.eventsNever),
  ];
}

function cut(text: string, columns: number): string {
  return text.length <= columns ? text.padEnd(columns) : `${text.slice(0, columns - 1)}…`;
}
function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
function oneDecimal(value: number): string {
  return value.toFixed(1).padStart(6);
}
