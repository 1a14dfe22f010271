/** Finds the modal phrase at a place: "shall", "agrees not to", "is hereby requested to". */

import type { Token } from "../../model/analysis.js";
import type { DraftLexicon, ModalPhrase } from "../draft-lexicon.js";

/** A modal phrase found. */
export interface ModalMatch {
	readonly phrase: ModalPhrase;
	/** In tokens, adverbs and "not" inside the phrase included: "agrees not to" is three. */
	readonly length: number;
	readonly negated: boolean;
}

/** The longest modal phrase that begins at the token; null where none does. */
export function matchModal(
	tokens: readonly Token[],
	at: number,
	lexicon: DraftLexicon,
): ModalMatch | null {
	const token = tokens[at];
	if (token === undefined) return null;
	const candidates =
		lexicon.modals.get(token.lemma) ?? lexicon.modals.get(token.norm);
	if (candidates === undefined) return null;
	for (const phrase of candidates) {
		const match = matchWords(tokens, at, phrase);
		if (match !== null && isUsed(tokens, at, match)) return match;
	}
	return null;
}

function matchWords(
	tokens: readonly Token[],
	at: number,
	phrase: ModalPhrase,
): ModalMatch | null {
	let next = at + 1;
	let negated = false;
	for (const word of phrase.words.slice(1)) {
		// "are also invited to", "agrees hereby not to"
		while (
			word !== "not" &&
			/^(?:also|hereby|further|jointly|mutually|fully|both|each|all|only|therefore|not)$/.test(
				tokens[next]?.norm ?? "",
			)
		) {
			if (tokens[next]?.norm === "not") negated = true;
			next++;
		}
		const token = tokens[next];
		if (token === undefined || (token.lemma !== word && token.norm !== word))
			return null;
		next++;
	}
	return { phrase, length: next - at, negated };
}

// "in May", "the will of the people", "an agreement to", "the right to" of a noun: only verbs bind.
function isUsed(
	tokens: readonly Token[],
	at: number,
	match: ModalMatch,
): boolean {
	const token = tokens[at];
	if (token === undefined) return false;
	if (match.phrase.words.length === 1) {
		if (token.tag === "MD") return true;
		return /^(?:shall|must|cannot)$/.test(token.norm);
	}
	// "are to be held": "be to" asks for a verb; "is to the north" has none.
	const after = tokens[at + match.length];
	if (
		match.phrase.words.join(" ") === "be to" ||
		match.phrase.words[1] === "to" ||
		match.phrase.words.at(-1) === "to"
	)
		if (after === undefined || !/^(?:VB|RB|VBP|VBG|NN)$/.test(after.tag))
			return false;
	if (/^VB[ZPDG]?$/.test(token.tag)) return true;
	// "a mechanism aimed at reducing" binds nobody, "has agreed to" does.
	if (token.tag === "VBN") return tokens[at - 1]?.lemma === "have";
	// Taggers take "pledge to" and "promise to" for nouns now and then: behind a noun and before a verb they are verbs.
	return (
		/^(?:NN|JJ)/.test(token.tag) &&
		/^(?:NN|PRP)/.test(tokens[at - 1]?.tag ?? "") &&
		/^(?:pledge|promise|plan|aim|vow|undertake|commit|agree|consent|intend|seek|endeavour)$/.test(
			token.lemma,
		)
	);
}
