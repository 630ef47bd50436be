/** Seats, authority, the clock, storage and the network. */
export {};
