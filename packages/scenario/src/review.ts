// The second look at a scenario: what makes it unfair, dull or impossible, though it can be played. Playing does not pay for it.
import { openRound } from '@parley/base';
import { type Setup, surveyZone } from '@parley/rules';
import { staleAcknowledgements, withoutMeant } from './acknowledgements.ts';
import { canJudge } from './checks/bargaining/bargaining-check.ts';
import { BARGAINING_CHECKS } from './checks/bargaining/index.ts';
import type { CheckAbout } from './checks/check.ts';
import { CHECKS, EVERY_CHECK, REVIEW_CHECKS, STALE_ACKNOWLEDGEMENT } from './checks/index.ts';
import { locateWarning, type ReviewGround, runCheck } from './checks/run-check.ts';
import { type Diagnostic, inFileOrder } from './diagnostic.ts';
import { locate } from './patch/layers.ts';
import { placeOf } from './patch/origin.ts';
import { createReviewMemory, type ReviewMemory } from './review-memory.ts';
import { fileNames } from './texts.ts';

/** A compiled scenario: what `compileScenario` and `loadScenario` return. */
export interface Reviewable {
  readonly setup?: Setup | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly ground?: ReviewGround | null;
}

/**
 * Every diagnostic of a scenario, in the order of the file: those that compiling found, and those of a second look at bargaining, play and evidence.
 * Warnings that the file acknowledges under `by_design` are left out; an acknowledgement that no warning answers to is a warning itself.
 *
 * There is a second look only where there is a Setup: a file with mistakes has enough of them. Bargaining is judged over all deals below four million, over a
 * sample above, and then the message says so.
 *
 * Whoever looks again and again at a file that changes (a watcher) keeps one memory and gives it to every call: what did not change since the call before is
 * not worked out again. A text costs nothing then, and a red line some milliseconds; other points or fallbacks cost as much as the first time. The memory
 * holds what the last call needed, some megabytes, and may be used for one file after another.
 *
 * @example
 * const memory = createReviewMemory();
 * reviewScenario(compileScenario(texts), memory) // after every save
 */
export function reviewScenario({ setup, diagnostics, ground }: Reviewable, memory: ReviewMemory = createReviewMemory()): readonly Diagnostic[] {
  if (ground === undefined || ground === null) return diagnostics;
  const { draft, source } = ground;
  const { looked, found } = setup ? lookAgain(setup, ground, memory) : { looked: [], found: [] };
  const stale = staleAcknowledgements(draft, {
    warnings: [...ground.warnings, ...found],
    looked: looked.map(({ code }) => code),
    known: EVERY_CHECK.filter(({ code, severity }) => severity === 'warning' && code !== STALE_ACKNOWLEDGEMENT.code).map(({ code }) => code),
    all: EVERY_CHECK.map(({ code }) => code),
  })
    // What a scenario acknowledges may not hold of one that extends it.
    .filter(({ at }) => placeOf(source.origin, at).layer === 0)
    .map((finding) => locate(source, STALE_ACKNOWLEDGEMENT.code, finding, 'warning'));
  return inFileOrder([...diagnostics, ...withoutMeant(draft, found), ...stale], fileNames(ground.texts));
}

/** What was found, and by which checks. */
interface SecondLook {
  readonly looked: readonly CheckAbout[];
  readonly found: readonly Diagnostic[];
}

function lookAgain(setup: Setup, ground: ReviewGround, { numbers }: ReviewMemory): SecondLook {
  openRound(numbers);
  const { draft } = ground;
  const input = { draft, setup, survey: surveyZone(setup, { memory: numbers }), memory: numbers, isStalemate: draft.stalemate === 'by-design' };
  // Those that need a zone say nothing where there is none.
  const bargaining = BARGAINING_CHECKS.filter((check) => canJudge(check, input));
  return {
    looked: [...CHECKS.filter(({ severity }) => severity === 'warning'), ...REVIEW_CHECKS, ...bargaining],
    found: [
      ...REVIEW_CHECKS.flatMap((check) => runCheck(check, ground)),
      ...bargaining.flatMap((check) => check.run(input).map((finding) => locateWarning(ground, check.code, finding))),
    ],
  };
}
