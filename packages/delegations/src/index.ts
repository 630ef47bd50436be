/** Computer delegations: they see views only, like a person. */
export { type Computer, type ComputerOptions, createComputer } from './delegation.ts';
export { LEVELS, type Level } from './levels.ts';
export { NEGOTIATORS, type NegotiatorId } from './negotiators/index.ts';
export type { Negotiator, Outset, Player, Reply, Statement, Turn } from './negotiators/negotiator.ts';
export { type Bargainer, playOffers, type Talks } from './negotiators/play-offers.ts';
export { concede } from './parts/aspiration/curve.ts';
export { computerSeed, PROFILES, type ProfileId, strategyFor, variantsImplied } from './profiles.ts';
export { STRATEGIES, type StrategyId } from './strategies/index.ts';
export type { Strategy } from './strategies/strategy.ts';
export { TEMPERAMENTS, type Temperament } from './temperaments.ts';
export type { Decision } from './turns/decision.ts';
