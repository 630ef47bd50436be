/** Tests that cross packages, and the tests of style. */
export {};
