// What the time-dependent negotiators share: only their exponents differ.
import { atLevel } from './acceptance/at-level.ts';
import { byTime } from './aspiration/time.ts';
import { offerFor, seatParts } from './compose.ts';
import type { Negotiator } from './negotiator.ts';
import { byLevel } from './offering/by-level.ts';

/** Concedes by 1 − t^e, deaf to what is said; accepts what it asks for. */
export function timeDependent({ exponent, ...words }: Omit<Negotiator, 'sit'> & { readonly exponent: number }): Negotiator {
  return { ...words, sit: (outset) => seatParts(outset, { planning: offerFor(byTime({ exponent }), byLevel), acceptance: atLevel }) };
}
