/** The statechart as a Mermaid picture. */
import type { ScenarioFace } from '@parley/rules';
import { type ChartEdge, chartEdges } from './chart-edges.ts';
import { PROCEED } from './machines/edge.ts';

/** A `stateDiagram-v2` of a scenario's chart: one box per venue, acts as one line per phase, guards in words. Ends with a line break. */
export function chartDiagram(face: ScenarioFace): string {
  const edges = chartEdges(face);
  const inside = (venue: string) => edges.filter(({ from, to }) => from.startsWith(`${venue}.`) && to.startsWith(`${venue}.`));
  const venues = face.venues.flatMap(({ id, name }) => [
    `  state "${label(name)}" as ${id} {`,
    ...phasesOf(inside(id)).map((position) => `    state "${position.slice(id.length + 1)}" as ${nodeOf(position)}`),
    `    [*] --> ${nodeOf(`${id}.opening`)}`,
    ...lines(inside(id)).map((line) => `    ${line}`),
    '  }',
  ]);
  const within = new Set(face.venues.flatMap(({ id }) => inside(id)));
  const between = edges.filter((edge) => !within.has(edge));
  return `${['stateDiagram-v2', '  [*] --> briefing', ...venues, ...lines(between).map((line) => `  ${line}`), '  concluded --> [*]'].join('\n')}\n`;
}

function phasesOf(edges: readonly ChartEdge[]): readonly string[] {
  return [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
}

function lines(edges: readonly ChartEdge[]): readonly string[] {
  const acting = phasesOf(edges.filter(({ event }) => event !== PROCEED));
  const acts = acting.map((position) => {
    const verbs = edges.filter(({ event, from }) => from === position && event !== PROCEED).map(({ event }) => event);
    return `${nodeOf(position)} --> ${nodeOf(position)}: ${verbs.join(', ')}`;
  });
  const moves = edges.filter(({ event }) => event === PROCEED);
  return [...acts, ...moves.map(({ from, to, guard }) => `${nodeOf(from)} --> ${nodeOf(to)}${guard === '' ? '' : `: ${guard}`}`)];
}

/** Mermaid's names know no dots and hyphens. */
function nodeOf(position: string): string {
  return position.replace(/[^A-Za-z0-9]/g, '_');
}

function label(name: string): string {
  return name.replace(/["\n]/g, ' ');
}
