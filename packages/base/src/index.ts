/** Ground for every package: assertions, errors, results, keyed draws, canonical JSON, clean text. */
export {};
