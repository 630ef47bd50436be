// Conditions, split like the space: those on a head are asked once a head, those on a tail once a tail, and only the mixed ones deal by deal.
import { compilePredicate, type DealPredicate, type DealTest } from '../predicate.ts';
import { boundsIn, conjunctsOf, type DealBound, issueRange } from './conjuncts.ts';
import { type SplitSpace, setTail } from './split-space.ts';

/** A condition, and the stage that it belongs to. */
interface StageTest {
  readonly stage: number;
  readonly holds: DealTest;
}

/** Says how far deals get through the stages. Make it with {@link openJudge}, and tell it every head with {@link hearHead}. */
export interface Judge {
  readonly split: SplitSpace;
  readonly stageCount: number;
  /** The deal in question, overwritten by the next. */
  readonly options: Uint16Array;
  readonly headTests: readonly StageTest[];
  /** How many stages each tail passes, as far as that can be said of a tail. */
  readonly tailPasses: Uint16Array;
  /** In the order of their stages. */
  readonly mixedTests: readonly StageTest[];
  /** The bounds of the mixed tests that a head decides. Heads that agree on all of them agree on every tail. */
  readonly headBounds: readonly DealBound[];
  /** By what a head says to these bounds: how many stages each tail passes, plus one; 0 while nobody has asked. */
  readonly known: Map<string, Uint16Array>;
  /** Of the present head. */
  tailsKnown: Uint16Array;
  /** How many stages the head passes. */
  headPasses: number;
}

/** A judge of these stages; conditions that look at no issue go with the head. */
export function openJudge(stages: readonly DealPredicate[], split: SplitSpace): Judge {
  const parts = stages.flatMap((predicate, stage) => conjunctsOf(predicate).map((part) => ({ stage, range: issueRange(part), part })));
  const isOfHead = ({ range: [, last] }: (typeof parts)[number]) => last < split.place;
  const isOfTail = ({ range: [first, last] }: (typeof parts)[number]) => first >= split.place && last >= split.place;
  const tests = (of: typeof parts): StageTest[] => of.map(({ stage, part }) => ({ stage, holds: compilePredicate(part) }));
  const options = new Uint16Array(split.place + split.tails.optionCounts.length);
  const tailTests = tests(parts.filter(isOfTail));
  const tailPasses = Uint16Array.from({ length: split.tails.size }, (_, tail) => {
    setTail(options, split, tail);
    return passCount(tailTests, options, stages.length);
  });
  const mixed = parts.filter((part) => !isOfHead(part) && !isOfTail(part));
  return {
    split,
    stageCount: stages.length,
    options,
    headTests: tests(parts.filter(isOfHead)),
    tailPasses,
    mixedTests: tests(mixed),
    headBounds: mixed.flatMap(({ part }) => boundsIn(part)).filter(({ issue }) => issue < split.place),
    known: new Map(),
    tailsKnown: new Uint16Array(),
    headPasses: 0,
  };
}

/** Turns to the deals of another head. */
export function hearHead(judge: Judge, head: Uint16Array): void {
  judge.options.set(head);
  judge.headPasses = passCount(judge.headTests, judge.options, judge.stageCount);
  if (judge.mixedTests.length === 0) return;
  const key = judge.headBounds.map(({ issue, min, max }) => ((head[issue] ?? 0) >= min && (head[issue] ?? 0) <= max ? '1' : '0')).join('');
  const tails = judge.known.get(key) ?? new Uint16Array(judge.split.tails.size);
  judge.known.set(key, tails);
  judge.tailsKnown = tails;
}

/** How many stages the deal of the present head with this tail passes. */
export function passesOf(judge: Judge, tail: number): number {
  const passes = Math.min(judge.headPasses, judge.tailPasses[tail] ?? 0);
  const [mixed] = judge.mixedTests;
  if (mixed === undefined || mixed.stage >= passes) return passes;
  if (judge.tailsKnown[tail] === 0) {
    setTail(judge.options, judge.split, tail);
    judge.tailsKnown[tail] = passCount(judge.mixedTests, judge.options, judge.stageCount) + 1;
  }
  return Math.min(passes, (judge.tailsKnown[tail] ?? 1) - 1);
}

/** The stage of the first test that fails, or `most`. */
function passCount(tests: readonly StageTest[], options: Uint16Array, most: number): number {
  for (const { stage, holds } of tests) {
    if (stage >= most) return most;
    if (!holds(options)) return stage;
  }
  return most;
}
