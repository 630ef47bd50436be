// Which versions of the scenario language are read.

/** The version of the scenario language that files are written in now. */
export const FORMAT_VERSION = 1;
/** The oldest version that is still read. */
export const FORMAT_VERSION_OLDEST = 1;
