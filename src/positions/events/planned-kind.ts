/** The kind of what is due and said by no verb of its own: "The results are expected on Monday", "Ruiz is expected in Bern". */

import type { VerbGroup } from "../../language/chunk.js";
import type { EventKind } from "../../model/event.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import { isTemporal } from "../../statements/temporal-phrase.js";
import type { EventLexicon } from "./event-lexicon.js";
import { eventSubject } from "./event-subject.js";
import type { ClauseVerb } from "./verb-kind.js";

/** The kind of what is due; null where the verb tells its own deed or plans nothing. */
export function plannedKind(
	view: SentenceView,
	{ group, lemma, last }: ClauseVerb,
	lexicon: EventLexicon,
): EventKind | null {
	const isDue = lemma === "be" || (group.passive && lexicon.due.has(lemma));
	// "had been due", "was expected": nobody knows whether it came about.
	if (!isDue || !/^VB[ZP]$/.test(tagAt(view, group.first))) return null;
	const unseen = unseenInfinitive(view, group, lexicon);
	if (unseen !== null) return unseen;
	const isAdjective =
		lemma === "be" && lexicon.calendar.has(normAt(view, group.last + 1));
	if ((lemma === "be" && !isAdjective) || tellsItsDeed(view, { group, last }))
		return null;
	const subject = eventSubject(view, group);
	if (subject === null || normAt(view, subject.head.head) === "it") return null;
	const place = phraseOf(view, group.last + 2);
	const isAtPlace =
		/^(?:in|at)$/.test(normAt(view, group.last + 1)) &&
		place !== null &&
		/^NNP/.test(tagAt(view, place.head)) &&
		!isTemporal(view, place);
	return isAtPlace && /^(?:NNPS?|NNS|PRP)$/.test(tagAt(view, subject.head.head))
		? "visit"
		: "other";
}

/** "is expected on Monday to rule": the infinitive tells what is due. */
function tellsItsDeed(
	view: SentenceView,
	{ group, last }: { readonly group: VerbGroup; readonly last: number },
): boolean {
	if (normAt(view, group.last + 1) === "to") return true;
	if (normAt(view, group.last + 2) === "to") return true;
	const next = view.groups[(view.groupAt[group.last] ?? 0) + 1];
	return (
		next !== undefined && next.form === "infinitive" && next.first <= last + 1
	);
}

/** "are due to *convene* on Monday": an infinitive that the tagger took for a noun. */
function unseenInfinitive(
	view: SentenceView,
	group: VerbGroup,
	lexicon: EventLexicon,
): EventKind | null {
	const to =
		normAt(view, group.last + 1) === "to" ? group.last + 1 : group.last + 2;
	if (normAt(view, to) !== "to" || tagAt(view, to + 1) !== "NN") return null;
	const isDue = to === group.last + 1 || lexicon.due.has(lemmaAt(view, to - 1));
	return isDue ? (lexicon.verbs.get(normAt(view, to + 1)) ?? null) : null;
}
