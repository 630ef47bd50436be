// A scenario of ours as a foreign problem: its tables of points, with the names and the scale that its files had where it was imported.
import type { Setup } from '@parley/rules';
import type { ScenarioAbout } from '../compile.ts';
import { type Findings, quotedList } from './findings.ts';
import type { ForeignFormat } from './formats/format.ts';
import { loseLines, loseWeek } from './lost-lines.ts';
import { distinct } from './names.ts';
import type { ForeignIssue, ForeignParty, ForeignProblem, ForeignRule } from './problem.ts';
import type { InterchangeRecord, RecordedParty } from './record.ts';

/** A problem and what the record of the way out needs of it. */
export interface Outgoing {
  readonly problem: ForeignProblem;
  /** By party. */
  readonly scales: readonly Scale[];
}

/** Utility = zero + unit × points. */
interface Scale {
  readonly unit: number;
  readonly zero: number;
}

export function fromScenario(
  { setup, about, record }: { readonly setup: Setup; readonly about: ScenarioAbout | undefined; readonly record: InterchangeRecord | null },
  format: ForeignFormat,
  findings: Findings,
): Outgoing {
  const { face, briefs } = setup;
  const fixed = record?.fixed ?? [];
  const issueNames = distinct(face.issues.map(({ id, name }) => foreignName(record?.issues, id, name)));
  const issues = face.issues.map(({ id, options }, at): ForeignIssue => {
    const known = record?.issues.find((issue) => issue.id === id)?.options;
    return { name: issueNames[at] ?? '', options: distinct(options.map((option) => foreignName(known, option.id, option.text))) };
  });
  const parties = face.seats.map((seat) => {
    const brief = briefs[seat.id];
    const known = record?.parties.find(({ id }) => id === seat.id);
    const scale = scaleFor(known, record, format);
    const points = face.issues.map(({ id, options }) => options.map((_, option) => brief?.points[id]?.[option] ?? 0));
    const worths = points.map((worth) => worth.map((value) => value * scale.unit));
    const reservation = reservationFor(brief?.fallback.points ?? 0, known, scale);
    const party: ForeignParty = {
      name: foreignName(record?.parties, seat.id, seat.name),
      worths,
      constant: scale.zero,
      reservation,
      discount: known?.discount ?? null,
      brief: brief?.text ?? '',
    };
    return { party, scale, isRescaled: known !== undefined && (known.unit !== scale.unit || known.zero !== scale.zero) };
  });
  const rescaled = parties.filter(({ isRescaled }) => isRescaled).map(({ party }) => party.name);
  if (rescaled.length > 0)
    findings.note(
      `The utilities of ${quotedList(rescaled)} are points${format.range === 'points' ? '' : ' / 100'}, not those of the files they were imported from: ${format.title} cannot hold those.`,
    );
  loseWeek(setup, findings);
  loseLines(setup, findings);
  if (format.id !== 'scorable') findings.lose('texts', 'The briefs, the summary and the sources: there are no texts there.');
  const names = distinct(parties.map(({ party }) => party.name));
  const problem: ForeignProblem = {
    name: face.title,
    summary: about?.summary ?? '',
    background: '',
    issues,
    parties: parties.map(({ party }, at) => ({ ...party, name: names[at] ?? '' })),
    rule: ruleOf(setup),
  };
  return { problem: withFixed(problem, fixed), scales: parties.map(({ scale }) => scale) };
}

type Recorded = { readonly id: string; readonly name: string; readonly foreign?: string | undefined };

/** The name it had in the other program; ours where it never had one, or was renamed since. */
function foreignName(known: readonly Recorded[] | undefined, id: string, name: string): string {
  const found = known?.find((each) => each.id === id);
  return found !== undefined && found.name === name ? (found.foreign ?? name) : name;
}

/** The scale of the import where the format can hold it; points, or hundredths of them, otherwise. */
function scaleFor(known: RecordedParty | undefined, record: InterchangeRecord | null, { range }: ForeignFormat): Scale {
  const plain = { unit: range === 'points' ? 1 : 0.01, zero: 0 };
  if (known === undefined) return plain;
  const isHeld =
    range === 'any' || (range === 'unit' ? known.zero === 0 && known.unit * 100 <= 1 + 1e-9 : record?.format === 'scorable' && known.zero === 0);
  return isHeld ? { unit: known.unit, zero: known.zero } : plain;
}

/** The reservation of the import as long as the fallback is still the one it became. */
function reservationFor(fallback: number, known: RecordedParty | undefined, { unit, zero }: Scale): number | null {
  const isKept = known !== undefined && known.fallback === fallback;
  if (isKept && known.reservation === null) return null;
  return isKept && known.reservation !== null && known.unit === unit && known.zero === zero ? known.reservation : zero + unit * fallback;
}

function ruleOf({ face }: Setup): ForeignRule {
  const [venue, ...others] = face.venues;
  if (venue === undefined || others.length > 0 || venue.rule.kind !== 'kOfN' || venue.rule.k !== face.seats.length - 1) return { kind: 'all' };
  const { vetoes } = venue.rule;
  return { kind: 'allButOne', vetoes: face.seats.flatMap(({ id }, at) => (vetoes.includes(id) ? [at] : [])) };
}

/** Issues with one option come back where they stood, worth nothing: what they were worth is in the first issue. */
function withFixed(problem: ForeignProblem, fixed: NonNullable<InterchangeRecord['fixed']>): ForeignProblem {
  return fixed.reduce(({ issues, parties, ...rest }, { at, name, option }): ForeignProblem => {
    const put = <T>(list: readonly T[], item: T): readonly T[] => [...list.slice(0, at), item, ...list.slice(at)];
    return {
      ...rest,
      issues: put(issues, { name, options: [option] }),
      parties: parties.map((party) => ({ ...party, worths: put(party.worths, [0]) })),
    };
  }, problem);
}
