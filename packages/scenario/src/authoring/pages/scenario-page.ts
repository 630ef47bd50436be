// The scenario file of a new scenario: every section with a line on what it is for.
import type { PointTable } from '@parley/bargaining';
import { expectDefined } from '@parley/base';
import { EDITOR_SCHEMA_LINE } from '../../json-schema/editor-schema.ts';
import type { InventedNumbers } from '../invent-numbers.ts';
import type { Named, Outline, OutlineIssue, OutlineRule, OutlineVenue } from '../outline.ts';
import { type TalksDay, talksDays } from './talks-days.ts';
import { yamlMap, yamlText } from './yaml-text.ts';

/** Everything that pages are made of. */
export interface Plan {
  readonly id: string;
  readonly outline: Outline;
  readonly numbers: InventedNumbers;
}

/** Where a delegation's brief lies, from the folder of the scenario. */
export function briefPath({ id }: Named): string {
  return `briefs/${id.toLowerCase().replaceAll('_', '-')}.md`;
}

const BREAKDOWN_AT = 90;
const TENSION = 30;
const TRUST = 50;
const CREDIBILITY = 60;
const SUPPORT = 60;

/** The text of `scenario.yaml`. */
export function scenarioPage(plan: Plan): string {
  const sections = [headSection, seatsSection, voiceSection, startSection, venuesSection, issuesSection, privateSection, actsSection, endingsSection];
  return `${sections.map((section) => section(plan).join('\n')).join('\n\n')}\n`;
}

function headSection({ id, outline: { title, subject, level, minutes } }: Plan): readonly string[] {
  return [
    EDITOR_SCHEMA_LINE,
    `# ${title}. Written by "parley new"; everything here may be changed. What stands behind a # is a note and is read by people only.`,
    '# After a change, "parley check" with the name of this file says what is wrong and what to type; "parley watch" says it after every save.',
    '# Keep the spaces at the start of lines as they are: they say what belongs to what. Never use tabs.',
    '# src says where a value comes from:  a:7 = paragraph 7 of your article · p:key = a source listed in sources.md · d = invented, a design assumption',
    'parley: 1 # the version of this language; leave it as it is',
    `id: ${id} # the short name of the scenario: small letters, digits and hyphens`,
    `title: ${yamlText(title)}`,
    `summary: ${yamlText(subject)}`,
    `level: ${level} # tutorial, beginner, intermediate or advanced`,
    `minutes: [${minutes.join(', ')}] # how long a game takes, from and to (d)`,
    'assumptions: >- # what players are told about the numbers',
    '  Everything marked d was invented for this exercise: points, fallbacks, trust, credibility and support. They say nothing about any real delegation.',
    'sources: {file: sources.md, paragraphs: 0} # the number of the last paragraph of your article; 0 as long as there is none',
  ];
}

function seatsSection({ outline: { seats } }: Plan): readonly string[] {
  return [
    '# Who sits at the talks: offices and organisations, never living persons. role is party, caucus (speaks for several) or mediator.',
    'seats:',
    ...seats.flatMap(({ id, name }) => [`  ${id}:`, `    name: ${yamlText(name)}`, '    role: party', '    src: [d]']),
  ];
}

function voiceSection(): readonly string[] {
  return [
    '# What a computer says when it sits in a seat, by occasion. Add phrases of your own; leave the section out and computers say less.',
    'voice:',
    '  propose: [Here is what we could live with., "We have put it in writing, so that nobody has to guess."]',
    '  amend: [Nearly. We would change this., "With one change, yes."]',
    '  join: [Agreed. We can take this home., This works for us.]',
    '  object: [We could not bring this home., This gives us less than no deal at all.]',
    '  message: [Shall we talk about what matters most to each of us?]',
    '  pass: [We listen for now., Nothing from us this round.]',
  ];
}

