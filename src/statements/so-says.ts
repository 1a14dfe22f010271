/** What stands before "or so the army says", and the sentence before "So says the minister". */

import { contentUpTo } from "./content-beside.js";
import { matchCue } from "./cue-lexicon.js";
import type { Discourse } from "./discourse.js";
import { subjectAfter, subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { normAt, type SentenceView } from "./sentence-view.js";

/** The statement of a sentence that ends in ", or so the army says"; null for any other. */
export function readSoSays(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	for (let at = 2; at + 2 < view.tokens.length; at++) {
		if (
			normAt(view, at) !== "so" ||
			!/^(?:or|at|,)$/.test(normAt(view, at - 1)) ||
			view.quoteAt[at]
		)
			continue;
		const group = view.groups.find(({ first, finite }) => finite && first > at);
		const cue = group ? matchCue(view, group, discourse.lexicon) : null;
		const entry = cue?.entries.find(({ takes }) => takes.includes("clause"));
		if (!group || !cue || !entry || group.passive) return null;
		const subject =
			group.first === at + 1
				? subjectAfter(view, group)
				: subjectBefore(view, group);
		if (!subject || Math.min(subject.first, group.first) !== at + 1)
			return null;
		const end = Math.max(subject.last, group.last) + 1;
		if (!/^[.,]?$/.test(normAt(view, end))) return null;
		const comma = normAt(view, at - 1) === "," ? at : at - 1;
		const content = contentUpTo(view, comma, discourse);
		return (
			content && {
				view,
				basis: "cue",
				entry,
				source: { first: subject.first, last: subject.last },
				cue: { first: group.first, last: cue.last },
				pieces: [content],
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: content.quoted !== "not",
			}
		);
	}
	return null;
}
