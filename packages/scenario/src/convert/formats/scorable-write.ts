// Writes the folder of a scorable game, in the words that LLM-Deliberation and TextArena look for.
import { type Findings, quotedList } from '../findings.ts';
import { distinct, fileStemsFor } from '../names.ts';
import { shortened } from '../points.ts';
import type { ForeignIssue, ForeignParty, ForeignProblem } from '../problem.ts';
import type { Written } from './format.ts';
import { withoutConstant } from './without-constant.ts';

const ISSUES_MAX = 26;
/** TextArena sorts options by their codes, and A10 comes before A2. */
const OPTIONS_MAX = 9;
const INCENTIVE = 'cooperative';

export function writeScorable(problem: ForeignProblem, findings: Findings): Written {
  const { parties, rule } = problem;
  const issueNames = distinct(problem.issues.map(({ name }) => bare(name)));
  const issues = problem.issues.map(({ options }, at) => ({ name: issueNames[at] ?? '', options: distinct(options.map(bare)) }));
  if (issues.length > ISSUES_MAX)
    findings.complain({
      path: '',
      line: null,
      message: `A scorable game has at most ${ISSUES_MAX} issues, one for each letter; here are ${issues.length}.`,
      hint: 'Use another format.',
    });
  const many = issues.filter(({ options }) => options.length > OPTIONS_MAX);
  if (many.length > 0)
    findings.note(
      `${quotedList(many.map(({ name }) => name))} ${many.length === 1 ? 'has' : 'have'} more than ${OPTIONS_MAX} options, which TextArena would put into another order.`,
    );
  const names = distinct(parties.map(({ name }) => configName(name)));
  const stems = fileStemsFor(parties.map(({ name }) => name));
  const roles = rolesFor(problem, findings);
  const numbers = parties.flatMap((party) => [party.reservation ?? 0, ...withoutConstant(party).flat()]);
  if (!numbers.every((number) => Number.isInteger(shortened(number))))
    findings.note('Some scores are not whole numbers; LLM-Deliberation and TextArena read whole numbers only.');
  if (rule.kind === 'all' && parties.length > 2)
    findings.lose(
      'rule',
      `A scorable game passes with all parties but one, if ${quotedList(names.filter((_, at) => roles[at] !== 'player'))} agree.`,
    );
  return {
    files: [
      { path: 'config.txt', text: `${names.map((name, at) => [name, stems[at], roles[at], INCENTIVE, 'unset'].join(',')).join('\n')}\n` },
      { path: 'global_instructions.txt', text: globalText(problem, issues, names) },
      { path: 'initial_deal.txt', text: `${issues.map((_, at) => `${letter(at)}1`).join(',')}\n` },
      ...parties.flatMap((party, at) => [
        { path: `scores_files/${stems[at]}.txt`, text: scoresText(party) },
        { path: `individual_instructions/${INCENTIVE}/${stems[at]}.txt`, text: individualText(party, issues, names[at] ?? '') },
      ]),
    ],
    partyNames: names,
    issues,
    reservations: parties.map(({ reservation }) => reservation ?? 0),
  };
}

/** Two parties have a veto there, p1 and p2: those with a veto here, else the first two. */
function rolesFor({ parties, rule }: ForeignProblem, findings: Findings): readonly string[] {
  const vetoes = rule.kind === 'allButOne' ? rule.vetoes : [];
  const others = parties.map((_, at) => at).filter((at) => !vetoes.includes(at));
  const [first, second, ...rest] = [...vetoes, ...others];
  const unheard = rest.filter((at) => vetoes.includes(at)).map((at) => parties[at]?.name ?? '');
  if (unheard.length > 0)
    findings.lose(
      'rule',
      `Only two parties can have a veto in a scorable game; ${quotedList(unheard)} ${unheard.length === 1 ? 'loses its' : 'lose theirs'}.`,
    );
  return parties.map((_, at) => (at === first ? 'p1' : at === second ? 'p2' : 'player'));
}

/** Quotes mark names in these texts, so no name can hold any. */
function bare(name: string): string {
  return name.replaceAll(/["“”]/g, "'");
}

/** A line of the config is split at commas, and one that begins with # is a comment. */
function configName(name: string): string {
  return (
    bare(name)
      .replaceAll(',', ' ')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[#\s]+/, '')
      .trim() || 'party'
  );
}

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}

function globalText({ name, summary, background }: ForeignProblem, issues: readonly ForeignIssue[], parties: readonly string[]): string {
  const told = bare(summary).replaceAll(/^[\s*•-]*Issue\s/gm, 'The issue ');
  const intro = [bare(name), told, bare(background)].filter((text) => text !== '').join('\n\n');
  const sections = issues.map(({ name: issue, options }, at) =>
    [
      `Issue ${letter(at)}: "${issue}"`,
      ...options.map((option, index) => `${letter(at)}${index + 1} "${option}": ${option}`),
      '=================',
    ].join('\n'),
  );
  const cast = parties.map((party) => `"${party}"`).join(', ');
  return `${[intro, `The parties are: ${cast}.`, ...sections].join('\n\n')}\n`;
}

function scoresText(party: ForeignParty): string {
  const rows = withoutConstant(party).map((worth) => worth.map(shortened).join(', '));
  return `${[...rows, String(shortened(party.reservation ?? 0))].join('\n')}\n`;
}

function individualText({ brief }: ForeignParty, issues: readonly ForeignIssue[], name: string): string {
  const scores = issues.map(({ options }, at) => {
    const code = letter(at);
    return `Issue ${code} (max score #${code}_MAX_NUM): ${options.map((_, index) => `${code}${index + 1} (#${code}${index + 1}_NUM)`).join(', ')}`;
  });
  return `${[`Your confidential information and preferences:\nYou represent "${name}".`, bare(brief), scores.join('\n')].filter((text) => text.trim() !== '').join('\n\n')}\n`;
}
