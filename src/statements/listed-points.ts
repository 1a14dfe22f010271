/** The points of a list, under the sentence that announces them: "The paper asks that Orland: • End its blockade. • …". */

import type { Sentence } from "../model/analysis.js";
import { trimEnd } from "./clause-end.js";
import { unspoken } from "./continuation.js";
import type { Found } from "./found.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import { normAt, type SentenceView } from "./sentence-view.js";

const BULLET = /^[•‣◦▪●*·–—-]$/;

/** Whether the sentence is the point of a list, by the mark it opens with. */
export function isPoint({ tokens }: Sentence): boolean {
	return tokens.length > 2 && BULLET.test(tokens[0]!.norm);
}

/** The statement that a list of points is to complete: the last one of a sentence that ends in a colon; null for none. */
export function announcement(
	view: SentenceView,
	found: readonly Found[],
): Found | null {
	const last = view.tokens.length - 1;
	if (normAt(view, last) !== ":") return null;
	const open = found.at(-1);
	const colon = view.tokens[last]!.start;
	const isOpen =
		open !== undefined &&
		open.source !== null &&
		open.cue !== null &&
		(open.basis === "document" || open.entry?.force === "demand") &&
		open.pieces.every(({ span }) => colon - span.end <= 1);
	return isOpen ? open : null;
}

/** What a point says; null where it has no words. */
export function pointOf(view: SentenceView, text: string): Piece | null {
	return pieceOfTokens(view, text, 1, trimEnd(view, 1, view.tokens.length));
}

/** The first point as what was announced, and each later one as what goes on with it. */
export function listed(
	announced: Found,
	{
		view,
		piece,
		isFirst,
	}: {
		readonly view: SentenceView;
		readonly piece: Piece;
		readonly isFirst: boolean;
	},
): Found {
	return isFirst
		? { ...announced, pieces: [piece], endsQuoted: piece.quoted !== "not" }
		: unspoken(view, "continuation", piece);
}
