// Reads GENIUS XML. A utility is the sum over issues of weight × value; what a value is depends on the evaluator of the issue.
import { type Findings, quoted, quotedList } from '../findings.ts';
import { type ForeignParty, type ForeignProblem, stemOf } from '../problem.ts';
import { complainOfBroken, type OpenFile } from '../syntax/open-files.ts';
import { childrenCalled, descendantsCalled, type XmlElement } from '../syntax/xml-element.ts';
import { chooseDomain, isOneOfSeveral, ownProfiles } from './choose-domain.ts';
import { type GeniusIssue, readIssues, valuesOf } from './genius-issues.ts';
import { attributeNumber, type Spot } from './genius-spot.ts';

type XmlFile = OpenFile & { readonly xml: XmlElement };

/** A domain is wrapped in a template; a bare utility space without weights and evaluations is one too. */
export function isDomain({ xml }: OpenFile): boolean {
  if (xml === null) return false;
  return xml.tag === 'negotiation_template' || (xml.tag === 'utility_space' && hasIssues(xml) && !hasUtilities(xml));
}

export function isProfile({ xml }: OpenFile): boolean {
  return xml?.tag === 'utility_space' && (hasUtilities(xml) || !hasIssues(xml));
}

function hasIssues(xml: XmlElement): boolean {
  return descendantsCalled(xml, 'issue').length > 0;
}

function hasUtilities(xml: XmlElement): boolean {
  const isValued = descendantsCalled(xml, 'item').some(({ attributes }) => attributes.has('evaluation'));
  return isValued || ['weight', 'evaluator', 'ufun', 'reservation', 'discount_factor'].some((tag) => descendantsCalled(xml, tag).length > 0);
}

export function readGenius(files: readonly OpenFile[], findings: Findings): ForeignProblem | null {
  complainOfBroken(
    files.filter(({ path }) => /\.xml$/i.test(path)),
    findings,
  );
  const isRead = (file: OpenFile): file is XmlFile => file.xml !== null;
  const profiles = files.filter(isRead).filter(isProfile);
  const domains = files.filter(isRead).filter(isDomain);
  const domain = chooseDomain(domains, files, findings);
  if (domain === undefined) {
    if (domains.length === 0) complainOfNone(profiles, findings);
    return null;
  }
  const issues = readIssues({ path: domain.path, element: domain.xml, findings });
  const own = isOneOfSeveral(domains, files) ? ownProfiles(profiles, (profile) => isAbout(profile, issues), findings) : profiles;
  const parties = profilesOf(domain, own, findings).map((profile) => readProfile(profile, issues, findings));
  return {
    name: nameOf(domain),
    summary: '',
    background: backgroundOf(issues),
    issues: issues.map(({ name, options }) => ({ name, options })),
    parties,
    rule: { kind: 'all' },
  };
}

function complainOfNone(profiles: readonly XmlFile[], findings: Findings): void {
  const about = profiles.length === 1 ? 'There is a profile' : 'There are profiles';
  const hint = 'Put the file of the domain (its root is <negotiation_template>) into the folder.';
  findings.complain({ path: profiles[0]?.path ?? '', line: null, message: `${about} here and no domain.`, hint });
}

function nameOf({ path }: XmlFile): string {
  return stemOf(path).replace(/[-_ ]?(?:domain|template)$/i, '') || stemOf(path);
}

/** All profiles of the folder, those that the domain's agents name first and in their order. Of a domain that was named, its agents' profiles alone. */
function profilesOf({ xml, isNamed }: XmlFile, profiles: readonly XmlFile[], findings: Findings): readonly XmlFile[] {
  const wanted = childrenCalled(xml, 'agent').flatMap(({ attributes }) => attributes.get('utility_space')?.split(/[\\/]/).at(-1) ?? []);
  const found = wanted.flatMap((name) => profiles.find(({ path }) => path.split('/').at(-1) === name) ?? []);
  const named = [...new Set(found)];
  const rest = profiles.filter((profile) => !named.includes(profile));
  if (!isNamed || named.length < 2 || rest.length === 0) return [...named, ...rest];
  findings.note(
    `The domain names the profiles of its parties; ${quotedList(rest.map(({ path }) => path))} ${rest.length === 1 ? 'is' : 'are'} not among them and ${rest.length === 1 ? 'was' : 'were'} left aside.`,
  );
  return named;
}

function isAbout({ xml }: XmlFile, issues: readonly GeniusIssue[]): boolean {
  return descendantsCalled(xml, 'issue').every((element) => issueOf(element, issues) !== undefined);
}

