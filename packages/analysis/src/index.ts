/** Looks at games and never acts: measures, rehearsals, debriefs. */
export {};
