import type { Casting } from '../../app.ts';
import type { ComputerCard, ScenarioCard } from '../../world.ts';

/** How well computers play where nobody says. */
export const USUAL_LEVEL = 'envoy';

/** The player in the second seat of the first table (the first has the harder brief), computers in all others. The seed is still to be drawn. */
export function castingFor(card: ScenarioCard, computers: readonly Pick<ComputerCard, 'id'>[]): Casting {
  const own = card.seats[1]?.id ?? card.seats[0]?.id ?? '';
  const computer = computers[0]?.id ?? 'computer';
  return {
    scenario: card.id,
    players: Object.fromEntries(card.seats.map((seat) => [seat.id, seat.id === own ? 'you' : computer])),
    level: USUAL_LEVEL,
    seed: '',
    variants: {},
  };
}
