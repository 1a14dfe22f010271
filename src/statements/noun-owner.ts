/** Whose a noun is by its own phrase: "the union's answer", "their insistence". */

import type { NounPhrase } from "../language/chunk.js";
import type { TokenRange } from "./found.js";
import { type SentenceView, tagAt } from "./sentence-view.js";

/** The owner that the phrase names before its head, and the first token behind it; null where it names none. */
export function ownerBefore(
	view: SentenceView,
	phrase: NounPhrase,
): { readonly source: TokenRange; readonly next: number } | null {
	for (let at = phrase.head - 1; at >= phrase.first; at--) {
		if (tagAt(view, at) === "PRP$")
			return { source: { first: at, last: at }, next: at + 1 };
		if (tagAt(view, at) === "POS" && at > phrase.first)
			return { source: { first: phrase.first, last: at - 1 }, next: at + 1 };
	}
	return null;
}
