// What a party remembers of the talks.
import type { Statement } from './negotiator.ts';

/** Who has offered what, and who has backed what. Parties count in speaking order from 0. */
export interface Memory {
  /** By party: the deals that it offered, in order. */
  readonly offers: readonly (readonly number[])[];
  /** By party: the deals that it offered or accepted. */
  readonly backed: readonly ReadonlySet<number>[];
}

/** A memory, and how it learns. */
export function openMemory(partyCount: number): { readonly memory: Memory; keep(statement: Statement): void } {
  const offers = Array.from({ length: partyCount }, (): number[] => []);
  const backed = Array.from({ length: partyCount }, () => new Set<number>());
  return {
    memory: { offers, backed },
    keep({ party, deal, kind }) {
      if (kind === 'offer') offers[party]?.push(deal);
      backed[party]?.add(deal);
    },
  };
}
