// The parts of a Setup that not everybody may read: briefs, and what is sealed.
import type { Brief, IssueId, Seat, Setup, VariantSetup, WorldEventSetup } from '@parley/rules';
import type { PrivateNode } from '../schema/private.ts';
import type { ScenarioFile } from '../schema/scenario.ts';
import { toCamelCase } from '../schema/spelling.ts';
import type { EventNode } from '../schema/world.ts';
import { toChange } from './change.ts';
import { toBounds, toLinkage } from './constraints.ts';

export function toBrief(node: PrivateNode, text: string, issues: ScenarioFile['issues']): Brief {
  return {
    text,
    points: Object.fromEntries(Object.entries(issues).map(([issue, { options }]) => [issue, pointsOf(node, issue, Object.keys(options))])),
    fallback: { points: node.fallback.points, perTenTension: node.fallback.per_10_tension ?? 0, text: node.fallback.text },
    limits: toBounds(node.limits ?? {}),
    linkages: (node.linkages ?? []).map(toLinkage),
    support: node.support,
    ...toTemperament(node),
  };
}

/** Left out where the file names none, so that nothing changes for scenarios without one. */
function toTemperament({ temperament, variants = {} }: PrivateNode): Pick<Brief, 'temperament'> {
  const byVariant = Object.fromEntries(Object.entries(variants).flatMap(([id, variant]) => (variant.temperament ? [[id, variant.temperament]] : [])));
  if (temperament === undefined && Object.keys(byVariant).length === 0) return {};
  return { temperament: { usual: temperament ?? null, byVariant } };
}

function pointsOf(node: PrivateNode, issue: IssueId, options: readonly string[]): readonly number[] {
  return options.map((option) => node.points[issue]?.[option] ?? 0);
}

export function toSealed(file: ScenarioFile): Setup['sealed'] {
  const seats = Object.keys(file.seats);
  return {
    variants: Object.fromEntries(seats.map((seat) => [seat, toVariants(file.private[seat])])),
    events: (file.events ?? []).map((event) => toEvent(event, seats)),
    drift: toChange(seats, file.drift),
  };
}

function toVariants(node: PrivateNode | undefined): readonly VariantSetup[] {
  return Object.entries(node?.variants ?? {}).map(([id, { probability, fallback }]) => ({ id, probability, fallback }));
}

function toEvent(node: EventNode, seats: readonly Seat[]): WorldEventSetup {
  return {
    id: node.id,
    after: node.after,
    probability: node.probability,
    text: node.text,
    change: toChange(seats, node.change),
    // The schema lets only the names of verbs through.
    cancelIf:
      node.cancel_if === undefined
        ? null
        : { verb: toCamelCase(node.cancel_if.act) as NonNullable<WorldEventSetup['cancelIf']>['verb'], by: node.cancel_if.by },
    onlyIf: node.only_if ?? null,
    sources: node.src,
  };
}
