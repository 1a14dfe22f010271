/** Tells the modals of main clauses from those inside conditions, relative clauses and other deeds. */

import type { Token } from "../../model/analysis.js";

const SUBORDINATOR =
	/^(?:which|who|whom|whose|where|if|unless|until|when|whenever|while|once|because|since|as|after|before|provided|whereby|wherein|lest|whether|that|than|should)$/;

/**
 * A clause stands on its own unless a word that subordinates it stands before it with no finite verb between, and unless the deed
 * of an earlier modal still runs: "shall ensure that the forces will leave" binds once, "shall leave and shall report" twice.
 */
export function isMainClause(
	tokens: readonly Token[],
	at: number,
	before: { readonly action: number } | undefined,
): boolean {
	const from = before === undefined ? 0 : before.action;
	let joined = before === undefined;
	let verbs = 0;
	let comma = false;
	for (let i = at - 1; i >= from; i--) {
		const { norm, tag } = tokens[i] as Token;
		if (isFiniteVerb(tokens, i)) verbs++;
		if (verbs > 0) {
			if (
				before !== undefined &&
				/^(?:;|and|but|while|whereas|or|,|:)$/.test(norm)
			)
				joined = true;
			if (before !== undefined && !joined) return false;
			continue;
		}
		if (norm === ";" || norm === ":") return true;
		if (norm === ",") comma = true;
		if (SUBORDINATOR.test(norm) && isSubordinator(tokens, i)) {
			// "If a side breaks it, sanctions will": the clause that opens the sentence ends at its comma.
			if (comma && before === undefined && opensSentence(tokens, i))
				return true;
			// "Tolls collected before the ceasefire shall be repaid": with no other verb to carry the sentence, this one does.
			if (i > 0 && PREPOSITION_TOO.test(norm) && !hasOtherVerb(tokens, at))
				return true;
			return before === undefined && norm === "that" && agreesThat(tokens, i);
		}
		if (before !== undefined && /^(?:and|but|whereas)$/.test(norm))
			joined = true;
		if (norm === "," && before !== undefined && tag === ",")
			joined = joined || startsSubject(tokens, i + 1, at);
	}
	return joined;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:if|unless|until|when|whenever|where|once|while|should|after|before|as|since|provided|because)$/.test(
			tokens[at]?.norm ?? "",
		) &&
		tokens
			.slice(0, at)
			.every(
				({ tag }) => !/^[A-Z]{2}/.test(tag) || tag === "RB" || tag === "CC",
			)
	);
}

const PREPOSITION_TOO = /^(?:after|before|since|as|until|than|once)$/;

function hasOtherVerb(tokens: readonly Token[], modal: number): boolean {
	return tokens.some(
		({ tag }, at) => at !== modal && /^(?:MD|VBZ|VBP)$/.test(tag),
	);
}

function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at] as Token;
	if (token.tag === "MD") return true;
	return (
		/^VB[ZP]$/.test(token.tag) ||
		(token.tag === "VBD" && tokens[at - 1]?.tag !== "VBD")
	);
}

// "as" before a noun phrase alone ("as guarantor"), "after signature" and "since 1974" subordinate nothing: a subject must follow.
function isSubordinator(tokens: readonly Token[], at: number): boolean {
	const { norm, tag } = tokens[at] as Token;
	if (norm === "that") return tag !== "DT";
	if (/^(?:after|before|since|as|until|than|once)$/.test(norm)) {
		const next = tokens[at + 1];
		// "After the withdrawal, Russia shall": a comma closes the phrase.
		for (let i = at + 1; i < tokens.length && i < at + 14; i++) {
			const token = tokens[i] as Token;
			if (token.norm === ",") return false;
			if (/^(?:MD|VBZ|VBP|VBD)$/.test(token.tag)) return next?.tag !== "VBG";
		}
		return false;
	}
	return true;
}

/** "The parties agree that X shall": what is agreed is the clause itself. */
function agreesThat(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined) return false;
	if (
		/^(?:agree|confirm|reaffirm|affirm|declare|undertake|decide|recognise|recognize|acknowledge|accept|expect|guarantee|ensure|understand|stipulate|provide)$/.test(
			before.lemma,
		)
	)
		return true;
	// "It is expected that", "it is agreed that"
	return before.tag === "VBN" && tokens[at - 2]?.lemma === "be";
}

/** ", each side shall": a noun phrase reaches from the comma to the modal. */
function startsSubject(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	return (
		to - from <= 12 &&
		tokens.slice(from, to).some(({ tag }) => /^(?:NN|PRP$|DT)/.test(tag)) &&
		!tokens.slice(from, to).some(({ tag }) => /^(?:VB|WDT|WP)/.test(tag)) &&
		!/^(?:IN|TO)$/.test(tokens[from]?.tag ?? "")
	);
}

/** "and shall report": the clause goes on with the subject of the one before. */
export function sharesSubject(
	tokens: readonly Token[],
	at: number,
	before: { readonly action: number } | undefined,
): boolean {
	if (before === undefined) return false;
	let i = at - 1;
	while (i > before.action && /^(?:RB|RBR|,|IN|JJ)$/.test(tokens[i]?.tag ?? ""))
		i--;
	return /^(?:and|or|but|;|,)$/.test(tokens[i]?.norm ?? "");
}