function startSection({ outline: { seats } }: Plan): readonly string[] {
  const pairs = seats.flatMap(({ id }, index) => seats.slice(index + 1).map((other) => [`${id}-${other.id}`, TRUST] as const));
  return [
    '# How things stand when the talks begin, from 0 to 100: tension, and from which tension on they break down; trust in each pair; how far each is believed.',
    'start:',
    `  tension: ${TENSION}`,
    `  breakdown_at: ${BREAKDOWN_AT}`,
    `  trust: ${yamlMap(pairs)}`,
    `  credibility: ${yamlMap(seats.map(({ id }) => [id, CREDIBILITY]))}`,
    '  src: [d]',
  ];
}

const RULE_NOTES: Readonly<Record<OutlineRule['kind'], string>> = {
  bilateral: 'two sit here, and both must agree',
  consensus: 'everybody must agree',
  consensusMinus: 'everybody but one must agree',
  majority: 'more than this share of the votes must be in favour',
  kOfN: 'so many of those who sit here must be in favour',
  chairDecides: 'what the chair agrees to is decided; the others advise',
};

function venuesSection({ outline }: Plan): readonly string[] {
  const { venues, rules, rounds } = outline;
  const days = talksDays(outline);
  return [
    '# The tables, from first to last: on which day they meet, who sits there, how they decide, and for how many rounds they talk. Put the true dates.',
    'venues:',
    ...venues.flatMap((venue, index) =>
      venueLines({
        venue,
        rule: expectDefined(rules[index], 'every table has a rule'),
        meets: expectDefined(days[index], 'every table has a day'),
        rounds,
      }),
    ),
  ];
}

interface VenuePlan {
  readonly venue: OutlineVenue;
  readonly rule: OutlineRule;
  readonly meets: TalksDay;
  readonly rounds: number;
}
function venueLines({ venue: { id, name, seats }, rule, meets, rounds }: VenuePlan): readonly string[] {
  return [
    `  ${id}:`,
    `    name: ${yamlText(name)}`,
    `    place: ${yamlText(name)}`,
    `    day: ${meets.day}`,
    `    date: ${meets.date}`,
    '    form: an agreed text # what comes out of it',
    `    seats: [${seats.join(', ')}]`,
    ...(rule.kind === 'chairDecides' ? [`    chair: ${rule.chair}`] : []),
    `    rule: ${ruleText(rule)} # ${RULE_NOTES[rule.kind]}${rule.kind === 'consensus' && rule.silence ? ', or nobody break the silence' : ''}`,
    `    rounds: ${rounds}`,
    '    src: [d]',
  ];
}

function ruleText(rule: OutlineRule): string {
  switch (rule.kind) {
    case 'bilateral':
      return '{kind: bilateral}';
    case 'consensus':
      return rule.silence ? '{kind: consensus, silence: {set_by: anyone, rounds: 1}}' : '{kind: consensus}';
    case 'consensusMinus':
      return `{kind: consensus_minus, minus: ${rule.minus}}`;
    case 'majority':
      return '{kind: majority, share: 0.5}';
    case 'kOfN':
      return `{kind: k_of_n, k: ${rule.k}}`;
    case 'chairDecides':
      return '{kind: chair_decides}';
  }
}

function issuesSection({ outline: { issues, venues } }: Plan): readonly string[] {
  return [
    '# What they talk about. Options stand in order; the first is how things are now and stays unless a table agrees on another.',
    '# decide says which tables may settle the issue.',
    'issues:',
    ...issues.flatMap(({ id, name, options }) => [
      `  ${id}:`,
      `    name: ${yamlText(name)}`,
      '    options:',
      ...options.map((option) => `      ${option.id}: ${yamlText(option.name)}`),
      `    decide: [${venues.map((venue) => venue.id).join(', ')}]`,
      '    src: [d]',
    ]),
  ];
}

