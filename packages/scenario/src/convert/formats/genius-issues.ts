// Issues of a GENIUS domain, and what their options are worth to one profile before weights.
import { quoted } from '../findings.ts';
import { evenSteps, wholeSteps } from '../syntax/ranges.ts';
import { childrenCalled, descendantsCalled, type XmlElement } from '../syntax/xml-element.ts';
import { attributeNumber, numberAmong, type Spot } from './genius-spot.ts';

export interface GeniusIssue {
  /** As written; profiles refer to it. */
  readonly index: string;
  readonly name: string;
  readonly kind: 'discrete' | 'integer' | 'real';
  readonly options: readonly string[];
  readonly descriptions: readonly (readonly [option: string, text: string])[];
}

/** All issues of a domain, however deep in objectives, in the order of the file. */
export function readIssues(domain: Spot): readonly GeniusIssue[] {
  return descendantsCalled(domain.element, 'issue').map((element) => readIssue({ ...domain, element }));
}

function readIssue(spot: Spot): GeniusIssue {
  const { path, element, findings } = spot;
  const { attributes } = element;
  const [index, name] = [attributes.get('index') ?? '', attributes.get('name') ?? ''];
  const found = (kind: GeniusIssue['kind'], options: readonly string[]): GeniusIssue => ({ index, name, kind, options, descriptions: [] });
  if (name === '') findings.complain({ path, line: element.line, message: 'An issue has no name.', hint: 'Add name="…".' });
  const type = (attributes.get('type') ?? attributes.get('vtype') ?? 'discrete').toLowerCase();
  if (type === 'integer') return found('integer', integerOptions(spot, name));
  if (type === 'real') return found('real', realOptions(spot, name));
  if (type !== 'discrete') {
    findings.complain({
      path,
      line: element.line,
      message: `The issue ${quoted(name)} has the type ${quoted(type)}, which is not read.`,
      hint: 'The types are discrete, integer and real.',
    });
    return found('discrete', []);
  }
  const items = childrenCalled(element, 'item');
  const descriptions = items.flatMap((item) => {
    const text = item.attributes.get('description') ?? '';
    return text.trim() === '' ? [] : [[item.attributes.get('value') ?? '', text] as const];
  });
  return { ...found('discrete', discreteOptions(spot, items)), descriptions };
}

function discreteOptions({ path, findings }: Spot, items: readonly XmlElement[]): readonly string[] {
  const options = items.map(({ attributes }) => attributes.get('value'));
  return options.flatMap((value, at) => {
    const line = items[at]?.line ?? null;
    if (value === undefined) findings.complain({ path, line, message: 'An item has no value.', hint: 'Add value="…".' });
    else if (options.indexOf(value) !== at)
      findings.complain({ path, line, message: `The value ${quoted(value)} stands twice.`, hint: 'Take one of them out, or rename it.' });
    return value ?? [];
  });
}

/** Bounds stand on the issue (GENIUS 10) or in a range (before). */
function bounds(spot: Spot): readonly [low: number, high: number] {
  const element = spot.element.attributes.has('lowerbound') ? spot.element : (childrenCalled(spot.element, 'range')[0] ?? spot.element);
  const at = { ...spot, element };
  return [attributeNumber(at, 'lowerbound', 'the lower bound'), attributeNumber(at, 'upperbound', 'the upper bound')];
}

function integerOptions(spot: Spot, name: string): readonly string[] {
  const [low, high] = bounds(spot);
  return wholeSteps({ low, high, step: 1, name, findings: spot.findings, path: spot.path, line: spot.element.line });
}

function realOptions(spot: Spot, name: string): readonly string[] {
  const [low, high] = bounds(spot);
  return evenSteps({ low, high, name, findings: spot.findings, path: spot.path, line: spot.element.line });
}

