// Writes GENIUS XML: one domain, one utility space per party, every issue discrete.
import { type Findings, quotedList } from '../findings.ts';
import { fileStemsFor } from '../names.ts';
import { shortened } from '../points.ts';
import { bestOf, type ForeignIssue, type ForeignParty, type ForeignProblem } from '../problem.ts';
import { type XmlPart, xmlText } from '../syntax/xml-text.ts';
import type { Written } from './format.ts';
import { withoutConstant } from './without-constant.ts';

export function writeGenius({ name, issues, parties }: ForeignProblem, findings: Findings): Written {
  const [domainStem = 'domain', ...stems] = fileStemsFor([`${name} domain`, ...parties.map((party) => party.name)]);
  const profiles = parties.map((party, index) => ({ path: `${stems[index]}.xml`, text: xmlText(profileXml(name, issues, party)) }));
  const over = parties.filter((party) => bestOf(party) > 1 + 1e-9);
  if (over.length > 0)
    findings.note(`GENIUS cuts utilities above 1 down to 1; the best deals of ${quotedList(over.map((party) => party.name))} are above.`);
  return {
    files: [
      {
        path: `${domainStem}.xml`,
        text: xmlText(
          domainXml(
            name,
            issues,
            profiles.map(({ path }) => path),
          ),
        ),
      },
      ...profiles,
    ],
    partyNames: stems,
    reservations: parties.map(({ reservation }) => reservation ?? 0),
  };
}

const DISCRETE = { etype: 'discrete', type: 'discrete', vtype: 'discrete' };

/** The root objective has the index 0, issues count from 1. */
function objective(name: string, children: readonly XmlPart[]): XmlPart {
  return { tag: 'objective', attributes: { index: 0, etype: 'objective', type: 'objective', description: '', name }, children };
}

function domainXml(name: string, issues: readonly ForeignIssue[], profiles: readonly string[]): XmlPart {
  const parts = issues.map(
    (issue, at): XmlPart => ({
      tag: 'issue',
      attributes: { index: at + 1, ...DISCRETE, name: issue.name },
      children: issue.options.map((value, index) => ({ tag: 'item', attributes: { index: index + 1, value, description: '' } })),
    }),
  );
  const agents = profiles.map((path, at): XmlPart => ({ tag: 'agent', attributes: { class: '', name: `Agent ${at + 1}`, utility_space: path } }));
  const space = { tag: 'utility_space', attributes: { number_of_issues: issues.length }, children: [objective(name, parts)] };
  return { tag: 'negotiation_template', attributes: { number_of_sessions: 1 }, children: [...agents, space] };
}

/** The weight of an issue is the worth of its best option, the evaluations are worths as parts of 100. */
function profileXml(domain: string, issues: readonly ForeignIssue[], party: ForeignParty): XmlPart {
  const worths = withoutConstant(party);
  const bests = worths.map((worth) => Math.max(...worth));
  const parts = issues.map((issue, at): XmlPart => {
    const best = bests[at] ?? 0;
    return {
      tag: 'issue',
      attributes: { index: at + 1, ...DISCRETE, name: issue.name },
      children: issue.options.map((value, index) => ({
        tag: 'item',
        // A weight of 0 says that all are alike; evaluations of 0 only would divide by nothing.
        attributes: { index: index + 1, value, description: '', evaluation: best > 0 ? shortened((100 * (worths[at]?.[index] ?? 0)) / best) : 1 },
      })),
    };
  });
  const weights = bests.map((best, at): XmlPart => ({ tag: 'weight', attributes: { index: at + 1, value: shortened(Math.max(0, best)) } }));
  const factor = party.discount?.per === 'negotiation' ? party.discount.factor : 1;
  return {
    tag: 'utility_space',
    attributes: { type: 'any', number_of_issues: issues.length },
    children: [
      objective(domain, [...parts, ...weights]),
      { tag: 'discount_factor', attributes: { value: factor } },
      { tag: 'reservation', attributes: { value: shortened(party.reservation ?? 0) } },
    ],
  };
}
