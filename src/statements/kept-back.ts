/** Answers kept back without a verb of refusing: "has reserved its opinion", "left our e-mails unanswered". */

import type { VerbGroup } from "../language/chunk.js";
import type { ReportingWords } from "../model/codebook.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";

/** "has reserved its opinion", "kept his own counsel on": what one thinks is kept to oneself; null where nothing of the kind is. */
export function reservedEnd(
	view: SentenceView,
	group: VerbGroup,
	words: ReportingWords,
): number | null {
	const object = phraseOf(view, group.last + 1);
	if (object === null || object.first !== group.last + 1 || group.passive)
		return null;
	const lemma = lemmaAt(view, group.main);
	const noun = lemmaAt(view, object.head);
	const isBare =
		tagAt(view, object.first) === "PRP$" || object.first === object.last;
	return isBare && words.reserving.includes(`${lemma} ${noun}`)
		? withPreposition(view, object.last)
		: null;
}

/** "left our e-mails unanswered", "let the letter go unanswered": questions put, and no answer. */
export function leftUnanswered(
	view: SentenceView,
	at: number,
	words: ReportingWords,
): number | null {
	const object = phraseOf(view, at);
	if (
		object?.first !== at ||
		!words.comment.includes(lemmaAt(view, object.head))
	)
		return null;
	const next = object.last + 1;
	const last = normAt(view, next) === "go" ? next + 1 : next;
	return words.unanswered.includes(normAt(view, last)) ? last : null;
}

/** The last token of refusing words with the adverb and the preposition behind them: "declined to comment directly *on*". */
export function withPreposition(view: SentenceView, last: number): number {
	let at = last;
	while (/^RB/.test(tagAt(view, at + 1)) && !groupOf(view, at + 1)?.finite)
		at++;
	// "could not be reached for comment"
	if (normAt(view, at + 1) === "for" && normAt(view, at + 2) === "comment")
		return at + 2;
	return /^(?:on|to|about|upon)$/.test(normAt(view, at + 1)) &&
		!groupOf(view, at + 1)
		? at + 1
		: at;
}
