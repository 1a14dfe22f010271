/**
 * What the words of a clause say of issues where terms do not decide: learned from clauses of known issue, and from how an encoder of
 * sentences places words, so that "spillway" speaks of what "dam" speaks of. A clause is the sum of its words' vectors.
 */

import type { IssueDirection } from "../model/codebook.js";
import type { ClauseWord } from "./issue-words.js";

/** Words of a clause that are summed: what comes later in a long point is seldom its matter. */
const WORDS_SUMMED = 40;

/** Fewer known words than these, of so many letters in their stems, tell nothing together: "the obstruction of aid". */
const TELLING = 3;
const LONG = 4;

/** For each direction the chance, from 0 to 1, that the clause is about its issue; together 1. Null where too few words are known. */
export function senseOf(
	words: readonly ClauseWord[],
	directions: readonly IssueDirection[],
): readonly number[] | null {
	const [first] = directions;
	if (first === undefined) return null;
	const { rowOf, rows, width } = first.words;
	const sum = new Float64Array(width);
	let known = 0;
	let long = 0;
	for (const { stem } of words.slice(0, WORDS_SUMMED)) {
		const row = rowOf.get(stem);
		if (row === undefined) continue;
		known++;
		if (stem.length >= LONG) long++;
		for (let at = 0; at < width; at++)
			sum[at] = sum[at]! + rows[row * width + at]!;
	}
	if (long < TELLING) return null;
	return softmax(
		directions.map(({ towards, bias }) => {
			let score = 0;
			for (let at = 0; at < width; at++) score += sum[at]! * towards[at]!;
			return score / Math.sqrt(known) + bias;
		}),
	);
}

function softmax(scores: readonly number[]): readonly number[] {
	const most = Math.max(...scores);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((total, power) => total + power, 0);
	return powers.map((power) => power / sum);
}
