/** What the shell is told. */
export const EXIT = {
  ok: 0,
  /** The command worked and its answer is no: a scenario has mistakes, a replay differs. */
  no: 1,
  /** Wrong words, a missing file, a broken save. */
  usage: 2,
  /** A terminal is needed and there is none. */
  noTerminal: 3,
  /** A mistake in Parley itself. */
  bug: 70,
  interrupted: 130,
} as const;
