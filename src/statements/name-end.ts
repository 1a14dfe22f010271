/** How far a name reaches to the right: "the head of the mission", "Leyla Aksoy, a spokeswoman". */

import type { NounPhrase } from "../language/chunk.js";
import { isPreposition } from "./function-words.js";
import { normAt, phraseOf, type SentenceView, tagAt } from "./sentence-view.js";
import { isTemporal } from "./temporal-phrase.js";

/** Where the name that begins with this phrase ends, its of-phrases and one apposition included; -1 for the phrase alone. */
export function nameEnd(view: SentenceView, phrase: NounPhrase): number {
	let last = phrase.last;
	while (
		isPreposition(view, last + 1) &&
		/^(?:of|for|from|at|in)$/.test(normAt(view, last + 1))
	) {
		const next = phraseOf(view, last + 2);
		if (
			!next ||
			isTemporal(view, next) ||
			(normAt(view, last + 1) !== "of" && isProper(view, phrase))
		)
			break;
		last = next.last;
	}
	if (normAt(view, last + 1) === ",") {
		const next = phraseOf(view, last + 2);
		const after = next ? normAt(view, next.last + 1) : "";
		if (
			next &&
			!isTemporal(view, next) &&
			isProper(view, next) !== isProper(view, phrase) &&
			/^[,.;]?$/.test(after)
		)
			last = next.last;
	}
	return last;
}

function isProper(view: SentenceView, phrase: NounPhrase): boolean {
	return /^NNP/.test(tagAt(view, phrase.head));
}
