/** A quotation that its speaker signs: "“Peace is not a queue.” – Bishop Clement Yao, preaching on Sunday", "Overheard: “Too late” — a delegate, in the lift". */

import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { isDash } from "./function-words.js";
import { nameEnd } from "./name-end.js";
import { quotedPiece } from "./pieces.js";
import {
	isClosing,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isSpeakerPhrase } from "./speaker-words.js";

/** The statement of a sentence that is a quotation, a dash and a name, and has no verb of its own; null for any other. */
export function readSignedQuotation(
	view: SentenceView,
	{ text, words }: Discourse,
): Found | null {
	const from = behindLabel(view);
	const quote = view.quoteAt[from];
	if (!quote?.closed) return null;
	const dash = view.quoteAt.findIndex(
		(other, at) => at > from && other !== quote,
	);
	if (dash < 2 || !isClosing(view, dash - 1) || !isDash(view, dash))
		return null;
	const name = phraseOf(view, dash + 1);
	if (
		name?.first !== dash + 1 ||
		!(
			/^NNPS?$/.test(tagAt(view, name.head)) ||
			isSpeakerPhrase(view, name, words)
		)
	)
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

/** "Overheard: “…”", "QUOTE OF THE DAY: “…”": where the quotation begins. */
function behindLabel(view: SentenceView): number {
	for (let at = 1; at < LONGEST_LABEL; at++)
		if (normAt(view, at) === ":" && view.quoteAt[at + 1]) return at + 1;
	return 0;
}

const LONGEST_LABEL = 6;
