/** Given/when/then, fixtures, shared properties, a virtual terminal and a fake clock for tests. */
export {};
