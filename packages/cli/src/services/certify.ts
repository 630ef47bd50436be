/** Judges a scenario: counts its deals, lets computers play it, and prints one page. */
import { certify, gamesOf, planRehearsal, type RehearsalEvidence, type RehearsedGame } from '@parley/analysis';
import type { ProfileId } from '@parley/delegations';
import type { Setup } from '@parley/rules';
import type { Format } from '../commands/format.ts';
import { EXIT } from '../exit-codes.ts';
import { type Surroundings, writeLine } from '../surroundings.ts';
import { certificateLines } from './certificate-page.ts';
import { profileNamed } from './computers.ts';
import { openProgress } from './progress.ts';
import { playOnAllCores } from './rehearsal-pool.ts';
import { playableScenario } from './scenarios.ts';

/** What was asked for; null where the choice is left open. */
export interface CertifyRequest {
  readonly scenario: string;
  readonly games: number;
  readonly seed: string;
  readonly profiles: readonly string[] | null;
  readonly workers: number | null;
  readonly format: Format;
}

const USUAL_PROFILES: readonly string[] = ['history', 'skilled'];

/** Prints the certificate; the exit code: 1 where a rehearsal lies outside the band that the author declares or a limit was crossed. */
export async function certifyScenario(surroundings: Surroundings, request: CertifyRequest): Promise<number> {
  const { setup, about } = playableScenario(request.scenario, surroundings);
  const declared = about?.agreement ?? {};
  const asked = request.profiles ?? (Object.keys(declared).length > 0 ? Object.keys(declared) : USUAL_PROFILES);
  const profiles = asked.map((name) => profileNamed(name.trim()));
  const stop = new AbortController();
  const forget = surroundings.onInterrupt(() => stop.abort());
  const rehearsals: RehearsalEvidence[] = [];
  for (const profile of profiles) rehearsals.push(await rehearseProfile(surroundings, request, { setup, profile, stop, declared }));
  forget();
  if (stop.signal.aborted) {
    surroundings.errors.write('Stopped: a certificate with fewer games than it names would say what is not so.\n');
    return EXIT.interrupted;
  }
  const certificate = certify(setup, { parley: surroundings.version, rehearsals });
  if (request.format === 'json') writeLine(surroundings, JSON.stringify(certificate, null, 2));
  else for (const line of certificateLines(setup.face, certificate)) writeLine(surroundings, line);
  const isBroken = certificate.rehearsals.some(({ isWithin, crossedTrueLimit }) => isWithin === false || crossedTrueLimit > 0);
  return isBroken ? EXIT.no : EXIT.ok;
}

interface ProfileRun {
  readonly setup: Setup;
  readonly profile: ProfileId;
  readonly stop: AbortController;
  readonly declared: Readonly<Record<string, readonly [number, number]>>;
}

async function rehearseProfile(
  surroundings: Surroundings,
  { games: count, seed, workers }: CertifyRequest,
  { setup, profile, stop, declared }: ProfileRun,
): Promise<RehearsalEvidence> {
  const plan = planRehearsal(setup, { seed, games: count, play: { profile } });
  const games: RehearsedGame[] = [];
  const progress = openProgress(surroundings, { what: `Playing ${profile}`, total: count });
  await playOnAllCores({
    ...{ setup, plan, indexes: gamesOf(plan, null), signal: stop.signal },
    ...(workers === null ? {} : { workers }),
    onLine(_, line) {
      games.push(JSON.parse(line) as RehearsedGame); // as the worker wrote it
      progress.reach(games.length);
    },
  });
  progress.end();
  const inOrder = games.toSorted((a, b) => a.game - b.game);
  return { profile, record: { plan, games: inOrder }, declared: declared[profile] ?? null };
}
