/** Scenario files in, a Setup or diagnostics out. */
export {};
