/** Levels: what a computer makes of what it knows and how far it plans. Its points, limits and instructions are the same at every level. */
import type { Model } from './parts/opponent-model/modelled.ts';

/** The levels, the least able first. */
export const LEVELS = ['trainee', 'envoy', 'plenipotentiary'] as const;
/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/** What a level adds. */
export interface Skill {
  /** Has a picture of the others: from what they declared, what they answered, what was learnt of them. */
  readonly pictures: boolean;
  /** Reads amendments, joins and objections for what they say about single issues. */
  readonly reads: boolean;
  /** How it learns from what others ask for, join and refuse. */
  readonly model: Model;
  /** Tables what promises it most, by the chance of everybody's yes; the others, what the others like best. */
  readonly weighsChances: boolean;
  /** Plans over all tables that are left: sets conditions, cables and consults for what comes later, and discounts what others must still do. */
  readonly looksAhead: boolean;
  /** Waits to sign or table until whoever would be surprised has been consulted, and its capital asked. */
  readonly prepares: boolean;
  /** At most this many packages are weighed in one decision, conditions aside. */
  readonly packagesMax: number;
}

/** What each level adds: a trainee sees this table and its own brief; an envoy the week and the others; a plenipotentiary also reads between the lines. */
export const SKILLS: Readonly<Record<Level, Skill>> = {
  trainee: { pictures: false, reads: false, model: 'none', weighsChances: false, looksAhead: false, prepares: false, packagesMax: 200 },
  envoy: { pictures: true, reads: false, model: 'frequency', weighsChances: false, looksAhead: true, prepares: true, packagesMax: 600 },
  plenipotentiary: { pictures: true, reads: true, model: 'bayesian', weighsChances: true, looksAhead: true, prepares: true, packagesMax: 1500 },
};
