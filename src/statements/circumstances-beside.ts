/** Where the circumstances of a saying stand, seen from its cue: up to the content, or behind the cue that closes it. */

import type { TokenRange } from "./found.js";
import type { Piece } from "./pieces.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
} from "./sentence-view.js";

/** "said [on Tuesday] that …": the tokens between a cue and the content behind it; else those behind the cue. */
export function circumstancesBeside(
	view: SentenceView,
	cue: TokenRange,
	pieces: readonly Piece[],
): readonly TokenRange[] {
	const end = view.tokens[cue.last]?.end ?? 0;
	const next = pieces.find((piece) => piece.span.start >= end);
	if (!next) return behindCue(view, cue.last);
	const last = view.tokens.findLastIndex(
		(token) => token.end <= next.span.start,
	);
	return last > cue.last ? [{ first: cue.last + 1, last }] : [];
}

/** "…,” she said in Johannesburg on Tuesday": what stands behind the cue up to the next comma. */
export function behindCue(
	view: SentenceView,
	last: number,
): readonly TokenRange[] {
	let end = last + 1;
	while (
		end < view.tokens.length &&
		!/^[,.;:]$/.test(normAt(view, end)) &&
		!view.quoteAt[end] &&
		!groupOf(view, end)?.finite
	)
		end++;
	return end > last + 1 && phraseOf(view, end - 1) !== null
		? [{ first: last + 1, last: end - 1 }]
		: [];
}
