/** Finds the words a correction is about in the text of a document, as an anchor. */

import type { Anchor } from "../../model/correction.js";

/** Units of context kept on either side of the words. */
const CONTEXT = 32;

/** The anchor, or why there is none: the words are not in the text, or stand there several times. */
export type FoundAnchor =
	| { readonly kind: "found"; readonly anchor: Anchor }
	| { readonly kind: "missing" }
	| { readonly kind: "several"; readonly starts: readonly number[] };

/**
 * The place of `quote` in the text, letter for letter; any run of white space in the quote stands for any other, since people copy
 * from pages that break lines elsewhere. `start` tells which of several places is meant.
 */
export function findAnchor(
	document: { readonly id: string; readonly text: string },
	quote: string,
	start: number | null,
): FoundAnchor {
	const { id, text } = document;
	const ranges = placesOf(quote, text).filter(
		(range) => start === null || range.start === start,
	);
	const [range] = ranges;
	if (range === undefined) return { kind: "missing" };
	if (ranges.length > 1)
		return { kind: "several", starts: ranges.map((place) => place.start) };
	return {
		kind: "found",
		anchor: {
			document: id,
			start: range.start,
			quote: text.slice(range.start, range.end),
			before: text.slice(Math.max(0, range.start - CONTEXT), range.start),
			after: text.slice(range.end, range.end + CONTEXT),
		},
	};
}

function placesOf(
	quote: string,
	text: string,
): readonly { readonly start: number; readonly end: number }[] {
	const words = quote.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const pattern = new RegExp(
		words
			.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
			.join("\\s+"),
		"g",
	);
	return [...text.matchAll(pattern)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
	}));
}
