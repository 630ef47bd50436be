// No circles among imports, types included: of files, and of packages.

import type { Finding } from './finding.ts';
import { ownPackage, PRIVATE_PACKAGES } from './packages.ts';
import type { Repository } from './repository.ts';
import { resolveImport } from './source.ts';

export const CYCLE_RULES: readonly string[] = ['file-cycle', 'package-cycle'];

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export function checkCycles(repository: Repository): Finding[] {
  return [
    ...findCycles(graphOfFiles(repository)).map((cycle) => finding('file-cycle', cycle[0] ?? '', cycle)),
    ...findCycles(graphOfPackages(repository)).map((cycle) => finding('package-cycle', `packages/${cycle[0]}/package.json`, cycle)),
  ];
}

function graphOfFiles({ sources }: Repository): Graph {
  return new Map(sources.map(({ path, imports }) => [path, new Set(imports.flatMap(({ specifier }) => resolveImport(path, specifier) ?? []))]));
}

/** As imported and as declared; tests look at several layers at once and do not count. */
function graphOfPackages({ sources, manifests }: Repository): Graph {
  const graph = new Map([...manifests].map(([name, { dependencies }]) => [name, new Set(Object.keys(dependencies ?? {}).flatMap(known))]));
  for (const { packageName, imports } of sources.filter(({ isTest }) => !isTest)) {
    const targets = graph.get(packageName) ?? new Set();
    for (const { specifier } of imports) for (const target of known(specifier)) targets.add(target);
    graph.set(packageName, targets);
  }
  return new Map([...graph].filter(([name]) => !PRIVATE_PACKAGES.has(name)));
}

function known(specifier: string): string[] {
  const target = ownPackage(specifier);
  return target === undefined ? [] : [target];
}

/** One cycle through each node that lies on one and was not named before, each as the way around: a, b, a. */
function findCycles(graph: Graph): string[][] {
  const named = new Set<string>();
  const cycles: string[][] = [];
  for (const start of graph.keys()) {
    const cycle = named.has(start) ? undefined : shortestWayAround(graph, start);
    if (cycle === undefined) continue;
    for (const each of cycle) named.add(each);
    cycles.push(cycle);
  }
  return cycles;
}

/** Breadth first, so that the way that is named is the shortest. */
function shortestWayAround(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of graph.get(node) ?? []) {
      if (next === start) return [...wayBack(cameFrom, start, node), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<string, string>, start: string, end: string): string[] {
  const way = [end];
  while (way[0] !== start && way[0] !== undefined) way.unshift(cameFrom.get(way[0]) ?? start);
  return way;
}

function finding(rule: string, path: string, cycle: readonly string[]): Finding {
  const instead = 'Move what both need into a file of its own';
  return { rule, path, line: 1, subject: cycle.join(' '), what: `imports go round in a circle: ${cycle.join(' → ')}`, instead };
}