/** The value of every option of an issue, from the issue's element in a profile. */
export function valuesOf(spot: Spot, issue: GeniusIssue): readonly number[] {
  const items = childrenCalled(spot.element, 'item');
  if (items.length > 0 || issue.kind === 'discrete') return discreteValues(spot, issue, items);
  const [evaluator] = childrenCalled(spot.element, 'evaluator');
  if (evaluator === undefined) {
    spot.findings.note(`${quoted(issue.name)} has no evaluator in ${quoted(spot.path)}: every value counts 0, as in GENIUS.`);
    return issue.options.map(() => 0);
  }
  const evaluate =
    issue.kind === 'integer' ? integerEvaluator(spot, { ...spot, element: evaluator }) : realEvaluator({ ...spot, element: evaluator });
  return issue.options.map((option) => evaluate(Number(option)));
}

/** Below this a highest evaluation counts as none, and every value as 0. */
const EVALUATION_MIN = 0.00001;

/** Evaluation / highest evaluation of the issue, over all items of the profile. */
function discreteValues({ path, element, findings }: Spot, { name, options }: GeniusIssue, items: readonly XmlElement[]): readonly number[] {
  const evaluations = new Map<string, number>();
  for (const item of items) {
    const value = item.attributes.get('value') ?? '';
    const isEmpty = ['', 'null'].includes(item.attributes.get('evaluation') ?? '');
    if (!isEmpty) evaluations.set(value, attributeNumber({ path, element: item, findings }, 'evaluation', `the evaluation of ${quoted(value)}`));
  }
  const unknown = [...evaluations.keys()].filter((value) => !options.includes(value));
  for (const value of unknown) {
    const line = items.find(({ attributes }) => attributes.get('value') === value)?.line ?? element.line;
    findings.complain({
      path,
      line,
      message: `The value ${quoted(value)} of ${quoted(name)} is not in the domain.`,
      hint: 'Write it as the domain does, or take it out.',
    });
  }
  const most = Math.max(...evaluations.values());
  return options.map((option) => {
    const evaluation = evaluations.get(option);
    if (evaluation === undefined) {
      findings.complain({
        path,
        line: element.line,
        message: `The value ${quoted(option)} of ${quoted(name)} has no evaluation.`,
        hint: 'Add evaluation="…" to its item.',
      });
      return 0;
    }
    return most < EVALUATION_MIN ? 0 : evaluation / most;
  });
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

/** clamp(slope · (v − lower) + offset), with the lower bound of the profile. */
function integerEvaluator(issue: Spot, evaluator: Spot): (value: number) => number {
  const [low] = bounds(issue);
  const isConstant = (evaluator.element.attributes.get('ftype') ?? 'linear').toLowerCase() === 'constant';
  const slope = isConstant ? 0 : numberAmong(evaluator, ['slope', 'parameter1'], 0);
  const offset = numberAmong(evaluator, ['offset', 'parameter0'], 0);
  return (value) => clamp(slope * (value - low) + offset);
}

/** Linear in the value itself, constant, or a triangle with its top at 1. */
function realEvaluator(evaluator: Spot): (value: number) => number {
  const { path, element, findings } = evaluator;
  const type = (element.attributes.get('ftype') ?? 'linear').toLowerCase();
  const parameter = (index: number, instead = 0) => numberAmong(evaluator, [`parameter${index}`], instead);
  if (type === 'linear') {
    const [offset, slope] = [numberAmong(evaluator, ['parameter0', 'offset'], 0), numberAmong(evaluator, ['parameter1', 'slope'], 0)];
    return (value) => clamp(slope * value + offset);
  }
  if (type === 'constant') {
    const constant = parameter(0);
    return () => constant;
  }
  if (type === 'triangular') {
    const [low, high, top] = [parameter(0), parameter(1), parameter(2)];
    return (value) => triangle(value, { low, high, top });
  }
  findings.complain({
    path,
    line: element.line,
    message: `The evaluator ${quoted(type)} is not read.`,
    hint: 'Evaluators are linear, constant and triangular.',
  });
  return () => 0;
}

/** As GENIUS has it: the upper bound itself is worth 0. */
function triangle(value: number, { low, high, top }: { readonly low: number; readonly high: number; readonly top: number }): number {
  if (value < low || value >= high) return 0;
  return value < top ? (value - low) / (top - low) : 1 - (value - top) / (high - top);
}
