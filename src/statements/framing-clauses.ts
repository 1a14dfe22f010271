/** Clauses that announce what follows a copula: "All she would say was that …", "What the union offered was: “…”". */

import { contentFrom } from "./content-beside.js";
import { sayEntry } from "./cue-lexicon.js";
import { isSpeech } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import {
	groupOf,
	isOpening,
	lemmaAt,
	normAt,
	type SentenceView,
} from "./sentence-view.js";

/** Verbs by which one gives as much as one says where "all" stands before them. */
const GIVING = /^(?:offer|volunteer|allow|venture|give|manage)$/;

/** The statement of a sentence that begins with "all" or "what", a speaker and a verb of saying; null for any other. */
export function readFramingClause(
	view: SentenceView,
	discourse: Discourse,
): Found | null {
	if (!/^(?:all|what)$/.test(normAt(view, 0))) return null;
	const link = view.groups.find(
		(group) => group.finite && lemmaAt(view, group.main) === "be",
	);
	const verb = link && groupOf(view, link.first - 1);
	if (!link || link.passive || !verb?.finite || verb.passive) return null;
	const isSaid =
		isSpeech(view, verb, discourse.lexicon) ||
		GIVING.test(lemmaAt(view, verb.main));
	const subject = isSaid ? subjectBefore(view, verb) : null;
	if (!subject || subject.first > 1) return null;
	const next = link.last + 1;
	// "All she said was nonsense" judges what was said.
	if (!/^(?:that|:)$/.test(normAt(view, next)) && !isOpening(view, next))
		return null;
	const first = isOpening(view, next) ? next : next + 1;
	const piece = contentFrom(view, first, discourse);
	return (
		piece && {
			view,
			basis: "cue",
			entry: sayEntry(discourse.lexicon),
			source: { first: Math.max(1, subject.first), last: subject.last },
			cue: { first: verb.first, last: verb.last },
			pieces: [piece],
			circumstances: [],
			addressee: null,
			negative: false,
			endsQuoted: piece.quoted !== "not",
		}
	);
}
