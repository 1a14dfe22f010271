/** The clause beside words that give it to somebody and are no verb: "according to two officials", "in her words". */

import { clauseEnd } from "./clause-end.js";
import { reportsItself } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { type Piece, pieceOfTokens } from "./pieces.js";
import {
	isClosing,
	normAt,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** What is reported from `first` on; null where nothing is. */
export function contentFrom(
	view: SentenceView,
	first: number,
	discourse: Discourse,
): Piece | null {
	return first < view.tokens.length
		? pieceOfTokens(
				view,
				discourse.text,
				first,
				accountEnd(view, first, discourse),
			)
		: null;
}

/** "According to the report, Orland offered ten years; a week ago it was thirty": an account goes on over a semicolon with a pronoun. */
export function accountEnd(
	view: SentenceView,
	first: number,
	{ lexicon }: Discourse,
): number {
	const end = clauseEnd(view, first, lexicon);
	const next = view.groups.find((group) => group.finite && group.first > end);
	return normAt(view, end) === ";" &&
		tagAt(view, (next?.first ?? 0) - 1) === "PRP" &&
		!reportsItself(view, { from: end + 1, kind: "any" }, lexicon)
		? clauseEnd(view, end + 1, lexicon)
		: end;
}

/** The clause that runs up to the cue, without the comma before it; null where nothing is said in it. */
export function contentUpTo(
	view: SentenceView,
	end: number,
	discourse: Discourse,
): Piece | null {
	const stop = contentStop(view, end);
	let first = stop;
	while (
		first > 0 &&
		!(normAt(view, first - 1) === ";" && !view.quoteAt[first - 1])
	)
		first--;
	const hasVerb =
		view.groups.some((group) => group.first >= first && group.last < stop) ||
		isClosing(view, stop - 1);
	return hasVerb ? pieceOfTokens(view, discourse.text, first, stop) : null;
}

/** Where the words before a cue end: at the comma that parts them, if one does. */
export function contentStop(view: SentenceView, cue: number): number {
	return normAt(view, cue - 1) === "," ? cue - 1 : cue;
}
