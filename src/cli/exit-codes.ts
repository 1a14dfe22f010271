/** Exit codes, the same for every command. */

/** Everything asked for was done. */
export const DONE = 0;

/** At least one input could not be read; the others were. */
export const INPUT_REFUSED = 1;

/** The command line itself is wrong; nothing was done. */
export const USAGE = 2;

/** The program failed: a fault of ours, not of the input. */
export const FAULT = 3;
