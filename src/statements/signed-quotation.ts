/** A quotation that its speaker signs: "“Peace is not a queue.” – Bishop Clement Yao, preaching on Sunday". */

import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { isDash } from "./function-words.js";
import { nameEnd } from "./name-end.js";
import { quotedPiece } from "./pieces.js";
import {
	isClosing,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** The statement of a sentence that is a quotation, a dash and a name, and has no verb of its own; null for any other. */
export function readSignedQuotation(
	view: SentenceView,
	{ text }: Discourse,
): Found | null {
	const quote = view.quoteAt[0];
	if (!quote?.closed) return null;
	const dash = view.quoteAt.findIndex((other) => other !== quote);
	if (dash < 2 || !isClosing(view, dash - 1) || !isDash(view, dash))
		return null;
	const name = phraseOf(view, dash + 1);
	if (name?.first !== dash + 1 || !/^NNPS?$/.test(tagAt(view, name.head)))
		return null;
	if (view.groups.some(({ first, finite }) => finite && first > dash))
		return null;
	const last = Math.max(name.last, nameEnd(view, name));
	return {
		view,
		basis: "cue",
		entry: null,
		source: { first: name.first, last },
		cue: null,
		pieces: [quotedPiece(text, quote)],
		circumstances:
			last + 1 < view.tokens.length
				? [{ first: last + 1, last: view.tokens.length - 1 }]
				: [],
		addressee: null,
		negative: false,
		endsQuoted: true,
	};
}
