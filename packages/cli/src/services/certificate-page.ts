/** A certificate as one page of text. */
import type { Certificate, CertifiedDeal, CertifiedRehearsal, CertifiedVenue, Finding, ZoneCertificate } from '@parley/analysis';
import { grouped } from '@parley/base';
import type { ScenarioFace, Seat } from '@parley/rules';
import { listedLines, spacedWord } from './list-lines.ts';

/** The page, line by line, at most 110 columns wide. */
export function certificateLines(face: ScenarioFace, certificate: Certificate): readonly string[] {
  const { zone, rehearsals, findings, digest, seal, parley } = certificate;
  return [
    `Certificate: ${face.title} (${certificate.scenario})`,
    `Scenario ${digest.slice(0, 16)}, Parley ${parley}`,
    ...sizeLines(zone),
    ...solutionLines(zone),
    ...zone.venues.flatMap((venue) => venueLines(face, venue)),
    ...variantLines(zone),
    ...rehearsalLines(face, rehearsals),
    ...remarkLines(zone, findings),
    '',
    `Seal ${seal.slice(0, 16)}: the same scenario, seeds and Parley give the same.`,
  ];
}

const FUNNEL = ['all deals', 'at or above every fallback', 'and within every limit', 'and within every linkage', 'and within every declared line'];

function sizeLines({ deals, isSampled, looked, aboveFallback, zone, funnel, efficient, luck }: ZoneCertificate): readonly string[] {
  const row = (name: string, count: number): string => `  ${name.padEnd(32)} ${grouped(count).padStart(12)}   ${share(count, looked)}`;
  const rows = funnel
    ? FUNNEL.map((name, index) => row(name, funnel[index] ?? 0))
    : [row('above every fallback', aboveFallback), row('acceptable', zone)];
  const basis = isSampled ? `a sample of ${grouped(looked)} of ${grouped(deals)} deals` : 'every deal counted';
  return [
    '',
    `What can be agreed (${basis})`,
    ...rows,
    row('efficient among the acceptable', efficient),
    `  Tabling deals at random finds an acceptable one within the week with ${percent(luck)}.`,
  ];
}

function solutionLines({ solutions, best, fallbacks, zone }: ZoneCertificate): readonly string[] {
  const line = (name: string, points: Readonly<Record<Seat, number>>, ties = 1): string =>
    `  ${name.padEnd(18)} ${Object.entries(points)
      .map(([seat, value]) => `${seat} ${Number(value.toFixed(1))}`)
      .join('  ')}${ties > 1 ? `   (${ties} tie)` : ''}`;
  if (zone === 0) return ['', 'Points', line('no deal', fallbacks)];
  const solved = (name: string, deal: CertifiedDeal | null): readonly string[] => (deal ? [line(name, deal.points, deal.ties)] : []);
  return [
    '',
    'Points',
    line('no deal', fallbacks),
    ...solved('Nash', solutions.nash),
    ...solved('Kalai-Smorodinsky', solutions.kalaiSmorodinsky),
    ...solved('egalitarian', solutions.egalitarian),
    ...solved('utilitarian', solutions.utilitarian),
    line('best of the zone', best),
  ];
}

function venueLines({ venues }: ScenarioFace, { id, rule, deals, zone, vote }: CertifiedVenue): readonly string[] {
  const venue = venues.find((candidate) => candidate.id === id);
  const first = venues[0]?.id === id ? ['', 'Each table alone, the rest at the status quo'] : [];
  const power = vote
    ? [
        `    voting power (Banzhaf): ${Object.entries(vote.banzhaf)
          .map(([seat, value]) => `${seat} ${value.toFixed(3)}`)
          .join('  ')}`,
      ]
    : [];
  return [
    ...first,
    `  ${(venue?.name ?? id).padEnd(32)} ${grouped(deals).padStart(12)} deals, ${grouped(zone)} acceptable under its rule (${spacedWord(rule)})`,
    ...power,
  ];
}

function variantLines({ variants }: ZoneCertificate): readonly string[] {
  const each = Object.entries(variants).map(([name, count]) => `${name} ${grouped(count)}`);
  return each.length === 0 ? [] : ['', `Acceptable deals by private variant: ${each.join(', ')}`];
}

