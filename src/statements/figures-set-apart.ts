/** Two figures that two sides name for one thing: "Where the mediators say 120 days, the Orlandese say 180". */

import { sayEntry } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { pieceOfTokens } from "./pieces.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** A statement for each side, where at least two say no more than a figure; none for any other sentence. */
export function readFiguresSetApart(
	view: SentenceView,
	discourse: Discourse,
): readonly Found[] {
	const entry = sayEntry(discourse.lexicon);
	if (!entry) return [];
	const found = view.groups.flatMap((group): readonly Found[] => {
		if (
			!group.finite ||
			group.passive ||
			view.quoteAt[group.main] ||
			lemmaAt(view, group.main) !== "say"
		)
			return [];
		const figure = phraseOf(view, group.last + 1);
		const subject = subjectBefore(view, group);
		if (
			figure?.first !== group.last + 1 ||
			!/^(?:CD|\$|#)$/.test(tagAt(view, figure.first)) ||
			!endsThere(view, figure.last + 1) ||
			subject?.link !== "plain"
		)
			return [];
		const piece = pieceOfTokens(
			view,
			discourse.text,
			figure.first,
			figure.last + 1,
		);
		return piece
			? [
					{
						view,
						basis: "cue",
						entry,
						source: { first: subject.first, last: subject.last },
						cue: { first: group.first, last: group.last },
						pieces: [piece],
						circumstances: [],
						addressee: null,
						negative: group.negated,
						endsQuoted: false,
					},
				]
			: [];
	});
	return found.length > 1 ? found : [];
}

/** The end of the clause, or the subject of the next: "say 120 days the Orlandese say". */
function endsThere(view: SentenceView, at: number): boolean {
	return (
		at >= view.tokens.length ||
		/^[.,;:]$|^(?:and|but|while)$/.test(normAt(view, at)) ||
		phraseOf(view, at)?.first === at
	);
}
