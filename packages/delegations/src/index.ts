/** Computer delegations: they see views only, like a person. */
export {};
