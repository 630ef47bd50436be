/** A program that plays a saved game at random and says after every act that it was made: for {@link file://./kill.test.ts} to kill. */
import { readFileSync, writeSync } from 'node:fs';
import { BugError, createRandom } from '@parley/base';
import { isRefusal, type Setup } from '@parley/rules';
import { type Host, openGame, playersFor, resumeGame } from '@parley/session';

const [folder = '', setupPath = '', seed = '', saveId] = process.argv.slice(2);
const setup = JSON.parse(readFileSync(setupPath, 'utf8')) as Setup; // the test wrote it
const random = createRandom(seed, ['kill']);
const makeComputer = () => {
  throw new BugError('nobody here is a computer');
};

const host = saveId === undefined ? newGame() : resumeGame({ folder, id: saveId, setupFor: () => setup, makeComputer });
acknowledge(host);
while (host.state === 'running') {
  const seat = random.pick(host.expected());
  const act = random.pick(host.legal(seat).filter(({ verb }) => verb !== 'close'));
  if (isRefusal(host.act(act))) throw new BugError('a legal act was refused', { verb: act.verb });
  acknowledge(host);
}

function newGame(): Host {
  const persons = Object.fromEntries(setup.face.seats.map(({ id, name }) => [id, name]));
  const players = playersFor(setup.face, { persons, others: { level: '', profile: '' } });
  return openGame({ setup, seed, players, saves: { folder, parley: 'test', source: 'test' }, makeComputer });
}

/** Written at once and past all buffers: what the test has read was said before the kill. */
function acknowledge({ saveId: id, session }: Host): void {
  writeSync(1, `${id} ${session.actCount} ${session.digest}\n`);
}
