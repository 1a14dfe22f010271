/** What a clause lays down besides, in a clause that hangs on it: ", whose rulings would be binding", ", with the south receiving half". */

import type { Window } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";

/** The piece without such clauses, and each of them, in text order. */
export function furtherClauses(
	tokens: readonly Token[],
	piece: Window,
): readonly Window[] {
	for (let at = piece.from + 2; at + 3 < piece.to; at++) {
		if (tokens[at]!.norm !== ",") continue;
		const from = relativeAt(tokens, at + 1, piece.to)
			? at + 1
			: (absoluteAt(tokens, at + 1, piece.to) ?? null);
		if (from === null) continue;
		return [
			{ from: piece.from, to: at },
			...furtherClauses(tokens, { from, to: piece.to }),
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

/** Where the party begins in "with the displaced entitled to vote", "with Orland receiving half"; null for any other words. */
export function absoluteAt(
	tokens: readonly Token[],
	at: number,
	to: number,
): number | null {
	if (tokens[at]?.norm !== "with") return null;
	for (
		let next = at + 2;
		next < Math.min(to - 1, at + LONGEST_SUBJECT);
		next++
	) {
		const { tag } = tokens[next]!;
		const before = tokens[next - 1]!.tag;
		if (tag === "VBG" && /^NN|^PRP$/.test(before)) return at + 1;
		if (
			tag === "VBN" &&
			/^NN|^CD$|^DT$/.test(before) &&
			/^(?:TO|IN|RP)$|^to$/.test(tokens[next + 1]!.tag)
		)
			return at + 1;
		// "with a body of its own to count them"
		if (
			tokens[next]!.norm === "to" &&
			tokens[next + 1]!.tag === "VB" &&
			/^NN/.test(before)
		)
			return at + 1;
		if (!/^(?:DT|JJ.*|NN.*|POS|PRP\$|CD|VBN|CC)$/.test(tag)) return null;
	}
	return null;
}
