/** Alternating offers between computers. */
import { alternateOffers, type Concession, listDeals, type OfferRun, optionsOf, rankDeals } from '@parley/bargaining';
import { counted, grouped } from '@parley/base';
import { NEGOTIATORS, type NegotiatorId, playOffers } from '@parley/delegations';
import { FileError, UsageError } from '../cli-error.ts';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { type NamedProblem, readDomainFile, TOTALS_MAX } from './bargaining-file.ts';

export interface OffersRequest {
  readonly file: string;
  readonly format: Format;
  /** One letter a party, or names with commas between them. */
  readonly strategies: string;
  readonly steps: number;
  readonly seed: string;
}

const LETTERS = new Map<string, Concession>([
  ['B', 'boulware'],
  ['L', 'linear'],
  ['C', 'conceder'],
]);
const LAST_OFFERS = 8;

/** Plays the talks and prints how they went; the exit code, 0 with an agreement or without. Throws FileError, UsageError. */
export function printOffers(surroundings: Surroundings, { file, format, strategies, steps, seed }: OffersRequest): number {
  const problem = readDomainFile(file);
  const { space, tables, reservations, partyNames } = problem;
  if (space.size * tables.length > TOTALS_MAX)
    throw new FileError(`${file} has ${grouped(space.size)} deals, more than can be sorted.`, {
      code: 'file/too-large',
      hint: 'Leave out an issue.',
    });
  const ids = negotiatorsOf(strategies, partyNames);
  const parties = ids.map((id, party) => ({
    id,
    own: rankDeals(listDeals(space, [tables[party] ?? []]).totals, reservations[party] ?? 0),
    reservation: reservations[party] ?? 0,
  }));
  const deaf = parties.flatMap(({ id, own }) => (isConcession(id) ? [{ concession: id, ranked: own }] : []));
  // Whoever only concedes with time hears nothing: the exact loop is quicker and plays the same.
  const run =
    deaf.length === parties.length
      ? alternateOffers(deaf, steps)
      : playOffers(
          { space, rounds: steps, seed },
          parties.map((party) => ({ ...party, negotiator: NEGOTIATORS[party.id] })),
        );
  if (format === 'json') writeLine(surroundings, JSON.stringify(asJson(problem, run)));
  else for (const line of asText(problem, run)) writeLine(surroundings, line);
  return EXIT.ok;
}

function negotiatorsOf(strategies: string, partyNames: readonly string[]): readonly NegotiatorId[] {
  const isNamed = strategies.includes(',') || isNegotiator(strategies.trim().toLowerCase());
  const words = isNamed ? strategies.split(',').map((word) => word.trim()) : [...strategies];
  const ids = words.map((word) => LETTERS.get(word.toUpperCase()) ?? word.toLowerCase());
  const known = ids.filter(isNegotiator);
  if (known.length < ids.length) throw unknownStrategy(isNamed, words[ids.findIndex((id) => !isNegotiator(id))] ?? '');
  if (ids.length !== partyNames.length)
    throw new UsageError(`${counted(ids.length, 'strategy', 'strategies')} for ${counted(partyNames.length, 'party', 'parties')}.`, {
      code: 'cli/bad-strategy',
      hint: isNamed
        ? `Give one name a party, as in: --strategies ${partyNames.map(() => 'closer').join()}`
        : `Give one letter a party, as in: --strategies ${'B'.repeat(partyNames.length)}`,
    });
  return known;
}

function isNegotiator(word: string): word is NegotiatorId {
  return Object.hasOwn(NEGOTIATORS, word);
}

function isConcession(id: NegotiatorId): id is Concession {
  return [...LETTERS.values()].some((concession) => concession === id);
}

function unknownStrategy(isNamed: boolean, word: string): UsageError {
  const names = Object.keys(NEGOTIATORS).join(', ');
  return new UsageError(`There is no strategy "${isNamed ? word : word.toUpperCase()}".`, {
    code: 'cli/bad-strategy',
    hint: isNamed ? `Use one of: ${names}.` : `Use B (Boulware), L (linear) and C (conceder); or names with commas: ${names}.`,
  });
}

function asJson({ space }: NamedProblem, { agreement, step, trace }: OfferRun): object {
  return {
    agreement: agreement === null ? null : optionsOf(space, agreement),
    step,
    trace: trace.map((deal) => optionsOf(space, deal)),
  };
}

function asText(problem: NamedProblem, { agreement, step, trace }: OfferRun): readonly string[] {
  const last = trace.slice(-LAST_OFFERS);
  return [
    agreement === null ? `No agreement in ${counted(step, 'round')}.` : `Agreement in round ${step}: ${dealText(problem, agreement)}`,
    `${counted(trace.length, 'offer')}, the last ${last.length}:`,
    ...last.map((deal) => `  ${dealText(problem, deal)}`),
  ];
}

function dealText({ space, valueNames, tables, partyNames }: NamedProblem, deal: number): string {
  const options = optionsOf(space, deal);
  const totals = tables.map((table, party) => {
    const total = options.reduce((sum, option, issue) => sum + (table[issue]?.[option] ?? 0), 0);
    return `${partyNames[party]} ${total.toFixed(3)}`;
  });
  return `${options.map((option, issue) => valueNames[issue]?.[option]).join(', ')} (${totals.join(', ')})`;
}
