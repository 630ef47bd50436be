/** Ground for every package: assertions, errors, results, keyed draws, canonical JSON, clean text. */
export { assert, type BugDetails, BugError, expectDefined, unreachable } from './assert.ts';
export { canonicalJson, digestOf, type Json, rollDigest } from './canonical-json.ts';
export { type ErrorCode, type ErrorParts, ParleyError } from './errors.ts';
export { createMemory, type Memory, openRound, remember } from './memory.ts';
export { counted, grouped, percentText } from './number-text.ts';
export { createRandom, type DrawKey, drawKeyed, type Random } from './random.ts';
export { expectOk, fail, mapResult, ok, type Result } from './result.ts';
export { cleanText } from './text.ts';
