/** Finds the words that make a sentence bind, and tells those of its main clauses from those inside a condition or a relative clause. */

import type { Token } from "../../model/analysis.js";
import type { Force } from "../../model/negotiating-text.js";
import type { DraftLexicon } from "../draft-lexicon.js";
import { isMainClause, sharesSubject } from "./main-clause.js";
import { matchModal } from "./match-modal.js";

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
		if (isMainClause(tokens, anchor.from, before))
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
