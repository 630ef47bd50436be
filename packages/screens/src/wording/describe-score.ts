/** A score in its four parts, each with the numbers it rests on; never one number alone. */
import type { Score, ScorePart } from '@parley/rules';
import { points } from './names.ts';

type Values = ScorePart['values'];
/** A change with its sign: "+4", "−12", "0". */
function change(value: Values[string] | undefined): string {
  const by = Number(value ?? 0);
  if (by === 0) return '0';
  return `${by > 0 ? '+' : '−'}${points(Math.abs(by))}`;
}
function number(value: Values[string] | undefined): string {
  return points(Number(value ?? 0));
}

const NAMES: Readonly<Record<ScorePart['part'], string>> = {
  ownValue: 'What you got',
  joint: 'What all got together',
  relations: 'Relations',
  integrity: 'Integrity',
};
const REASONS: Readonly<Record<ScorePart['part'], (values: Values) => string>> = {
  ownValue({ value, fallback, best, hasZone }) {
    const top = hasZone === true ? `the best that all could have accepted gives you ${number(best)}` : 'no deal existed that all could have accepted';
    return `the result is worth ${number(value)} to you; no deal was worth ${number(fallback)} at the start, and ${top}.`;
  },
  joint({ share, worstGain, hasZone }) {
    const balance = hasZone === true ? `${number(share)} in 100 of the best balance` : 'there was no deal for all, so nothing counts here';
    return `${balance}; whoever gained least gained ${number(worstGain)} over its no-deal.`;
  },
  relations: ({ tension, trust }) => `tension ${change(tension)} since the start, your trust with the others ${change(trust)} on average.`,
  integrity({ linesKept, pledgesKept, ratified }) {
    const lines = linesKept === true ? 'your limits were kept' : 'your limits were crossed';
    const pledges = pledgesKept === true ? 'no pledge was broken' : 'a pledge was broken';
    return `${lines}, ${pledges}, ${ratified === true ? 'your capital stood by you' : 'your capital disowned you'}.`;
  },
};

/** What a part is called, and the numbers it rests on as a sentence in lower case. */
export function describeScorePart(part: ScorePart): { readonly name: string; readonly reason: string } {
  return { name: NAMES[part.part], reason: REASONS[part.part](part.values) };
}

/** One line for the total and one for each part with its reason. */
export function describeScore({ total, parts }: Score): readonly string[] {
  const whole = parts.reduce((sum, part) => sum + part.of, 0);
  const lineOf = (part: ScorePart): string => {
    const { name, reason } = describeScorePart(part);
    return `  ${name}: ${points(part.points)} of ${part.of}; ${reason}`;
  };
  return [`Your score: ${points(total)} of ${whole}, from four parts:`, ...parts.map(lineOf)];
}
