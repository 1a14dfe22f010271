/** Sets right what markup alone tells badly: headings over lists of links, words pulled out of the text, lone dates. */

import { writtenTime } from "../written-time.js";
import type { ArticlePiece } from "./article-pieces.js";

/** Words repeated in large letters are no longer than this. */
const LONGEST_PULLED = 300;
const SHORTEST_PULLED = 25;
const MOST_QUOTES = 40;
const LONGEST_DATE = 45;

/** The pieces with their kinds mended; none is added or left out. */
export function settleKinds(
	pieces: readonly ArticlePiece[],
): readonly ArticlePiece[] {
	const pulled = pulledQuotes(pieces);
	const kinds = pieces.map((piece, index): ArticlePiece["kind"] => {
		if (pulled.has(index)) return "caption";
		const isDate =
			piece.text.length <= LONGEST_DATE &&
			/^[\p{Lu}\d]/u.test(piece.text) &&
			writtenTime(piece.text) !== null &&
			!/[.!?”"]$/.test(piece.text);
		return isDate && piece.kind !== "title" ? "dateline" : piece.kind;
	});
	for (let index = pieces.length - 1; index >= 0; index--)
		if (kinds[index] === "subheading" && isOverLinks(kinds, index))
			kinds[index] = "related";
	return pieces.map((piece, index) => ({
		...piece,
		kind: kinds[index] ?? null,
	}));
}

/** A heading with nothing under it, or with links only, heads what is no part of the article. */
function isOverLinks(
	kinds: readonly ArticlePiece["kind"][],
	at: number,
): boolean {
	const below = kinds[at + 1];
	return below === undefined || below === "related" || below === "credit";
}

/** Indices of the block quotations whose words stand in another, longer paragraph too. */
function pulledQuotes(pieces: readonly ArticlePiece[]): ReadonlySet<number> {
	const pulled = new Set<number>();
	const quotes = pieces
		.map((piece, index) => ({ piece, index }))
		.filter(
			({ piece }) => piece.isQuoted && piece.text.length <= LONGEST_PULLED,
		)
		.slice(0, MOST_QUOTES);
	for (const { piece, index } of quotes) {
		const words = piece.text.replace(/^[“"‘']+|[.,]?[”"’']+$/g, "");
		if (words.length < SHORTEST_PULLED) continue;
		const isTwice = pieces.some(
			(other, at) =>
				at !== index &&
				other.text.length >= piece.text.length &&
				other.text.includes(words),
		);
		if (isTwice) pulled.add(index);
	}
	return pulled;
}
