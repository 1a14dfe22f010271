/** A text of which a mention tells next to nothing: a place among others, a part, a count of points. */

import type { DocumentTraits } from "./mention.js";

/** The traits of such a text under negotiation; what the words do tell is set over them. */
export function bareDocument(
	told: Pick<DocumentTraits, "noun" | "name"> & Partial<DocumentTraits>,
): DocumentTraits {
	return {
		definiteness: "definite",
		demonstrative: false,
		owner: null,
		points: null,
		pages: null,
		status: [],
		contrast: false,
		backer: null,
		label: null,
		edition: null,
		strong: true,
		negotiable: true,
		past: false,
		side: null,
		topics: [],
		kin: [],
		...told,
	};
}
