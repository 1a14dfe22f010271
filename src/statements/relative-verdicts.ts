/** Statements in relative clauses that judge what stands before them: ", which the army denies". */

import { clauseEnd } from "./clause-end.js";
import type { Discourse } from "./discourse.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import { relativeVerdict } from "./relative-verdict.js";
import { isClosing, normAt, type SentenceView } from "./sentence-view.js";

/** The statements of those who judge; of a bare denial the pronoun is the content. */
export function readRelativeVerdicts(
	view: SentenceView,
	{ lexicon, text }: Discourse,
): readonly Found[] {
	const found: Found[] = [];
	for (let at = 1; at < view.tokens.length; at++) {
		if (normAt(view, at) !== "which") continue;
		const verdict = relativeVerdict(view, at, lexicon);
		if (!verdict) continue;
		const { called, entry, group, source } = verdict;
		const first = called < 0 ? at : called;
		const end = called < 0 ? at + 1 : clauseEnd(view, called, lexicon);
		const piece = pieceOfTokens(view, text, first, end);
		if (!piece) continue;
		found.push({
			view,
			basis: "cue",
			entry,
			source,
			cue: { first: group.first, last: group.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: isClosing(view, end - 1),
		});
	}
	return found;
}
