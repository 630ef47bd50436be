import type { App, Casting } from '../../app.ts';

/** The casting with `seat` played by somebody else: you, or one of the computers. */
export function recast(casting: Casting, seat: string, player: string): Casting {
  return { ...casting, players: { ...casting.players, [seat]: player } };
}
/** The casting with you in `seat` alone: what Enter on a delegation means. */
export function takeSeat(app: App, casting: Casting, seat: string): Casting {
  const computer = app.world.computers[0]?.id ?? 'computer';
  const players = Object.entries(casting.players).map(([id, player]) => [id, id === seat ? 'you' : player === 'you' ? computer : player]);
  return { ...casting, players: Object.fromEntries(players) };
}
/** The next or previous kind of player in a seat. */
export function turnPlayer(app: App, casting: Casting, turn: { readonly seat: string; readonly by: 1 | -1 }): Casting {
  const kinds = ['you', ...app.world.computers.map((computer) => computer.id)];
  const at = kinds.indexOf(casting.players[turn.seat] ?? 'you');
  return recast(casting, turn.seat, kinds[(at + turn.by + kinds.length) % kinds.length] ?? 'you');
}
