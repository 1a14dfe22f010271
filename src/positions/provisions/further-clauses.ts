/** Clauses that hang on what is laid down: ", whose rulings would be binding" is one thing more, ", with the south receiving half" more of the same. */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";

/** The piece without such clauses, and each of them, in text order. */
export function furtherClauses(
	tokens: readonly Token[],
	piece: Window,
): readonly Window[] {
	for (let at = piece.from + 2; at + 3 < piece.to; at++) {
		if (tokens[at]!.norm !== "," || !relativeAt(tokens, at + 1, piece.to))
			continue;
		return [
			{ from: piece.from, to: at },
			...furtherClauses(tokens, { from: at + 1, to: piece.to }),
		];
	}
	return [piece];
}

/** A clause longer than this, in tokens, before its verb is not read to it. */
const LONGEST_SUBJECT = 8;

/** "whose rulings would", "which would", "who could": what is to be done by those named before. */
function relativeAt(tokens: readonly Token[], at: number, to: number): boolean {
	if (!/^(?:whose|which|who)$/.test(tokens[at]!.norm)) return false;
	for (let next = at + 1; next < Math.min(to, at + LONGEST_SUBJECT); next++) {
		const { tag, norm } = tokens[next]!;
		if (tag === "MD") return /^(?:would|shall|must|will|may|could)$/.test(norm);
		if (/^(?:VB[DZP]|,|W.*|IN)$/.test(tag)) return false;
	}
	return false;
}

/** "with the displaced entitled to vote", "with Orland receiving half": who does what by it, and nothing its writer holds against it. */
export function isAbsolute(
	tokens: readonly Token[],
	at: number,
	to: number,
): boolean {
	if (tokens[at]?.norm !== "with") return false;
	for (
		let next = at + 2;
		next < Math.min(to - 1, at + LONGEST_SUBJECT);
		next++
	) {
		const { tag, norm } = tokens[next]!;
		const behind = tokens[next + 1]!;
		const before = tokens[next - 1]!.tag;
		if (/^NN|^PRP$/.test(before)) {
			if (tag === "VBG") return true;
			// "with a body of its own to count them"
			if (norm === "to" && behind.tag === "VB") return true;
		}
		if (tag === "VBN" && /^(?:NN.*|CD|DT)$/.test(before))
			return /^(?:TO|IN|RP)$/.test(behind.tag) || behind.norm === "to";
		if (!/^(?:DT|JJ.*|NN.*|POS|PRP\$|CD|VBN|CC)$/.test(tag)) return false;
	}
	return false;
}
