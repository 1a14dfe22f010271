/** Quotations that were all that somebody said: "“We are reading it” was all that the envoy would say of the pact". */

import type { VerbGroup } from "../language/chunk.js";
import type { Discourse } from "./discourse.js";
import { subjectBefore } from "./find-subject.js";
import type { Found } from "./found.js";
import { quotedPiece } from "./pieces.js";
import {
	groupOf,
	isClosing,
	lemmaAt,
	normAt,
	type SentenceView,
} from "./sentence-view.js";

/** The statement whose verb is in "was all that she would say", behind a quotation; null for any other verb. */
export function readAllSaid(
	view: SentenceView,
	group: VerbGroup,
	{ text, codebook }: Discourse,
): Found | null {
	if (view.quoteAt[group.main] || !group.finite || group.passive) return null;
	// "had to say", "was prepared to offer"
	const act = groupOf(view, group.last + 1);
	const verb = normAt(view, group.last + 1) === "to" && act ? act : group;
	const { speaking, telling } = codebook.reporting;
	const lemma = lemmaAt(view, verb.main);
	if (!speaking.includes(lemma) && !telling.includes(lemma)) return null;
	const subject = subjectBefore(view, group);
	if (!subject) return null;
	let all = subject.first - 1;
	if (normAt(view, all) === "that") all--;
	if (normAt(view, all) !== "all" || lemmaAt(view, all - 1) !== "be")
		return null;
	const mark = normAt(view, all - 2) === "," ? all - 3 : all - 2;
	const quote = isClosing(view, mark) ? view.quoteAt[mark] : null;
	return quote
		? {
				view,
				basis: "cue",
				entry: null,
				source: { first: subject.first, last: subject.last },
				cue: { first: group.first, last: verb.last },
				pieces: [quotedPiece(text, quote)],
				circumstances: [],
				addressee: null,
				negative: false,
				endsQuoted: true,
			}
		: null;
}