function rehearsalLines({ outcomes }: ScenarioFace, rehearsals: readonly CertifiedRehearsal[]): readonly string[] {
  return rehearsals.flatMap(({ profile, games, seed, agreement, declared, isWithin, endings, firstMover, crossedTrueLimit, signedUnderFallback }) => {
    const ends = outcomes.flatMap(({ id, title }) => ((endings[id] ?? 0) > 0 ? [`${title} ${percent(endings[id] ?? 0)}`] : []));
    const verdict = isWithin === null ? 'nothing declared' : isWithin ? 'as declared' : 'NOT as declared';
    const band = declared ? ` (${percent(declared[0])} to ${percent(declared[1])})` : '';
    return [
      '',
      `Computers, ${profile}: ${games} games from seed ${seed}`,
      `  deals ${percent(agreement.share)} (95 %: ${percent(agreement.low)} to ${percent(agreement.high)}), ${verdict}${band}`,
      `  ${ends.join(', ')}`,
      `  first mover ${firstMover === null ? 'cannot be told' : `${firstMover.toFixed(1)} points`}; across a true limit ${crossedTrueLimit}, under a fallback ${signedUnderFallback}`,
    ];
  });
}

type Values = Finding['values'];
/** One sentence for each. */
const REMARKS: Readonly<Partial<Record<Finding['kind'], (about: string, values: Values) => string>>> = {
  noZone: () => 'No deal is acceptable to everybody.',
  hardlyAny: (_, values) => `Only ${percent(Number(values['share']), 3)} of all deals are acceptable: hard to find.`,
  tooEasy: (_, values) =>
    `Too easy: ${percent(Number(values['share']))} of all deals are acceptable, and luck finds one with ${percent(Number(values['luck']))}.`,
  ruler: (about) => `${about} has its best in every efficient deal: a hidden dictator.`,
  indifferent: (about) => `${about} has nothing at stake within the zone.`,
  bestForAll: () => 'One deal is best for everybody: nothing to negotiate.',
  nothingToTrade: () => 'All rank the issues alike: nothing to trade.',
  outsideBand: (about, values) =>
    `Computers of the profile ${about} agree in ${percent(Number(values['share']))}, outside the declared ${percent(Number(values['from']))} to ${percent(Number(values['to']))}.`,
  firstMover: (about, values) => `Moving first is worth ${Number(values['points']).toFixed(1)} points (${about}).`,
  endingNever: (about, values) => `The ending ${about} can never come (${values['reach']}).`,
};
/** One list for all of a kind. */
const LISTS: readonly (readonly [Finding['kind'], string, (about: string, values: Values) => string])[] = [
  ['redundantLine', 'Red lines any one of which could go, with the same zone', (about, { kind, index }) => `${about} ${kind} ${Number(index) + 1}`],
  ['optionInNoDeal', 'Options in no acceptable deal', (about) => about],
  ['dominatedOption', 'Options that another is never worse than, for anybody', (about, { by }) => `${about} (${by})`],
];

function remarkLines(zone: ZoneCertificate, findings: readonly Finding[]): readonly string[] {
  const single = findings.flatMap(({ kind, about, values }) => REMARKS[kind]?.(about, values) ?? []);
  const fatal = zone.fatal.map(({ kind, seats, lines }) => `Why: ${fatalWords(kind, seats, lines)}.`);
  const lists = LISTS.flatMap(([kind, name, words]) => {
    const members = findings.flatMap((finding) => (finding.kind === kind ? [words(finding.about, finding.values)] : []));
    return listedLines(name, members);
  });
  if (single.length + lists.length === 0) return ['', 'Nothing to remark.'];
  return ['', 'Remarks', ...[...single, ...fatal].map((sentence) => `  ${sentence}`), ...lists.map((line) => `  ${line}`)];
}

const FATAL_WORDS: Readonly<Record<string, string>> = {
  ownLines: 'the own red lines of a delegation keep it under its fallback',
  linesClash: 'red lines that no deal keeps together, the fewest',
  allLines: 'within all red lines nothing is worth a fallback',
  fallbacksClash: 'fallbacks that no deal reaches together, the fewest',
  notCarried: 'no deal is carried at every table',
};
function fatalWords(kind: string, seats: readonly Seat[], lines: ZoneCertificate['fatal'][number]['lines']): string {
  const members = [...seats, ...lines.map((line) => `${line.seat} ${line.kind} ${line.index + 1}`)];
  return `${FATAL_WORDS[kind] ?? kind}${members.length === 0 ? '' : `: ${members.join(', ')}`}`;
}

function share(count: number, of: number): string {
  return of === 0 ? '' : percent(count / of, 3);
}
function percent(value: number, digits = 1): string {
  return `${(100 * value).toFixed(digits)} %`;
}
