/** Looks at games and never acts: measures, rehearsals, debriefs. */
export { type Agreement, agreedTo, agreementOf } from './agreement.ts';
export type {
  Certificate,
  CertifiedDeal,
  CertifiedLine,
  CertifiedRehearsal,
  CertifiedVenue,
  CertifiedVote,
  Finding,
  ZoneCertificate,
} from './certificate/certificate.ts';
export { certify, type RehearsalEvidence } from './certificate/certify.ts';
export { certifyZone } from './certificate/certify-zone.ts';
export { type FirstMover, firstMoverOf } from './measures/first-mover.ts';
export { type SureShare, shareOf } from './measures/interval.ts';
export { chanceOfLuck } from './measures/luck.ts';
export { percentileOf, quantilesOf } from './measures/percentile.ts';
export { type Usage, usageOf } from './measures/usage.ts';
export { type ComputerChoice, type ComputerTurn, choicesOf, type GamePlan, playGame } from './play-game.ts';
export { type LineProblem, mergeRehearsals, type RehearsalRecord, readRehearsal, rehearsalLine } from './rehearsal/rehearsal-lines.ts';
export { gamesOf, planRehearsal, REHEARSAL_FORMAT, type RehearsalPlan, type Shard, seedOfGame } from './rehearsal/rehearsal-plan.ts';
export { rehearseGame } from './rehearsal/rehearse-game.ts';
export type { RehearsedGame } from './rehearsal/rehearsed-game.ts';
export { type RehearsalSummary, summarise } from './rehearsal/summarise.ts';
