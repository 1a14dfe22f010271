/** Tells whether a noun phrase names somebody who can be bound: a party, a state, a body; not a thing or a deed. */

import type { Token } from "../../model/analysis.js";
import type { Window } from "../clauses/token-window.js";
import type { DraftLexicon } from "../draft-lexicon.js";

/** `yes`, `no`, or `pronoun`, whose party stands elsewhere. */
export type Partyhood = "yes" | "no" | "pronoun";

/** What the head of the phrase is, or of any phrase joined to it by "and" or a comma. */
export function partyhood(
	tokens: readonly Token[],
	window: Window,
	lexicon: DraftLexicon,
): Partyhood {
	const first = tokens[window.from];
	if (first === undefined) return "no";
	if (window.to - window.from === 1 && first.tag === "PRP")
		return /^(?:we|i|you)$/.test(first.norm) ? "yes" : "pronoun";
	if (isNamed(tokens, window, lexicon)) return "yes";
	// "Upland shall keep": at the head of a sentence a tagger may take a strange name for a noun.
	if (
		window.to - window.from === 1 &&
		lexicon.documentNames.has(first.text) &&
		!isThing(first)
	)
		return "yes";
	for (const head of headsOf(tokens, window)) {
		const token = tokens[head] as Token;
		if (
			lexicon.partyNouns.has(token.lemma) ||
			lexicon.partyNouns.has(token.norm)
		)
			return "yes";
		// "the NLF", "the CMA": initials that are bound stand for a body.
		if (/^\p{Lu}{2,7}s?$/u.test(token.text)) return "yes";
		if (
			/^NNPS?$/.test(token.tag) &&
			!isThing(token) &&
			isSeveralLettersName(token)
		)
			return "yes";
	}
	return "no";
}

function isNamed(
	tokens: readonly Token[],
	window: Window,
	lexicon: DraftLexicon,
): boolean {
	for (let from = window.from; from < window.to; from++) {
		if (
			from > window.from &&
			!/^(?:and|,|or|both|the|of|each|between)$/.test(
				tokens[from - 1]?.norm ?? "",
			)
		)
			continue;
		let name = "";
		for (let at = from; at < Math.min(window.to, from + 5); at++) {
			name =
				name === "" ? (tokens[at]?.norm ?? "") : `${name} ${tokens[at]?.norm}`;
			// "Russia's army": the name only owns the head.
			if (
				lexicon.partyNames.has(name) &&
				endsName(tokens, at, window) &&
				isHeadPlace(tokens, from, window)
			)
				return true;
		}
	}
	return false;
}

function endsName(
	tokens: readonly Token[],
	at: number,
	window: Window,
): boolean {
	if (at + 1 >= window.to) return true;
	return /^(?:and|,|or|\(|of|in|as|\/)$/.test(tokens[at + 1]?.norm ?? "");
}

// "the sovereignty of Ukraine" is about sovereignty.
function isHeadPlace(
	tokens: readonly Token[],
	from: number,
	window: Window,
): boolean {
	for (let at = window.from; at < from; at++)
		if (
			/^(?:IN)$/.test(tokens[at]?.tag ?? "") &&
			!(
				at === window.from + 1 &&
				/^(?:each|both|all|none|any|either|neither)$/.test(
					tokens[window.from]?.norm ?? "",
				)
			)
		)
			return false;
	return true;
}

/** The last noun of the phrase before any preposition, and of each phrase joined to it. */
function headsOf(tokens: readonly Token[], window: Window): readonly number[] {
	const heads: number[] = [];
	let head = -1;
	let inside = false;
	for (let at = window.from; at < window.to; at++) {
		const { tag, norm } = tokens[at] as Token;
		if (norm === "and" || norm === "," || norm === "or") {
			if (head >= 0) heads.push(head);
			head = -1;
			inside = false;
		} else if (
			tag === "IN" ||
			tag === "TO" ||
			tag === "WDT" ||
			tag === "WP" ||
			(tag === "VBN" && head >= 0) ||
			(tag === "VBG" && head >= 0)
		) {
			// "each of the parties", "two of the states": the head is behind "of".
			const quantity =
				head < 0 ||
				/^(?:each|both|all|none|any|either|neither|some|most|rest|majority|government|representative|member|armed|forces?)$/.test(
					tokens[head]?.norm ?? "",
				);
			if (norm === "of" && quantity) continue;
			if (head >= 0) {
				heads.push(head);
				head = -1;
			}
			inside = true;
		} else if (
			!inside &&
			(/^(?:NN|CD)/.test(tag) ||
				(/^(?:DT|JJ|RB)/.test(tag) &&
					head < 0 &&
					/^(?:each|both|all|neither|either|none|any)$/.test(norm)))
		)
			head = at;
	}
	if (head >= 0 && !inside) heads.push(head);
	return heads;
}

const THING =
	/(?:ment|tion|sion|ity|ness|ship|ance|ence|treaty|accord|convention|line|zone|annex|article|city|river|sea|island|law|day|week|month|year)s?$/i;

function isThing(token: Token): boolean {
	return THING.test(token.norm);
}

// "Greek" and "Turkish" are languages or peoples, not parties, unless a noun follows that says so.
function isSeveralLettersName(token: Token): boolean {
	return (
		!/(?:ish|ese|eek|ench|utch|elsh)$/i.test(token.norm) &&
		token.norm.length > 1
	);
}
