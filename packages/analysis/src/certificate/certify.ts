/** Puts a certificate together. */
import { canonicalJson, digestOf, type Json } from '@parley/base';
import { type Setup, scenarioDigest } from '@parley/rules';
import { shareOf } from '../measures/interval.ts';
import type { RehearsalRecord } from '../rehearsal/rehearsal-lines.ts';
import { summarise } from '../rehearsal/summarise.ts';
import type { Certificate, CertifiedRehearsal } from './certificate.ts';
import { certifyZone } from './certify-zone.ts';
import { findingsOf } from './findings.ts';

/** A rehearsal with one profile in every seat, and what the author expects of it. */
export interface RehearsalEvidence {
  readonly profile: string;
  readonly record: RehearsalRecord;
  readonly declared: readonly [from: number, to: number] | null;
}

/**
 * The certificate of a scenario: its numbers, and what rehearsals showed. The same scenario, records and version give the same seal on every machine.
 *
 * @example
 * certify(setup, { parley: '0.1.0', rehearsals: [] }).zone.zone // => 5687
 */
export function certify(
  setup: Setup,
  { parley, rehearsals }: { readonly parley: string; readonly rehearsals: readonly RehearsalEvidence[] },
): Certificate {
  const zone = certifyZone(setup);
  const certified = rehearsals.map((evidence) => rehearsalOf(setup, evidence));
  const { id, title } = setup.face;
  const page = {
    certificate: 1,
    scenario: id,
    title,
    digest: scenarioDigest(setup),
    parley,
    zone,
    rehearsals: certified,
    findings: findingsOf(zone, certified),
  } as const;
  return { ...page, seal: digestOf(canonicalJson(page as unknown as Json)) }; // plain JSON by its types
}

function rehearsalOf(setup: Setup, { profile, record: { plan, games }, declared }: RehearsalEvidence): CertifiedRehearsal {
  const summary = summarise(setup, games);
  const agreement = shareOf(games.filter(({ deal }) => deal).length, games.length);
  const isWithin = declared === null ? null : agreement.high >= declared[0] && agreement.low <= declared[1];
  const { endings, points, fallbacks, firstMover, crossedTrueLimit, signedUnderFallback } = summary;
  return {
    ...{ profile, games: games.length, seed: plan.seed, agreement, declared, isWithin },
    ...{ endings, points, fallbacks, firstMover: firstMover.effect, crossedTrueLimit, signedUnderFallback },
  };
}
