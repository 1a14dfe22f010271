/** States of the sequence model: what a token is part of, and on which side of its cue. */

/** Kinds of spans, as numbers in the model. */
export const SOURCE = 0;
export const CUE = 1;
export const CONTENT = 2;

/**
 * Outside states remember the kind of the last span (none, source, cue, content); inside states come in pairs, first
 * token and further ones: source before its cue, source behind it, cue, content before its cue, content behind it.
 */
export const STATE_COUNT = 14;

/** Where the pairs begin. */
export const FIRST_PAIR = 4;

/** Kind of the span of each pair: states 4–5, 6–7, 8–9, 10–11, 12–13. */
export const PAIR_KINDS: readonly number[] = [
	SOURCE,
	SOURCE,
	CUE,
	CONTENT,
	CONTENT,
];

/** The outside state that follows each state. */
const outsideAfter = [0, 1, 2, 3, 1, 1, 1, 1, 2, 2, 3, 3, 3, 3];

/** Whether the sequence may begin with each state. */
export function canStart(state: number): boolean {
	return state === 0 || (state >= FIRST_PAIR && state % 2 === 0);
}

function canFollow(before: number, after: number): boolean {
	if (after < FIRST_PAIR) return outsideAfter[before] === after;
	return after % 2 === 0 || before === after || before === after - 1;
}

/** All allowed steps, those into one state together; the model's work is linear in their number. */
export const STEPS: readonly { readonly from: number; readonly to: number }[] =
	Array.from({ length: STATE_COUNT * STATE_COUNT }, (_, index) => ({
		from: index % STATE_COUNT,
		to: Math.floor(index / STATE_COUNT),
	})).filter(({ from, to }) => canFollow(from, to));
