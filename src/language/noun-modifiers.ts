/** What stands before the noun of a phrase: determiners, modifiers and what joins them. */

import type { Token } from "../model/analysis.js";
import { CALENDAR, isNoun } from "./continues-phrase.js";

/** How far ahead a list of modifiers is followed to its noun. */
const LOOK_AHEAD = 8;

/** Whether a noun phrase begins here. */
export function startsPhrase(tokens: readonly Token[], at: number): boolean {
	const { tag } = tokens[at]!;
	if (
		isNoun(tag) ||
		isDeterminer(tag) ||
		tag === "CD" ||
		tag === "$" ||
		tag === "#"
	)
		return true;
	if (/^(?:JJ|JJR|JJS)$/.test(tag)) return leadsToNoun(tokens, at);
	if (/^(?:RB|RBR|RBS|IN)$/.test(tag)) {
		return (
			isDegree(tokens[at]!) &&
			/^(?:JJ|JJR|CD|\$)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (tag === "VBN") {
		const before = at === 0 ? "," : tokens[at - 1]!.tag;
		return (
			/^(?:IN|CC|,|TO|``)$/.test(before) &&
			/^(?:JJ|NNS?|NNPS?)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	return false;
}

/** "about 200 soldiers", "more than $3bn", "very hard talks". */
function isDegree(token: Token): boolean {
	return /^(?:about|around|nearly|almost|roughly|some|over|under|up|very|more|most|less|so|too|highly|increasingly|largely|approximately|only|just|at|newly|recently|long|fully|deeply|widely|previously|already|still|yet)$/.test(
		token.norm,
	);
}

/** Whether a word may stand before the noun that it goes with, "peace" of "peace talks" among them. */
export function isNounModifier(token: Token): boolean {
	return (
		token.tag === "NN" ||
		token.tag === "NNP" ||
		token.tag === "NNPS" ||
		token.tag === "POS" ||
		!isNoun(token.tag)
	);
}

/** Whether the tag is that of an article, a demonstrative or a possessive. */
export function isDeterminer(tag: string): boolean {
	return tag === "DT" || tag === "PDT" || tag === "PRP$" || tag === "WP$";
}

/** "all the parties", "both its ministers": a second determiner only behind the first. */
export function followsDeterminer(
	tokens: readonly Token[],
	at: number,
): boolean {
	const before = tokens[at - 1]!;
	return (
		/^(?:all|both|half|such|what|many|quite)$/.test(before.norm) ||
		before.tag === "PDT"
	);
}

/** Whether the word modifies a noun behind it. */
export function isModifier(tokens: readonly Token[], at: number): boolean {
	const { tag } = tokens[at]!;
	if (/^(?:JJ|JJR|JJS|\$|#|FW|AFX)$/.test(tag)) return true;
	if (tag === "RB" || tag === "RBR" || tag === "RBS") {
		return (
			/^(?:JJ|JJR|VBN|VBG|CD|RB)$/.test(tokens[at + 1]?.tag ?? "") &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (tag === "VBN" || tag === "VBG") return leadsToNoun(tokens, at);
	return false;
}

/** Whether modifiers run from `at` to a noun: "frozen Russian assets", "constructive, honest and prompt work". */
export function leadsToNoun(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < tokens.length && at < from + LOOK_AHEAD; at++) {
		const { tag } = tokens[at]!;
		if (isNoun(tag))
			return !(
				at > from &&
				CALENDAR.test(tokens[at]!.norm) &&
				!/^(?:CD|JJ)$/.test(tokens[at - 1]!.tag)
			);
		const next = tokens[at + 1]?.tag ?? "";
		if (
			(tag === "," || tag === "CC") &&
			at > from &&
			/^(?:JJ|JJR|RB|VBN)$/.test(next)
		)
			continue;
		if (!/^(?:JJ|JJR|JJS|RB|RBR|RBS|CD|\$|VBN|VBG|``|''|FW|POS)$/.test(tag))
			return false;
	}
	return false;
}

/** "Secretary of State Ada Lind": one title, which the name follows directly. */
export function isSecretaryOfState(
	tokens: readonly Token[],
	at: number,
): boolean {
	return (
		tokens[at]!.norm === "of" &&
		tokens[at - 1]?.norm === "secretary" &&
		tokens[at + 1]?.norm === "state" &&
		tokens[at + 2]?.tag === "NNP"
	);
}

/** Whether the "and" or comma at `at` joins modifiers of one noun: "economic and technological partnership". */
export function joinsModifiers(
	tokens: readonly Token[],
	at: number,
	head: number,
): boolean {
	const before = tokens[at - 1]!;
	const next = tokens[at + 1];
	if (!next) return false;
	if (head === at - 1) {
		const isInitialism =
			before.tag === "NNP" && /^\p{Lu}{2,4}$/u.test(before.text);
		if (tokens[at]!.norm === "&") return next.tag === "NNP";
		return (
			tokens[at]!.tag === "CC" &&
			isInitialism &&
			next.tag === "JJ" &&
			leadsToNoun(tokens, at + 1)
		);
	}
	if (!/^(?:JJ|JJR|JJS|VBN|VBG|CD)$/.test(before.tag)) return false;
	// "two or three boats", but "a vote in 2040, two envoys said" and "raised it to 300, two envoys said".
	if (before.tag === "CD" && (next.tag !== "CD" || tokens[at]!.tag === ","))
		return false;
	if (tokens[at]!.tag === "," && isPredicate(tokens, at - 1)) return false;
	return (
		/^(?:JJ|JJR|JJS|VBN|RB|CD)$/.test(next.tag) && leadsToNoun(tokens, at + 1)
	);
}

/** "The annex is dead, deputy minister Ada Lind said": an adjective that a form of "be" governs modifies no noun behind the comma. */
function isPredicate(tokens: readonly Token[], adjective: number): boolean {
	let before = adjective - 1;
	while (/^RB/.test(tokens[before]?.tag ?? "")) before--;
	return tokens[before]?.lemma === "be";
}
