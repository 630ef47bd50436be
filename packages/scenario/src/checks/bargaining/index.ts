// Every check that runs on the Setup, where the file has no mistake, in the order of their codes: those of bargaining, and that of endings.
import { endingNever } from '../play/ending-never.ts';
import type { BargainingCheck } from './bargaining-check.ts';
import { bestForAll } from './best-for-all.ts';
import { dominatedOptions } from './dominated-options.ts';
import { fallbacksClash } from './fallbacks-clash.ts';
import { hiddenDictator } from './hidden-dictator.ts';
import { idleLines } from './idle-lines.ts';
import { linesClash } from './lines-clash.ts';
import { neverSatisfied } from './never-satisfied.ts';
import { noGain } from './no-gain.ts';
import { noTrade } from './no-trade.ts';
import { stalemateWithZone } from './stalemate-with-zone.ts';
import { unusedOptions } from './unused-options.ts';
import { variantWithoutZone } from './variant-without-zone.ts';
import { venueAlone } from './venue-alone.ts';
import { votingPower } from './voting-power.ts';
import { zoneSize } from './zone-size.ts';

export const BARGAINING_CHECKS: readonly BargainingCheck[] = [
  neverSatisfied,
  linesClash,
  fallbacksClash,
  zoneSize,
  unusedOptions,
  dominatedOptions,
  bestForAll,
  noTrade,
  hiddenDictator,
  idleLines,
  noGain,
  variantWithoutZone,
  venueAlone,
  votingPower,
  stalemateWithZone,
  endingNever,
];
