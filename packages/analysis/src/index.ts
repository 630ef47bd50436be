/** Looks at games and never acts: measures, rehearsals, debriefs. */
export { type ComputerChoice, type ComputerTurn, choicesOf, type GamePlan, playGame } from './play-game.ts';
