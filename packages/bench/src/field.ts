// The field: every negotiator against every other on made-up domains of two and three parties; two sets of domains, reserve 0 and 0.4.

import { NEGOTIATORS } from '@parley/delegations';
import { type FieldDomain, makeDomains } from './field/domains.ts';
import { type FieldRow, orderedPairs, playField, someTriples } from './field/play-field.ts';
import { readDomains } from './field/read-domains.ts';

const ROUNDS = 100;
const SEEDS = ['field-1', 'field-2'];
const RESERVES = [0, 0.4];
/** What the best negotiator is to reach: own total by reserve, and agreement, over the talks where there is a deal to agree on. */
const BUDGETS = {
  own: new Map([
    [0, 0.72],
    [0.4, 0.74],
  ]),
  agreement: 0.95,
  agreementOfThree: 0.8,
};
/** Triples are many: half as many domains, and of each a fifteenth of all triples. */
const THREE_PARTY_DOMAINS = 10;

const negotiators = Object.values(NEGOTIATORS);
const paths = process.argv.slice(2);
if (paths.length > 0) measureFiles();
else measureMade();

/** `npm run bench -- field FILE.json …`: the domains of those files instead, those of two parties and those of three apart. */
function measureFiles(): void {
  const domains = readable(paths);
  for (const partyCount of [2, 3]) {
    const some = domains.filter(({ tables }) => tables.length === partyCount);
    if (some.length > 0) for (const reserve of RESERVES) measure(some, { seed: 'files', reserve, partyCount });
  }
}

function readable(files: readonly string[]): readonly FieldDomain[] {
  try {
    return readDomains(files);
  } catch (error) {
    say(`No field: ${error instanceof Error ? error.message : String(error)}`);
    say('Give files in the form that "parley help offers" shows.');
    process.exitCode = 2;
    return [];
  }
}

function measureMade(): void {
  for (const seed of SEEDS)
    for (const reserve of RESERVES) measure(makeDomains({ count: 20, partyCount: 2, seed }), { seed, reserve, partyCount: 2 });
  const [seed = ''] = SEEDS;
  for (const reserve of RESERVES) measure(makeDomains({ count: THREE_PARTY_DOMAINS, partyCount: 3, seed }), { seed, reserve, partyCount: 3 });
}

interface Measurement {
  readonly seed: string;
  readonly reserve: number;
  readonly partyCount: number;
}

function measure(domains: readonly FieldDomain[], { seed, reserve, partyCount }: Measurement): void {
  const start = performance.now();
  const pairings = (domain: number) => (partyCount === 2 ? orderedPairs(negotiators.length) : someTriples(negotiators.length, domain));
  const rows = playField(domains, { negotiators, rounds: ROUNDS, reserve, seed }, pairings);
  const seconds = (performance.now() - start) / 1000;
  say(
    `\n${partyCount} parties, ${domains.length} domains (seed ${seed}, ${sizes(domains)} deals), ${ROUNDS} rounds, reserve ${reserve}; ${seconds.toFixed(0)} s`,
  );
  print(rows);
  judge(rows, { reserve, partyCount });
}

function sizes(domains: readonly FieldDomain[]): string {
  const counts = domains.map(({ space }) => space.size);
  return `${Math.min(...counts)} to ${Math.max(...counts)}`;
}

function print(rows: readonly FieldRow[]): void {
  say(`${'negotiator'.padEnd(22)}   own  own, or 0  agreement  of best Nash  talks`);
  for (const { id, own, ownOrNothing, agreement, nashShare, talks } of rows.toSorted((one, other) => other.own - one.own))
    say(
      `${id.padEnd(22)} ${own.toFixed(3)} ${ownOrNothing.toFixed(3).padStart(10)} ${agreement.toFixed(3).padStart(10)} ${nashShare.toFixed(3).padStart(13)} ${String(talks).padStart(6)}`,
    );
}

/** The best is the one of the greatest own total among those who agree often enough. */
function judge(rows: readonly FieldRow[], { reserve, partyCount }: Pick<Measurement, 'reserve' | 'partyCount'>): void {
  const least = partyCount === 2 ? BUDGETS.agreement : BUDGETS.agreementOfThree;
  const own = partyCount === 2 ? (BUDGETS.own.get(reserve) ?? 0) : 0;
  const best = rows.filter(({ agreement }) => agreement >= least).toSorted((one, other) => other.own - one.own)[0];
  const isKept = best !== undefined && best.own >= own;
  say(
    `best at an agreement of ${least} or more: ${best?.id ?? 'nobody'} ${best?.own.toFixed(3) ?? ''}; at least ${own}: ${isKept ? 'kept' : 'broken'}`,
  );
  if (!isKept) process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
