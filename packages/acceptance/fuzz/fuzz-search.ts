// Mutated acts in the middle of games at random: none may throw, change what it is refused on, or bring a control character into an event.

import { BugError, createRandom } from '@parley/base';
import { step, tableDigest } from '@parley/engine';
import { type Act, brokenInvariants, isRefusal, type Setup } from '@parley/rules';
import { type Coverage, mutateAct, playRandomly, type Tally, type Turn } from '@parley/testkit';

/** C0 and C1 controls, bidi overrides and zero-width characters, as they stand raw in a text or escaped in JSON. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]|\\u00(?:0|1|7f|8|9)/i;
const PER_TURN = 5;
const DIGEST_SHARE = 0.1;

export interface Fuzzing {
  readonly tally: Tally;
  readonly coverage: Coverage;
}

/** Games of a scenario, each turn with some mutants of its act tried on the table before it. Throws BugError, naming the seed and the mutant. */
export function fuzz(setup: Setup, gameCount: number, fuzzing: Fuzzing): void {
  for (let game = 0; game < gameCount; game += 1) {
    const seed = `fuzz ${setup.face.id} ${game}`;
    const random = createRandom(seed, ['mutants']);
    playRandomly(setup, seed, {
      onTurn(turn) {
        if (isRefusal(turn.after)) return;
        for (let n = 0; n < PER_TURN; n += 1) tryMutant(turn, random, fuzzing);
      },
    });
    fuzzing.tally.add('games');
  }
}

function tryMutant({ before, act }: Turn, random: ReturnType<typeof createRandom>, { tally, coverage }: Fuzzing): void {
  const mutant = mutateAct(act, random, before.table);
  const isWatched = random.next() < DIGEST_SHARE;
  const digest = isWatched ? tableDigest(before.table) : '';
  const fail = (what: string): never => {
    throw new BugError(`${what}: ${String(JSON.stringify(mutant)).slice(0, 400)}, seed ${before.seed}`);
  };
  const after = (() => {
    try {
      return step(before, mutant as unknown as Act); // what comes from outside is no act until the rules have said so
    } catch (error) {
      return fail(`${String(error)} is thrown`);
    }
  })();
  tally.add('mutants');
  if (isWatched && tableDigest(before.table) !== digest) fail('the table is changed');
  if (isRefusal(after)) {
    tally.add('refused');
    coverage.codes.set(after.because.code, (coverage.codes.get(after.because.code) ?? 0) + 1);
    return;
  }
  tally.add('accepted');
  const [broken] = brokenInvariants(after.session.table);
  if (broken) fail(broken);
  if (CONTROLS.test(after.eventBytes)) fail('a control character is in an event');
}
