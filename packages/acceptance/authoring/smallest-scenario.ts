// As little as a scenario can be: what is read thousands of times should be short.
import type { ScenarioTexts } from '@parley/scenario';

const FILE = `parley: 1
id: fence
title: The Fence
summary: Two neighbours and a fence.
level: beginner
minutes: [5, 10]
assumptions: All invented.
sources: {file: sources.md, paragraphs: 0}
seats:
  LEFT: {name: Left House, role: party, src: [d]}
  RIGHT: {name: Right House, role: party, src: [d]}
start: {tension: 20, breakdown_at: 90, trust: {LEFT-RIGHT: 50}, credibility: {LEFT: 60, RIGHT: 60}, src: [d]}
venues:
  gate: {name: At the Gate, place: The gate, day: Monday, date: 2024-05-06, form: a handshake, seats: [LEFT, RIGHT], rule: {kind: bilateral}, rounds: 2, src: [d]}
issues:
  height: {name: Height, options: {low: Low, high: High}, decide: [gate], src: [d]}
  cost: {name: Who pays, options: {left: Left, right: Right}, decide: [gate], src: [d]}
private:
  LEFT:
    brief: left.md
    support: 50
    points: {height: {low: 0, high: 60}, cost: {left: 0, right: 40}}
    fallback: {points: 30, text: A hedge}
    src: [d]
  RIGHT:
    brief: right.md
    support: 50
    points: {height: {low: 0, high: 30}, cost: {left: 70, right: 0}}
    fallback: {points: 30, text: A dog}
    src: [d]
outcomes:
  - {id: fence, title: A fence, text: It stands., when: {adopted: {at_least: 1}}, src: [d]}
  - {id: none, title: No fence, text: All stays as it is., src: [d]}
score: {own_value: 50, joint: 20, relations: 15, integrity: 15}
`;

/** A sound scenario of a page, with its briefs and sources. */
export const SMALLEST_SCENARIO: ScenarioTexts = {
  file: { name: 'fence.yaml', text: FILE },
  briefs: { LEFT: 'You want it high.', RIGHT: 'You want not to pay.' },
  sources: 'Invented.',
};
