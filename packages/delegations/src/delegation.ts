/** A computer delegation: from a view and the legal acts to an act and its reason. It keeps nothing from one call to the next. */
import { expectDefined } from '@parley/base';
import { type Act, type LegalActs, phaseOf, type Seat, type SeatView, type Verb } from '@parley/rules';
import type { Level } from './levels.ts';
import { offersIn } from './parts/offering/offers.ts';
import { type ProfileId, strategyDealt, strategyFor } from './profiles.ts';
import { type Situation, situationOf } from './situation.ts';
import type { Strategy } from './strategies/strategy.ts';
import { type Decision, decided } from './turns/decision.ts';
import { onTheFloor, passTheFloor } from './turns/floor.ts';
import { betweenVenues } from './turns/interval.ts';
import { inTheMargins } from './turns/margins/index.ts';
import { underSilence } from './turns/silence.ts';

/** A computer in a seat. */
export interface Computer {
  readonly seat: Seat;
  /** The strategy that its profile and seed have put here; a mixed one gives way to the hand that the game has dealt it. */
  readonly strategy: Strategy;
  /**
   * One of the acts that the rules accept now, and why. Pure: the same view and legal acts give the same act and reason. `legal` is what `legalActs`
   * lists for this seat, or `legalActsByVerb`, which works out only what is asked for; an act that is not in it (a package of its own) is composed from
   * the view so that the rules accept it.
   *
   * Throws BugError when `legal` is empty.
   */
  choose(view: SeatView, legal: readonly Act[] | LegalActs): Decision;
}

/** Who a computer is. */
export interface ComputerOptions {
  readonly seat: Seat;
  /** Any text; give computers a seed of their own, derived from the game's, so that it tells them nothing of what the game keeps sealed. */
  readonly seed: string;
  /** `mixed` where it is not given. */
  readonly profile?: ProfileId;
  /** `envoy` where it is not given. */
  readonly level?: Level;
}

function decide(situation: Situation): Decision | null {
  switch (phaseOf(situation.view.public.position)) {
    case 'floor':
      return onTheFloor(situation) ?? passTheFloor(situation);
    case 'margins':
      return inTheMargins(situation);
    case 'silence':
      return underSilence(situation);
    case 'interval':
      return betweenVenues(situation);
    default:
      return null;
  }
}

/** The act of one who has nothing to say: pass; break a silence that may not be kept; else the first legal act. */
function fallback(legal: LegalActs): Act | undefined {
  return legal.of('pass')[0] ?? legal.of('breakSilence')[0] ?? legal.all()[0];
}

function byVerb(legal: readonly Act[] | LegalActs): LegalActs {
  if ('of' in legal) return legal;
  const of = <V extends Verb>(verb: V): readonly Act<V>[] => legal.filter((act) => act.verb === verb) as readonly unknown[] as readonly Act<V>[]; // just filtered
  return { of, all: () => legal };
}

/**
 * A computer for one seat. It sees what a person in that seat sees and nothing else.
 *
 * @example
 * createComputer({ seat: 'RU', seed: 'demo', profile: 'skilled' }).strategy.id // => 'skilled'
 */
export function createComputer(options: ComputerOptions): Computer {
  const { seat, seed, profile = 'mixed', level = 'envoy' } = options;
  const strategy = strategyFor(profile, { seed, seat });
  return {
    seat,
    strategy,
    choose(view, legal) {
      const acts = byVerb(legal);
      const situation = situationOf({
        view,
        legal: acts,
        strategy: strategyDealt(profile, strategy, view.own),
        level,
        seed,
        weigh: offersIn,
      });
      const choice = decide(situation) ?? decided(fallback(acts), 'passed: nothing here is worth more than waiting.');
      return expectDefined(choice, `a legal act for ${seat}`);
    },
  };
}
