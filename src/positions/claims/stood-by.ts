/** Tells who stands by what was denied: "said it stood by its story". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import { wordSet } from "../word-set.js";
import { type ClaimBook, type ClaimDraft, claimNear } from "./claim-book.js";
import type { ClaimContext } from "./claim-context.js";

/** Statements back in which the denial stands. */
const BACK = 6;

/** The claim, denied by another just before, that the statement’s speaker stands by; null for none. */
export function claimStoodBy(
	index: number,
	book: ClaimBook,
	context: ClaimContext,
): ClaimDraft | null {
	const { statements, tokens } = context;
	const { speaker, content } = statements[index]!;
	if (!standsByWord(windowOf(tokens, content[0]!), context)) return null;
	for (let at = index; at >= Math.max(0, index - BACK); at--) {
		const claim = claimNear(
			book,
			index,
			(other) =>
				other.at === at &&
				other.denied.length > 0 &&
				other.denied.every(({ actor }) => actor !== speaker),
		);
		if (claim !== null) return claim;
	}
	return null;
}

/** "stands by its report", "sticks to his account", near the head of what is said. */
function standsByWord(
	{ from, to }: Window,
	{ tokens, codebook }: ClaimContext,
): boolean {
	const nouns = wordSet(codebook, "claim-nouns");
	for (let at = from; at < Math.min(to, from + 8); at++) {
		const isStanding =
			(tokens[at]!.lemma === "stand" && tokens[at + 1]?.norm === "by") ||
			(tokens[at]!.lemma === "stick" &&
				/^(to|by)$/.test(tokens[at + 1]?.norm ?? ""));
		if (isStanding)
			return tokens
				.slice(at + 2, Math.min(to, at + 6))
				.some(({ lemma }) => nouns.has(lemma) || lemma === "reporting");
	}
	return false;
}
