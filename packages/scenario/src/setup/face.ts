// The public part of a Setup.
import {
  type DeclaredSetup,
  EFFECT_DEFAULTS,
  type Effects,
  type IssueId,
  type IssueSetup,
  type OrderSetup,
  type ScenarioFace,
  type Seat,
  type SeatSetup,
  VERBS,
  type Verb,
} from '@parley/rules';
import type { IssueNode } from '../schema/issues.ts';
import type { DeclaredLineNode, OrderNode } from '../schema/positions.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import { type SeatNode, SUPPORT_LABEL, type VoiceNode } from '../schema/seats.ts';
import { toCamelCase } from '../schema/spelling.ts';
import { toChange, toTrust } from './change.ts';
import { toBounds, toOutcomeTest } from './constraints.ts';
import { toVenue } from './venue.ts';

export function toFace(file: ScenarioFile): ScenarioFace {
  const seats = Object.keys(file.seats);
  const declared = file.declared ?? {};
  const orders = file.orders ?? {};
  return {
    id: file.id,
    title: file.title,
    contentNote: file.content_note ?? '',
    assumptions: file.assumptions,
    minutes: file.minutes,
    seats: Object.entries(file.seats).map(([id, node]) => toSeat(id, node, file.voice ?? {})),
    absent: file.absent ?? [],
    issues: Object.entries(file.issues).map(([id, node]) => toIssue(id, node)),
    venues: Object.entries(file.venues).map(([id, node]) => toVenue(id, node)),
    acts: toActs(file.acts),
    effects: toEffects(file.effects ?? {}),
    start: {
      tension: file.start.tension,
      collapseAt: file.start.breakdown_at,
      trust: toTrust(seats, file.start.trust),
      credibility: file.start.credibility,
    },
    declared: Object.fromEntries(seats.map((seat) => [seat, toDeclared(declared[seat] ?? {})])),
    orders: Object.fromEntries(Object.entries(orders).map(([seat, order]) => [seat, toOrder(order)])),
    surprises: Object.fromEntries(Object.entries(file.surprises ?? {}).map(([voice, change]) => [voice, toChange(seats, change)])),
    performance: toPerformance(file.issues),
    outcomes: file.outcomes.map(({ id, title, text, when, history }) => ({ id, title, text, when: toOutcomeTest(when), history: history ?? false })),
    score: { ownValue: file.score.own_value, joint: file.score.joint, relations: file.score.relations, integrity: file.score.integrity },
  };
}

function toSeat(id: Seat, node: SeatNode, shared: VoiceNode): SeatSetup {
  const voice = Object.entries({ ...shared, ...node.voice }).flatMap(([occasion, phrases]) =>
    phrases === undefined ? [] : [[toCamelCase(occasion), phrases] as const],
  );
  return {
    id,
    name: node.name,
    role: node.role,
    supportLabel: node.support_label ?? SUPPORT_LABEL,
    means: { gesture: node.means?.gesture ?? [], pressure: node.means?.pressure ?? [] },
    voice: Object.fromEntries(voice),
    sources: node.src,
  };
}

function toIssue(id: IssueId, node: IssueNode): IssueSetup {
  return {
    id,
    name: node.name,
    options: Object.entries(node.options).map(([option, text]) => ({ id: option, text })),
    decide: node.decide,
    discuss: node.discuss ?? [],
    endorse: node.endorse ?? {},
    affects: node.affects ?? [],
    ratchet: node.ratchet ?? false,
    followUp: node.follow_up ?? false,
    sources: node.src,
  };
}

/** The acts that are switched on, in the order of the rules; every act where the scenario lists none. Passing cannot be switched off. */
function toActs(acts: readonly string[] | undefined): readonly Verb[] {
  if (acts === undefined) return VERBS;
  const listed = new Set(acts.map(toCamelCase));
  return VERBS.filter((verb) => verb === 'pass' || listed.has(verb));
}

function toEffects(overrides: Readonly<Record<string, number | undefined>>): Effects {
  const own = Object.entries(overrides).flatMap(([name, value]) => (value === undefined ? [] : [[toCamelCase(name), value] as const]));
  // The schema lets only the names of effects through.
  return { ...EFFECT_DEFAULTS, ...(Object.fromEntries(own) as Partial<Effects>) };
}

function toDeclared(lines: Readonly<Record<IssueId, DeclaredLineNode>>): readonly DeclaredSetup[] {
  return Object.entries(lines).flatMap(([issue, { src, ...bound }]) =>
    toBounds({ [issue]: bound }).map(({ side, option }) => ({ issue, side, option, sources: src })),
  );
}

function toOrder(node: OrderNode): OrderSetup {
  return node.kind === 'package_first'
    ? { kind: 'packageFirst', free: node.free, sources: node.src }
    : { kind: 'deescalateFirst', gives: toBounds(node.gives), until: toBounds(node.until), sources: node.src };
}

function toPerformance(issues: ScenarioFile['issues']): ScenarioFace['performance'] {
  const entries = Object.entries(issues).flatMap(([id, { performance }]) =>
    performance === undefined ? [] : [[id, { by: performance.by, verified: performance.verified ?? [] }] as const],
  );
  return Object.fromEntries(entries);
}
