/** What somebody calls a thing, said first: "A surrender with footnotes, she calls it". */

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
} from "./sentence-view.js";

/** The statement of a sentence that is a name, a speaker, "calls" and what is so called; null for any other. */
export function readFrontedName(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	const [group, ...more] = view.groups.filter(({ finite }) => finite);
	if (
		!group ||
		more.length > 0 ||
		group.passive ||
		!discourse.codebook.words["naming-verbs"]?.includes(
			lemmaAt(view, group.main),
		) ||
		!/^(?:it|this|that|them)$/.test(normAt(view, group.last + 1)) ||
		!/^[.!;]?$/.test(normAt(view, group.last + 2))
	)
		return null;
	const subject = subjectBefore(view, group);
	const comma = (subject?.first ?? 0) - 1;
	const opening = phraseOf(view, 0);
	if (
		!subject ||
		normAt(view, comma) !== "," ||
		view.quoteAt[comma] ||
		opening?.first !== 0
	)
		return null;
	const piece = pieceOfTokens(view, discourse.text, 0, comma);
	return (
		piece && {
			view,
			basis: "cue",
			entry: sayEntry(discourse.lexicon) ?? null,
			source: { first: subject.first, last: subject.last },
			cue: { first: group.first, last: group.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: group.negated,
			endsQuoted: piece.quoted !== "not",
		}
	);
}
