// Every check of meaning: one file and one line each, in the order of their codes.
import type { Check } from './check.ts';

export const CHECKS: readonly Check[] = [];
