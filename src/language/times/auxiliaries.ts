/** What auxiliaries tell of the time of their verb: "had been due", "could not be reached", "should have met". */

import type { Token } from "../../model/analysis.js";

/** "had been due", "had been scheduled". */
export function isAfterHadBeen(tokens: readonly Token[], at: number): boolean {
	const been = leftOf(tokens, at);
	return (
		tokens[been]?.norm === "been" &&
		tokens[leftOf(tokens, been)]?.norm === "had"
	);
}

/** "could not be reached on Friday", "neither could be found": inability is told of the past, possibility is not. */
export function isCouldNot(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]!.norm !== "could") return false;
	const next = tokens[at + 1]?.norm ?? "";
	return (
		next === "n't" ||
		next === "not" ||
		tokens
			.slice(Math.max(0, at - 12), at)
			.some(
				({ norm }) => norm === "neither" || norm === "nobody" || norm === "no",
			)
	);
}

/** Whether an auxiliary is followed by "have" and a participle, or is "have" with one: "would have met", "has met". */
export function isPerfect(tokens: readonly Token[], at: number): boolean {
	for (
		let next = tokens[at]!.lemma === "have" ? at : at + 1;
		next < tokens.length && next < at + 4;
		next++
	) {
		if (tokens[next]!.lemma !== "have") continue;
		for (let verb = next + 1; verb < tokens.length && verb < next + 4; verb++) {
			if (tokens[verb]!.tag === "VBN" || tokens[verb]!.tag === "VBD")
				return true;
			if (tokens[verb]!.tag !== "RB") break;
		}
	}
	return false;
}

/** The nearest token to the left that is no adverb. */
export function leftOf(tokens: readonly Token[], at: number): number {
	let left = at - 1;
	while (left > 0 && tokens[left]!.tag === "RB") left--;
	return left;
}
