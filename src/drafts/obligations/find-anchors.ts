/** Finds the words that make a sentence bind, and tells those of its main clauses from those inside a condition or a relative clause. */

import type { Token } from "../../model/analysis.js";
import type { Force } from "../../model/negotiating-text.js";
import type { DraftLexicon, ModalPhrase } from "../draft-lexicon.js";

/** A modal with its place. Token indexes are those of the sentence, `to` excluded. */
export interface Anchor {
	readonly from: number;
	readonly to: number;
	readonly force: Force;
	/** Where the deed begins: the first token behind the modal, its negation included. */
	readonly action: number;
	/** Whether the clause goes on with the subject of the one before: "and shall report". */
	readonly sharesSubject: boolean;
}

/** Every modal phrase of the sentence whose clause stands on its own, left to right. */
export function findAnchors(
	tokens: readonly Token[],
	lexicon: DraftLexicon,
): readonly Anchor[] {
	const anchors: Anchor[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const anchor = anchorAt(tokens, at, lexicon);
		if (anchor === null) continue;
		const before = anchors[anchors.length - 1];
		if (isMain(tokens, anchor.from, before))
			anchors.push({
				...anchor,
				sharesSubject: sharesSubject(tokens, anchor.from, before),
			});
		at = anchor.to - 1;
	}
	return anchors;
}

const NEGATION = /^(?:not|n't|never)$/;

function anchorAt(
	tokens: readonly Token[],
	at: number,
	lexicon: DraftLexicon,
): Omit<Anchor, "sharesSubject"> | null {
	const first = matchModal(tokens, at, lexicon);
	if (first === null) return null;
	let { force } = first.phrase;
	let to = at + first.length;
	// What is not to be done is "not be shared": the negation is a word of the deed.
	let action = to;
	let negated = first.negated;
	let soft = false;
	let next = behindAdverbs(tokens, to);
	if (NEGATION.test(tokens[next]?.norm ?? "")) {
		negated = true;
		to = next + 1;
		next = behindAdverbs(tokens, to);
	}
	// "shall be entitled to", "will seek to", "shall refrain from": the second phrase says how far the first one binds.
	const second =
		first.phrase.words.length === 1 ? matchModal(tokens, next, lexicon) : null;
	if (second !== null && second.phrase.words.length > 1) {
		soft = second.phrase.force === "binding";
		// "should refrain from" still only hopes.
		force =
			second.phrase.force === "binding" || force === "expectation"
				? force
				: second.phrase.force;
		to = next + second.length;
		action = to;
		negated = negated !== second.negated;
	}
	if (tokens[to]?.norm === "only" && force === "permission") action = ++to;
	return {
		from: at,
		to: Math.min(to, action),
		force: negatedForce(force, negated, soft),
		action,
	};
}

function negatedForce(force: Force, negated: boolean, soft: boolean): Force {
	if (!negated) return force;
	// "shall not be required to" leaves free; "should not" still only hopes.
	if (soft) return "permission";
	if (force === "expectation") return "expectation";
	return force === "prohibition" ? "permission" : "prohibition";
}

interface ModalMatch {
	readonly phrase: ModalPhrase;
	/** In tokens, adverbs and "not" inside the phrase included: "agrees not to" is three. */
	readonly length: number;
	readonly negated: boolean;
}

function matchModal(
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

function behindAdverbs(tokens: readonly Token[], from: number): number {
	let at = from;
	while (
		tokens[at]?.tag.startsWith("RB") &&
		!NEGATION.test(tokens[at]?.norm ?? "") &&
		at < from + 3
	)
		at++;
	return at;
}

const SUBORDINATOR =
	/^(?:which|who|whom|whose|where|if|unless|until|when|whenever|while|once|because|since|as|after|before|provided|whereby|wherein|lest|whether|that|than|should)$/;

/**
 * A clause stands on its own unless a word that subordinates it stands before it with no finite verb between, and unless the deed
 * of an earlier modal still runs: "shall ensure that the forces will leave" binds once, "shall leave and shall report" twice.
 */
function isMain(
	tokens: readonly Token[],
	at: number,
	before: Anchor | undefined,
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

function sharesSubject(
	tokens: readonly Token[],
	at: number,
	before: Anchor | undefined,
): boolean {
	if (before === undefined) return false;
	let i = at - 1;
	while (i > before.action && /^(?:RB|RBR|,|IN|JJ)$/.test(tokens[i]?.tag ?? ""))
		i--;
	return /^(?:and|or|but|;|,)$/.test(tokens[i]?.norm ?? "");
}
