// Red lines and what else a scenario says of deals, in words: other programs know nothing but tables of utilities.
import type { Bound, Constraint, ScenarioFace, Setup } from '@parley/rules';
import { counted, type Findings, quoted, quotedList } from './findings.ts';

/** Says what of a scenario's lines stays behind, seat by seat. */
export function loseLines(setup: Setup, findings: Findings): void {
  const { face, briefs, sealed } = setup;
  for (const { id, name } of face.seats) {
    const brief = briefs[id];
    const [limits, linkages] = [brief?.limits ?? [], brief?.linkages ?? []];
    if (limits.length > 0)
      findings.lose(
        'limits',
        `The red lines of ${quoted(name)}: ${limits.map((limit) => boundText(face, limit)).join('; ')}. Deals that cross them look acceptable there.`,
      );
    if (linkages.length > 0) {
      const said = linkages.map((linkage) => `if ${constraintText(face, linkage.if)}, then ${constraintText(face, linkage.then)}`);
      findings.lose('linkages', `The ${linkages.length === 1 ? 'linkage' : 'linkages'} of ${quoted(name)}: ${said.join('; ')}.`);
    }
    const slope = brief?.fallback.perTenTension ?? 0;
    if (slope !== 0)
      findings.lose(
        'tension',
        `The fallback of ${quoted(name)} moves by ${slope} with every 10 of tension; the one at the start of the week was written.`,
      );
    const variants = sealed.variants[id] ?? [];
    if (variants.length > 0) {
      const said = variants.map(({ id: variant, probability, fallback }) => `${variant} (chance ${probability}, fallback ${fallback})`);
      findings.lose('variants', `The variants of ${quoted(name)}: ${said.join(', ')}. The fallback of its brief was written.`);
    }
    loseDeclared(face, { id, name }, findings);
  }
}

function loseDeclared(face: ScenarioFace, { id, name }: { readonly id: string; readonly name: string }, findings: Findings): void {
  const declared = face.declared[id] ?? [];
  if (declared.length > 0) {
    const said = declared.map(({ issue, side, option }) => boundText(face, { kind: 'bound', issue, side, option }));
    findings.lose('declared', `The declared lines of ${quoted(name)}: ${said.join('; ')}.`);
  }
  const order = face.orders[id];
  if (order?.kind === 'packageFirst') findings.lose('orders', `${quoted(name)} wants the whole package first.`);
  if (order?.kind === 'deescalateFirst') findings.lose('orders', `${quoted(name)} gives nothing before others have moved first.`);
}

function boundText({ issues }: ScenarioFace, { issue, side, option }: Bound): string {
  const found = issues.find(({ id }) => id === issue);
  const text = found?.options.find(({ id }) => id === option)?.text ?? option;
  return `${quoted(found?.name ?? issue)} ${side === 'atLeast' ? 'at least' : 'at most'} ${quoted(text)}`;
}

function constraintText(face: ScenarioFace, constraint: Constraint): string {
  if (constraint.kind === 'bound') return boundText(face, constraint);
  const parts = constraint.of.map((part) => (part.kind === 'bound' ? boundText(face, part) : `(${constraintText(face, part)})`));
  if (parts.length === 0) return constraint.kind === 'all' ? 'always' : 'never';
  return parts.join(constraint.kind === 'all' ? ' and ' : ' or ');
}

/** Says what of the week itself stays behind. */
export function loseWeek({ face, sealed }: Setup, findings: Findings): void {
  const { venues, issues } = face;
  const rules = venues.map(({ name, rule, seats }) => `${quoted(name)} (${RULE_WORDS[rule.kind]} of ${seats.join(', ')})`);
  findings.lose(
    'venues',
    `The ${venues.length === 1 ? 'venue' : 'venues'} with ${venues.length === 1 ? 'its' : 'their'} seats, rounds and rules: ${rules.join('; ')}. There all parties sit at one table.`,
  );
  const marks: readonly (readonly [string, readonly { readonly name: string }[]])[] = [
    ['which venue may decide', venues.length > 1 ? issues.filter(({ decide }) => decide.length < venues.length) : []],
    ['whose endorsement it needs', issues.filter(({ endorse }) => Object.keys(endorse).length > 0)],
    ['whom it affects', issues.filter(({ affects }) => affects.length > 0)],
    ['that it only goes up (ratchet)', issues.filter(({ ratchet }) => ratchet)],
    ['that it only says how talks go on', issues.filter(({ followUp }) => followUp)],
    ['who performs it', issues.filter(({ id }) => face.performance[id] !== undefined)],
  ];
  const said = marks.flatMap(([what, of]) => (of.length === 0 ? [] : [`${what} (${counted(of.length, 'issue')})`]));
  if (said.length > 0) findings.lose('issue-marks', `What the scenario says of an issue besides its options: ${said.join(', ')}.`);
  findings.lose('pressures', 'Tension, trust, credibility and support, and texts with conditions: a deal is there all that happens.');
  const world = [
    ...(sealed.events.length > 0 ? [counted(sealed.events.length, 'event')] : []),
    ...(face.absent.length > 0 ? [`absent voices (${quotedList(face.absent)})`] : []),
    counted(face.outcomes.length, 'ending'),
  ];
  findings.lose('world', `What happens around the table: ${world.join(', ')}.`);
}

const RULE_WORDS: Readonly<Record<Setup['face']['venues'][number]['rule']['kind'], string>> = {
  bilateral: 'agreement',
  consensus: 'consensus',
  consensusMinus: 'consensus but for some',
  majority: 'a vote',
  kOfN: 'enough in favour',
  chairDecides: 'a decision of the chair',
};