function readProfile({ path, xml }: XmlFile, issues: readonly GeniusIssue[], findings: Findings): ForeignParty {
  const spot: Spot = { path, element: xml, findings };
  const name = stemOf(path);
  const type = xml.attributes.get('type');
  if (descendantsCalled(xml, 'ufun').length > 0 || descendantsCalled(xml, 'hyperRectangle').length > 0 || /nonlinear|constraint/i.test(type ?? '')) {
    const hint = 'Only profiles with a weight for every issue and a value for every option can be a scenario.';
    findings.complain({ path, line: xml.line, message: 'The profile is not additive: its utility is not a sum over issues.', hint });
    return { name, worths: issues.map(({ options }) => options.map(() => 0)), constant: 0, reservation: 0, discount: null, brief: '' };
  }
  const elements = descendantsCalled(xml, 'issue');
  const weights = readWeights(spot, elements);
  const elementOf = new Map<GeniusIssue, XmlElement>();
  for (const element of elements) {
    const issue = issueOf(element, issues);
    if (issue === undefined) complainOfUnknown({ path, element, findings }, issues);
    else if (!elementOf.has(issue)) elementOf.set(issue, element);
  }
  const worths = issues.map((issue) => {
    const element = elementOf.get(issue);
    if (element === undefined) {
      findings.complain({
        path,
        line: xml.line,
        message: `The issue ${quoted(issue.name)} of the domain is not in this profile.`,
        hint: 'Give its options an evaluation there.',
      });
      return issue.options.map(() => 0);
    }
    const weight = weightOf({ path, element, findings }, issue, weights);
    return valuesOf({ path, element, findings }, issue).map((value) => weight * value);
  });
  checkBest(name, worths, findings);
  return { name, worths, constant: 0, reservation: readReservation(spot), discount: readDiscount(spot), brief: '' };
}

/** The issue of the domain that an issue of a profile is about: by its name; GENIUS itself goes by the index, which is the same in a sound folder. */
function issueOf({ attributes }: XmlElement, issues: readonly GeniusIssue[]): GeniusIssue | undefined {
  const [index, name] = [attributes.get('index'), attributes.get('name')];
  return issues.find((issue) => issue.name === name) ?? issues.find((issue) => issue.index === index && issue.index !== '' && name === undefined);
}

function complainOfUnknown({ path, element, findings }: Spot, issues: readonly GeniusIssue[]): void {
  const name = element.attributes.get('name') ?? element.attributes.get('index') ?? '';
  const message = `The issue ${quoted(name)} is not in the domain.`;
  findings.complain({ path, line: element.line, message, hint: `The domain has ${quotedList(issues.map((issue) => issue.name))}.` });
}

type Weights = ReadonlyMap<string, number>;

/** Weights stand beside the issues of an objective. Objectives have some too, which GENIUS never multiplies in. */
function readWeights({ path, element, findings }: Spot, issues: readonly XmlElement[]): Weights {
  const weights = descendantsCalled(element, 'weight').map((weight) => {
    const spot = { path, element: weight, findings };
    return [weight.attributes.get('index') ?? '', attributeNumber(spot, 'value', 'the weight')] as const;
  });
  const used = weights.filter(([index]) => issues.some(({ attributes }) => attributes.get('index') === index));
  const sum = used.reduce((total, [, weight]) => total + weight, 0);
  const isOver = used.length > 0 && sum === 0;
  if (isOver)
    findings.complain({
      path,
      line: element.line,
      message: 'All weights are 0, so every deal is worth the same.',
      hint: 'Give at least one issue a weight.',
    });
  if (used.length === issues.length && Math.abs(sum - 1) > 1e-6 && !isOver)
    findings.note(
      `The weights of ${quoted(stemOf(path))} add to ${Number(sum.toPrecision(10))}, not 1. They are taken as they stand, as GENIUS does when it reads a file.`,
    );
  return new Map(used);
}

function weightOf({ path, element, findings }: Spot, { name }: GeniusIssue, weights: Weights): number {
  const index = element.attributes.get('index') ?? '';
  const weight = weights.get(index);
  if (weight !== undefined) return weight;
  findings.complain({
    path,
    line: element.line,
    message: `The issue ${quoted(name)} has no weight.`,
    hint: `Add <weight index="${index}" value="…"/> beside it.`,
  });
  return 0;
}

function checkBest(name: string, worths: readonly (readonly number[])[], findings: Findings): void {
  const best = worths.reduce((sum, worth) => sum + Math.max(0, ...worth), 0);
  if (best > 1 + 1e-9)
    findings.note(
      `The best deal of ${quoted(name)} adds to ${Number(best.toPrecision(10))}. GENIUS cuts utilities above 1 down to 1; here they stay, so that better deals stay better.`,
    );
}

/** Missing: 0. It may stand anywhere in the file; the last one counts. */
function readReservation(spot: Spot): number {
  const element = descendantsCalled(spot.element, 'reservation').at(-1);
  return element === undefined ? 0 : attributeNumber({ ...spot, element }, 'value', 'the reservation');
}

/** Utilities shrink by δ^t; a factor outside 0–1 is thrown away, as GENIUS does. */
function readDiscount(spot: Spot): ForeignParty['discount'] {
  const element = descendantsCalled(spot.element, 'discount_factor').at(-1);
  if (element === undefined) return null;
  const factor = attributeNumber({ ...spot, element }, 'value', 'the discount factor');
  if (factor > 0 && factor < 1) return { factor, per: 'negotiation' };
  if (factor <= 0 || factor > 1)
    spot.findings.note(`The discount factor ${factor} of ${quoted(stemOf(spot.path))} is outside 0 to 1 and means no discount, as in GENIUS.`);
  return null;
}

function backgroundOf(issues: readonly GeniusIssue[]): string {
  const described = issues
    .map(({ name, descriptions }) => [`${name}:`, ...descriptions.map(([option, text]) => `- ${option}: ${text}`)])
    .filter((lines) => lines.length > 1);
  return described.flat().join('\n');
}
