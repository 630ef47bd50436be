// The week, its tables, its endings, its texts, its evidence.
import { mistakesIn } from './mistake.ts';

export const WEEK_MISTAKES = [
  ...mistakesIn('january-2022', [
    ['a weekday that the date is not', 'day: Thursday', 'day: Friday', 'Thursday'],
    ['tables out of order', 'date: 2022-01-12', 'date: 2022-01-05', null],
    ['a chair who does not sit there', '    seats: [RU, US, NATO]\n    chair: NATO', '    seats: [RU, US, NATO]\n    chair: OSCE', /seats|OSCE/, 1],
    [
      'a bilateral table of three',
      '    seats: [RU, US]\n    rule: {kind: bilateral}',
      '    seats: [RU, US, UA]\n    rule: {kind: bilateral}',
      /consensus|two/,
      1,
    ],
    ['a seat that stands twice', 'seats: [RU, US, NATO]', 'seats: [RU, US, US, NATO]', null],
    [
      'an issue that no table decides',
      '    decide: [brussels]\n    src: [p:nrc, p:offices]',
      '    decide: []\n    src: [p:nrc, p:offices]',
      /brussels|venue|geneva/,
    ],
    ['an endorsement by a seat that is not there', 'endorse: {brussels: [NATO]}', 'endorse: {brussels: [UA]}', null],
    ['an endorsement at an earlier table', '    endorse: {vienna: [UA]}', '    endorse: {geneva: [UA]}', null],
    [
      'an ending after the one that always fits',
      '    history: true\n    src: [a:1, a:10]',
      '    history: true\n    src: [a:1, a:10]\n  - id: late\n    title: Late\n    text: Never.\n    when: {adopted: {at_least: 1}}\n    src: [d]',
      null,
      -3,
    ],
    ['two endings with one id', '  - id: process_only', '  - id: package', null],
    ['an event after a table that is not there', '    after: brussels\n    probability: 0.5', '    after: brussel\n    probability: 0.5', 'brussels'],
    ['a brief that is not there', 'brief: briefs/us.md', 'brief: briefs/usa.md', null],
    ['a brief outside the folder', 'brief: briefs/ua.md', 'brief: ../ua.md', null],
    ['sources that are not there', 'sources: {file: sources.md', 'sources: {file: source.md', null],
    ['a living person as a seat', '    name: Russian Federation\n', '    name: President Ivan Petrov\n', null],
    ['instructions are missing for a seat', '  OSCE:\n    brief: briefs/osce.md', '  OSZE:\n    brief: briefs/osce.md', 'OSCE'],
    ['an act is listed without what it needs', '# What it costs to decide', 'acts: [propose, sound_out]\n# What it costs to decide', 'reply'],
    [
      'two follow-ups',
      '    decide: [vienna]\n    src: [a:13, a:14, p:astana]',
      '    decide: [vienna]\n    follow_up: true\n    src: [a:13, a:14, p:astana]',
      null,
      12,
    ],
    [
      'red lines that no deal keeps together',
      'limits: {principles: {at_most: both_halves}}',
      'limits: {principles: {at_least: indivisibility_first}}',
      null,
    ],
  ]),
  ...mistakesIn('ferry-timetable', [
    ['a delegation that sits nowhere', 'seats: [A, B]', 'seats: [A]', null, -29],
    ['two options with the same words', 'midnight: Until midnight', 'midnight: Until ten in the evening', null],
  ]),
];
