/** Finds the condition a clause stands under: "if both sides agree", "only if …", "provided that …", "in exchange for …". */

import { invertedConditionEnd } from "../../language/inverted-condition.js";
import type { Token } from "../../model/analysis.js";
import type { Window } from "./token-window.js";

/**
 * Openers of conditions by their words, longest first. Each is followed by what makes or bounds the promise.
 * "in exchange" without "for" is left alone: it points back, it states no condition of its own.
 */
const OPENERS: readonly (readonly string[])[] = [
	"on the condition that",
	"on the understanding that",
	"on condition that",
	"in the event that",
	"in the event of",
	"but only after",
	"but only if",
	"but only when",
	"but only once",
	"and only if",
	"if and only if",
	"if and when",
	"on the proviso that",
	"with the proviso that",
	"only if",
	"only when",
	"only after",
	"only once",
	"provided that",
	"providing that",
	"as long as",
	"so long as",
	"in exchange for",
	"in return for",
	"subject to",
	"dependent on",
	"dependent upon",
	"conditional on",
	"conditional upon",
	"contingent on",
	"contingent upon",
	"pending",
	"provided",
	"providing",
	"unless",
	"until",
	"once",
	"if",
].map((words) => words.split(" "));

const byFirst = new Map<string, readonly (readonly string[])[]>();
for (const opener of OPENERS) {
	const first = opener[0]!;
	byFirst.set(first, [...(byFirst.get(first) ?? []), opener]);
}

/** Words before "if" that make it no condition: "asked if", "even if", "as if", "what if". */
const NOT_BEFORE_IF = new Set([
	"ask",
	"wonder",
	"know",
	"say",
	"see",
	"question",
	"even",
	"as",
	"what",
]);

/** Words after "if" that make it a set phrase: "if any", "if necessary", "if need be", "if not". */
const SET_PHRASE = new Set([
	"any",
	"necessary",
	"need",
	"needed",
	"possible",
	"not",
	"so",
	"only",
	"anything",
]);

/** The condition, its opener included, as token indexes in the window; null where there is none. The first one counts. */
export function findCondition(
	tokens: readonly Token[],
	window: Window,
): Window | null {
	const inverted = invertedConditionEnd(tokens, window.from, window.to);
	if (inverted !== null) return { from: window.from, to: inverted };
	for (let at = window.from; at < window.to; at++) {
		const length = openerLength(tokens, at, window);
		if (length > 0)
			return { from: at, to: conditionEnd(tokens, at + length, window) };
	}
	return null;
}

/** How many tokens a condition's opener takes up at this place; 0 where none stands. */
export function openerLength(
	tokens: readonly Token[],
	at: number,
	window: Window,
): number {
	const candidates = byFirst.get(tokens[at]!.norm);
	if (candidates === undefined) return 0;
	for (const words of candidates) {
		if (at + words.length >= window.to) continue;
		if (!words.every((word, i) => tokens[at + i]!.norm === word)) continue;
		if (isCondition(tokens, at, words)) return words.length;
	}
	return 0;
}

function isCondition(
	tokens: readonly Token[],
	at: number,
	words: readonly string[],
): boolean {
	const word = words[0]!;
	const before = tokens[at - 1];
	const after = tokens[at + words.length];
	// "as long as 50 years": a measure.
	if (words.length > 1)
		return word === "in" || words[1] !== "long" || after?.tag !== "CD";
	if (word === "if")
		return (
			!NOT_BEFORE_IF.has(before?.lemma ?? "") &&
			!SET_PHRASE.has(after?.norm ?? "")
		);
	// "once the seat of the court", "until Friday": a time is no condition, a clause is.
	if (word === "once" || word === "until")
		return hasVerb(tokens, at + 1, at + 12);
	// "the text provided guarantees", "troops provided by allies": the verb, not the conjunction.
	if (word === "provided" || word === "providing") {
		if (/^(by|for|to|with|a|an|no)$/.test(after?.norm ?? "")) return false;
		return before?.norm === "," || hasVerb(tokens, at + 2, at + 14);
	}
	return true;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
	for (let at = from; at < to && at < tokens.length; at++) {
		const { tag, norm } = tokens[at]!;
		if (norm === "," || norm === "." || norm === ";") return false;
		if (/^(VBZ|VBP|VBD|MD)$/.test(tag)) return true;
	}
	return false;
}

/** A condition that opens a clause ends at its comma; one that closes it runs to the end. */
function conditionEnd(
	tokens: readonly Token[],
	start: number,
	window: Window,
): number {
	for (let at = start; at < window.to; at++) {
		const { norm } = tokens[at]!;
		if (norm === ";" || norm === "–" || norm === "—" || norm === "--")
			return at;
		if (norm === "," && startsMainClause(tokens, at + 1, window)) return at;
	}
	let end = window.to;
	// "(possible) if Orland pulled back and (if …)": the next condition is one of its own.
	while (end > start && /^(?:[.,;:!?]|and|or|but)$/.test(tokens[end - 1]!.norm))
		end--;
	return end;
}

/** "…, Russia must withdraw": a subject and a finite verb follow soon, or a new conjunct ("…, and …", "…, adding …"). */
function startsMainClause(
	tokens: readonly Token[],
	from: number,
	window: Window,
): boolean {
	const first = tokens[from];
	if (first === undefined || from >= window.to) return true;
	if (/^(VBG|VBN)$/.test(first.tag)) return true;
	if (/^(and|but|while|though|although|which|who|then)$/.test(first.norm))
		return true;
	return hasVerb(tokens, from + 1, Math.min(from + 9, window.to));
}
