/** The parley command: arguments, files, exit codes. */
export {};
