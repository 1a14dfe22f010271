/** Deeds that are events though nothing dates them: "had visited the post", "accused Kyiv of sending drones", "after meeting the king". */

import { isPreposition } from "../../statements/function-words.js";
import {
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../statements/sentence-view.js";
import type { Subject } from "../../statements/subject.js";
import { isAccusedDeed } from "./accused-deed.js";
import { opensAtClock } from "./agenda-line.js";
import type { Clause } from "./event-clause.js";
import type { EventLexicon } from "./event-lexicon.js";
import {
	type EventSentence,
	type EventTime,
	isQuoted,
	touchesTokens,
} from "./event-sentence.js";
import { eventSubject } from "./event-subject.js";
import { isConditional, isOfNobody } from "./is-datable.js";

/** A past deed of the kinds that are events whatever their day: "had visited the post", "accused Kyiv of sending drones". */
export function isToldUndated(
	sentence: EventSentence,
	{
		clause,
		spent,
	}: { readonly clause: Clause; readonly spent: ReadonlySet<EventTime> },
	lexicon: EventLexicon,
): boolean {
	const { view, provided, cues } = sentence;
	const { form, group, lemma } = clause;
	if (
		clause.isCue ||
		group.negated ||
		isQuoted(view, group.main) ||
		isConditional(view, group) ||
		isOfNobody(view, group)
	)
		return false;
	if (touchesTokens(view, provided, { first: group.main, last: group.main }))
		return false;
	if (form === "gerund")
		return (
			(clause.kind === "military" && isAccusedDeed(view, group, lexicon)) ||
			isBehindAfter(view, clause, lexicon)
		);
	if (form !== "finite" || group.modal !== null) return false;
	// "has been met with silence"
	if (lemma === "meet" && group.passive) return false;
	const isTold =
		tagAt(view, group.first) === "VBD" ||
		group.perfect ||
		opensAtClock(sentence);
	const subject = eventSubject(view, group);
	// "Shelling near Tamm on Sunday | killed four": told with its day already.
	if (subject !== null && isDated(spent, subject)) return false;
	const isStruck =
		clause.kind === "military" &&
		!group.passive &&
		subject !== null &&
		(lexicon.attackers.has(lemmaAt(view, subject.head.head)) ||
			lexicon.armed.has(lemma));
	if (!lexicon.undated.has(lemma) && !isStruck) return false;
	// "the man who signed the law" tells who he is.
	if (!isTold || subject === null || subject.link === "relative") return false;
	// "had seized on the idea" seized nothing.
	const isDone =
		group.passive ||
		clause.kind !== "military" ||
		phraseOf(view, group.last + 1) !== null ||
		// "fired on a patrol"
		(isPreposition(view, group.last + 1) &&
			lexicon.phrasal.has(lemma) &&
			phraseOf(view, group.last + 2) !== null);
	return isDone && !touchesTokens(view, cues, group);
}

/** "two days after meeting the king": whoever says so has met him. */
function isBehindAfter(
	view: SentenceView,
	{ group, lemma }: Clause,
	lexicon: EventLexicon,
): boolean {
	return (
		normAt(view, group.first - 1) === "after" &&
		lexicon.undated.has(lemma) &&
		phraseOf(view, group.last + 1) !== null
	);
}

function isDated(spent: ReadonlySet<EventTime>, subject: Subject): boolean {
	return [...spent].some(
		({ first, last }) => first >= subject.first && last <= subject.last,
	);
}
