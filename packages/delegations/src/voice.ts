/** The scenario's own phrases: a computer speaks these or nothing. */
import type { Situation } from './situation.ts';

/** A phrase for an occasion ("state.firm"), the same for the same seed and place; empty where the scenario has none. */
export function phrase(situation: Situation, occasion: string): { readonly words?: string } {
  const voice = situation.view.scenario.seats.find((seat) => seat.id === situation.seat)?.voice[occasion] ?? [];
  const words = voice[Math.floor(situation.draw('voice', occasion) * voice.length)];
  return words === undefined ? {} : { words };
}
