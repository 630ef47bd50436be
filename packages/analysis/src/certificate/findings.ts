/** What a certificate remarks: numbers outside of what makes a lively negotiation. */
import type { CertifiedRehearsal, Finding, ZoneCertificate } from './certificate.ts';

/** Above this chance of agreeing by luck a scenario is too easy. */
const LUCK_MAX = 0.8;
/** Above this share of all deals a zone is hardly a negotiation; below the other, hardly to be found. */
const ZONE_SHARE_MAX = 0.5;
const ZONE_SHARE_MIN = 0.0001;
/** More points than this for whoever moves first are worth a look. */
const FIRST_MOVER_MAX = 10;

type Kind = Finding['kind'];
function finding(kind: Kind, about = '', values: Finding['values'] = {}): Finding {
  return { kind, about, values };
}

/** The remarks on a scenario's numbers and rehearsals, in a fixed order. */
export function findingsOf(zone: ZoneCertificate, rehearsals: readonly CertifiedRehearsal[]): readonly Finding[] {
  return [
    ...sizeFindings(zone),
    ...zone.rulers.map((seat) => finding('ruler', seat)),
    ...zone.indifferent.map((seat) => finding('indifferent', seat)),
    ...(zone.bestForAll ? [finding('bestForAll')] : []),
    ...(zone.ranksAlike ? [finding('nothingToTrade')] : []),
    ...zone.redundantLines.map(({ seat, kind, index }) => finding('redundantLine', seat, { kind, index })),
    ...zone.optionsInNoDeal.map((option) => finding('optionInNoDeal', option)),
    ...zone.dominatedOptions.map(({ option, by }) => finding('dominatedOption', option, { by })),
    ...Object.entries(zone.endings).flatMap(([id, reach]) =>
      reach === 'reachable' || reach === 'unknown' ? [] : [finding('endingNever', id, { reach })],
    ),
    ...rehearsals.flatMap(rehearsalFindings),
  ];
}

function sizeFindings({ zone, looked, luck }: ZoneCertificate): readonly Finding[] {
  const share = zone / Math.max(1, looked);
  if (zone === 0) return [finding('noZone')];
  if (share > ZONE_SHARE_MAX || luck > LUCK_MAX) return [finding('tooEasy', '', { share, luck })];
  return share < ZONE_SHARE_MIN ? [finding('hardlyAny', '', { share })] : [];
}

function rehearsalFindings({ profile, agreement, declared, isWithin, firstMover }: CertifiedRehearsal): readonly Finding[] {
  return [
    ...(isWithin === false && declared ? [finding('outsideBand', profile, { share: agreement.share, from: declared[0], to: declared[1] })] : []),
    ...(firstMover !== null && Math.abs(firstMover) > FIRST_MOVER_MAX ? [finding('firstMover', profile, { points: firstMover })] : []),
  ];
}
