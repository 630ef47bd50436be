/** Alternating offers between parties that concede with time. */
import { alternateOffers, type Concession, listDeals, type OfferRun, optionsOf, rankDeals } from '@parley/bargaining';
import { counted, grouped } from '@parley/base';
import { FileError, UsageError } from '../cli-error.ts';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { type NamedProblem, readDomainFile, TOTALS_MAX } from './bargaining-file.ts';

export interface OffersRequest {
  readonly file: string;
  readonly format: Format;
  /** One letter a party. */
  readonly strategies: string;
  readonly steps: number;
}

const CONCESSIONS = new Map<string, Concession>([
  ['B', 'boulware'],
  ['L', 'linear'],
  ['C', 'conceder'],
]);
const LAST_OFFERS = 8;

/** Plays the talks and prints how they went; the exit code, 0 with an agreement or without. Throws FileError, UsageError. */
export function printOffers(surroundings: Surroundings, { file, format, strategies, steps }: OffersRequest): number {
  const problem = readDomainFile(file);
  const { space, tables, reservations, partyNames } = problem;
  if (space.size * tables.length > TOTALS_MAX)
    throw new FileError(`${file} has ${grouped(space.size)} deals, more than can be sorted.`, {
      code: 'file/too-large',
      hint: 'Leave out an issue.',
    });
  const concessions = concessionsOf(strategies, partyNames);
  const parties = concessions.map((concession, party) => ({
    concession,
    ranked: rankDeals(listDeals(space, [tables[party] ?? []]).totals, reservations[party] ?? 0),
  }));
  const run = alternateOffers(parties, steps);
  if (format === 'json') writeLine(surroundings, JSON.stringify(asJson(problem, run)));
  else for (const line of asText(problem, run)) writeLine(surroundings, line);
  return EXIT.ok;
}

function concessionsOf(strategies: string, partyNames: readonly string[]): readonly Concession[] {
  const letters = [...strategies.toUpperCase()];
  const unknown = letters.find((letter) => !CONCESSIONS.has(letter));
  if (unknown !== undefined)
    throw new UsageError(`There is no strategy "${unknown}".`, { code: 'cli/bad-strategy', hint: 'Use B (Boulware), L (linear) and C (conceder).' });
  if (letters.length !== partyNames.length)
    throw new UsageError(`${counted(letters.length, 'strategy', 'strategies')} for ${counted(partyNames.length, 'party', 'parties')}.`, {
      code: 'cli/bad-strategy',
      hint: `Give one letter a party, as in: --strategies ${'B'.repeat(partyNames.length)}`,
    });
  return letters.map((letter) => CONCESSIONS.get(letter) ?? 'linear');
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
