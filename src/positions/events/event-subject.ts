/** Whose deed an event is: the subject of its verb, with what stands between the two and all that is joined to it. */

import type { VerbGroup } from "../../language/chunk.js";
import { makePhrase } from "../../language/noun-phrases.js";
import { subjectBefore } from "../../statements/find-subject.js";
import { isPreposition } from "../../statements/function-words.js";
import {
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { Subject } from "../../statements/subject.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import { isQuoted } from "./event-sentence.js";

/** Token range of the subject; null where the verb has none of its own. */
export function eventSubject(
	view: SentenceView,
	group: VerbGroup,
): Subject | null {
	const subject =
		gerundBefore(view, group) ??
		subjectBefore(view, group) ??
		behindAdverb(view, group) ??
		overParticiple(view, group);
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

/** "*Shelling near Tamm* killed four": what is done stands as the subject at the head of the sentence. */
function gerundBefore(view: SentenceView, group: VerbGroup): Subject | null {
	const [gerund, next] = view.groups;
	if (
		gerund?.form !== "gerund" ||
		gerund.first !== 0 ||
		next !== group ||
		!isBareReach(view, gerund.last + 1, group.first)
	)
		return null;
	const { tokens } = view;
	const head = makePhrase(tokens, gerund.first, gerund.last, gerund.main);
	return { first: 0, last: group.first - 1, head, link: "plain" };
}

/** "*The truce signed in May* runs out": over a participle that describes the subject. */
function overParticiple(view: SentenceView, group: VerbGroup): Subject | null {
	const before = view.groups[(view.groupAt[group.first] ?? 0) - 1];
	if (
		!group.finite ||
		before?.form !== "participle" ||
		!isBareReach(view, before.last + 1, group.first)
	)
		return null;
	const head = phraseOf(view, before.first - 1);
	return head === null || isTemporal(view, head)
		? null
		: { first: head.first, last: group.first - 1, head, link: "plain" };
}

/** Whether nothing but phrases, prepositions and adverbs stands there: no clause begins or ends. */
function isBareReach(view: SentenceView, from: number, to: number): boolean {
	for (let at = from; at < to; at++)
		if (
			phraseOf(view, at) === null &&
			!isPreposition(view, at) &&
			!/^(?:RB|CD)$/.test(tagAt(view, at))
		)
			return false;
	return true;
}

/** "advisers from Ukraine and *Europe*": over what joins the phrase to others on its left, back to the first. */
function leftmost(view: SentenceView, from: number): number {
	let first = from;
	for (;;) {
		const link = overMark(view, first - 1);
		const isJoined =
			/^(?:and|or|&)$/.test(normAt(view, link)) || isPreposition(view, link);
		const end = overMark(view, link - 1);
		const before = isJoined
			? phraseOf(view, normAt(view, end) === "," ? end - 1 : end)
			: null;
		// "is expected in Bern on Tuesday, and talks …": a time joins no subject.
		if (
			before === null ||
			isTemporal(view, before) ||
			before.first >= first ||
			(view.quoteAt[before.first] !== view.quoteAt[from] &&
				isQuoted(view, before.first))
		)
			return first;
		first = before.first;
	}
}

/** The token before a mark of quotation that stands here, else the token itself: a name may be in marks. */
function overMark(view: SentenceView, at: number): number {
	return /^["“”‘’]$/.test(normAt(view, at)) && !isQuoted(view, at)
		? at - 1
		: at;
}
