// One table of the week and its rule.
import type { DecisionRule, SilenceSetup, VenueId, VenueSetup } from '@parley/rules';
import type { RuleNode, VenueNode } from '../schema/venues.ts';

export function toVenue(id: VenueId, node: VenueNode): VenueSetup {
  return {
    id,
    name: node.name,
    place: node.place,
    day: node.day,
    date: node.date,
    seats: node.seats,
    rule: toRule(node.rule, node.seats),
    chair: node.chair ?? null,
    form: node.form,
    rounds: node.rounds,
    minutes: node.minutes ?? null,
    sources: node.src,
  };
}

function toRule(node: RuleNode, seats: readonly string[]): DecisionRule {
  switch (node.kind) {
    case 'bilateral':
      return { kind: 'bilateral' };
    case 'consensus':
      return { kind: 'consensus', of: node.of ?? seats.length, silence: toSilence(node.silence) };
    case 'consensus_minus':
      return { kind: 'consensusMinus', minus: node.minus, silence: toSilence(node.silence) };
    case 'majority':
      return toMajority(node, seats);
    case 'k_of_n':
      return { kind: 'kOfN', k: node.k, vetoes: node.vetoes ?? [] };
    case 'chair_decides':
      return { kind: 'chairDecides' };
  }
}

function toMajority(node: RuleNode & { kind: 'majority' }, seats: readonly string[]): DecisionRule {
  const one = Object.fromEntries(seats.map((seat) => [seat, 1]));
  return {
    kind: 'majority',
    share: node.share,
    orEqual: node.or_equal ?? false,
    weights: node.weights ?? one,
    populationShare: node.population_share ?? null,
    populations: node.populations ?? one,
    blockingMinority: node.blocking_minority ?? null,
    abstentions: node.abstentions ?? 'neutral',
    open: node.open ?? false,
  };
}

function toSilence(node: (RuleNode & { kind: 'consensus' })['silence']): SilenceSetup | null {
  return node === undefined ? null : { setBy: node.set_by, needs: node.needs ?? 'nothing', rounds: node.rounds };
}