function privateSection({ outline: { seats, issues }, numbers: { points, fallbacks } }: Plan): readonly string[] {
  return [
    '# For each delegation’s eyes only. points: what every option is worth to it; its best options together make 100. fallback: what no deal is worth to it.',
    '# support: how strong it stands at home, from 0 to 100. A true red line looks like this:  limits: {issue: {at_most: option}}',
    'private:',
    ...seats.flatMap((seat, index) => [
      `  ${seat.id}:`,
      `    brief: ${briefPath(seat)} # what its players read before they begin; 250 words at most`,
      `    support: ${SUPPORT}`,
      `    fallback: {points: ${fallbacks[index] ?? 0}, text: Things stay as they are and each side goes on alone}`,
      '    points:',
      ...pointsLines(issues, points[index] ?? []),
      '    src: [d]',
    ]),
  ];
}

function pointsLines(issues: readonly OutlineIssue[], points: PointTable): readonly string[] {
  return issues.map(({ id, options }, issue) => {
    const worth = options.map((option, index) => [option.id, points[issue]?.[index] ?? 0] as const);
    return `      ${id}: ${yamlMap(worth)}`;
  });
}

/** Whether the level has every act, and with them the ways to break talks off. */
function hasEveryAct({ level }: Outline): boolean {
  return level === 'intermediate' || level === 'advanced';
}

function actsSection({ outline }: Plan): readonly string[] {
  if (hasEveryAct(outline))
    return ['# Every act is switched on. To allow only some, list them here:  acts: [propose, amend, join, object, reply, message, pass]'];
  const kinds = outline.rules.map(({ kind }) => kind);
  const isVoting = (kind: OutlineRule['kind']): boolean => kind === 'majority';
  const acts = [
    ...['propose', 'amend', 'withdraw'],
    ...(kinds.some((kind) => !isVoting(kind)) ? ['join', 'object'] : []),
    ...(kinds.some(isVoting) ? ['vote'] : []),
    ...(outline.rules.some((rule) => rule.kind === 'consensus' && rule.silence) ? ['put_under_silence', 'keep_silence', 'break_silence'] : []),
    ...['ask_meeting', 'sound_out', 'reply', 'message', 'pass'],
  ];
  return [
    '# What players can do. Without this line everything is switched on: walking out, promises, threats, cables home and more.',
    `acts: [${acts.join(', ')}]`,
  ];
}

function endingsSection({ outline }: Plan): readonly string[] {
  const count = outline.issues.length;
  const most = Math.max(1, Math.ceil(count * 0.6));
  return [
    '# How it can end: the first ending whose "when" holds is the ending; the last has none and fits everything.',
    'outcomes:',
    ...(hasEveryAct(outline)
      ? endingLines('breakdown', {
          title: 'The talks break down',
          text: 'Somebody leaves for good, or the strain becomes too much. Nothing is agreed.',
          when: `{any: [{tension: {at_least: ${BREAKDOWN_AT}}}, {walked_out: true}]}`,
        })
      : []),
    ...endingLines('agreement', {
      title: 'An agreement',
      text: 'The delegations sign and go home with something to show.',
      when: `{adopted: {at_least: ${most}}}`,
    }),
    ...(most > 1
      ? endingLines('first_step', {
          title: 'A first step',
          text: 'Something is agreed, and the rest stays as it was.',
          when: '{adopted: {at_least: 1}}',
        })
      : []),
    ...endingLines('no_agreement', { title: 'No agreement', text: 'Everything stays as it was, and each side goes its own way.', when: null }),
    '',
    '# What a player’s score is made of; the four parts add to 100 (d): points of its own, gains for all, relations, and keeping its word.',
    'score: {own_value: 50, joint: 20, relations: 15, integrity: 15}',
  ];
}

interface EndingPlan {
  readonly title: string;
  readonly text: string;
  readonly when: string | null;
}
function endingLines(id: string, { title, text, when }: EndingPlan): readonly string[] {
  return [
    `  - id: ${id}`,
    `    title: ${yamlText(title)}`,
    `    text: ${yamlText(text)}`,
    ...(when === null ? [] : [`    when: ${when}`]),
    '    src: [d]',
  ];
}
