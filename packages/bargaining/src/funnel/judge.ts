// Conditions, split like the space: those on a head are asked once a head, those on a tail once a tail, and only the mixed ones deal by deal.
import { compilePredicate, type DealPredicate, type DealTest } from '../predicate.ts';
import { conjunctsOf, issueRange } from './conjuncts.ts';
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
  return {
    split,
    stageCount: stages.length,
    options,
    headTests: tests(parts.filter(isOfHead)),
    tailPasses,
    mixedTests: tests(parts.filter((part) => !isOfHead(part) && !isOfTail(part))),
    headPasses: 0,
  };
}

/** Turns to the deals of another head. */
export function hearHead(judge: Judge, head: Uint16Array): void {
  judge.options.set(head);
  judge.headPasses = passCount(judge.headTests, judge.options, judge.stageCount);
}

/** How many stages the deal of the present head with this tail passes. */
export function passesOf(judge: Judge, tail: number): number {
  const passes = Math.min(judge.headPasses, judge.tailPasses[tail] ?? 0);
  const [mixed] = judge.mixedTests;
  if (mixed === undefined || mixed.stage >= passes) return passes;
  setTail(judge.options, judge.split, tail);
  return passCount(judge.mixedTests, judge.options, passes);
}

/** The stage of the first test that fails, or `most`. */
function passCount(tests: readonly StageTest[], options: Uint16Array, most: number): number {
  for (const { stage, holds } of tests) {
    if (stage >= most) return most;
    if (!holds(options)) return stage;
  }
  return most;
}
