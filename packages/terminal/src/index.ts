/** Ink and React: draws rows, splits keys. */
export {};
