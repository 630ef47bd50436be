/** One benchmark per budget. */
export {};
