/** How each verb is typed, in words of the scenario at hand: an example that names what is not there teaches nothing. */
import type { IssueSetup, ScenarioFace, SeatView, Verb } from '@parley/rules';

/** "troops>=phased_return": what stands for a decision. */
export function exampleBound(face: ScenarioFace): string {
  return boundOn(face.issues[0]);
}
/** "unless vienna troops>=phased_return", of the last table. */
export function exampleCondition(face: ScenarioFace): string {
  const venue = face.venues.at(-1);
  return `unless ${venue?.id ?? 'table'} ${boundOn(decidedAt(face, venue?.id))}`;
}
/** "all if troops>=phased_return then US gesture". */
export function examplePledge(face: ScenarioFace): string {
  return `all if ${exampleBound(face)} then ${exampleDeed(face)}`;
}
/** "US gesture": what stands for something that a delegation does. */
export function exampleDeed(face: ScenarioFace): string {
  const verb = (['gesture', 'pressure', 'recess', 'walkOut'] as const).find((one) => face.acts.includes(one)) ?? 'pass';
  return `${face.seats.at(-1)?.id ?? 'seat'} ${verb.toLowerCase()}`;
}

function decidedAt(face: ScenarioFace, venue: string | undefined): IssueSetup | undefined {
  return face.issues.find((issue) => issue.decide.includes(venue ?? '')) ?? face.issues[0];
}
/** The middle of a ladder: neither things as they are nor all of it. */
function middle(issue: IssueSetup | undefined): string {
  return issue?.options[Math.floor(issue.options.length / 2)]?.id ?? 'option';
}
function boundOn(issue: IssueSetup | undefined): string {
  return `${issue?.id ?? 'issue'}>=${middle(issue)}`;
}
function itemOn(issue: IssueSetup | undefined): string {
  return `${issue?.id ?? 'issue'}=${middle(issue)}`;
}

/** How a verb is typed, where it takes more than its word; ways that differ stand beside `|`. */
export function typedForm(view: SeatView, verb: Verb): string | undefined {
  const face = view.scenario;
  const venue = face.venues[Math.max(0, view.public.venueIndex)];
  const [issue, second] = face.issues.filter((one) => one.decide.includes(venue?.id ?? ''));
  const [one = 'SEAT', two] = face.seats.map(({ id }) => id).filter((id) => id !== view.own.seat);
  const text = view.rooms[venue?.id ?? '']?.texts.at(-1)?.id ?? `${venue?.id ?? 'table'}-1`;
  const item = itemOn(issue);
  const isLast = face.venues.at(-1) === venue;
  const more = [...(second ? [`${second.id}=1`] : []), ...(isLast ? [] : [exampleCondition(face)])].map((part) => ` ${part}`).join('');
  const forms: Readonly<Partial<Record<Verb, string>>> = {
    state: 'state firm | state constructive',
    declare: `declare ${boundOn(issue)}`,
    propose: `propose ${item}${more} say "words"`,
    amend: `amend ${text} ${item}`,
    withdraw: `withdraw ${text}`,
    join: `join ${text}`,
    joinWithStatement: `join-with ${text} ${issue?.id ?? 'issue'} say "words"`,
    reserve: `reserve ${text}`,
    object: `object ${text}`,
    vote: `vote ${text} yes`,
    soundOut: `sound ${one} ${item}`,
    askMeeting: `meet ${one}`,
    reply: 'reply yes | reply no | reply possible',
    sendNonPaper: `paper ${[one, ...(two ? [two] : [])].join(',')} ${item}`,
    message: `message ${one} your words | message all your words`,
    consult: `consult ${one}`,
    cable: `cable ${issue?.id ?? 'issue'} | cable order`,
    promise: `promise ${examplePledge(face)}`,
    threaten: `threaten ${examplePledge(face)}`,
    pressLine: 'press firm | press open',
  };
  return forms[verb];
}
