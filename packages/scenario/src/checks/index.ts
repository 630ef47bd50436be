// Every check of meaning: one file and one line each, in the order of their codes. The first list runs whenever a file is compiled, the second when it is
// reviewed.
import { actsIncomplete } from './acts-incomplete.ts';
import { BARGAINING_CHECKS } from './bargaining/index.ts';
import { boundSides } from './bound-sides.ts';
import { briefMissing } from './brief-missing.ts';
import { briefTooLong } from './brief-too-long.ts';
import type { Check, CheckAbout, WarningCheck } from './check.ts';
import { controlCharacters } from './control-characters.ts';
import { endingsOrder } from './endings-order.ts';
import { endorsementOutOfReach } from './endorsement-out-of-reach.ts';
import { EVIDENCE_CHECKS } from './evidence/index.ts';
import { followUpsTwo } from './follow-ups-two.ts';
import { idsAlike } from './ids-alike.ts';
import { issueNowhere } from './issue-nowhere.ts';
import { namesConfusable } from './names-confusable.ts';
import { namesReserved } from './names-reserved.ts';
import { namesWellFormed } from './names-well-formed.ts';
import { openingCrossesLimit } from './opening-crosses-limit.ts';
import { optionsTooFew } from './options-too-few.ts';
import { orderNeverMet } from './order-never-met.ts';
import { pathOutside } from './path-outside.ts';
import { PLAY_CHECKS } from './play/index.ts';
import { pointsMissing } from './points-missing.ts';
import { pointsTotal } from './points-total.ts';
import { rangesCrossed } from './ranges-crossed.ts';
import { ruleMisfit } from './rule-misfit.ts';
import { scoreTotal } from './score-total.ts';
import { seatNowhere } from './seat-nowhere.ts';
import { seatWithoutInstructions } from './seat-without-instructions.ts';
import { sourcesMissing } from './sources-missing.ts';
import { startIncomplete } from './start-incomplete.ts';
import { surpriseNever } from './surprise-never.ts';
import { textsAlike } from './texts-alike.ts';
import { unknownIssue } from './unknown-issue.ts';
import { unknownOption } from './unknown-option.ts';
import { unknownPair } from './unknown-pair.ts';
import { unknownSeat } from './unknown-seat.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownVenue } from './unknown-venue.ts';
import { unknownVoice } from './unknown-voice.ts';
import { variantChances } from './variant-chances.ts';
import { venueOrder } from './venue-order.ts';
import { venueWeekday } from './venue-weekday.ts';
import { venueWithoutAgenda } from './venue-without-agenda.ts';

export const CHECKS: readonly (Check | WarningCheck)[] = [
  namesWellFormed,
  namesReserved,
  idsAlike,
  namesConfusable,
  unknownSeat,
  unknownIssue,
  unknownOption,
  unknownVenue,
  unknownPair,
  unknownVoice,
  unknownSource,
  pointsMissing,
  pointsTotal,
  variantChances,
  boundSides,
  scoreTotal,
  startIncomplete,
  optionsTooFew,
  rangesCrossed,
  textsAlike,
  venueOrder,
  venueWeekday,
  seatNowhere,
  issueNowhere,
  endorsementOutOfReach,
  ruleMisfit,
  endingsOrder,
  seatWithoutInstructions,
  actsIncomplete,
  followUpsTwo,
  briefMissing,
  briefTooLong,
  pathOutside,
  sourcesMissing,
  controlCharacters,
];

/** Those that only a review runs. */
export const REVIEW_CHECKS: readonly WarningCheck[] = [
  venueWithoutAgenda,
  orderNeverMet,
  openingCrossesLimit,
  surpriseNever,
  ...PLAY_CHECKS,
  ...EVIDENCE_CHECKS,
];

/** The review looks for these last, when it knows what else was found. */
export const STALE_ACKNOWLEDGEMENT: CheckAbout = {
  code: 'S-308',
  title: 'an acknowledgement that no warning answers to',
  severity: 'warning',
  fields: ['by_design', 'by_design[].code', 'by_design[].at'],
};

/** All of them, in the order of their codes. */
export const EVERY_CHECK: readonly CheckAbout[] = [...CHECKS, ...REVIEW_CHECKS, ...BARGAINING_CHECKS, STALE_ACKNOWLEDGEMENT].toSorted((a, b) =>
  a.code < b.code ? -1 : 1,
);
