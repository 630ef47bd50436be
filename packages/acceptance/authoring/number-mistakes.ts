// Numbers, and what they mean at the table.
import { mistakesIn } from './mistake.ts';

export const NUMBER_MISTAKES = [
  ...mistakesIn('january-2022', [
    ['a pressure above its range', '    support: 65', '    support: 165', /100/],
    ['a pressure with a fraction', '  tension: 70', '  tension: 70.5', /70|71|whole/],
    ['a negative pressure', '  tension: 70', '  tension: -70', /0/],
    [
      'the best points of a seat do not add to 100',
      'missiles: {none: 0, mandate_talks: 2, moratorium: 7, reach_ban: 8}',
      'missiles: {none: 0, mandate_talks: 2, moratorium: 7, reach_ban: 18}',
      null,
      -5,
    ],
    [
      'points are missing for an option',
      '{stay: 14, explain_and_visits: 12, phased_return: 6, immediate_return: 0}',
      '{stay: 14, explain_and_visits: 12, immediate_return: 0}',
      'phased_return',
    ],
    [
      'points are missing for an issue',
      '      channels: {closed: 0, hotline_calendar: 1, missions_incidents: 2}\n      missiles: {none: 0',
      '      missiles: {none: 0',
      'channels',
      -4,
    ],
    ['chances of variants do not add to 1', 'wary: {probability: 0.3,', 'wary: {probability: 0.4,', null, -2],
    ['the parts of the score do not add to 100', 'score: {own_value: 50', 'score: {own_value: 60', null],
    ['the minutes are the wrong way round', 'minutes: [30, 45]', 'minutes: [45, 30]', '[30, 45]'],
    ['no round at all', '    rounds: 4', '    rounds: 0', /1/],
    ['a chance above 1', '    probability: 0.8', '    probability: 80', /0\.8|1/],
    ['crossed bounds', 'limits: {troops: {at_most: phased_return}}', 'limits: {troops: {at_least: phased_return, at_most: stay}}', null],
    ['a bound that says nothing', 'limits: {principles: {at_most: both_halves}}', 'limits: {principles: {}}', /at_least|at_most/],
    [
      'a declared line with two sides',
      'posture: {at_most: as_is, src: [a:14]}',
      'posture: {at_least: as_is, at_most: as_is, src: [a:14]}',
      /at_least|at_most/,
    ],
    ['talks that begin broken down', '  breakdown_at: 90', '  breakdown_at: 60', null, -1],
    ['trust of a pair is missing', 'US-NATO: 80, ', '', 'US-NATO'],
    ['a fallback above everything', 'fallback: {points: 22,', 'fallback: {points: 92,', null],
  ]),
  ...mistakesIn('ferry-timetable', [
    ['points that change the total', '{yearly: 20, quarterly: 12, monthly: 0}', '{yearly: 30, quarterly: 12, monthly: 0}', null, -3],
    ['one option only', '      evening: Until ten in the evening\n      midnight: Until midnight\n', '', null, -2],
    ['a band the wrong way round', 'agreement: {skilled: [0.8, 1]}', 'agreement: {skilled: [1, 0.8]}', '[0.8, 1]'],
  ]),
];
