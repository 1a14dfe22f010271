/** Where the circumstances of a saying stand, seen from its cue: before its subject, up to the content, or behind the cue that closes it. */

import type { VerbGroup } from "../language/chunk.js";
import type { TokenRange } from "./found.js";
import { isPreposition } from "./function-words.js";
import type { Piece } from "./pieces.js";
import {
	groupOf,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

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

/** "On Thursday, Moscow said", "Speaking in Kyiv, he said": what stands before the subject at the head of the sentence. */
export function openingCircumstance(
	view: SentenceView,
	group: VerbGroup,
	subject: number,
): TokenRange | null {
	const comma = view.tokens.findIndex(
		(token, index) => index < group.first && token.norm === ",",
	);
	const end =
		comma > 0
			? comma
			: isPreposition(view, 0)
				? // "At a reception on Tuesday she voiced doubts"
					subject
				: openingTimeEnd(view);
	if (end <= 0 || end > 14 || groupOf(view, 0)?.finite || view.quoteAt[0])
		return null;
	const opens =
		isPreposition(view, 0) ||
		tagAt(view, 0) === "VBG" ||
		openingTimeEnd(view) > 0;
	const hasFinite = view.groups.some(
		(candidate) => candidate.finite && candidate.last < end,
	);
	return opens && !hasFinite ? { first: 0, last: end - 1 } : null;
}

/** "Last week she said": the end of a bare time at the head of the sentence; 0 where none stands there. */
function openingTimeEnd(view: SentenceView): number {
	const phrase = phraseOf(view, 0);
	return phrase && isTemporal(view, phrase) ? phrase.last + 1 : 0;
}
