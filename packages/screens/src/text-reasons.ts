/** Why a seat has not agreed to a text, as far as another seat may know: what it said and did in the open, and what it told this seat. Never its secrets. */
import type { Seat, Text, View } from '@parley/rules';
import { signalsOf } from './estimate/signals.ts';
import { issueName, listOf } from './wording/names.ts';

const AGREED = ['joined', 'joinedWithStatement', 'yes'] as const;
/** More would bury the first. */
const REASONS_MAX = 2;

/** What it named as what it could not accept, when it was asked for criticism. */
function criticised(view: View, seat: Seat, text: Text): readonly string[] {
  const heard = (view.own?.part.heard ?? []).filter((one) => one.from === seat && one.paper === text.id && one.issue !== null);
  const issues = [...new Set(heard.map((one) => issueName(view.scenario, one.issue ?? '')))];
  return issues.length === 0 ? [] : [`told you that it cannot accept ${listOf(issues)}`];
}

/** Its reasons in a few words each; one that says so where nothing can be known; empty for who has agreed, or was not asked yet. */
export function reasonsAgainst(view: View, seat: Seat, text: Text): readonly string[] {
  const answer = text.ballots[seat]?.answer;
  if (answer === undefined || text.sponsors.includes(seat) || AGREED.some((agreed) => agreed === answer)) return [];
  const against = signalsOf(view, seat, text).filter(({ weight, about, words }) => weight < 0 && about === 'package' && !words.includes('just this'));
  const reasons = [...criticised(view, seat, text), ...against.map(({ words }) => words)].slice(0, REASONS_MAX);
  return reasons.length > 0 ? reasons : ['has not said why, as far as you know'];
}
