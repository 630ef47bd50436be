/** Bargaining mathematics on plain numbers: deal spaces, frontiers, solutions, zones, power. */
export {};
