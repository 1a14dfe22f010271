/** Which way the words round an expression of time look: back at what happened, or on to what is to come. */

import type { Sentence, Token } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Look } from "./nearest-time.js";
import type { TimeLexicon } from "./time-lexicon.js";

/** How far to the left the verb that governs an expression is sought, in tokens. */
const REACH = 40;

/**
 * "on" after "will meet", "are to meet", "is due", "scheduled for", "Talks resume"; "back" after past tenses;
 * "open" where no verb tells. Tense is read off the nearest verb to the left, else the first finite one to the right.
 */
export function lookOf(
	sentence: Sentence,
	range: Range,
	lexicon: TimeLexicon,
): Look {
	const { tokens } = sentence;
	const first = tokenAt(tokens, range.start);
	const before =
		tokens[first - 1]?.norm === "the" ? tokens[first - 2] : tokens[first - 1];
	if (before?.norm === "since") return "back";
	const isLimit =
		before !== undefined && /^(?:by|until|till|before)$/.test(before.norm);
	const look =
		lookLeft(tokens, first - 1, lexicon) ??
		lookRight(tokens, first + 1, range.end);
	if (look === null) return isLimit ? "on" : "open";
	// "postponed until Friday", "must answer by Friday": a limit is to come, unless all is told as past ("had fallen by Friday").
	return isLimit && look !== "back"
		? "on"
		: isLimit && before?.norm !== "by"
			? "open"
			: look;
}

/** Index of the first token that ends after an offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
	let [low, high] = [0, tokens.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** What the governing verb to the left says; null where there is none. */
function lookLeft(
	tokens: readonly Token[],
	from: number,
	lexicon: TimeLexicon,
): Look | null {
	let isInfinitive = false;
	let isNear = true;
	let isAfterFor = false;
	for (let at = from; at >= 0 && from - at < REACH; at--) {
		const token = tokens[at]!;
		const { tag, norm } = token;
		if (norm === ";" || norm === ":") return null;
		if (norm === ",") isNear = false;
		if (norm === "for" || norm === "until") isAfterFor = true;
		const isAhead = lexicon.ahead.has(token.lemma) || lexicon.ahead.has(norm);
		if (
			isAhead &&
			(isNear || isInfinitive) &&
			(isInfinitive || isAfterFor || !/^VB[DPZ]?$/.test(tag)) &&
			(tag !== "VBN" ||
				isInfinitive ||
				isAfterFor ||
				SCHEDULED.test(token.lemma))
		) {
			return "on";
		}
		if (tag === "MD") return isPerfect(tokens, at) ? "back" : "on";
		if (tag === "VB") {
			const to = leftOf(tokens, at);
			if (tokens[to]?.tag === "TO" || tokens[to]?.norm === "to") {
				// "are to meet on Friday"
				const be = tokens[leftOf(tokens, to)];
				if (be?.lemma === "be") return "on";
				isInfinitive = true;
				at = to;
			}
			continue;
		}
		if (tag === "VBD") return "back";
		if (tag === "VBZ" || tag === "VBP")
			return token.lemma === "have" && isPerfect(tokens, at) ? "back" : "on";
		if (tag === "VBN") {
			const auxiliary = tokens[leftOf(tokens, at)];
			if (auxiliary === undefined || !/^(?:VB|MD)/.test(auxiliary.tag)) {
				// "a deal signed on Monday" is past; "to be signed" is read at its "to".
				if (!isInfinitive) return "back";
			}
		}
	}
	return null;
}

/** Participles that by themselves put what follows ahead: "a vote scheduled on Friday", not "a plan agreed on Friday". */
const SCHEDULED =
	/^(?:schedule|slate|due|set|expect|plan|postpone|reschedule|bill|anticipate|forecast)$/;

/** What the first finite verb to the right says: "On Friday, the leaders will meet". */
function lookRight(
	tokens: readonly Token[],
	from: number,
	end: number,
): Look | null {
	for (let at = from; at < tokens.length && at - from < REACH; at++) {
		const token = tokens[at]!;
		if (token.start < end) continue;
		if (token.tag === "MD") return isPerfect(tokens, at) ? "back" : "on";
		if (token.tag === "VBD") return "back";
		if (token.tag === "VBZ" || token.tag === "VBP") {
			if (token.lemma === "have") return "back";
			// "Monday's attack shows …": the time belongs to the noun, not to the verb.
			return tokens[from]?.norm === "'s" ? "back" : "on";
		}
	}
	return null;
}

/** Whether an auxiliary is followed by "have" and a participle, or is "have" with one: "would have met", "has met". */
function isPerfect(tokens: readonly Token[], at: number): boolean {
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
function leftOf(tokens: readonly Token[], at: number): number {
	let left = at - 1;
	while (left > 0 && tokens[left]!.tag === "RB") left--;
	return left;
}
