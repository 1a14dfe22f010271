/** Whose deed an event is: the subject of its verb, with what stands between the two and all that is joined to it. */

import type { VerbGroup } from "../../language/chunk.js";
import { subjectBefore } from "../../statements/find-subject.js";
import { isPreposition } from "../../statements/function-words.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
} from "../../statements/sentence-view.js";
import type { Subject } from "../../statements/subject.js";
import { isTemporal } from "../../statements/temporal-phrase.js";

/** Token range of the subject; null where the verb has none of its own. */
export function eventSubject(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	const subject = subjectBefore(view, group) ?? behindAdverb(view, group);
	return subject === null
		? null
		: { ...subject, first: leftmost(view, subject.first) };
}

/** The phrase right before the verb, over a word taken for an adjective: "The leaders last met in May". */
function behindAdverb(view: SentenceView, group: VerbGroup): Subject | null {
	if (!group.finite && view.groups[0] !== group) return null;
	const isOver = /^(?:last|first|next|then|also|later|earlier)$/.test(
		normAt(view, group.first - 1),
	);
	const head = phraseOf(view, group.first - (isOver ? 2 : 1));
	return head === null || isTemporal(view, head)
		? null
		: { first: head.first, last: head.last, head, link: "plain" };
}

/** "advisers from Ukraine and *Europe*": over what joins the phrase to others on its left, back to the first. */
function leftmost(view: SentenceView, from: number): number {
	let first = from;
	for (;;) {
		const link = first - 1;
		const isJoined =
			/^(?:and|or|&)$/.test(normAt(view, link)) || isPreposition(view, link);
		const before = isJoined
			? phraseOf(view, normAt(view, link - 1) === "," ? link - 2 : link - 1)
			: null;
		// "is expected in Bern on Tuesday, and talks …": a time joins no subject.
		if (
			before === null ||
			isTemporal(view, before) ||
			before.first >= first ||
			view.quoteAt[before.first] !== view.quoteAt[from]
		)
			return first;
		first = before.first;
	}
}
