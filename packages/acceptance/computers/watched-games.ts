/** Weeks between computers, watched: how they end, and whatever a computer did that it should never do. */
import { agreementOf, type GamePlan, playGame } from '@parley/analysis';
import { clauses, holds, inEffect, keepsLinkage, outcomeOf, type Package, type Setup, seatView, type Table, venueAt } from '@parley/rules';
import type { ComputerTurn } from '@parley/testkit';

/** One watched game. */
export interface WatchedGame {
  readonly seed: string;
  readonly ending: string;
  /** Crossed an own limit or linkage, or signed what leaves it under its fallback: never allowed. Each as a sentence. */
  readonly faults: readonly string[];
  /** Made no sense: tabled the same again, objected to its own text, spoke to no effect. */
  readonly oddities: readonly string[];
}

/** Plays one game for each seed. A computer whose act is refused ends the test with a BugError. */
export function watchGames(setup: Setup, seeds: readonly string[], plan: GamePlan = {}): readonly WatchedGame[] {
  return seeds.map((seed) => {
    const faults: string[] = [];
    const oddities: string[] = [];
    const onTurn = (turn: ComputerTurn): void => {
      faults.push(...faultsOf(turn));
      oddities.push(...odditiesOf(turn));
    };
    const { table } = playGame(setup, seed, { ...plan, onTurn });
    return { seed, ending: outcomeOf(table).id, faults: [...faults, ...brokenAtTheEnd(table)], oddities };
  });
}

/** The names of so many games as `parley rehearse --seed FROM` numbers them. */
export function seedsFrom(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(from + index));
}

/** The share of games whose ending is one of these. */
export function shareOf(games: readonly WatchedGame[], ...endings: readonly string[]): number {
  return games.filter(({ ending }) => endings.includes(ending)).length / games.length;
}

function faultsOf({ before, act, reason }: ComputerTurn): readonly string[] {
  const agreement = agreementOf(before.table, act);
  if (!agreement?.crossesLimit && !agreement?.isUnderFallback) return [];
  const what = agreement.crossesLimit ? 'across an own limit' : 'under its fallback';
  return [`${before.seed} ${act.seat} ${act.verb}: ${what}; ${reason}`];
}

/** Limits and linkages that stand broken at the end by something that the delegation itself has joined or endorsed. */
function brokenAtTheEnd(table: Table): readonly string[] {
  const { face } = table.setup;
  const deal = inEffect(table.public);
  return face.seats.flatMap(({ id }) => {
    const { brief } = seatView(table, id).own;
    const own = new Set(
      clauses(table.public).flatMap(([text, issue, { status, endorsement }]) =>
        status === 'inEffect' && (text.joinedBy.includes(id) || endorsement?.given.includes(id)) ? [issue] : [],
      ),
    );
    const limits = brief.limits.filter((limit) => own.has(limit.issue) && !holds(face, deal, limit)).map(({ issue }) => issue);
    const linkages = brief.linkages.filter((linkage) => !keepsLinkage(face, deal, linkage) && own.size > 0).map(() => 'a linkage');
    return [...limits, ...linkages].map((what) => `${table.sealed.seed} ${id} ends beyond ${what}`);
  });
}

function odditiesOf({ before, act }: ComputerTurn): readonly string[] {
  const { table } = before;
  const where = `${before.seed} ${act.seat} at ${table.public.position}`;
  const room = table.rooms[venueAt(table.setup.face, table.public)?.id ?? ''];
  if (act.verb === 'propose' || act.verb === 'amend' || act.verb === 'draftText') {
    const key = ({ items, conditions }: Package): string => JSON.stringify([items, conditions.map(({ bound }) => [bound.issue, bound.option])]);
    const again = room?.texts.find((text) => text.sponsors.includes(act.seat) && key(text) === key(act));
    return again ? [`${where} tables ${again.id} again`] : [];
  }
  if (act.verb === 'object') {
    const text = room?.texts.find(({ id }) => id === act.text);
    return text?.sponsors.includes(act.seat) || text?.ballots[act.seat]?.answer === 'joined' ? [`${where} objects to what it agreed to`] : [];
  }
  if (act.verb !== 'state') return [];
  const idle = act.tone === 'constructive' ? spokeHere(table, act.seat) : (table.public.firmCount[act.seat] ?? 0) >= 2;
  return idle ? [`${where} speaks to no effect`] : [];
}

function spokeHere(table: Table, seat: string): boolean {
  return table.public.spokeAt.includes(`${seat}@${venueAt(table.setup.face, table.public)?.id ?? ''}:constructive`);
}
