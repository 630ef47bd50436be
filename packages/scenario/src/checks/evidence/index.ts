// Every check of evidence and fairness, in the order of their codes.
import type { WarningCheck } from '../check.ts';
import { hindsight } from './hindsight.ts';
import { livingPerson } from './living-person.ts';
import { numberDiffers } from './number-differs.ts';
import { oneSided } from './one-sided.ts';
import { positionUnsourced } from './position-unsourced.ts';
import { quoteUnfaithful } from './quote-unfaithful.ts';

export const EVIDENCE_CHECKS: readonly WarningCheck[] = [positionUnsourced, quoteUnfaithful, numberDiffers, hindsight, oneSided, livingPerson];
