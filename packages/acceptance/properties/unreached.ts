// What play with well-formed acts cannot reach; the fuzz suite must.

import type { RefusalCode } from '@parley/rules';

/** Refusals of acts that have no known verb or no known shape. */
export const BEYOND_PLAY: readonly RefusalCode[] = ['act/unknown-verb', 'act/malformed'];
