/** Asks a record for documents by their words. */

import { viewFoundDocuments } from "../../views/search-view.js";
import { counted } from "../../views/text/enumerate.js";
import type { Answer, Asking } from "./ask-state.js";

export interface SearchQuestion {
	/** Each a word, or a phrase where it has spaces in it. */
	readonly words: readonly string[];
	/** How many are shown at most. */
	readonly limit: number;
}

/** The documents that have all the words, those with them in the title first, then the latest, with a note where there are more. */
export async function askSearch(
	{ store, bounds }: Asking,
	{ words, limit }: SearchQuestion,
): Promise<Answer> {
	const text = words
		.map((word) => (/\s/.test(word) ? `"${word}"` : word))
		.join(" ");
	const { rows, next } = await store.search(
		{ ...bounds, text },
		{ limit, after: null },
	);
	const note =
		next === null
			? `${counted(rows.length, "document")}.`
			: `The first ${rows.length}; --limit shows more.`;
	return {
		page: viewFoundDocuments(words.join(" "), rows, [note]),
		cards: new Map(rows.map(({ document }) => [document.id, document])),
	};
}
