/** Views into rows, keys into commands, and every sentence a player reads. */
export {};
