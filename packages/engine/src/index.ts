/** Procedure: the statechart that decides when an act may come and what follows in time. */
export {};
