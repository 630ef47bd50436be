/** What is true at the table and what follows from an act: decide, apply, view. */
export {};
