// Writes NegMAS YAML, one file for the outcome space and one for each utility function. Without a reservation the field is left out, never −∞.
import { stringify, type Tags } from 'yaml';
import type { Findings } from '../findings.ts';
import { quoted } from '../findings.ts';
import { distinct, fileStemsFor } from '../names.ts';
import { shortened } from '../points.ts';
import type { ForeignIssue, ForeignParty, ForeignProblem } from '../problem.ts';
import type { Written } from './format.ts';

/** PyYAML reads YAML 1.1, where `yes` is true: what needs quotes there gets them. Its ordered map is a tag that `safe_load` makes a list of. */
const WRITING = {
  version: '1.1',
  lineWidth: 0,
  aliasDuplicateObjects: false,
  customTags: (tags: Tags) => tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:omap'),
} as const;

export function writeNegMas({ name, issues, parties }: ForeignProblem, findings: Findings): Written {
  const [domainStem = 'domain', ...stems] = fileStemsFor([`${name} domain`, ...parties.map((party) => party.name)]);
  // NegMAS takes what follows the last slash for the name.
  const partyNames = distinct(parties.map((party) => party.name.replaceAll(/[/\\]/g, '-')));
  const domain = { type: 'CartesianOutcomeSpace', name: name.replaceAll(/[/\\]/g, '-'), issues: issues.map(issueData) };
  for (const { name: party, discount } of parties) {
    if (discount?.per === 'negotiation')
      findings.lose(
        'discount',
        `NegMAS discounts by step; the discount of ${quoted(party)}, ${discount.factor}^t over the whole negotiation, is written by \`relative_time\`, which only newer versions know.`,
      );
  }
  return {
    files: [
      { path: `${domainStem}.yml`, text: stringify(domain, WRITING) },
      ...parties.map((party, at) => ({ path: `${stems[at]}.yml`, text: stringify(functionData(party, partyNames[at] ?? '', issues), WRITING) })),
    ],
    partyNames,
    reservations: parties.map(({ reservation }) => reservation),
  };
}

/** Names that are all numbers stay numbers. */
function valuesOf({ options }: ForeignIssue): readonly (string | number)[] {
  return options.every(isNumber) ? options.map(Number) : options;
}

function isNumber(option: string): boolean {
  return option !== '' && String(Number(option)) === option && Number.isFinite(Number(option));
}

function issueData(issue: ForeignIssue): object {
  const values = valuesOf(issue);
  const isWhole = values.every((value) => Number.isInteger(value));
  return { type: isWhole ? 'DiscreteCardinalIssue' : 'CategoricalIssue', name: issue.name, values };
}

function functionData(party: ForeignParty, name: string, issues: readonly ForeignIssue[]): object {
  const reserved = party.reservation === null ? {} : { reserved_value: shortened(party.reservation) };
  const additive = {
    ...{ type: 'LinearAdditiveUtilityFunction', name, ...reserved },
    ...(party.constant === 0 ? {} : { bias: shortened(party.constant) }),
    ...weightsAndValues(party, issues),
  };
  if (party.discount === null) return additive;
  const { factor, per } = party.discount;
  // The reservation stands in both: NegMAS would lose it around a discount.
  return {
    type: 'ExpDiscountedUFun',
    name,
    ...reserved,
    discount: factor,
    factor: per === 'step' ? 'step' : 'relative_time',
    dynamic_reservation: false,
    ufun: additive,
  };
}

/** The weight of an issue is the worth of its best option, where that is above 0; else 1. */
function weightsAndValues({ worths }: ForeignParty, issues: readonly ForeignIssue[]): object {
  const bests = worths.map((worth) => Math.max(...worth));
  const weights = bests.map((best) => (best > 0 ? shortened(best) : 1));
  const values = issues.map((issue, at) => ({
    type: 'TableFun',
    mapping: new Map(valuesOf(issue).map((value, index) => [value, shortened((worths[at]?.[index] ?? 0) / (weights[at] ?? 1))])),
  }));
  return { weights, values };
}
