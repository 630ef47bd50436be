// How far data is from what the schema asks for, to compare guesses at what a broken file was meant to be.
import type { z } from 'zod';
import { scenarioSchema } from './scenario.ts';

/** How many complaints the schema has of a piece of a file; entries of the whole file that the piece does not hold are none. */
export function schemaComplaints(value: unknown): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1;
  const result = scenarioSchema.safeParse(value);
  if (result.success) return 0;
  return result.error.issues.filter((issue) => issue.path.length !== 1 || Object.hasOwn(value, String(issue.path[0]))).length;
}

/** An entry that is not where it belongs, perhaps. */
export interface Misfit {
  readonly name: string;
  /** Where it stands; null for one that is missing. */
  readonly path: readonly (string | number)[] | null;
}

/** Entries that are unknown or of the wrong kind where they stand, then those that are missing: a line that begins with one may stand in the wrong block. */
export function misfits(value: unknown): readonly Misfit[] {
  const result = scenarioSchema.safeParse(value);
  if (result.success) return [];
  const found = result.error.issues.flatMap((issue) => misfitsIn(issue, value));
  return [...found.filter(({ path }) => path !== null), ...found.filter(({ path }) => path === null)];
}

function misfitsIn(issue: z.core.$ZodIssue, value: unknown): readonly Misfit[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((name) => ({ name, path: [...path, name] }));
  const name = path.at(-1);
  if (issue.code !== 'invalid_type' || typeof name !== 'string') return [];
  return [{ name, path: isThere(value, path) ? path : null }];
}

function isThere(value: unknown, path: readonly (string | number)[]): boolean {
  return (
    path.reduce<unknown>(
      (node, part) => (typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[String(part)] : undefined),
      value,
    ) !== undefined
  );
}
