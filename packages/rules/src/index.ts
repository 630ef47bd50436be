/** The contract of the rules: what is true at the table and what follows. Layer 1: no clock, no randomness but keyed draws, no I/O. */
export type { Act, ActPayloads, Package } from './act.ts';
export { apply } from './apply.ts';
export { isRefusal, REFUSAL_CODES, REFUSALS, type Refusal, type RefusalCode, type RefusalValues } from './refusal.ts';
export * from './events/index.ts';
